"""Who prepares for something, promises it, hides or counts it: verbs that are written alike."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, DID_NOT, FOR
from marsad.arabic.records import COMMON_NOUNS, NOMINAL, Reading, Word
from marsad.arabic.words.derivation import is_verbal_noun

MEANT = {FOR: "اعد", BY: "وعد"}
COUNT, COUNTED_WITHIN, INDEFINITE = "عد", 4, ("ا", "ات", "ين")
HIDES_CUT, HIDE, OWN_BEHIND = "خف", "اخفي", 4


def preparing(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the verb of preparing before ل and what is prepared for (تعد لهجوم), that of a
    promise before ب and what is promised (يعد بالإفراج عنهم), that of holding a thing to be another, and that
    of hiding where لم and one's own feeling say so (لم تخف قلقها, which has lost its last letter)."""
    found, shapes, others = words, grammar().prepares_shape, grammar().taken_for_preparing
    for at, word in enumerate(words):
        if word.stem.endswith(HIDES_CUT) and (hides := _hides(words, at)) is not None:
            found = (*found[:at], replace(word, reading=hides), *found[at + 1 :])
            continue
        if word.stem not in shapes or word.lemma not in others | {COUNT, *MEANT.values()}:
            continue
        if at and words[at - 1].folded.endswith(DID_NOT):
            continue
        lemma = MEANT.get(_takes(words, at))
        if word.pronoun:  # تعدها لمهاجمة القرى
            lemma = COUNT if _counts_as(words, at) else lemma if lemma == MEANT[FOR] else ""
        reading = next((r for r in word.readings if r.lemma == lemma and r.tense == "present"), None)
        if reading is not None:
            found = (*found[:at], replace(word, reading=reading, readings=(reading,)), *found[at + 1 :])
    return found


def _hides(words: Sequence[Word], at: int) -> Reading | None:
    """The reading of a verb as that of hiding one's own, which stands behind it without a preposition."""
    if not at or not words[at - 1].folded.endswith(DID_NOT):
        return None
    own = (n for n in range(at + 1, min(at + 1 + OWN_BEHIND, len(words))) if words[n].pronoun)
    first = next(own, None)
    if first is None or words[first].pos != "noun" or words[first].prep or words[first - 1].pos == "prep":
        return None
    readings = (r for r in words[at].readings if r.lemma == HIDE and r.tense == "present")
    return next(readings, None)


def _counts_as(words: Sequence[Word], at: int) -> bool:
    """Whether what somebody holds a thing to be stands behind a verb with its pronoun: an indefinite
    accusative behind who does (تعدها المعارضة انقلابا), where what is promised has ب."""
    for word in words[at + 1 : at + 1 + COUNTED_WITHIN]:
        if word.prep or word.conj or word.pos not in NOMINAL:
            return False
        bare = not word.article and not word.pronoun and word.pos in COMMON_NOUNS
        if bare and word.folded.endswith(INDEFINITE):
            return True
    return False


def _takes(words: Sequence[Word], at: int) -> str:
    """The preposition of the deed right behind a verb, or of the pronoun for it, empty without one."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is not None and after.pos == "prep" and after.pronoun and words[at].reading.number != "s":
        return after.lemma if after.lemma == FOR else ""  # هجوم كانوا يعدون له
    if after is None or after.pos != "noun" or after.pronoun:
        return ""
    return after.prep if is_verbal_noun(after.lemma) else ""
