"""غير, which turns the word behind it into its opposite (غير متورط)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.records import Word

OTHER = "غير"


def opposite(words: Sequence[Word], at: int) -> bool:
    """Whether غير stands right before a word."""
    return at > 0 and words[at - 1].folded == OTHER
