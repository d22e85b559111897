"""Pairs into groups: the surest pairs first, and no group that contains a contradiction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from marsad.weigh.compare import compare, contradict
from marsad.weigh.facts import Facts
from marsad.weigh.kinds import THRESHOLD

_SLACK = 1.4
_SAMPLE = 10


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
    """Two claims, by index, and the points by which they are one."""

    one: int
    other: int
    score: float
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
    trial = _Trial(claims, _barred(rulings.apart, at))
    for link in [*_ruled(rulings, at, claims), *sorted(links, key=surest)]:
        one, other = groups[link.one], groups[link.other]
        if one is not other and (link.judgement or trial.compatible(one, other, link)):
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


def surest(link: Link) -> tuple[float, int, int]:
    """The order in which links are taken: most points first, then as the claims come."""
    return -link.score, link.one, link.other


def _ruled(rulings: Rulings, at: Mapping[str, int], claims: Sequence[Facts]) -> list[Link]:
    """The links that judgements make, but those that a later judgement takes apart."""
    found = []
    for pair, number in sorted(rulings.together.items(), key=lambda item: (item[1], item[0])):
        if rulings.apart.get(pair, 0) < number and pair[0] in at and pair[1] in at:
            one, other = sorted((at[pair[0]], at[pair[1]]))
            found.append(Link(one, other, compare(claims[one], claims[other]).score, number))
    return found


def _barred(apart: Mapping[tuple[str, str], int], at: Mapping[str, int]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    for one, other in apart:
        if one in at and other in at:
            found.setdefault(at[one], set()).add(at[other])
            found.setdefault(at[other], set()).add(at[one])
    return found


class _Trial:
    """Whether two groups may be one, asked for many links between many groups."""

    def __init__(self, claims: Sequence[Facts], barred: Mapping[int, set[int]]) -> None:
        self._claims, self._barred = claims, barred
        self._kinds: dict[tuple[object, ...], int] = {}
        self._kind = [self._number(claim) for claim in claims]
        self._failed: set[tuple[int, int, int, int]] = set()

    def _number(self, claim: Facts) -> int:
        """One number for each combination of what can contradict."""
        what = (
            claim.event,
            claim.modes,
            claim.status,
            claim.actor,
            claim.recipient,
            claim.place,
            claim.when,
            claim.sites,
            claim.published,
            claim.war,
        )
        return self._kinds.setdefault(what, len(self._kinds))

    def compatible(self, one: Group, other: Group, link: Link) -> bool:
        """Whether the parts that a link joins do not contradict each other and are alike on the whole."""
        theirs = other.members
        if any(not self._barred[at].isdisjoint(theirs) for at in one.members if at in self._barred):
            return False
        here, there = one.part(link.one), other.part(link.other)
        # Parts only grow, so that two that were tried are known by their first claims and their sizes.
        tried = (here[0], len(here), there[0], len(there))
        if tried in self._failed:
            return False
        if self._contradict(here, there) or not self._alike(here, there):
            self._failed.add(tried)
            return False
        return True

    def _contradict(self, here: Sequence[int], there: Sequence[int]) -> bool:
        claims = self._claims
        theirs = self._distinct(there)
        return any(contradict(claims[a], claims[b]) for a in self._distinct(here) for b in theirs)

    def _distinct(self, members: Sequence[int]) -> list[int]:
        """One member for each combination of what can contradict."""
        return list({self._kind[index]: index for index in reversed(members)}.values())

    def _alike(self, here: Sequence[int], there: Sequence[int]) -> bool:
        claims = self._claims
        pairs = [compare(claims[a], claims[b]).score for a in _spread(here) for b in _spread(there)]
        return sum(pairs) / len(pairs) >= THRESHOLD - _SLACK


def _spread(members: Sequence[int]) -> Sequence[int]:
    """At most so many members, evenly over the group."""
    step = -(-len(members) // _SAMPLE)
    return members[::step]
