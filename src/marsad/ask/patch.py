"""What people corrected, as rows that teach the lexicon: the words they gave to known actors and places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from marsad.lexicon.load import Lexicon
from marsad.lexicon.patching import PlaceId
from marsad.lexicon.patching import patch as rows
from marsad.model import Claim
from marsad.store import Ledger


def patch(ledger: Ledger, lexicon: Lexicon) -> dict[str, str]:
    """The files of a folder for ``--lexicon``, by path: each name that a standing correction gave to an actor
    or place which the lexicon has without it.
    """
    actors: dict[str, list[str]] = defaultdict(list)
    places: dict[PlaceId, list[str]] = defaultdict(list)
    kinds = _kinds(lexicon)
    for claim, fields in _corrected(ledger):
        for party in (*claim.actor, *claim.recipient):
            if party.id and party.text and {"actor", "recipient"} & fields:
                actors[party.id].append(party.text)
        place = claim.place
        if place and place.name and "place" in fields:
            for kind in kinds.get((place.name, place.country or "", place.geonameid), ()):
                places[place.name, place.country or "", kind].append(place.text)
    return rows(lexicon, actors, places)


def _corrected(ledger: Ledger) -> Iterator[tuple[Claim, set[str]]]:
    """The claims that stand corrected, as they are now, with the names of the fields."""
    changes = ledger.judged().changes
    for id_, held in sorted(ledger.claims_by_id(id_ for id_ in changes if id_.startswith("c-")).items()):
        yield held.record, {name.partition(".")[0] for name in changes[id_]}


def _kinds(lexicon: Lexicon) -> dict[tuple[str, str, int | None], list[str]]:
    """The kinds of rows that a place's name, country and number stand for."""
    found: dict[tuple[str, str, int | None], list[str]] = {}
    for row in lexicon.places.rows:
        found.setdefault((row[1], row[2] or "", row[0]), []).append(row[7])
    return found
