"""Where a phrase ends that singles one out by an elative: what is definite behind it is not its owner (أدانت
أكبر نقابة | الحكومة)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import NOMINAL, Word
from marsad.lexicon.parties_tables import Match


def behind_foremost(words: Sequence[Word], matches: Sequence[Sequence[Match]]) -> frozenset[int]:
    """The definite words behind an elative that stands right behind a verb, the indefinite noun of one that
    it is of, and what describes that; several have an owner (أبرز قادة الحزب)."""
    foremost = grammar().singling
    found = set()
    for at in range(1, len(words) - 3):
        if words[at - 1].pos != "verb" or words[at].stem not in foremost:
            continue
        one, after = words[at + 1], at + 2
        if not _bare(one) or one.reading.number != "s" or one.lemma not in {"", one.stem, one.folded}:
            continue
        while after < len(words) - 1 and words[after].pos == "adj" and _bare(words[after]):
            after += 1
        word = words[after]
        known = (word.article or word.pronoun) and word.pos in NOMINAL
        if known and not (word.prep or word.conj or words[at].article or words[at].pronoun):
            found.add(after)
    return frozenset(found)


def _bare(word: Word) -> bool:
    """Whether a word is neither definite nor joined to another."""
    return word.pos in NOMINAL and not (word.article or word.pronoun or word.prep or word.conj)
