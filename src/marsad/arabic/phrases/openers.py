"""Expressions that join a sentence to the one before it (من جهته، في سياق متصل، إلى ذلك)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Word


def behind_opener(words: Sequence[Word], at: int) -> bool:
    """Whether word ``at`` stands right behind such an expression that begins the sentence, or begins it
    behind a stop; a conjunction may be written before it (وفي المقابل).
    """
    if not at or words[at - 1].folded not in _lasts():
        return False
    for length in range(1, min(at, _longest()) + 1):
        first = at - length
        opens = first == 0 or words[first - 1].pos == "punct"
        if opens and _folded(words, first, at) in grammar().opener:
            return True
    return False


def _folded(words: Sequence[Word], first: int, end: int) -> tuple[str, ...]:
    """The folded words, the first without its conjunction."""
    opening = words[first].folded.removeprefix(words[first].conj)
    return (opening, *(word.folded for word in words[first + 1 : end]))


@lru_cache(maxsize=1)
def _lasts() -> frozenset[str]:
    joined = {form[-1] for form in grammar().opener}
    return frozenset(joined | {"و" + form[0] for form in grammar().opener if len(form) == 1})


@lru_cache(maxsize=1)
def _longest() -> int:
    return max(map(len, grammar().opener))
