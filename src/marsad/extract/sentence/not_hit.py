"""Who is not hit by an act though he stands in its slots: lands that are spelt like those who till them (قصفت
مزارع), where a source is from (أحرقوا سيارات، بحسب مسؤول في غزة)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Filler, Scene

LAND = "مزرعة"


def drop_lands(scene: Scene, acted_on: Sequence[Filler], aimed_at: list[Filler]) -> None:
    """Leave out of those whom an act hits the farms: a bare object that is not in the accusative of one man
    (قتلوا مزارعا), farms of several (أحرقوا مزارع المواطنين)."""
    for filler in [f for f in aimed_at if scene.words[f.head].lemma == LAND != scene.words[f.head].stem]:
        at, after = filler.head, scene.words[filler.head + 1 : filler.head + 2]
        owned = bool(after) and after[0].article and not after[0].prep and after[0].reading.number == "p"
        if owned or any(f.head == at and not f.pronoun for f in acted_on):
            aimed_at.remove(filler)


def drop_behind_sources(scene: Scene, act: int, aimed_at: list[Filler]) -> None:
    """Leave out of those whom an act hits what stands in a phrase behind the words for who tells of it."""
    tells = [at for at in scene.where(grammar().according) if at > act] if len(aimed_at) > 1 else []
    if tells:
        aimed_at[:] = [f for f in aimed_at if f.pronoun or f.first < tells[0] or f.first < act]
