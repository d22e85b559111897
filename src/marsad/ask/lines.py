"""Records taken apart: one party, or one source of a chain, a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from marsad.model import Attribution, Claim, Party, Statement, Tie
from marsad.store import Held, Source


@dataclass(frozen=True, slots=True)
class PartyLine:
    """One party of one record. ``position`` counts the parties of a role in a record, from 0."""

    source: Source
    kind: str
    id: str
    role: str
    position: int
    party: Party


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One link of a record's chain of sources; ``position`` 0 is the nearest."""

    source: Source
    kind: str
    id: str
    position: int
    link: Attribution


def kind_of(record: Claim | Tie | Statement) -> str:
    """``claim``, ``tie`` or ``statement``."""
    return type(record).__name__.lower()


def roles(record: Claim | Tie | Statement) -> tuple[tuple[str, tuple[Party, ...]], ...]:
    """The parties of a record by their role."""
    if isinstance(record, Claim):
        return ("actor", record.actor), ("recipient", record.recipient)
    if isinstance(record, Tie):
        return ("subject", (record.subject,)), ("object", (record.object,) if record.object else ())
    return (
        ("speaker", (record.speaker,) if record.speaker else ()),
        ("to", record.to),
        ("about", record.about),
    )


def party_lines(items: Iterable[Held[Any]]) -> Iterator[PartyLine]:
    """The parties of records, in the order of the records."""
    for held in items:
        for role, found in roles(held.record):
            for position, party in enumerate(found):
                yield PartyLine(held.source, kind_of(held.record), held.record.id, role, position, party)


def source_lines(items: Iterable[Held[Any]]) -> Iterator[SourceLine]:
    """The sources of records, in the order of the records."""
    for held in items:
        for position, link in enumerate(held.record.attribution):
            yield SourceLine(held.source, kind_of(held.record), held.record.id, position, link)
