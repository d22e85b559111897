"""The stretches of a sentence between quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.marks import QUOTES
from marsad.arabic.records import Word


def quotations(words: Sequence[Word]) -> tuple[tuple[int, int], ...]:
    """Word index ranges (exclusive of the marks) between quotation marks, in order; an unclosed one runs to
    the end.
    """
    found: list[tuple[int, int]] = []
    opened, closing = -1, ""
    for at, word in enumerate(words):
        if word.pos != "punct":
            continue
        if opened < 0 and word.text in QUOTES:
            opened, closing = at, QUOTES[word.text]
        elif opened >= 0 and word.text[-1] == closing[-1:]:
            found.append((opened + 1, at - 1))
            opened = -1
    if opened >= 0 and opened + 1 < len(words):
        found.append((opened + 1, len(words) - 1))
    return tuple(found)
