"""Whom a protest against a harm is aimed at: who does it, never who suffers it; or the state before whose
embassy it is held."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AGAINST, FOR
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.fitting import is_posted
from marsad.extract.parties.parties import cast
from marsad.extract.roles.act import Act, overlap
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.slots import noun_slots

HARMS = frozenset({"ASSAULT", "COERCE"})
BEFORE, PROTEST = "امام", "PROTEST"
REACH = 4


def against_doer(scene: Scene, act: Act, others: Sequence[Act]) -> Act:
    """A protest against a harm with the harm's doer for its target (تظاهروا ضد الحرب على العراق، مسيرة تنديدا
    بالغارات الروسية على إدلب)."""
    if act.event != PROTEST or len(others) < 2:
        return act
    aims = act.recipient.fillers
    for harm in others:
        noun = harm.event in HARMS and harm.trigger.form != "verb" and harm.trigger.first > act.at
        if not noun or overlap(act.actor.parties, harm.actor.parties):
            continue
        hurt = {f.first for f in (*harm.recipient.fillers, *harm.roles.recipient)}
        suffers = bool(aims) and all(f.first > harm.at and f.first in hurt for f in aims)
        if suffers or (not act.recipient.parties and harm.actor.parties and condemned(scene, harm)):
            return structs.replace(act, recipient=harm.actor)
    return act


def condemned(scene: Scene, harm: Act) -> bool:
    """Whether right before a harm stands that people are against it (ضد، رفضا لـ، احتجاجا على سلسلة)."""
    known, words = grammar(), scene.words
    for at in range(harm.trigger.first - 1, max(harm.trigger.first - REACH, -1), -1):
        word = words[at]
        if word.stem == AGAINST or not known.condemning.isdisjoint({word.stem, word.lemma}):
            return True
        if word.pos != "prep" and word.lemma not in known.bundle:
            return False
    return False


def before_embassy(scene: Scene, act: Act, discourse: Discourse) -> Act:
    """A protest that names nobody it is against, held before a foreign embassy, is against that state; not
    where people are there for somebody (اعتصموا أمام السفارة الفرنسية تضامنا مع الجالية)."""
    before = act.trigger.slots.get(BEFORE, ()) if act.event == PROTEST else ()
    if not before or act.recipient.parties:
        return act
    known = grammar()
    favouring = known.protested - known.condemning
    if any(not favouring.isdisjoint({word.stem, word.lemma}) for word in scene.words):
        return act
    found = cast(scene, "recipient", before[:1], discourse, metonyms=True)
    posted = bool(found.parties) and is_posted(scene.lexicon.parties, found.why[0])
    return structs.replace(act, recipient=found) if posted and found.parties[0].code else act


def against_backer(scene: Scene, act: Act, discourse: Discourse) -> Act:
    """A protest against the support that somebody gives another, with him for its target (احتجاجا على دعم
    واشنطن لإسرائيل)."""
    if act.event != PROTEST:
        return act
    known = grammar()
    for at in scene.where(known.support_noun):
        over = at - 1 - (scene.words[at - 1].pos == "prep")
        condemned_so = act.at < at and {scene.words[over].stem, scene.words[over].lemma} & known.condemning
        slots = noun_slots(scene.parse, at, frozenset()) if condemned_so else {}
        if slots.get("idafa") and slots.get(FOR):
            backer = cast(scene, "recipient", slots["idafa"][:1], discourse, metonyms=True)
            return structs.replace(act, recipient=backer) if backer.parties else act
    return act
