"""Whether a mark or a verb stands between two words."""

from __future__ import annotations

from marsad.extract.sentence.scene import Scene


def crosses(scene: Scene, low: int, high: int, marks: frozenset[str], verbs: bool = False) -> bool:
    """Whether a mark (or, where asked, a verb) stands between two words."""
    for word in scene.words[low + 1 : high]:
        if (word.pos == "punct" and word.text[0] in marks) or (verbs and word.pos == "verb"):
            return True
    return False
