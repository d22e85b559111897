"""Some or none of those whom a pronoun means (أي منهما، أحد منهم، كل منها)."""

from __future__ import annotations

from marsad.arabic.grammar import grammar
from marsad.extract.sentence.scene import Filler, Scene

FROM = "من"


def any_of_them(scene: Scene, filler: Filler) -> Filler | None:
    """The pronoun behind من that tells of whom one, any or each is meant, right behind the word for it."""
    at, classes = filler.first + 1, grammar()
    behind = scene.words[at] if filler.first == filler.last and at < len(scene.words) else None
    if behind is None or behind.stem != FROM or not behind.pronoun:
        return None
    picks = classes.any_of | classes.nobody | classes.each_of
    return Filler(at, at, at, filler.how, True) if scene.words[filler.first].stem in picks else None
