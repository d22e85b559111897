"""Spellings of places that are only the later part of somebody's name (توم باراك is not in Arak)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.lexicon.named import Named
from marsad.lexicon.parties import Parties
from marsad.resolve.places.records import PlaceMention

ACTOR, PERSON = "actor", "person"


def outside_names(mentions: Sequence[PlaceMention], named: Named, parties: Parties) -> Sequence[PlaceMention]:
    """The mentions without those that one word within a known person's name spells, its first letter taken
    for a preposition."""
    if not any(mention.prep for mention in mentions):
        return mentions
    within: set[int] = set()
    for row in named.matches:
        for match in row:
            several = match.kind == ACTOR and match.end > match.start + 1
            if several and all(actor.kind == PERSON for actor in parties.actors(match)):
                within.update(range(match.start + 1, match.end))
    return [one for one in mentions if not (one.prep and one.first in within and one.last == one.first + 1)]
