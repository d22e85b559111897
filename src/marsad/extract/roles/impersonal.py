"""Demands, threats and blame without a doer of their own: what somebody must do, what he will meet with or
bears the blame for, as others say (ينبغي على الحركة أن، أي هجوم سيقابل برد قاس، الحكومة تتحمل مسؤولية
المجزرة)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.triggers import Trigger

SAID = frozenset({"REQUEST", "THREATEN", "ACCUSE"})


def impersonal(scene: Scene, trigger: Trigger) -> bool:
    """Whether the frame of a demand or threat has a content and nobody who makes it, or tells what somebody
    will meet with (ستدفع إسرائيل الثمن) or bears (يتحمل الجيش المسؤولية): who says so makes it."""
    frame = trigger.entry.frame.verb or trigger.entry.frame.noun
    if trigger.event not in SAID:
        return False
    if trigger.event == "ACCUSE":
        return frame.get("subject") == "recipient" and frame.get("object") == "content"
    met = trigger.event == "THREATEN" and frame.get("subject") == "recipient"
    return frame.get("subject") == "content" or (met and bool(scene.words[trigger.at].future))


def is_duty(scene: Scene, act: Act, other: Act) -> bool:
    """Whether an act is what a party must do, right behind its name or behind أن (على بغداد نزع السلاح)."""
    if other.event != "REQUEST" or other.trigger.form != "phrase" or not impersonal(scene, other.trigger):
        return False
    starts: set[int] = set()
    for filler in other.roles.recipient:
        behind = filler.last + 1
        opened = behind < len(scene.words) and scene.words[behind].stem in grammar().complementizer
        starts |= {behind, *((behind + 1,) if opened else ())}
    above = {step.at for step in steps(scene, act.trigger.first, act.at)}
    return act.trigger.first in starts or not above.isdisjoint(starts)
