"""Subjects that stand in no word of their own: a pronoun, whoever was told of before, whom a verb drives."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.letters.endings import HIM
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.records import Word
from marsad.arabic.words.lexicon import load_valency

PRONOUN_WITHIN = 4
READILY = 5  # a verb that bears a pronoun this often has an object


def dropped(before: Sequence[Clause], word: Word) -> bool:
    """Whether a verb joined by و goes on after one whose subject is unsaid or shared."""
    return bool(word.conj and before and before[-1].subject_rule in {"none", "shared"})


def pronoun_subject(words: Sequence[Word], verb: int, classes: Grammar) -> bool:
    """Whether the verb's subject is the pronoun before it: أنها قررت، هم يعرفون، إنه يدعو الأحزاب (not أنه
    يجب, about nothing).
    """
    at = verb - 1
    while (
        at >= 0
        and words[at].pos in {"particle", "adverb"}
        and not words[at].pronoun
        and verb - at < PRONOUN_WITHIN
    ):
        at -= 1
    if at < 0:
        return False
    word = words[at]
    holder = word.pronoun and (word.stem in classes.complementizer or word.stem in classes.subordinator)
    if not holder and word.pos != "pron":
        return False
    told = words[verb].lemma
    if word.pronoun != HIM or told in classes.transitive or told in classes.encountering:
        return True
    active = words[verb].reading.tense != "past" or told not in classes.harming
    return active and (told in classes.addressing or load_valency().get(told, 0) >= READILY)


def controlled(words: Sequence[Word], verb: int) -> bool:
    """Whether the verb is an infinitive in effect (أن يترك، ليشكل): its subject is most often that of what
    governs it.
    """
    if words[verb].reading.tense == "past":
        return False  # بعد أن طرحت أسئلة
    return words[verb].prep == "ل" or (verb > 0 and words[verb - 1].folded in grammar().infinitive)
