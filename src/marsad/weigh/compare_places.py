"""Whether the places of two claims speak for one happening."""

from __future__ import annotations

from marsad.weigh.facts import Facts
from marsad.weigh.kinds import VERBAL
from marsad.weigh.parties import Alike
from marsad.weigh.points import Found, Point
from marsad.weigh.settings import place
from marsad.weigh.sites import other_sites

_PLACE = {Alike.SAME: 1.5, Alike.CLOSE: 0.8, Alike.LOOSE: 0.3, Alike.OPEN: 0.0, Alike.APART: 0.0}


def points_of_places(one: Facts, other: Facts) -> Found:
    """What the places count, and whether they lie apart."""
    found = Alike.APART if other_sites(one.sites, other.sites) else place(one.place, other.place)
    if found is Alike.APART:
        if one.event in VERBAL and other.event in VERBAL:
            return [Point("other place", -1.0)], []
        return [], ["place"]
    if found is Alike.OPEN and one.place and other.place:
        return [Point("places of other names", -1.2)], []
    if found is Alike.OPEN and (_abroad(one, other) or _abroad(other, one)):
        return [Point("in another country", -1.0)], []
    return [Point("place", _PLACE[found])], []


def _abroad(placed: Facts, other: Facts) -> bool:
    """Whether the one says where it was, the other does not, and names people of other countries only."""
    if placed.place is None or other.place is not None or not placed.place.country:
        return False
    theirs = {who.code for who in (*other.actor, *other.recipient) if who.code}
    ours = {placed.place.country, *(who.code for who in (*placed.actor, *placed.recipient))}
    return any(who.code for who in other.recipient) and not theirs & ours
