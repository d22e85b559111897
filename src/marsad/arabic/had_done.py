"""The pluperfect (كان التنظيم قد تبنى): its verb is a past, however it may look."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.records import Word

PERFECT, BE = "قد", "كان"
BE_WITHIN = 12


def had_done(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the past of what looks like a present of hers behind كان and قد (كان الحزب قد تبنى، not
    تُبنى)."""
    found = words
    for at in range(2, len(words)):
        word = words[at]
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


def _been(words: Sequence[Word], at: int) -> Word | None:
    """The past of كان before قد, in its clause."""
    for word in reversed(words[max(at - BE_WITHIN, 0) : at]):
        if word.pos == "punct":
            return None
        if word.pos == "verb":
            return word if word.lemma == BE and word.reading.tense == "past" else None
    return None
