"""Which side of an act the owner of its noun is (قصف الجيش، قصف المدينة)."""

from __future__ import annotations

from collections.abc import Mapping

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, ON
from marsad.extract.roles.announced import takes_stance
from marsad.extract.roles.left_out import SPOKEN
from marsad.extract.roles.meant import for_a_deed
from marsad.extract.roles.owned_acts import (
    acts_on_others,
    belong,
    does_to,
    does_with_object,
    owns,
    slaying,
    told_thing,
)
from marsad.extract.sentence.raided import raided
from marsad.extract.sentence.reflexive import hits_people
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.governing import forms_of
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.predicates import DEFAULT_VERB_FRAME
from marsad.lexicon.sectors import IRREGULAR, USING_FORCE
from marsad.resolve.actors.answer import PartyAnswer

OFFICIAL = frozenset({"GOV", "LEG", "JUD"})
STANCES = frozenset({"REJECT", "SUPPORT"})
NEGATED, PARTY, GROUP = "negated", "PTY", "group"
LANDS = frozenset({"state", "country"})
CIVILIANS, THING, BEARING = "CVL", "victim", frozenset({"weapon", "force"})


def idafa_role(
    scene: Scene, trigger: Trigger, frame: Mapping[str, str], fillers: tuple[Filler, ...], role: str
) -> str:
    """The doer or the victim after a verbal noun: a doer where the sentence goes on to name another party.
    A participle owns its object (، مطالبة فرنسا بالاعتذار)."""
    if trigger.form == "active" and role in {"either", "none"} and frame.get("object") == "recipient":
        return "recipient"
    slots = trigger.slots
    if _for_or_of(scene, trigger, fillers, role):
        return "recipient"
    others = [slot for slot, r in frame.items() if r == "recipient" and slot != "idafa" and slots.get(slot)]
    ground = scene.answer(fillers[-1]) if "ل" in others and not fillers[0].pronoun else None
    if ground is not None and not ground.human and owns(scene, fillers[-1], slots["ل"][0]):
        others = [slot for slot in others if slot != "ل" or acts_on_others(scene, fillers[-1])]
    transitive = bool(set(trigger.entry.masdar) & scene.shapes[trigger.at])
    if role not in {"actor", "both"} and transitive and does_with_object(scene, trigger, fillers[0]):
        verb = trigger.entry.frame.verb or DEFAULT_VERB_FRAME
        return verb.get("subject", "actor")  # استقبال الأمير وفدا: a host does not visit
    if role in {"recipient", "either"} and others and fillers[0].pronoun:
        own = others == [FOR] and slots[FOR][0].first == fillers[0].first  # محاولة لاغتياله
        own = own or bool(slots.get("agent"))  # خطفه على يد عصابة لتهريب المخدرات
        return "recipient" if own else "actor"
    said = trigger.event in SPOKEN and fillers[0].pronoun and fillers[0].first == trigger.at
    if role == "recipient" and said and scene.words[trigger.at].reading.number == "p":
        return "actor"  # رفضت باكستان اتهاماته
    if role == "recipient" and "ل" in others and fillers[0].how == "idafa":
        known = scene.answer(fillers[0]) is not None and scene.answer(slots["ل"][0]) is not None
        acts = does_to(scene, slots) or (known and not owns(scene, fillers[0], slots["ل"][0]))
        return "actor" if acts or stands_for(scene, trigger, fillers[0], slots["ل"][0]) else role
    if trigger.event == "PROTEST" and grammar().honouring & scene.shapes[fillers[0].first]:
        return "none"  # تظاهرة التشييع للنائب
    stance = trigger.event == "PROTEST" or (transitive and trigger.event in STANCES)
    if role == "actor" and stance and told_thing(scene, fillers[0]):
        return "content"  # رفض العقوبات، هتافات تأييد للرئيس
    if role != "either":
        return role
    if transitive and not fillers[0].pronoun and _hit_place(scene, fillers[0]):
        return "recipient"
    if trigger.entry.event == "ASSAULT" and fillers[0].pronoun and fillers[0].first == trigger.at:
        return "recipient" if hits_people(scene, trigger.at) and "object" not in slots else "actor"
    answer = scene.answer(fillers[0], metonyms=False)
    if others:
        return "actor" if answer is not None or others != ["ل"] else "recipient"
    if answer and (_called_by_land(scene, trigger, answer) or takes_stance(scene, trigger, fillers[0])):
        return "recipient"
    if trigger.entry.event == "CONSULT":
        if fillers[0].pronoun:
            return "actor"  # زيارته is the visit that he makes
        return "recipient" if answer is None or answer.kind in {"state", "country", "weapon"} else "actor"
    asked = answer is not None and (answer.sector in OFFICIAL or answer.kind == "state")
    if trigger.entry.event == "REQUEST" and slots.get("ب"):
        demands = answer is not None and not asked and answer.sector not in {None, CIVILIANS}
        return "actor" if demands or answered(scene, trigger) else "recipient"
    thing = answer is None or answer.kind == THING  # قصف الثكنة
    armed = answer is not None and not thing and (answer.sector in USING_FORCE or answer.kind in BEARING)
    if answer is not None and not transitive:  # هجوم, not قصف
        armed = armed or fights(scene, answer) or _answers_state(scene, trigger, answer)
        armed = armed or (answer.kind == GROUP and frame.get(ON) == "recipient")  # هجوم الجماعة
    armed = armed or (answer is not None and slaying(scene, trigger.at) is not None)
    return "actor" if armed else "recipient"


