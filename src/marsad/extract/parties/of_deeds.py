"""Pronouns that belong to the noun of a deed, not to the verb of their clause."""

from __future__ import annotations

from marsad.arabic.grammar import grammar
from marsad.arabic.parsed import Clause
from marsad.extract.sentence.scene import Filler, Scene


def of_deed(scene: Scene, own: Clause, at: int) -> bool:
    """Whether a pronoun behind a preposition tells whom the noun right before it is about, so that it may be
    the subject of their verb: with whom one has to do with something (أي صلة لها به), or whom another's deed
    is aimed at (رفضت طهران اتهامات واشنطن لها، العقوبات المفروضة عليها), in no
    clause that somebody else tells, who may be meant himself."""
    before, number = scene.words[at - 1], scene.parse.phrase_of[at - 1]
    if before.lemma in grammar().taking_part:
        return True
    phrase = scene.parse.phrases[number] if number >= 0 else None
    if phrase is None or phrase.first == phrase.last or scene.words[at].conj:
        return False
    if any(c.content is not None and c.content <= own.verb and c.subject for c in scene.parse.clauses):
        return False
    deeds = scene.lexicon.predicates.nouns
    if deeds.keys().isdisjoint(scene.shapes[phrase.first]):
        return False
    doer = Filler(phrase.first + 1, phrase.last, phrase.first + 1, "idafa")
    return before.lemma in grammar().directed or scene.answer(doer) is not None
