"""Numbers as texts give them: exact, at least (``"20+"``) or between (``"10-20"``)."""

from __future__ import annotations

import re

Bounds = tuple[int, int | None]
"""The least and the greatest number that is meant; the greatest is null where it is open."""

_RANGE = re.compile(r"(\d+)-(\d+)")
_OPEN = re.compile(r"(\d+)\+")


def bounds(value: int | str | None) -> Bounds | None:
    """What a number of a claim's size says; null for what is no number."""
    if value is None:
        return None
    if isinstance(value, int):
        return value, value
    if found := _RANGE.fullmatch(value):
        low, high = sorted((int(found[1]), int(found[2])))
        return low, high
    if found := _OPEN.fullmatch(value):
        return int(found[1]), None
    return (int(value), int(value)) if value.isascii() and value.isdigit() else None


def agree(one: Bounds, other: Bounds) -> bool:
    """Whether one number can be both."""
    low, high = max(one[0], other[0]), _least(one[1], other[1])
    return high is None or low <= high


def ratio(one: Bounds, other: Bounds) -> float:
    """How many times the smaller the greater is, by their least values; 1 where they agree."""
    if agree(one, other):
        return 1.0
    small, great = sorted((max(one[0], 1), max(other[0], 1)))
    return great / small


def _least(one: int | None, other: int | None) -> int | None:
    return min((value for value in (one, other) if value is not None), default=None)
