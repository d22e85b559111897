"""Acts that only say another one again, or take a part of it: reasons, refusals, drills, what is agreed or
forbidden.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.extract.acts.content_reach import LIFTED, under
from marsad.extract.acts.topic_of_act import REDUCING, asked_for, talked_about
from marsad.extract.acts.wanted import GIVEN, is_own_order
from marsad.extract.roles.act import Act, overlap
from marsad.extract.roles.impersonal import is_duty
from marsad.extract.roles.voices import SPOKEN
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governing import Step, entry

DRILLS = frozenset({"MOBILIZE", "COOPERATE"})
THREATS = frozenset({"THREATEN", "REQUEST"})


def is_about(scene: Scene, act: Act, other: Act, above: Sequence[Step]) -> bool:
    """Whether an act only says again, or is the matter of, another one of whatever kind."""
    twice = other.event == act.event == "SANCTION" and bool(other.recipient.parties)
    if twice and (act.lies_in(other.roles.content) or _reason(scene, act, other)):
        return True  # قضت المحكمة بتأييد الحكم
    if other.event == act.event == "AID" and other.actor.parties and not act.actor.parties:
        load = other.trigger.slots.get("object", ())
        if act.lies_in(load) and not act.heads(load):
            return True  # أرسلت سفينة محملة بالمساعدات
    if other.event == "PROTEST" and act.event in SPOKEN and act.lies_in(other.roles.content):
        return True
    if is_duty(scene, act, other) or _agreed(act, other) or _forbidden(scene, act, other, above):
        return True
    if asked_for(scene, act, other) and not is_own_order(scene, other):
        return True
    if other.event == act.event == "THREATEN" and _threatened_in(scene, act, other):
        return True
    if _left(act, other, above) or (above and talked_about(scene, act, other)):
        return True
    if other.event in REDUCING and _in_part(scene, act, other):
        return True
    return _refused(act, other, above) or _otherwise(scene, act, other) or _trained_for(act, other)


def _refused(act: Act, other: Act, above: Sequence[Step]) -> bool:
    """Whether talks are what somebody refuses to hold (استبعد إجراء حوار), not when he refuses (رفض التعليق
    بعد لقائه الوزير)."""
    talks = act.event == "CONSULT" and other.event == "REJECT"
    return talks and any(step.at == other.at and step.slot not in grammar().met_at for step in above)


def _trained_for(act: Act, other: Act) -> bool:
    """Whether an attack is what a drill is for (تدريبات على صد هجوم)."""
    drilled = act.event == "ASSAULT" and other.event in DRILLS
    return drilled and act.lies_in(other.trigger.slots.get("علي", ()))


def _otherwise(scene: Scene, act: Act, other: Act) -> bool:
    """Whether an act is what comes unless a demand is met (أمهلهم يومين وإلا هاجمهم)."""
    before = scene.words[act.trigger.first - 1] if act.trigger.first and other.event in THREATS else None
    return before is not None and before.folded in grammar().otherwise


def _reason(scene: Scene, act: Act, other: Act) -> bool:
    """Whether a sentence's reason only says again that he was found guilty (حكمت عليه بالسجن لإدانته)."""
    again = act.trigger.form == "noun" and bool(scene.words[act.at].pronoun)
    return again and any(act.lies_in(fillers) for fillers in other.trigger.slots.values())


def _left(act: Act, other: Act, above: Sequence[Step]) -> bool:
    """Whether talks are what somebody takes no part in (علقت مشاركتها في الاجتماعات، امتنع عن حضور
    الجلسة)."""
    if act.event != "CONSULT" or act.trigger.form == "verb":
        return False
    slot = "object" if other.event in REDUCING else "عن" if other.event == "REJECT" else ""
    return any(under(above, f) for f in other.trigger.slots.get(slot, ()) if not f.pronoun)


def _forbidden(scene: Scene, act: Act, other: Act, above: Sequence[Step]) -> bool:
    """Whether a protest is only what somebody forbids or breaks off (قررت الحكومة حظر الإضراب)."""
    over = next((step for step in above if step.at == other.at), None)
    if act.event != "PROTEST" or other.event not in LIFTED | REDUCING or over is None:
        return False
    governor = entry(scene, over)
    return governor is not None and governor.status == "negated"


def _agreed(act: Act, other: Act) -> bool:
    """Whether what is signed or backed is for an act, not done yet (وقعا اتفاقية للتعاون العسكري)."""
    held = other.trigger.slots.get("object", ())
    within = other.event == "SUPPORT" and act.event in GIVEN and act.lies_in(held)
    return within and not act.heads(held)


def _in_part(scene: Scene, act: Act, other: Act) -> bool:
    """Whether an act is that of which another one reduces a part (جمدت قسما من تمويلها)."""
    own = scene.parse.phrase_of[act.at]
    before = next((f for f in other.trigger.slots.get("object", ()) if f.last + 2 == act.trigger.first), None)
    if own < 0 or before is None or scene.parse.phrases[own].prep != FROM:
        return False
    return scene.words[before.head].lemma in grammar().partitive | grammar().quantifier


def _threatened_in(scene: Scene, act: Act, other: Act) -> bool:
    """Whether a threat is only what somebody says who is told to threaten (توعدت بأنها لن تمر دون عقاب)."""
    if "recipient" in other.trigger.entry.requires and not other.recipient.parties:
        return False  # حذر من أنه لن يقف مكتوف الأيدي
    clause = scene.parse.clause_of(other.at)
    said = clause is not None and clause.content is not None and clause.content <= act.at
    return said and overlap(act.actor.parties, other.actor.parties)
