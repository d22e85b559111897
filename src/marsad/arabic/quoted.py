"""Names in quotation marks or brackets that a phrase goes on with."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.grammar import grammar
from marsad.arabic.marks import OPENING
from marsad.arabic.nouns import construct, is_title
from marsad.arabic.records import IN_PHRASE, Word

LONGEST_QUOTED_NAME = 6
HYPHENS = frozenset("-‐–")
NAMING = IN_PHRASE | {"prep", "adverb", "verb", "particle", "demonstrative"}


def quoted_name(words: Sequence[Word], at: int, skip: frozenset[int]) -> int:
    """The index of the closing mark when a short quoted name follows word ``at``, else 0. The name of a work
    or a body may be of any words (رواية "ذهب مع الريح").
    """
    closing = OPENING.get(words[at + 1].text)
    if not closing or words[at].pos not in IN_PHRASE:
        return 0
    if closing in ")]":
        return at + 3 if _acronym(words, at + 2, closing) and at + 2 not in skip else 0
    work = construct(words[at]) and is_title(words[at], grammar())
    allowed = NAMING if work else IN_PHRASE | {"prep", "adverb"}
    for end in range(at + 2, min(at + 3 + LONGEST_QUOTED_NAME, len(words))):
        if words[end].text == closing:
            inside = words[at + 2 : end]
            plain = bool(inside) and all(w.pos in allowed or (work and w.text in HYPHENS) for w in inside)
            return end if plain and not skip.intersection(range(at + 2, end)) else 0
        if words[end].pos == "verb" and not work:
            return 0
    return 0


def _acronym(words: Sequence[Word], at: int, closing: str) -> bool:
    """Whether one name stands in brackets (اليونيسيف)."""
    if at + 1 >= len(words) or words[at + 1].text != closing or words[at].prep:
        return False
    return words[at].pos in {"propn", "foreign"}
