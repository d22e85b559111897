"""Who strikes somebody and who goes on strike: one written present."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT, BY, WHAT
from marsad.arabic.letters.endings import ALIF, MEN_DID, NISBA, OBLIQUE
from marsad.arabic.records import COMMON_NOUNS, NOMINAL, Reading, Word
from marsad.arabic.words.derivation import is_verbal_noun

DOER_AHEAD = NOMINAL | {"pron", "relative"}  # وهي تضرب
STRIKE, ON_STRIKE, NO_WORK_WITHIN = "ضرب", "اضرب", 3


def striking(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the present that two verbs share as that of striking where it has an object (الشرطة تضرب
    المتظاهرين، سيضرب ما تبقى), and as that of going on strike where it has none or tells from what (العمال
    يضربون عن العمل): nobody goes on strike against an object without a preposition."""
    found = words
    for at, word in enumerate(words):
        if word.pos != "verb" or word.lemma not in {STRIKE, ON_STRIKE} or word.reading.tense != "present":
            continue
        plural = word.stem.endswith(MEN_DID)
        ahead = at > 0 and words[at - 1].pos in DOER_AHEAD and not words[at - 1].prep
        follows = next((w for w in words[at + 1 :] if w.pos != "adverb" or _somebody(w)), None)
        leaves = any(w.lemma == ABOUT for w in words[at + 1 : at + 1 + NO_WORK_WITHIN])
        if leaves and not word.pronoun:
            reading = _as_verb(word, ON_STRIKE)
        elif word.pronoun or (follows is not None and _taken(follows, plural or ahead)) or _two(words, at):
            reading = _as_verb(word, STRIKE)
        else:
            idle = plural and (follows is None or follows.pos in {"punct", "adverb"} or follows.prep != BY)
            if not idle:
                continue
            reading = _as_verb(word, ON_STRIKE)
        found = (*found[:at], replace(word, reading=reading, readings=(reading,)), *found[at + 1 :])
    return found


def _two(words: Sequence[Word], at: int) -> bool:
    """Whether two definite nouns follow a verb, whose second describes nothing (تضرب الشرطة المتظاهرين)."""
    behind = words[at + 1 : at + 3]
    if len(behind) < 2 or any(w.pos not in COMMON_NOUNS or w.prep or w.conj for w in behind):
        return False
    doer, whom = behind
    unlike = whom.pos == "noun" or (whom.reading.number == "p" and doer.reading.number == "s")
    return doer.article and whom.article and unlike


def _taken(word: Word, no_doer: bool) -> bool:
    """Whether a word is the object of the verb before it: a clause with ما, or a noun where the doer cannot
    stand there."""
    if word.pos == "relative" or word.stem == WHAT:
        return not word.prep
    classes = grammar()
    men = word.pos == "adj" and word.stem.endswith(OBLIQUE)  # يضربون محتجين
    free = men or word.pos in {"noun", "propn", "num", "demonstrative"} or _somebody(word)
    free = free and not (word.prep or word.conj)
    reason = word.folded.endswith(ALIF) and is_verbal_noun(word.folded[:-1])  # يضربون احتجاجا
    return no_doer and free and not (reason or word.stem in classes.time_noun | classes.adverbial)


def _somebody(word: Word) -> bool:
    """Whether an adverb in ا may be one person or thing (يضربون سجينا), not when or how."""
    noun = any(r.pos == "noun" and r.known and r.lemma == word.stem.removesuffix(ALIF) for r in word.readings)
    aside = grammar().time_noun | grammar().adverbial
    daily = word.stem.endswith(NISBA + ALIF)  # يوميا
    return word.pos == "adverb" and noun and not daily and word.stem.endswith(ALIF) and word.stem not in aside


def _as_verb(word: Word, lemma: str) -> Reading:
    """The active reading of a word as that of a verb in the present, its own where it has none."""
    same = (r for r in word.readings if r.lemma == lemma and r.tense == "present" and r.voice != "passive")
    reading = next(same, None)
    return word.reading if reading is None else replace(reading, voice="active")
