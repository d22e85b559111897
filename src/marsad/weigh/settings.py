"""Where and when: do two acts share place and day, or can they not?"""

from __future__ import annotations

from difflib import SequenceMatcher
from math import asin, cos, radians, sin, sqrt

from marsad.lexicon.places import EXTENDED
from marsad.weigh.facts import When, Where
from marsad.weigh.parties import Alike

_SPELLED_ALIKE = 0.6
_EARTH_KM = 6371.0
_NEAR_KM, _QUARTER_KM, _WITHIN_KM = 12.0, 20.0, 120.0


def place(one: Where | None, other: Where | None) -> Alike:
    """Compare places: the same, one inside or beside the other, or apart."""
    if one is None or other is None:
        return Alike.OPEN
    if one.key == other.key:
        return Alike.LOOSE if one.precision in ("country", "region") else Alike.SAME
    if one.country and other.country and one.country != other.country:
        return Alike.APART
    if "country" in (one.precision, other.precision):
        return Alike.LOOSE
    if one.lent and other.lent and _other_names(one.key, other.key):
        return Alike.APART
    away = distance(one, other)
    if away is None:
        return Alike.OPEN
    if away <= _NEAR_KM:
        return Alike.CLOSE
    kinds = {one.precision, other.precision}
    reach = _WITHIN_KM if kinds & EXTENDED else _QUARTER_KM if "district" in kinds else _NEAR_KM
    return Alike.LOOSE if away <= reach else Alike.APART


def _other_names(one: str, other: str) -> bool:
    """Whether two names of places share no word but what sort of place they are, and none that is spelled
    nearly alike: two villages with the one point of their province."""
    ours, theirs = (set(key.rpartition("/")[0].split()) for key in (one, other))
    left, right = ours - theirs, theirs - ours
    spelled = (SequenceMatcher(None, a, b).ratio() for a in left for b in right)
    return bool(left and right) and max(spelled) < _SPELLED_ALIKE


def distance(one: Where, other: Where) -> float | None:
    """Kilometres on the great circle; null where a place has no coordinates."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    north, north2 = radians(one.lat), radians(other.lat)
    half = sin((north2 - north) / 2) ** 2
    half += cos(north) * cos(north2) * sin(radians(other.lon - one.lon) / 2) ** 2
    return 2 * _EARTH_KM * asin(sqrt(half))


def days_apart(one: When, other: When) -> int:
    """Days between two stretches of days; 0 where they touch."""
    return max(0, one.first - other.last, other.first - one.last)
