"""Orders: whether somebody is told to do it, or the order is how the one who gives it acts (أمر القاضي
بسجنه)."""

from __future__ import annotations

from marsad.arabic.classes.particles import BY, FOR
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governing import Step, entry, lends
from marsad.extract.trigger.slots import verb_slots
from marsad.lexicon.sectors import ARMED

ORDERED = "ordered"
ADDRESS = ("الي", FOR)


def is_order(scene: Scene, at: int) -> bool:
    """Whether a word is a verb of ordering that something be done (أمر بـ، أوعز بـ)."""
    if scene.words[at].pos != "verb":
        return False
    row = entry(scene, Step(at, BY))
    return row is not None and row.status == ORDERED


def addressed(scene: Scene, at: int) -> bool:
    """Whether an order names who shall do it (أمر إسرائيل بوقف الهجوم، أوعز إلى الجيش بنشر الجنود), no
    soldiers of who gives it, who acts through them (أمر قواته بالانسحاب)."""
    clause = scene.parse.clause_of(at)
    if clause is None:
        return True
    if clause.object and clause.prep(BY) and clause.object[0] > clause.prep(BY)[0]:
        return False  # أمر باستدعاء السفير لإبلاغه احتجاج الحكومة
    if clause.object or (scene.words[at].pronoun and not clause.passive):
        if clause.object and _own_soldiers(scene, scene.parse.phrases[clause.object[0]].head):
            return False
        return not (clause.object and lends(scene, at, "object"))
    slots = verb_slots(scene.parse, clause)
    deed = min((f.first for f in slots.get(BY, ())), default=len(scene.words))
    told = [f for way in ADDRESS for f in slots.get(way, ()) if way != FOR or f.first < deed]
    return any(f.pronoun or (scene.answer(f) is not None and not _own_soldiers(scene, f.head)) for f in told)


def _own_soldiers(scene: Scene, at: int) -> bool:
    """Whether a word names the armed men of somebody (قواته، مقاتليها)."""
    if not scene.words[at].pronoun:
        return False
    agents = scene.lexicon.parties.tables.agents
    return any(m.kind == "agent" and agents[m.entries[0]].sector in ARMED for m in scene.named.matches[at])
