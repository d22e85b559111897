"""Words that say that an office is over (السابق، الراحل)."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Scene


def former_at(scene: Scene, words: Iterable[int]) -> int | None:
    """The first of some words that says that an office is over, or that who held it is dead."""
    return next((at for at in words if _former(scene, at)), None)


def _former(scene: Scene, at: int) -> bool:
    if scene.words[at].stem in grammar().late:
        return True
    parties = scene.lexicon.parties
    titles = parties.tables.titles
    found = (match for match in parties.match(scene.named.forms, at) if match.kind == "title")
    return any(titles[match.entries[0]].kind == "former" for match in found)
