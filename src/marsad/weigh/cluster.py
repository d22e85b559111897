"""Pairs into groups: the surest pairs first, and no group that contains a contradiction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from marsad.weigh.compare import Comparison, compare
from marsad.weigh.facts import Facts
from marsad.weigh.kinds import THRESHOLD

_SLACK = 1.4
_SAMPLE = 24


@dataclass(frozen=True, slots=True)
class Rulings:
    """What people have decided, in claims' ids, with the number of each judgement.

    ``together`` claims are one happening whatever else is said; two claims in ``apart`` never are. A later
    judgement wins over an earlier one where the two contradict each other.
    """

    together: Mapping[tuple[str, str], int] = field(default_factory=dict)
    apart: Mapping[tuple[str, str], int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims, by index, and why they are one."""

    one: int
    other: int
    comparison: Comparison
    judgement: int | None = None


@dataclass(slots=True)
class Group:
    """Claims of one happening, by index, and the links that brought them together.

    ``parts`` hold the claims, each part free of contradictions; only a judgement puts more than one part
    into a group.
    """

    parts: list[list[int]]
    links: list[Link] = field(default_factory=list)

    @property
    def members(self) -> list[int]:
        """All claims, in order."""
        return sorted(index for part in self.parts for index in part)

    def part(self, index: int) -> list[int]:
        """The part that a claim is in."""
        return next(part for part in self.parts if index in part)


def gather(claims: Sequence[Facts], links: Iterable[Link], rulings: Rulings) -> list[Group]:
    """The groups that ``links`` make of ``claims``, each claim in one of them, in the order of ``claims``.

    A link joins two groups when nothing in the one contradicts anything in the other, and when their claims
    are alike on the whole: one pair alone does not chain two stories together.
    """
    groups = [Group([[index]]) for index in range(len(claims))]
    at = {claim.claim: index for index, claim in enumerate(claims)}
    barred = _barred(rulings.apart, at)
    for link in [*_ruled(rulings, at, claims), *sorted(links, key=_surest)]:
        one, other = groups[link.one], groups[link.other]
        if one is not other and (link.judgement or _compatible(one, other, link, claims, barred)):
            joined = _join(one, other, link)
            for index in joined.members:
                groups[index] = joined
    seen: dict[int, Group] = {}
    for group in groups:
        seen.setdefault(id(group), group)
    return list(seen.values())


def _join(one: Group, other: Group, link: Link) -> Group:
    links = [*one.links, *other.links, link]
    if link.judgement:
        return Group([*one.parts, *other.parts], links)
    here, there = one.part(link.one), other.part(link.other)
    rest = [part for part in (*one.parts, *other.parts) if part is not here and part is not there]
    return Group([here + there, *rest], links)


def _surest(link: Link) -> tuple[float, int, int]:
    return -link.comparison.score, link.one, link.other


def _ruled(rulings: Rulings, at: Mapping[str, int], claims: Sequence[Facts]) -> list[Link]:
    """The links that judgements make, but those that a later judgement takes apart."""
    found = []
    for pair, number in sorted(rulings.together.items(), key=lambda item: (item[1], item[0])):
        if rulings.apart.get(pair, 0) < number and pair[0] in at and pair[1] in at:
            one, other = sorted((at[pair[0]], at[pair[1]]))
            found.append(Link(one, other, compare(claims[one], claims[other]), number))
    return found


def _barred(apart: Mapping[tuple[str, str], int], at: Mapping[str, int]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    for one, other in apart:
        if one in at and other in at:
            found.setdefault(at[one], set()).add(at[other])
            found.setdefault(at[other], set()).add(at[one])
    return found


def _compatible(
    one: Group, other: Group, link: Link, claims: Sequence[Facts], barred: Mapping[int, set[int]]
) -> bool:
    theirs = other.members
    if any(not barred[index].isdisjoint(theirs) for index in one.members if index in barred):
        return False
    here, there = one.part(link.one), other.part(link.other)
    for a in _distinct(here, claims):
        for b in _distinct(there, claims):
            if compare(claims[a], claims[b]).vetoes:
                return False
    pairs = [compare(claims[a], claims[b]).score for a in _spread(here) for b in _spread(there)]
    return sum(pairs) / len(pairs) >= THRESHOLD - _SLACK


def _distinct(members: Sequence[int], claims: Sequence[Facts]) -> list[int]:
    """One member for each combination of what can contradict."""
    found: dict[tuple[object, ...], int] = {}
    for index in members:
        claim = claims[index]
        what = (claim.event, claim.status, claim.actor, claim.recipient, claim.place, claim.when)
        found.setdefault(what, index)
    return list(found.values())


def _spread(members: Sequence[int]) -> Sequence[int]:
    """At most so many members, evenly over the group."""
    step = -(-len(members) // _SAMPLE)
    return members[::step]
