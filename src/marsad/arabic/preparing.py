"""Who prepares for something or promises it (تعد لهجوم، يعد بالإفراج عنهم): the letters are those of both,
and of what is no longer."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.derivation import is_verbal_noun
from marsad.arabic.records import Word

DID_NOT = "لم"
MEANT = {"ل": "اعد", "ب": "وعد"}
SHAPES, LOOK_ALIKES = frozenset({"يعد", "تعد", "نعد"}), frozenset({"عاد", "وعد"})


def preparing(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the verb of preparing before ل and what is prepared for, and that of a promise before
    ب and what is promised."""
    found = words
    for at, word in enumerate(words):
        if word.stem not in SHAPES or word.pos != "verb" or word.lemma not in LOOK_ALIKES:
            continue
        if word.pronoun or (at and words[at - 1].folded.endswith(DID_NOT)):
            continue
        lemma = MEANT.get(_takes(words, at))
        reading = next((r for r in word.readings if r.lemma == lemma and r.tense == "present"), None)
        if reading is not None:
            found = (*found[:at], replace(word, reading=reading), *found[at + 1 :])
    return found


def _takes(words: Sequence[Word], at: int) -> str:
    """The preposition of the deed right behind a verb, empty without one."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or after.pos != "noun" or after.pronoun:
        return ""
    return after.prep if is_verbal_noun(after.lemma) else ""
