"""Which verbs may have an object, and which a second one."""

from __future__ import annotations

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.records import Word
from marsad.arabic.words.lexicon import load_valency

UNSURE = 3  # what is thought of a verb that the treebank does not show


def may_take_object(word: Word, classes: Grammar) -> bool:
    """Whether a verb may have an object at all: no copula, and no verb that never bears a pronoun."""
    if word.reading.voice == "passive":
        return takes_object(word, classes)
    if word.lemma in classes.auxiliary or word.lemma in classes.impersonal:
        return takes_object(word, classes)
    return load_valency().get(word.lemma, UNSURE) > 0 or takes_object(word, classes)


def takes_object(word: Word, classes: Grammar) -> bool:
    """Whether a verb surely may have an object: in the passive only one that makes or appoints somebody."""
    passive = word.reading.voice == "passive" and word.lemma in classes.transitive
    if passive and not (word.lemma in classes.factitive or word.lemma in classes.appointing):
        return False
    helps = word.lemma in classes.auxiliary and word.lemma not in classes.transitive
    return not (helps or word.lemma in classes.intransitive or word.lemma in classes.impersonal)


def takes_two(lemma: str, classes: Grammar) -> bool:
    """Whether a verb may have a second object beside its pronoun."""
    return lemma in classes.ditransitive or lemma in classes.appointing
