"""Where something may have happened: what in a sentence names a place."""

from __future__ import annotations

import msgspec

from marsad.resolve.places.places import PlaceMention


class Spot(msgspec.Struct, frozen=True, gc=False):
    """Words ``first`` to ``last`` (exclusive) that name a place or, without ``mention``, a building or site.

    ``opening`` is true for one that the sentence opens with, ``named`` for one inside a longer name.
    """

    first: int
    last: int
    mention: PlaceMention | None
    opening: bool = False
    named: bool = False
