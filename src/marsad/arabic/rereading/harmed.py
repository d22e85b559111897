"""Who suffered what looks like its noun behind his adjective (قائد اللواء الثاني قتل في كمين), and family
names that look like what several women did (لارس أندرسن)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import THAT, WAS
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import NOMINAL, Reading, Word

LONGEST = 6  # the words of who suffered, from the head of the clause
THIRD = 3


def harmed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the past of harm that somebody definite at the head of his clause has behind his
    adjective: before a preposition or a time it is no noun, which would say whom it befell."""
    found, classes = words, grammar()
    for at in range(2, len(words) - 1):
        word, before = words[at], words[at - 1]
        if word.pos == "noun" and word.stem in classes.affecting and before.pos == "adj" and before.article:
            bare = not (word.conj or word.prep or word.article or word.pronoun)
            if bare and _told_when_or_where(words[at + 1]) and _heads_clause(words, at):
                past = next((r for r in word.readings if _past(r)), None)
                found = (
                    found if past is None else (*found[:at], replace(word, reading=past), *found[at + 1 :])
                )
    return found


def _past(reading: Reading) -> bool:
    return reading.pos == "verb" and reading.tense == "past" and reading.person == THIRD


def _told_when_or_where(after: Word) -> bool:
    """Whether a preposition, a time or an adverb stands behind (قتل برصاص مسلحين، خطف أمس)."""
    if after.conj or after.pronoun:
        return False
    return bool(after.prep) or after.pos in {"prep", "adverb"} or after.stem in grammar().time_noun


def _heads_clause(words: Sequence[Word], at: int) -> bool:
    """Whether nothing but a noun phrase stands between a word and the head of its clause, or أن or كان."""
    for first in range(at - 1, max(-1, at - LONGEST), -1):
        word = words[first]
        if word.text in COMMAS or word.stem == THAT or word.lemma == WAS:
            return first < at - 2
        if word.pos not in NOMINAL or word.prep or (word.conj and first):
            return False
    return at <= LONGEST


def surnames(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what looks like a deed of several women right behind a man's strange name as a part of
    his name (أندرسن، يوهانسن)."""
    found = words
    for at in range(1, len(words)):
        word, before = words[at], words[at - 1]
        if word.pos != "verb" or word.reading.gender != "f" or word.reading.number != "p" or word.conj:
            continue
        if before.pos == "propn" and not (before.reading.known or before.article or word.pronoun):
            name = Reading(word.folded, "propn", known=False)
            found = (*found[:at], replace(word, reading=name, stem=word.folded, future=""), *found[at + 1 :])
    return found
