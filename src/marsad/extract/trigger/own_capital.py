"""The capital or the land that only the story tells (العاصمة، البلاد), where a state is protested against."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.extract.sentence.scene import Scene
from marsad.model import Party, Place

UNNAMED = frozenset({"home", "capital"})


def not_of_whom_they_face(scene: Scene, place: Place | None, against: Sequence[Party]) -> Place | None:
    """A place without the country and the point that only the story gives it, where that is the state which a
    protest is against: nobody calls his own country so (تظاهروا في العاصمة ضد إسرائيل), and an embassy stands
    in another one (أمام السفارة الأميركية)."""
    states = {party.code for party in against if party.code and party.sector is None and party.id is None}
    if place is None or place.country is None:
        return place
    posted = place.name is None and any(one.start == place.start and one.end == place.end for one in against)
    named = (m for m in scene.places if m.sort in UNNAMED and m.country is None)
    unsaid = place.country in states and any(scene.words[m.last - 1].end == place.end for m in named)
    return Place(place.text, place.start, place.end) if posted or unsaid else place
