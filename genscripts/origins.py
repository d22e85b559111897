"""The column ``source`` of ``resources/actors`` -> one Origins record."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from genscripts.parties import actor_rows
from genscripts.tables import rows
from marsad.lexicon.origins import Origins, holding_key
from marsad.lexicon.party_rows import read_offices


def compile_origins(resources: Path) -> Origins:
    """The sources of all standings and holdings, under the ids that ``parties.msgpack`` has."""
    folder = resources / "actors"
    merged = actor_rows(folder)
    standings: dict[str, dict[str, str]] = defaultdict(dict)
    for row in merged.rows:
        standings[row["id"]].setdefault(row["from"], row["source"])
    table = list(rows(folder / "offices.tsv"))
    offices: dict[str, dict[str, str]] = defaultdict(dict)
    for held, row in zip(read_offices(table, merged.alias), table, strict=True):
        offices[held.actor][holding_key(held.office, held.of, held.start)] = row["source"]
    return Origins(dict(standings), dict(offices))
