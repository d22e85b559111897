"""Complements that run into the words of a fixed phrase, or stand before one that they belong to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from marsad.arabic.classes.particles import FROM, TO
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.slots import Slots
from marsad.extract.trigger.triggers import Trigger

ASSIST = "assist"


def told_of(scene: Scene, trigger: Trigger, frame: Mapping[str, str], slots: Slots, filler: Filler) -> bool:
    """Whether what is asked for stands before a phrase, which then belongs to it (طالب بسحبها من مالي، طلب
    من الرئيس تأجيل خطابه إلى الشعب، طلب نقل السجناء إلى العراق); help or a thing is asked of who stands
    behind it (طلبت دعما من بلد)."""
    wanted = [f for slot, fillers in slots.items() if frame.get(slot) == "content" for f in fillers]
    things = [f for f in slots.get("object", ()) if f in wanted and not f.pronoun]
    open_thing = bool(things) and FROM in frame  # not وجه سؤالا إلى الوزير
    deed = open_thing and is_verbal_noun(scene.words[things[0].head].lemma)
    if things and filler.how == f"prep.{FROM}" and (ASSIST in trigger.entry.mode or not deed):
        return False
    if filler.how == f"prep.{TO}" and FROM not in slots and not deed:
        return False
    return any(f.first < filler.first for f in wanted)


def behind_phrase(trigger: Trigger, fillers: Sequence[Filler]) -> Sequence[Filler]:
    """Complements without those that begin within a fixed phrase, whose owner is one already (وقوفه إلى جانب
    الرئيس)."""
    return [filler for filler in fillers if not runs_into(trigger, filler)]


def runs_into(trigger: Trigger, filler: Filler) -> bool:
    """Whether a complement begins within the words of a fixed phrase."""
    return filler.how.startswith("prep") and trigger.at < filler.first <= trigger.last