def _for_or_of(scene: Scene, trigger: Trigger, owners: tuple[Filler, ...], role: str) -> bool:
    """Whether ل behind an act's owner names a deed that it is for, or the group whose man he is."""
    behind = trigger.slots.get(FOR, ())
    for_deed = role == "either" and any(for_a_deed(scene, filler) for filler in behind[:1])
    return for_deed or belong(scene, trigger, owners, behind)


def _called_by_land(scene: Scene, trigger: Trigger, answer: PartyAnswer) -> bool:
    """Whether a war's noun is only called by the land behind it, where it was (حرب العراق; not حرب روسيا في
    سوريا، حرب اليمن مع)."""
    befell = answer.kind in LANDS and scene.words[trigger.at].lemma in grammar().war_at
    return befell and trigger.slots.keys() <= {"idafa", "adjective"}


def _hit_place(scene: Scene, owner: Filler) -> bool:
    """Whether the owner of an act's noun is premises of officials, who were hit there (قصف السفارة)."""
    answer = scene.answer(owner)
    return answer is not None and answer.sector in OFFICIAL and raided(scene, owner.head)


def answered(scene: Scene, trigger: Trigger) -> bool:
    """Whether a demand is what somebody answers: who owns it made it (رفض مطالبة النقابات بـ)."""
    over = {step.at for step in steps(scene, trigger.first, trigger.at)[:2]}
    over.add(max(trigger.first - 1, 0))
    return any(not forms_of(scene, at).isdisjoint(grammar().answers_demand) for at in over)


def fights(scene: Scene, answer: PartyAnswer) -> bool:
    """Whether a known party has armed men beside what it is first (هجوم حزب الله)."""
    rows = scene.lexicon.parties.rows(answer.id) if answer.id is not None and answer.sector == PARTY else ()
    return any(not IRREGULAR.isdisjoint(row.sectors) for row in rows)


def _answers_state(scene: Scene, trigger: Trigger, answer: PartyAnswer) -> bool:
    """Whether the attack of a state is what somebody answers (ردت إسرائيل على هجوم إيران): it made that; who
    strikes or shells it would be told by the verbal noun (على قصف لبنان)."""
    if trigger.event != "ASSAULT" or answer.kind not in {"state", "country"}:
        return False
    over = steps(scene, trigger.first, trigger.at)[:2]
    answered = (forms_of(scene, step.at) for step in over if step.slot == ON)
    return any(not forms.isdisjoint(grammar().reply) for forms in answered)


def stands_for(scene: Scene, trigger: Trigger, owner: Filler, thing: Filler) -> bool:
    """Whether a known party owns a stance, and ل right behind it names the thing that it is about and that is
    no deed (تأييد الأمم المتحدة للحل السياسي)."""
    held = trigger.event in STANCES and not thing.pronoun and thing.first == owner.last + 1
    if not held or scene.answer(thing) is not None:
        return False
    after = scene.words[thing.last + 1] if thing.last + 1 < len(scene.words) else None
    deed = after is not None and (after.pos == "prep" or bool(after.prep))  # دعم الجيش للتصدي للمسلحين
    named = scene.words[thing.head].article and not deed
    answer = scene.answer(owner, metonyms=False) if named else None
    return answer is not None and answer.kind != "state"


def asked_for(scene: Scene, trigger: Trigger, found: Roles, owner: Filler) -> bool:
    """Whether who owns a request is whom another makes it of (جددت المنظمة دعوة الجماعة إلى التنازل), and who
    owns a judgement whom another judges (واصل الوزير انتقاد البرلمان; not رد على انتقادات البرلمان)."""
    objects = (trigger.entry.frame.verb or DEFAULT_VERB_FRAME).get("object")
    over = found.control
    goes_on = over is not None and (over.status != NEGATED or over.slot != "object")
    judges = trigger.event == "ACCUSE" and goes_on and scene.words[trigger.at].reading.number != "p"
    own = trigger.event == "REQUEST" or judges
    return own and objects == "recipient" and not owner.pronoun


def aimed_at(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verbal noun tells what somebody does an act for (تظاهروا لمطالبة الحكومة بـ): they are its
    doers, and what it owns is whom they mean, where the verb takes them as its object."""
    if trigger.entry.event not in SPOKEN:
        return False
    objects = (trigger.entry.frame.verb or DEFAULT_VERB_FRAME).get("object")
    if objects != "recipient" or scene.words[trigger.at].prep != "ل" or "object" in trigger.slots:
        return False
    if answered(scene, trigger):
        return False  # استجابة لمطالبة النقابات بـ
    return any(step.slot == "purpose" for step in steps(scene, trigger.first, trigger.at))
