"""Long tables: a party a row, with the columns of its record beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from marsad.ask import Column, Filter, Held, Table
from marsad.ask.lines import PartyLine, party_lines
from marsad.ask.table import PARTIES
from marsad.store import Ledger

SUFFIX = "_parties"
_SIDES = ("actor", "recipient", "subject", "object", "speaker", "to", "about")
_LEFT_OUT = frozenset({"record", "kind", "document"})


@dataclass(frozen=True, slots=True)
class _Pair:
    """A record and one of its parties; ``line`` is null for a record without parties, which has one row."""

    held: Held[Any]
    line: PartyLine | None


def lengthen(table: Table) -> Table:
    """The long form of a table of records; the columns of its sides give way to those of one party."""

    def each(ledger: Ledger, asked: Filter) -> Iterator[_Pair]:
        for held in table.each(ledger, asked):
            lines: list[PartyLine | None] = list(party_lines([held]))
            yield from (_Pair(held, line) for line in lines or [None])

    own = [column for column in table.columns if column.name.split("_")[0] not in _SIDES]
    theirs = [column for column in PARTIES.columns if column.name not in _LEFT_OUT]
    return Table(
        table.name + SUFFIX,
        f"one party of {table.row}",
        (*(_of_record(column) for column in own), *(_of_party(column) for column in theirs)),
        (*table.key, "role", "position"),
        each,
    )


def _of_record(column: Column) -> Column:
    return replace(column, take=lambda pair: column.take(pair.held))


def _of_party(column: Column) -> Column:
    prefix = "" if column.name in ("role", "position") or column.name.startswith("party") else "party_"
    name = f"{prefix}{column.name}" if column.name != "party" else "party_id"
    take = column.take
    return replace(column, name=name, must=False, take=lambda pair: take(pair.line) if pair.line else None)
