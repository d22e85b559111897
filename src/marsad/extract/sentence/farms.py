"""Lands that are spelt like those who till them (قصفت مزارع): what is hit there is nobody."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.extract.sentence.scene import Filler, Scene

LAND = "مزرعة"


def drop_lands(scene: Scene, acted_on: Sequence[Filler], aimed_at: list[Filler]) -> None:
    """Leave out of those whom an act hits the farms: a bare object that is not in the accusative of one man
    (قتلوا مزارعا), farms of several (أحرقوا مزارع المواطنين)."""
    for filler in [f for f in aimed_at if scene.words[f.head].lemma == LAND]:
        at, after = filler.head, scene.words[filler.head + 1 : filler.head + 2]
        owned = bool(after) and after[0].article and not after[0].prep and after[0].reading.number == "p"
        if owned or any(f.head == at and not f.pronoun for f in acted_on):
            aimed_at.remove(filler)
