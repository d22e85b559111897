"""All claims into groups, with what contradicts what between the groups."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from marsad.weigh.blocks import candidates
from marsad.weigh.cluster import Group, Link, Rulings, gather, surest
from marsad.weigh.compare import Comparison, compare, hopeless
from marsad.weigh.compare_parties import mutual
from marsad.weigh.facts import Facts
from marsad.weigh.kinds import HELD, THRESHOLD, modes_clash

_MATERIAL = frozenset({"ASSAULT", "COERCE", "SANCTION"})
_NEAR = 0.6
_BORNE = frozenset({"actor", "status", "date"})
_MOST = 12
"""Of the earlier claims that one is the same as, or belongs beside, so many of the most alike are kept: where
a text is told a hundred times, each telling needs no pair with every other one.
"""


@dataclass(frozen=True, slots=True)
class Beside:
    """Two claims of different groups that belong beside each other: ``kind`` is ``actor`` (the same act laid
    to another doer), ``expected`` (the same act as a plan or possibility) or ``follows``.
    """

    kind: str
    one: int
    other: int
    score: float


@dataclass(frozen=True, slots=True)
class Weighed:
    """The claims in order, their groups, and the pairs between groups."""

    claims: list[Facts]
    groups: list[Group]
    beside: list[Beside]


def weigh(found: Iterable[Facts], rulings: Rulings | None = None) -> Weighed:
    """Group claims by happening. The same claims and rulings give the same groups, in whatever order."""
    claims = sorted(found, key=lambda claim: claim.order)
    links: list[Link] = []
    beside: list[Beside] = []
    for index, others in candidates(claims):
        same, near = _pairs(claims, index, others)
        links += nsmallest(_MOST, same, key=surest)
        beside += nsmallest(_MOST, near, key=_nearest)
    return Weighed(claims, gather(claims, links, rulings or Rulings()), beside)


def _pairs(claims: Sequence[Facts], index: int, others: Iterable[int]) -> tuple[list[Link], list[Beside]]:
    """A claim with each of the others that may be the same or belongs beside it."""
    links: list[Link] = []
    beside: list[Beside] = []
    for other in others:
        one, it = claims[other], claims[index]
        if hopeless(one, it, THRESHOLD - _NEAR, _BORNE):
            continue
        comparison = compare(one, it)
        if comparison.same:
            links.append(Link(other, index, comparison.score))
        elif kind := _beside(comparison, one, it):
            beside.append(Beside(kind, other, index, comparison.score))
    return links, beside


def _nearest(beside: Beside) -> tuple[float, int]:
    return -beside.score, beside.one


def _beside(comparison: Comparison, one: Facts, other: Facts) -> str | None:
    if comparison.score < THRESHOLD - _NEAR:
        return None
    happened = not one.open and not other.open
    if comparison.vetoes == ("actor",) and happened and _one_deed(one, other) and _located(comparison):
        return "actor"
    if comparison.vetoes == ("status",) and one.document != other.document:
        return "expected"
    if comparison.vetoes == ("date",) and happened and comparison.score >= THRESHOLD:
        return "follows"
    return None


def _one_deed(one: Facts, other: Facts) -> bool:
    """Whether two tell a deed of one kind: closing a border is no arrest, taking hostages no battle; and of a
    battle of two parties somebody must be named in both."""
    if one.event != other.event or one.event not in _MATERIAL or modes_clash(one.modes, other.modes):
        return False
    return (one.modes & HELD) == (other.modes & HELD) and not mutual(one, other)


def _located(comparison: Comparison) -> bool:
    return any(point.name == "place" and point.points >= 1 for point in comparison.points)
