"""Verbal nouns by their shape, two that go together, and what is said of one."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, THAT
from marsad.arabic.letters.endings import THIRD_PERSON
from marsad.arabic.records import NOMINAL, Word
from marsad.arabic.words.derivation import is_verbal_noun

DERIVED = 5
CALLED_WITHIN = 4


def masdar(word: Word) -> bool:
    """Whether a word has the shape of a derived verb's noun (تأسيس، اشتداد، استقبال) and a noun's reading."""
    stem = word.stem.removesuffix("ة")
    if len(stem) < DERIVED - 1 or not any(reading.pos == "noun" for reading in word.readings):
        return False
    return (stem[0] == "ت" and stem[-2] == "ي") or (
        stem[0] == "ا" and stem[-2] == "ا" and len(stem) >= DERIVED
    )


def twin_deeds(one: Word, between: Word, other: Word) -> bool:
    """Whether a verbal noun joined by و goes with the one before a complement rather than with that: both
    bear the same pronoun (تأييدها للرئيس ومعارضتها), or the complement is a name (سحب السفير من دمشق وإغلاق
    القنصلية)."""
    if other.conj != "و" or other.prep or other.article or other.pos != "noun":
        return False
    owned = not (one.article or one.pronoun) and other.pronoun in THIRD_PERSON  # دعم بلاده للسودان ورفضها
    owned = owned and not is_verbal_noun(between.lemma)  # not وسائل لاكتشاف الأنفاق وتفجيرها
    his = bool(other.pronoun) and (other.pronoun == one.pronoun or owned)
    classes = grammar()
    bodies = (classes.body, classes.title, classes.ruled, classes.headship)
    ended = one.lemma in classes.ceasing and between.prep == FOR and is_verbal_noun(between.lemma)
    if ended and not other.pronoun and is_verbal_noun(other.lemma):
        return True  # وقف لإطلاق النار وفتح المعابر
    apart = between.pos == "propn" and not other.pronoun and all(other.lemma not in kind for kind in bodies)
    return (his or apart) and all(is_verbal_noun(word.lemma) for word in (one, other))


def said_of_deed(words: Sequence[Word], at: int) -> bool:
    """Whether the bare indefinite noun right behind a verbal noun with its pronoun is what is said of the
    deed (إن اغتياله جريمة، عد الحزب اعتقاله انتهاكا): no object of it."""
    after = words[at + 1] if at + 1 < len(words) else None
    if not at or after is None or not words[at].pronoun or after.article or after.prep or after.pronoun:
        return False
    if after.pos not in NOMINAL or after.pos == "propn":
        return False
    said = words[at - 1].lemma == THAT and not after.stem.endswith("ا")
    calling = grammar().labelling
    return said or any(w.pos == "verb" and w.lemma in calling for w in words[max(at - CALLED_WITHIN, 0) : at])
