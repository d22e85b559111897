"""What ل says a thing is for."""

from __future__ import annotations

from marsad.arabic.classes.particles import FOR
from marsad.extract.parties.attached import behind
from marsad.extract.sentence.scene import Filler, Scene


def meant_for(scene: Scene, thing: Filler) -> Filler | None:
    """What ل governs inside a phrase or right behind it."""
    number = behind(scene, thing)
    last = thing.last if number < 0 else scene.parse.phrases[number].last
    within = range(thing.first + 1, (thing.last if number < 0 else scene.parse.phrases[number].first) + 1)
    at = next((n for n in within if scene.words[n].prep == FOR), None)
    return None if at is None else Filler(at, thing.last if at <= thing.last else last, at, f"prep.{FOR}")
