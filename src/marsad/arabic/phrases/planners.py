"""Indefinite men or bands of whom a verb without a relative tells what they were about to do, also over where
they were (أوقفت الشرطة رجلا في ليون | كان يعد لهجوم)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import FEMININE_PLURAL, TIED_TA
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import Word


def about_to_do(words: Sequence[Word], held: Phrase | None, verb: int) -> bool:
    """Whether a verb of being, trying or planning goes on about the man or band that an indefinite phrase
    ends in, by its gender and number."""
    one = None if held is None else _described(words, held)
    if one is None or words[verb].conj or words[verb].pronoun:
        return False
    known, said = grammar(), words[verb].reading
    if words[verb].lemma not in known.auxiliary | known.plotting | known.attempting:
        return False
    if not {one.lemma, one.stem} & (known.assailant | known.band):
        return False
    hers = one.reading.gender == "f" or one.stem.endswith((TIED_TA, FEMININE_PLURAL))
    if said.number == "p":
        return one.reading.number == "p"
    return (said.gender == "f") == hers and one.reading.number != "p"


def goes_on_about(scope: Scope, antecedent: int | None, verb: int) -> bool:
    """Whether a phrase that a verb describes is a deed done to the man or band of whom the verb tells (تفكيك
    خلية | كانت تخطط)."""
    return antecedent is not None and about_to_do(scope.words, scope.found[antecedent], verb)


def _described(words: Sequence[Word], phrase: Phrase) -> Word | None:
    """The last noun of a phrase, past its adjectives."""
    row = reversed(words[phrase.first : phrase.last + 1])
    return next((word for word in row if word.pos == "noun" and not word.article), None)
