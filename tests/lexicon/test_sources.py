"""Each fact of the actor tables says what it rests on."""

from __future__ import annotations

from pathlib import Path

import pytest

from genscripts.tables import rows
from marsad.lexicon.facts import facts
from marsad.lexicon.load import load
from marsad.lexicon.origins import load_origins

FOLDER = Path(__file__).parents[2] / "resources" / "actors"
UNNAMED = "public record"  # what a row rests on for which nobody was certain of one fact
BY_OFFICE = "offices"  # what a person rests on whose standing follows from his office
UNNAMED_AT_MOST = {"people": 9, "groups": 2, "bodies": 11, "offices": 5}


@pytest.mark.parametrize("table", ["people", "groups", "bodies", "offices"])
def test_no_row_is_without_a_source(table: str) -> None:
    found = [row for row in rows(FOLDER / f"{table}.tsv") if not row["source"].strip()]
    assert found == []


@pytest.mark.parametrize("table", UNNAMED_AT_MOST)
def test_rows_that_name_no_fact_only_become_fewer(table: str) -> None:
    """The bound falls with the rows and never rises: whoever adds a row says what it rests on."""
    found = [row["source"] for row in rows(FOLDER / f"{table}.tsv")].count(UNNAMED)
    assert found <= UNNAMED_AT_MOST[table], f"name what the new rows of {table}.tsv rest on"
    assert found == UNNAMED_AT_MOST[table], f"fewer rows are unnamed: bring the bound of {table} down"


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
