"""Participles behind a comma that tell what somebody did besides, and what they hold."""

from __future__ import annotations

from marsad.arabic.marks import COMMAS
from marsad.extract.sentence.participles import manner_verbs
from marsad.extract.sentence.scene import Scene

BESIDES = ("ا", "ة")


def besides(scene: Scene, at: int) -> bool:
    """Whether an adverbial participle behind a comma tells what somebody did besides (نفى ...، متهما): no
    object of the verb before."""
    word = scene.words[at]
    if not at or scene.words[at - 1].text not in COMMAS or word.article or not word.stem.endswith(BESIDES):
        return False
    return any(shape in scene.lexicon.predicates.actives for shape in (word.stem[:-1], word.lemma))


def held_beside(scene: Scene, at: int) -> bool:
    """Whether what looks like an adverb is a participle behind a comma that holds what follows (نفى ...،
    مجددا دعمه): that is no object of the verb before."""
    adverb = at > 0 and scene.words[at].pos == "adverb" and scene.words[at - 1].text in COMMAS
    return adverb and bool(manner_verbs(scene.words[at]))
