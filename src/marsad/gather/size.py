"""How much of one document is read, and the words for what is beyond it."""

from __future__ import annotations

LIMIT = 5_000_000
"""Bytes of one document, by default: some forty times the longest newspaper article."""


def too_large(size: int, limit: int) -> str:
    """The reason given for a document of ``size`` bytes that was not read."""
    return f"too large: {size / 1e6:.1f} MB in one document, the limit is {limit / 1e6:.1f} MB"
