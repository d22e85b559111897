"""Where the facts of the actor tables are from: the column ``source`` of ``resources/actors``.

Kept apart from ``parties.msgpack``, since reading does not need it.
"""

from __future__ import annotations

import msgspec

from marsad.lexicon.parties_tables import Actor, Office
from marsad.tables import table

"""The source of a standing that follows from the person's offices, which name sources of their own."""


class Origins(msgspec.Struct, frozen=True):
    """Sources of ``standings`` by actor and first day, of ``offices`` by holder and :func:`holding_key`.

    A row of the user's own has none.
    """

    standings: dict[str, dict[str, str]]
    offices: dict[str, dict[str, str]]

    def of_standing(self, actor: Actor) -> str | None:
        """What the row rests on, in words; null for one that marsad does not ship."""
        return self.standings.get(actor.id, {}).get(actor.start)

    def of_office(self, held: Office) -> str | None:
        """What the holding rests on, in words; null for one that marsad does not ship."""
        return self.offices.get(held.actor, {}).get(holding_key(held.office, held.of, held.start))


def holding_key(office: str, of: str, start: str) -> str:
    """What tells the holdings of one person apart."""
    return "\t".join((office, of, start))


def load_origins() -> Origins:
    """The sources that ship with marsad."""
    return msgspec.msgpack.decode(table("origins.msgpack"), type=Origins)
