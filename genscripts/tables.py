"""Reading the hand-edited tables; see :func:`marsad.lexicon.rows.rows`."""

from __future__ import annotations

from marsad.arabic.letters.fold import fold_word
from marsad.lexicon.rows import rows

__all__ = ["folded", "rows"]


def folded(phrase: str) -> tuple[str, ...]:
    """A phrase as its folded words."""
    return tuple(fold_word(word) for word in phrase.split())
