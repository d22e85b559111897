"""Adjectives that name whose an act is (القصف الإسرائيلي)."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.arabic.classes.particles import BY
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.triggers import Trigger
from marsad.resolve.actors.answer import PartyAnswer

MEDIATING = "third-party"


def national(scene: Scene, adjectives: Iterable[Filler]) -> list[Filler]:
    """The adjectives that name a country or a body (القصف الإسرائيلي): its doer."""
    return [
        f
        for f in adjectives
        if (a := scene.answer(f)) is not None and (a.code or a.id) and not generic_agent(a)
    ]


def generic_agent(answer: PartyAnswer) -> bool:
    """Whether a word for people or bodies says who is meant, not a name or a nationality."""
    return answer.basis.startswith("agent")


def by_others(scene: Scene, trigger: Trigger) -> bool:
    """Whether a noun for mediation behind ب names its own doer (اتفق الجانبان بوساطة صينية)."""
    if MEDIATING not in trigger.entry.mode or scene.words[trigger.first].prep != BY:
        return False
    return bool(trigger.slots.get("idafa") or national(scene, trigger.slots.get("adjective", ())))
