"""What had been done or was being done (كان التنظيم قد تبنى، كانت تركيا تسلح): its verb is one, however it
may look."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.records import Reading, Word

PERFECT, BE = "قد", "كان"
BE_WITHIN = 12


def had_done(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the past of what looks like a present of hers behind كان and قد (كان الحزب قد تبنى، not
    تُبنى), and with the present of what looks like a noun behind كانت and a name (كانت تركيا تسلح
    المعارضة)."""
    found = words
    for at in range(2, len(words)):
        word = words[at]
        if word.pos == "noun" and words[at - 2].lemma == BE and (was := _doing(words, at)) is not None:
            found = (*found[:at], replace(word, reading=was), *found[at + 1 :])
            continue
        if words[at - 1].folded != PERFECT or word.pos != "verb" or word.reading.tense != "present":
            continue
        been = _been(words, at - 1)
        if been is None:
            continue
        pasts = [r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3]
        past = next((r for r in pasts if r.gender == been.reading.gender), None)
        if past is not None:
            found = (*found[:at], replace(word, reading=past), *found[at + 1 :])
    return found


def _doing(words: Sequence[Word], at: int) -> Reading | None:
    """The present of hers that a bare word can be, right between a name behind كانت and what is definite."""
    word, after = words[at], words[at + 1 : at + 2]
    if words[at - 1].pos != "propn" or words[at - 2].pos != "verb" or words[at - 2].reading.gender != "f":
        return None
    if word.article or word.conj or word.prep or word.pronoun or not after:
        return None
    if after[0].prep or not (after[0].article or after[0].pos == "propn"):
        return None
    presents = [r for r in word.readings if r.pos == "verb" and r.tense == "present" and r.person == 3]
    return next((r for r in presents if r.gender == "f" and r.voice != "passive"), None)


def _been(words: Sequence[Word], at: int) -> Word | None:
    """The past of كان before قد, in its clause."""
    for word in reversed(words[max(at - BE_WITHIN, 0) : at]):
        if word.pos == "punct":
            return None
        if word.pos == "verb":
            return word if word.lemma == BE and word.reading.tense == "past" else None
    return None
