"""Crowds: the nouns for the many of whom a text tells by what they do (المتظاهرون of a protest)."""

from __future__ import annotations

from marsad.extract.sentence.scene import Scene
from marsad.lexicon.load import Lexicon


def told_before(scene: Scene, end: int) -> frozenset[str]:
    """The types of acts that the verbs before a word may tell of."""
    verbs = (word.lemma for word in scene.words[:end] if word.pos == "verb")
    return frozenset(
        entry.event for lemma in verbs for entry in scene.lexicon.predicates.verbs.get(lemma, ())
    )


def many_of(lexicon: Lexicon, event: str) -> tuple[str, ...]:
    """The nouns for those who take part in acts of a type."""
    return tuple(lexicon.cues.participants.get(event, ()))
