"""Verbs that look like nouns behind an indefinite accusative, which owns nothing (أوقفت الشرطة رجلا خطط
لاستهداف ثكنة): they tell what it did."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ALIF
from marsad.arabic.records import NOMINAL, Reading, Word
from marsad.arabic.words.derivation import derivations

ACTIVE = "active_participle"
OBJECTS = frozenset({"noun", "adj", "adverb"})
THIRD = 3
SHOWN = 3  # letters without which an ending in ا may be the word's own


def told_of_one(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with such a noun as the past that it may be, before its object or a preposition; the
    accusative stands behind a verb and its definite subject: it is no two of anybody (وزيرا خارجية)."""
    found = words
    for at in range(3, len(words) - 1):
        word, after = found[at], words[at + 1]
        if word.pos != "noun" or word.article or word.prep or word.conj or word.pronoun:
            continue
        if not _object(found, at - 1) or word.stem.endswith(ALIF) or after.conj or after.pos == "punct":
            continue
        past = _past(word)
        if past is not None and word.stem not in grammar().time_noun:
            found = (*found[:at], replace(word, reading=past), *found[at + 1 :])
    return found


def _object(words: Sequence[Word], at: int) -> bool:
    """Whether a word is an indefinite accusative right behind a verb's definite subject, or describes one."""
    word, before = words[at], words[at - 1]
    bare = not (word.article or word.prep or word.conj or word.pronoun)
    if not bare or word.pos not in OBJECTS or not _accusative(word) or _in_manner(word):
        return False
    if _accusative(before) and before.pos == "noun":
        return at > 1 and _object(words, at - 1)
    subject = before.pos in NOMINAL and (before.article or before.pos == "propn") and not before.prep
    return subject and any(w.pos == "verb" for w in words[max(at - 4, 0) : at - 1])


def _in_manner(word: Word) -> bool:
    """Whether an accusative may be how somebody does it, with an object of its own (نافيا قصف المخيم)."""
    classes = grammar()
    told = derivations(word.stem.removesuffix(ALIF))
    acting = any(d.kind == ACTIVE for d in told) and word.lemma not in classes.title | classes.calling
    return acting or word.stem in classes.stating


def _accusative(word: Word) -> bool:
    return word.stem.endswith(ALIF) and len(word.stem) > SHOWN and not word.article


def _past(word: Word) -> Reading | None:
    pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.known)
    return next((r for r in pasts if r.person == THIRD and r.gender == "m" and r.number == "s"), None)
