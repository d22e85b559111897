"""Two claims side by side: the points for and against one happening, each with its name.

Points are hand-set and add up; a claim's parties, place, day, numbers and words each give some. A veto ends
the matter whatever the sum: contradicting parties, places apart, days apart. ``tests/cases/clusters.jsonl``
is what they were set on.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from marsad.weigh.compare_parties import points_of_parties
from marsad.weigh.compare_places import points_of_places
from marsad.weigh.compare_times import points_of_days
from marsad.weigh.compare_words import (
    ALIKE_FROM,
    ALIKE_POINTS,
    one_sentence,
    points_of_numbers,
    points_of_taking_up,
    points_of_target,
    points_of_words,
)
from marsad.weigh.facts import Facts
from marsad.weigh.kinds import THRESHOLD, modes_akin, modes_clash, quiet
from marsad.weigh.points import Found, Point

_ROUNDED = 0.001
_MOST_WORDS = ALIKE_POINTS * (1 - ALIKE_FROM)
_GAINSAID = 1.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """The sum of the points, and why the two cannot be one, where they cannot."""

    score: float
    points: tuple[Point, ...]
    vetoes: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether the two are taken for one happening."""
        return not self.vetoes and self.score >= THRESHOLD


def compare(one: Facts, other: Facts) -> Comparison:
    """Weigh two claims against each other. Symmetric: the order does not matter."""
    points = [_kind(one, other)]
    vetoes: list[str] = []
    for part in (points_of_parties, points_of_places, points_of_days, _status):
        found, veto = part(one, other)
        points += found
        vetoes += veto
    points += points_of_numbers(one, other)
    points += points_of_target(one, other)
    points += points_of_words(one, other)
    points += points_of_taking_up(one, other)
    kept = tuple(point for point in points if point.points)
    return Comparison(round(_sum(kept), 3), kept, tuple(vetoes))


def contradict(one: Facts, other: Facts) -> bool:
    """Whether anything vetoes that the two are one: what :func:`compare` tells, without the points."""
    return any(part(one, other)[1] for part in (_status, points_of_days, points_of_places, points_of_parties))


def hopeless(one: Facts, other: Facts, least: float, borne: Container[str]) -> bool:
    """Whether :func:`compare` would give less than ``least`` points, more than one veto, or one that is not
    ``borne``: found out from the cheapest to the dearest consideration, as most pairs fail early.
    """
    score = _kind(one, other).points - least + _ROUNDED
    vetoes = 0
    for part in (_status, points_of_days, points_of_places, points_of_parties):
        found, veto = part(one, other)
        vetoes += len(veto)
        if vetoes > 1 or (veto and veto[0] not in borne):
            return True
        score += _sum(found)
    score += sum(
        _sum(part(one, other)) for part in (points_of_numbers, points_of_target, points_of_taking_up)
    )
    return score + _MOST_WORDS < 0 or score + _sum(points_of_words(one, other)) < 0


def _sum(points: Sequence[Point]) -> float:
    return sum(point.points for point in points)


def _kind(one: Facts, other: Facts) -> Point:
    clash = modes_clash(one.modes, other.modes)
    if one.event != other.event:
        akin = not clash and modes_akin(one.modes, other.modes)
        other_type = Point("related type, like mode", 0.0) if akin else Point("related type", -0.5)
        return Point("related type, other mode", -1.3) if clash else other_type
    if clash:
        return Point("other mode", -0.8)
    return Point("same type and mode", 1.5) if one.modes & other.modes else Point("same type", 1.0)


def _status(one: Facts, other: Facts) -> Found:
    vetoes = ["status"] if one.open != other.open or _foretold(one, other) else []
    if one.event != other.event and one_sentence(one, other):
        vetoes.append("two acts of one sentence")
    if quiet(one.event, one.modes, other.event) or quiet(other.event, other.modes, one.event):
        vetoes.append("a peaceful protest")
    gainsaid = one.event == other.event and one_sentence(one, other) and one.negated != other.negated
    return [Point("denied in one sentence", _GAINSAID)] if gainsaid else [], vetoes


def _foretold(one: Facts, other: Facts) -> bool:
    """Whether the one only announces an act, which counts as an agreement, and the other tells of a deed."""
    return one.announced != other.announced and one.event != other.event
