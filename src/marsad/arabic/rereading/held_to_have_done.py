"""Pasts with a pronoun behind who is held to have done it, which look like nouns (يعتقد أن التنظيم زرعها)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import OF_ONE
from marsad.arabic.records import Reading, Word

LONGEST, THIRD = 4, 3
NAMING = frozenset({"noun", "propn", "adj"})


def held_to_have_done(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what looks like a noun of his, right behind who is held likely to have done something,
    as the past that it may be (يشتبه في أن الفصيل نفذه): nothing else is told of him."""
    found = words
    for at, word in enumerate(words[:-3]):
        if word.pos == "verb" and word.lemma in grammar().supposing and word.reading.tense == "present":
            did = _did(words, at)
            verb = _past(words[did]) if did else None
            if verb is not None:
                found = (*found[:did], replace(words[did], reading=verb), *found[did + 1 :])
    return found


def _did(words: Sequence[Word], at: int) -> int:
    """The first word with a pronoun of one behind أن and who stands behind a verb of holding likely; 0 where
    something else is told of him."""
    that = at + 1 + (words[at + 1].pos == "prep" and not words[at + 1].pronoun)
    if words[that].stem not in grammar().complementizer or words[that].pronoun:
        return 0
    for n in range(that + 1, min(that + 2 + LONGEST, len(words))):
        word = words[n]
        if word.pos not in NAMING or (n > that + 1 and (word.conj or word.prep)):
            return 0
        if word.pronoun in OF_ONE:
            after = words[n + 1] if n + 1 < len(words) else word
            return n if n > that + 1 and after.pos in {"punct", "prep", "adverb"} else 0
    return 0


def _past(word: Word) -> Reading | None:
    """The reading of a noun as one man's past."""
    pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.known)
    return next((r for r in pasts if (r.person, r.gender, r.number) == (THIRD, "m", "s")), None)
