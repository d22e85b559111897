"""Whether a title stands before a name, with what it is the title of."""

from __future__ import annotations

from marsad.arabic.records import NAMELIKE
from marsad.resolve.names.reading import NameScene

LOOK_BACK = 7


def titled(scene: NameScene, at: int) -> bool:
    """Whether a title stands before a word, with at most what it is a title of between them."""
    for index in range(at - 1, max(-1, at - LOOK_BACK), -1):
        word = scene.words[index]
        if word.pos not in NAMELIKE and word.text not in {"(", ")", "،"} and word.pos != "prep":
            return False
        if scene.announces(index) and (not word.pronoun or index < at - 1):
            return index == at - 1 or _of_title(scene, index, at)
        if word.pos == "punct" or word.pos == "prep":
            return False
    return False


def _of_title(scene: NameScene, title: int, at: int) -> bool:
    """Whether the words between a title and a name say only of what it is the title."""
    ends = max(
        (match.end for match in scene.matches[title] if match.kind in {"title", "agent"}), default=title + 1
    )
    for index in range(ends, at):
        word = scene.words[index]
        known = scene.kinds(index) & {"people", "country", "capital", "actor"} or scene.is_place(index)
        if not (
            scene.body_end(index) > index
            or known
            or scene.definite(index)
            or scene.is_head(index)
            or scene.announces(index)
            or word.conj
        ):
            return False
    return True
