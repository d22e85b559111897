"""Verbs that only say what somebody is called (شاهد يدعى أحمد): they call for nothing."""

from __future__ import annotations

from marsad.arabic.letters.endings import DOTLESS
from marsad.extract.sentence.scene import Scene

CALL = "دعا"


def only_called(scene: Scene, verb: int) -> bool:
    """Whether a passive of calling names somebody: it takes no preposition, as who is called for something
    does (يدعى إلى)."""
    word = scene.words[verb]
    if word.lemma != CALL or not word.text.endswith(DOTLESS):
        return False
    behind = scene.words[verb + 1 : verb + 2]
    return bool(behind) and behind[0].pos not in {"prep", "punct"} and not behind[0].prep
