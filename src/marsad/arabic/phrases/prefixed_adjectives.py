"""Adjectives of two words (غير شرعية، ذات سيادة) and what they describe."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.phrases.adjectives import definite_so_far
from marsad.arabic.records import IN_PHRASE, Word


def prefixed_adjective(words: Sequence[Word], first: int, at: int, classes: Grammar) -> int:
    """How many words a compound adjective takes behind word ``at``, with the prefix right there (غير شرعية،
    ذات سيادة), 0 where there is none.
    """
    nxt = words[at + 1]
    if nxt.conj or nxt.prep or nxt.pronoun or at + 2 >= len(words):
        return 0
    word, after = words[at], words[at + 2]
    if word.pos not in IN_PHRASE or after.pos not in {"noun", "adj", "propn"} or after.conj or after.prep:
        return 0
    definite = definite_so_far(words, first, at)
    if nxt.stem == "ذات" and not _goes_with_her(words[first : at + 1]):
        return 0  # استخدم الفريق / ذات المكان
    if nxt.article or nxt.pos == "adj":
        goes = nxt.article == definite or (definite and _goes_with(nxt, words[first : at + 1]))
        return 2 if goes and after.article else 0
    return 2 if after.article == definite or nxt.stem.startswith("ذ") else 0


def _goes_with(adjective: Word, chain: Sequence[Word]) -> bool:
    """Whether an adjective without article may describe a definite noun by its gender (الصواريخ بعيدة
    المدى).
    """
    if adjective.reading.gender == "f":
        return _goes_with_her(chain)
    nouns = [word.reading for word in chain if word.pos in {"noun", "propn"}]
    return any(noun.gender != "f" and noun.number != "p" for noun in nouns)


def _goes_with_her(chain: Sequence[Word]) -> bool:
    """Whether a feminine adjective may describe one of the nouns."""
    nouns = [word.reading for word in chain if word.pos in {"noun", "propn"}]
    return any(noun.gender != "m" or noun.number != "s" for noun in nouns)
