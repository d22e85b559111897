"""Which claims are worth comparing: those of related types, near in time, that share two keys."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from marsad.weigh.facts import Facts, Who
from marsad.weigh.kinds import SLOW, related_types

_RARE = 6
_LOOK_BACK = 400
_MOST = 80
_DAYS, _SLOW_DAYS = 10, 45


def candidates(claims: Sequence[Facts]) -> Iterator[tuple[int, list[int]]]:
    """For each claim, the earlier ones to compare it with, by index; ``claims`` must be in ``Facts.order``.

    Memory grows with the number of claims, time with that times the claims of the same days: a key's list
    is looked through for at most so many claims back, and the claims that share most keys are taken.
    """
    postings: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        found = keys(claim)
        shared: Counter[int] = Counter()
        for event in related_types(claim.event):
            for key in found:
                shared.update(_recent(postings.get((event, key), ()), claims, claim))
        need = min(2, len(found))
        best = sorted((i for i, count in shared.items() if count >= need), key=lambda i: (-shared[i], -i))
        yield index, sorted(best[:_MOST])
        for key in found:
            postings[claim.event, key].append(index)


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
    if who.id:
        yield who.id
    if who.code:
        yield who.code
    elif who.name and not who.id:
        yield who.name


def _recent(posting: Sequence[int], claims: Sequence[Facts], claim: Facts) -> Iterator[int]:
    reach = _SLOW_DAYS if claim.event in SLOW or claim.status == "historical" else _DAYS
    for index in reversed(posting[-_LOOK_BACK:]):
        other = claims[index]
        if claim.when is None or other.when is None:
            if (claim.when is None and other.when is None) or claim.document == other.document:
                yield index
            continue
        if claim.when.first - other.when.last > reach:
            break
        yield index
