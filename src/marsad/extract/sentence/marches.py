"""Marches and drones: مسيرة is either, and the words beside it tell which."""

from __future__ import annotations

from marsad.arabic.clauses import STOPS
from marsad.arabic.grammar import grammar
from marsad.arabic.marks import COMMAS
from marsad.extract.sentence.scene import Scene

MARCH = "مسيرة"
BEFORE, BEHIND = 5, 3


def marches(scene: Scene, at: int) -> bool:
    """Whether a word tells of people who march: what they do it for stands behind it (مسيرة منددة بالقصف),
    or a verb for what is done with a march before it (نظم الطلاب مسيرة)."""
    words = scene.words
    if words[at].lemma != MARCH:
        return False
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
