"""What the tables say of one actor, fact by fact, each with what it rests on."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from marsad.lexicon.origins import Origins
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Actor


class Fact(msgspec.Struct, frozen=True, gc=False):
    """A standing (``office`` null; ``of`` its code and sector) or an office held of a state or body.

    ``start`` and ``end`` are ISO, empty where not known; ``source`` says in words what the fact rests on,
    null where the row is the user's own.
    """

    office: str | None
    of: str
    start: str
    end: str
    source: str | None


def facts(actor_id: str, parties: Parties, origins: Origins) -> tuple[Fact, ...]:
    """All standings of an actor and then all offices, each in the order of time."""
    standings = (
        Fact(None, _counts_as(row), row.start, row.end, origins.of_standing(row))
        for row in parties.rows(actor_id)
    )
    offices = (
        Fact(held.office, held.of, held.start, held.end, origins.of_office(held))
        for held in parties.tables.offices
        if held.actor == actor_id
    )
    return (*_in_order(standings), *_in_order(offices))


def _counts_as(row: Actor) -> str:
    return "/".join((row.code or "no code", *row.sectors))


def _in_order(found: Iterable[Fact]) -> list[Fact]:
    return sorted(found, key=lambda fact: fact.start)
