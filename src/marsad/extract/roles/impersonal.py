"""Demands without a doer of their own: what somebody must do, as others say (ينبغي على الحركة أن، إن على
واشنطن سحب قواتها)."""

from __future__ import annotations

from marsad.arabic.grammar import grammar
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.triggers import Trigger


def impersonal(trigger: Trigger) -> bool:
    """Whether the frame of a demand has a content and nobody who demands it: who says so does."""
    frame = trigger.entry.frame.verb or trigger.entry.frame.noun
    return trigger.event == "REQUEST" and frame.get("subject") == "content"


def is_duty(scene: Scene, act: Act, other: Act) -> bool:
    """Whether an act is what a party must do, right behind its name or behind أن (على بغداد نزع السلاح)."""
    if other.trigger.form != "phrase" or not impersonal(other.trigger):
        return False
    starts: set[int] = set()
    for filler in other.roles.recipient:
        behind = filler.last + 1
        opened = behind < len(scene.words) and scene.words[behind].stem in grammar().complementizer
        starts |= {behind, *((behind + 1,) if opened else ())}
    above = {step.at for step in steps(scene, act.trigger.first, act.at)}
    return act.trigger.first in starts or not above.isdisjoint(starts)
