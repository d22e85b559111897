"""Refusals that are none: what somebody did not rule out, or rules out for others."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.negators import negator_of
from marsad.extract.trigger.slots import noun_slots

OFFERED = frozenset({"AGREE", "AID", "COOPERATE", "CONSULT", "SUPPORT", "RETREAT"})


def is_left_open(scene: Scene, act: Act) -> bool:
    """Whether a refusal is none: what somebody did not rule out (لم يستبعد إرسال قوات) is only possible; or
    an act is told of anybody who may do it (رسوم على من يشتري النفط)."""
    if _of_whoever(scene, act):
        return True
    ruling = act.event == "REJECT" and scene.words[act.at].lemma in grammar().ruling_out
    return ruling and (
        negator_of(scene, act.at) is not None or _of_others(scene, act) or _of_a_part(scene, act)
    )


def _of_a_part(scene: Scene, act: Act) -> bool:
    """Whether what is ruled out is somebody's part in an act, which has its own claim (استبعد مشاركة قواته في
    الهجوم)."""
    heads = (scene.words[f.head].lemma for f in act.trigger.slots.get("object", ()) if not f.pronoun)
    return any(lemma in grammar().taking_part for lemma in heads)


def _of_others(scene: Scene, act: Act) -> bool:
    """Whether what is ruled out is a retreat of others (استبعد محللون انسحاب القوات الأمريكية): who rules
    it out thinks that it will not come, and refuses nothing."""
    heads = [f.head for f in act.trigger.slots.get("object", ()) if not f.pronoun]
    for at in heads:
        if not scene.lexicon.predicates.noun_of("RETREAT", scene.shapes[at]):
            continue
        owners = noun_slots(scene.parse, at, frozenset()).get("idafa", ())
        known = (scene.answer(owner) for owner in owners if not owner.pronoun)
        codes = {party.code for party in act.actor.parties}
        if any(answer is not None and answer.code and answer.code not in codes for answer in known):
            return True
    return False


def _of_whoever(scene: Scene, act: Act) -> bool:
    """Whether a present of help or talks stands behind من, which before a verb means anybody who; harms
    there are told of as not done (`standing.unreal`)."""
    friendly = act.event in OFFERED and act.trigger.form == "verb"
    before = scene.words[act.at - 1] if friendly and act.at else None
    if before is None or before.stem != FROM or scene.words[act.at].reading.tense != "present":
        return False
    return scene.words[act.at - 2].pos != "pron"  # إيران هي من تدعمهم
