"""Where the rate of a series of counts changes: binary segmentation under a Poisson model.

A series is split where the likelihood of two rates exceeds that of one by more than a penalty; then each part
again. The penalty is that of the Bayesian information criterion for a place and a rate (Chen and Gupta,
*Parametric Statistical Change Point Analysis*, 2012, ch. 6). Packages for this bring numpy and scipy along,
which nothing else in the core needs, and have no Poisson cost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

_LEAST = 3


@dataclass(frozen=True, slots=True)
class Change:
    """The first index of a new rate, with the mean counts of the stretches before and after it."""

    at: int
    before: float
    after: float


def changes(counts: Sequence[int], most: int = 8) -> tuple[Change, ...]:
    """The change points of a series of counts at equal distances, in order.

    Args:
        counts: how many in each period, none left out.
        most: at most so many changes, the strongest first found.
    """
    if sum(counts) == 0:
        return ()
    penalty = 2 * log(len(counts))
    sums = [0]
    for number in counts:
        sums.append(sums[-1] + number)
    cuts: list[int] = []
    while len(cuts) < most:
        edges = [0, *sorted(cuts), len(counts)]
        best = max(
            (_best(sums, first, last) for first, last in pairwise(edges)),
            default=(0.0, 0),
        )
        if best[0] <= penalty:
            break
        cuts.append(best[1])
    edges = [0, *sorted(cuts), len(counts)]
    means = [(sums[last] - sums[first]) / (last - first) for first, last in pairwise(edges)]
    return tuple(Change(at, means[n], means[n + 1]) for n, at in enumerate(edges[1:-1]))


def _best(sums: Sequence[int], first: int, last: int) -> tuple[float, int]:
    """The strongest split of a stretch: twice the gain in log-likelihood, and where."""
    whole = _fit(sums, first, last)
    return max(
        (
            (2 * (_fit(sums, first, at) + _fit(sums, at, last) - whole), at)
            for at in range(first + _LEAST, last - _LEAST + 1)
        ),
        default=(0.0, first),
    )


def _fit(sums: Sequence[int], first: int, last: int) -> float:
    total = sums[last] - sums[first]
    return total * log(total / (last - first)) if total else 0.0
