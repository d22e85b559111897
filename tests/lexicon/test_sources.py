"""Each fact of the actor tables says what it rests on."""

from __future__ import annotations

from pathlib import Path

import pytest

from genscripts.tables import rows
from marsad.lexicon.facts import facts
from marsad.lexicon.load import load
from marsad.lexicon.origins import BY_OFFICE, load_origins

FOLDER = Path(__file__).parents[2] / "resources" / "actors"


@pytest.mark.parametrize("table", ["people", "groups", "bodies", "offices"])
def test_no_row_is_without_a_source(table: str) -> None:
    found = [row for row in rows(FOLDER / f"{table}.tsv") if not row["source"].strip()]
    assert found == []


def test_who_counts_by_office_holds_one() -> None:
    held = {row["actor_id"] for row in rows(FOLDER / "offices.tsv")}
    said = {row["id"] for row in rows(FOLDER / "people.tsv") if row["source"] == BY_OFFICE}
    assert len(said) > 1000
    assert said <= held


def test_every_fact_that_is_shipped_has_its_source() -> None:
    parties, origins = load().parties, load_origins()
    actors = {row.id for row in parties.tables.actors if row.kind == "person"}
    without = [fact for id_ in sorted(actors) for fact in facts(id_, parties, origins) if not fact.source]
    assert without == []
