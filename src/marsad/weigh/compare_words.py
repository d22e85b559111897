"""Whether the numbers, targets and words of two claims speak for one happening."""

from __future__ import annotations

from marsad.weigh.facts import FIGURES, Facts
from marsad.weigh.numbers import Bounds, agree, ratio
from marsad.weigh.points import Point
from marsad.weigh.words import alike

ALIKE_FROM, ALIKE_POINTS = 0.12, 5.0
_MANY = 20
_TAKEN_UP, _TAKEN_UP_WITHIN = 2.0, 2


def points_of_numbers(one: Facts, other: Facts) -> list[Point]:
    """What the numbers of dead, hurt and others count."""
    points = []
    for name, a, b in zip(FIGURES, one.figures, other.figures, strict=True):
        if a is None or b is None:
            continue
        if agree(a, b):
            points.append(Point(f"same number {name}", _same_number(a, b)))
        elif ratio(a, b) > 4:
            points.append(Point(f"numbers {name} far apart", -1.0))
        else:
            points.append(Point(f"numbers {name} differ", -0.3))
    return points


def _same_number(one: Bounds, other: Bounds) -> float:
    """What it counts that two numbers agree: a few may die anywhere, ten and twenty are often said; 36 and 36
    are hardly two battles."""
    if one[0] != other[0] or one[0] < 5:
        return 0.5
    return 1.8 if one == other == (one[0], one[0]) and one[0] >= _MANY and one[0] % 10 else 1.2


def points_of_target(one: Facts, other: Facts) -> list[Point]:
    """What was struck: a market and a restaurant are two."""
    apart = one.event == other.event == "ASSAULT" and one.targets and other.targets
    return [Point("other target", -2.0)] if apart and not one.targets & other.targets else []


def points_of_taking_up(one: Facts, other: Facts) -> list[Point]:
    """Whether a bare noun takes up what one of the two sentences before it told (وأسفر القصف عن)."""
    first, then = sorted((one, other), key=lambda claim: claim.sentence)
    near = one.document == other.document and 0 < then.sentence - first.sentence <= _TAKEN_UP_WITHIN
    if not near or not then.taken_up or one.event != other.event or one.negated != other.negated:
        return []
    return [Point("taken up again", _TAKEN_UP)]


def one_sentence(one: Facts, other: Facts) -> bool:
    """Whether one sentence tells both."""
    return one.document == other.document and one.sentence == other.sentence


def points_of_words(one: Facts, other: Facts) -> list[Point]:
    """What it counts that the words are alike, beyond those of one sentence."""
    if one_sentence(one, other):
        return []
    found = alike(one.words, other.words)
    return [Point(f"words {found:.2f} alike", round(ALIKE_POINTS * max(0.0, found - ALIKE_FROM), 2))]
