"""Which claims are worth comparing: those of related types, near in time, that share two keys, or one where
they stand in one text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from marsad.weigh.facts import Facts, Who
from marsad.weigh.kinds import SLOW, related_types

_RARE = 6
_LOOK_BACK = 100
_MOST = 30
_DAYS, _SLOW_DAYS = 10, 45
_MANY = frozenset({"GOV", "MIL", "CVL", "COP"})  # of whom most reports tell


def candidates(claims: Sequence[Facts]) -> Iterator[tuple[int, list[int]]]:
    """For each claim, the earlier ones to compare it with, by index; ``claims`` must be in ``Facts.order``.

    Memory and time grow with the number of claims alone: of each key the latest claims are looked at, and
    those that share most keys are taken, the latest of equals.
    """
    postings: dict[tuple[str, str], list[int]] = defaultdict(list)
    last = [claim.when.last for claim in claims if claim.when]
    for index, claim in enumerate(claims):
        found, own = keys(claim), f"d{claim.document}"
        shared: Counter[int] = Counter()
        since = bisect_left(last, claim.when.first - _reach(claim)) if claim.when else 0
        for event in related_types(claim.event):
            for key in [*found, own] if claim.taken_up else found:  # وتبنى التنظيم الهجوم: of its own text
                if posting := postings.get((event, key)):
                    shared.update(posting[bisect_left(posting, since) :][-_LOOK_BACK:])
        need = min(2, len(found))
        near = (
            at
            for at, count in shared.items()
            if (count >= need or claims[at].document == claim.document) and _comparable(claim, claims[at])
        )
        yield index, sorted(sorted(near, key=lambda at: (-shared[at], -at))[:_MOST])
        for key in [*found, own]:
            postings[claim.event, key].append(index)


def _reach(claim: Facts) -> int:
    return _SLOW_DAYS if claim.event in SLOW or claim.status == "historical" else _DAYS


def _comparable(claim: Facts, other: Facts) -> bool:
    """Whether both have days, or neither, or both stand in one document."""
    return (claim.when is None) == (other.when is None) or claim.document == other.document


def keys(claim: Facts) -> list[str]:
    """What a claim is found by: its place, its parties and their countries, its rarest words."""
    found = {f"a{name}" for who in (*claim.actor, *claim.recipient) for name in _names(who)}
    if claim.place:
        found.add(f"p{claim.place.key}")
    hashes, weights = claim.words
    rarest = sorted(range(len(hashes)), key=lambda at: (-weights[at], hashes[at]))[:_RARE]
    found |= {f"w{hashes[at]}" for at in rarest}
    return sorted(found)


def _names(who: Who) -> Iterator[str]:
    if who.family:
        yield f"family {who.family}"
    if who.id:
        yield who.id
    if who.code:
        yield who.code
        if who.sector and who.sector not in _MANY:
            yield f"{who.code} {who.sector}"  # a British member of parliament
    elif who.name and not who.id:
        yield who.name
