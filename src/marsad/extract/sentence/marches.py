"""Marches and drones: مسيرة is either, and the words beside it tell which."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, IN
from marsad.arabic.clauses.clauses import STOPS
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Filler, Scene

MARCH = "مسيرة"
BEFORE, BEHIND = 5, 3


def marches(scene: Scene, at: int) -> bool:
    """Whether a word tells of people who march: what they do it for stands behind it (مسيرة منددة بالقصف),
    or a verb or its noun for what is done with a march before it (نظم الطلاب مسيرة، قمع المسيرات)."""
    words = scene.words
    if MARCH not in {words[at].lemma, words[at].stem}:
        return False
    if at and (words[at - 1].lemma in grammar().march_verb or words[at - 1].folded == IN):
        return True  # مشاركون في المسيرة
    for word in words[at + 1 : at + 1 + BEHIND]:
        if word.pos == "verb" or word.pos == "punct":
            break
        if not grammar().marching.isdisjoint({word.lemma, word.stem}):
            return True
    for word in reversed(words[max(at - BEFORE, 0) : at]):
        if word.pos == "punct" and word.text[0] in STOPS | COMMAS:
            return False
        if word.pos == "verb":
            return word.lemma in grammar().march_verb
    return False


def drop_marches(scene: Scene, doers: list[Filler], aimed_at: list[Filler]) -> None:
    """Leave out of the sides of an act what is no drone but a march (جابت مسيرة، قمع المسيرات): those whose
    march was broken up stay (فض مسيرة للطلاب)."""
    for side in (doers, aimed_at):
        for filler in [f for f in side if scene.words[f.head].lemma == MARCH]:
            owned = side is aimed_at and scene.words[filler.head + 1 : filler.head + 2]
            if not (owned and owned[0].prep == FOR) and marches(scene, filler.head):
                side.remove(filler)
