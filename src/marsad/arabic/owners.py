"""Owners that look like adjectives: مقتل مدنيين، اعتقال ناشطين.

The sound plural and dual of an adjective cannot describe one noun in the singular; behind a noun that may
stand in an idafa it is the noun that owns it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from marsad.arabic.nouns import construct
from marsad.arabic.records import Word

SEVERAL = frozenset({"d", "p"})


def owned(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words with such adjectives read as the nouns that they are."""
    found = list(words)
    for at in range(1, len(words)):
        if _owns(words, at):
            reading = next((r for r in words[at].readings if r.pos == "noun" and r.number in SEVERAL), None)
            found[at] = words[at] if reading is None else replace(words[at], reading=reading)
    return tuple(found)


def _owns(words: Sequence[Word], at: int) -> bool:
    word, before = words[at], words[at - 1]
    several = word.pos == "adj" and word.reading.number in SEVERAL and word.stem.endswith("ين")
    if not several or word.article or word.prep or word.conj or word.pronoun:
        return False
    single = before.pos == "noun" and before.reading.number == "s" and construct(before)
    counted = at > 1 and words[at - 2].pos == "num"
    return single and not counted
