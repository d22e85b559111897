"""Pasts with a pronoun that look like the noun of a deed done to him (طبيب خطفه مسلحون)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.letters.endings import MEN, THIRD_PERSON
from marsad.arabic.phrases.agreement import may_follow
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import Reading, Word
from marsad.arabic.words.derivation import is_verbal_noun

NOMINAL = frozenset({"noun", "adj"})
TWO, SILENT = "ان", ("ة", "ا", "ى", "اء", "ين")


def done_to_him(words: Sequence[Word], at: int) -> Reading | None:
    """The past of harm of a word read as his deed, where whoever stands right behind in no accusative did it:
    no noun with its owner's pronoun takes a nominative."""
    word, doer = words[at], words[at + 1]
    if word.prep or word.article or word.pronoun not in THIRD_PERSON or not is_verbal_noun(word.lemma):
        return None
    if (
        doer.pos not in NOMINAL
        or doer.conj
        or doer.prep
        or doer.pronoun
        or (at and words[at - 1].pos == "prep")
    ):
        return None
    if not (_men(doer) or _one_man(doer)):
        return None
    pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
    return next((r for r in pasts if r.gender == "m" and r.number == "s" and r.lemma in harming()), None)


def did_it(scope: Scope, verb: int, after: Sequence[Group]) -> bool:
    """Whether men in the nominative, or one who harms, right behind a verb that holds whom it hit did it,
    whoever stands before (جندي في اللواء قتله | قناص)."""
    word = scope.words[verb]
    if word.pronoun not in THIRD_PERSON or not after or word.lemma not in harming():
        return False
    phrase = scope.found[after[0][0]]
    doer = scope.words[phrase.first]
    return phrase.first == verb + 1 and (_men(doer) or _one_man(doer)) and may_follow(scope, verb, after[0])


def _men(word: Word) -> bool:
    """Several or two men in the nominative."""
    ending = word.stem[-2:]
    return ending in {MEN[0], TWO} and word.reading.number in {"p", "d"} and word.lemma != word.stem


def _one_man(word: Word) -> bool:
    """An indefinite noun for one man that shows no accusative."""
    if word.article or word.reading.number == "p" or word.stem.endswith(SILENT):
        return False
    return word.lemma in grammar().assailant
