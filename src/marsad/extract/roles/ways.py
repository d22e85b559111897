"""A way to the parties of one side of an act."""

from __future__ import annotations

from collections.abc import Callable

from marsad.extract.parties.parties import Cast
from marsad.extract.roles.stage import Stage

Way = Callable[[Stage], Cast]


def without_parties(side: Cast, left: frozenset[int]) -> Cast:
    """A side without the parties of some numbers."""
    if not left:
        return side
    told = zip(side.parties, side.fillers, side.why, strict=True)
    kept = [one for n, one in enumerate(told) if n not in left]
    return Cast(tuple(p for p, _, _ in kept), tuple(f for _, f, _ in kept), tuple(w for _, _, w in kept))
