"""Verbs that take whom one tells for their object (أبلغ، حذر، خاطب)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Scene


def addresses(scene: Scene, verb: int) -> bool:
    """Whether a verb takes the one who is told for its object (أبلغ، حذر، خاطب)."""
    return addressing(scene, scene.words[verb].lemma)


def addressing(scene: Scene, lemma: str) -> bool:
    """The same of a lemma: of one that the lexicon has, where most of its entries do (حذر, not أكد)."""
    if lemma in grammar().ditransitive or lemma in grammar().speaking_to:
        return True
    slots = [entry.frame.verb.get("object") for entry in scene.lexicon.predicates.verbs.get(lemma, ())]
    return bool(slots) and 2 * slots.count("recipient") >= len(slots)
