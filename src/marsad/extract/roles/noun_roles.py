"""Who does what to whom around a noun or a participle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, FOR, TO
from marsad.arabic.letters.endings import ALIF
from marsad.arabic.words.derivation import derivations
from marsad.extract.roles.around_nouns import SENDING, from_around, from_beside
from marsad.extract.roles.befallen import befallen_by_deed
from marsad.extract.roles.between import with_the_second
from marsad.extract.roles.fixed_phrases import behind_phrase, told_of
from marsad.extract.roles.idafa import aimed_at, answered, asked_for, idafa_role, stands_for
from marsad.extract.roles.left_out import SPOKEN
from marsad.extract.roles.meant import meant, thing
from marsad.extract.roles.noun_adjectives import own_people, read_adjectives
from marsad.extract.roles.owned_acts import (
    does_to,
    does_with_object,
    goes_before,
    harm,
    lone_man,
    once_of,
    owner_role,
)
from marsad.extract.roles.prepositional import of_complement
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.charges import charged
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.over_verbs import doers_side
from marsad.extract.trigger.overhead import take_from_over
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.predicates import DEFAULT_NOUN_FRAME, DEFAULT_VERB_FRAME
from marsad.lexicon.sectors import ARMED as FIGHTING
from marsad.lexicon.sectors import PERSONS

MURDER = "targeted"


def _murdered(scene: Scene, trigger: Trigger, owners: Sequence[Filler]) -> bool:
    """Whether a man owns the noun of a murder, which was done to him whoever stands behind him (فتح في اغتيال
    الوزير سامي مراد | القاضي فؤاد سالم تحقيقا)."""
    answer = scene.answer(owners[0]) if MURDER in trigger.entry.mode and owners else None
    if answer is None or answer.kind not in PERSONS:
        return False
    return answer.sector not in FIGHTING or lone_man(scene, owners[0])


def noun_roles(scene: Scene, trigger: Trigger, found: Roles) -> None:
    """Who does what to whom around a noun or a participle."""
    entry, frame, slots = trigger.entry, _frame(trigger), with_the_second(scene, trigger.slots)
    if murdered := _murdered(scene, trigger, slots.get("idafa", ())):
        slots.pop("object", None)
    _fit_frame(scene, trigger, frame, slots)
    if them := befallen_by_deed(scene, trigger):
        slots = {slot: f for slot, f in slots.items() if frame.get(slot) != "recipient"}
        found.give("recipient", them)
    elif trigger.form != "active" or entry.event not in SPOKEN:
        take_from_over(scene, trigger, found)
    from_around(scene, trigger, frame, found)
    governed = bool(found.actor)
    hosted = bool(found.recipient) and doers_side(trigger) == "recipient"
    read_adjectives(scene, trigger, slots)
    if entry.event == "CONSULT" and "ل" in slots and "الي" in slots:
        slots["agent"] = (*slots.get("agent", ()), *slots.pop("ل"))
    own_people(scene, trigger, slots)
    for slot, fillers in slots.items():
        elsewhere = slot == TO and entry.event == "REQUEST"
        if slot == "adjective" or (elsewhere and told_of(scene, trigger, frame, slots, fillers[0])):
            continue
        role = of_complement(scene, trigger, frame, slot, fillers[0])
        if slot == "object" and trigger.event == "REJECT" and harm(scene, fillers[0]):
            role = "none"  # رفضهم قتل المحتجين
        if slot == "ل":
            role = owner_role(scene, trigger, fillers[0], role, found)
            if role == "actor":
                found.actor = []  # نفى الجيش وقوع هجوم للمتمردين
        if slot == "idafa":
            role = "recipient" if murdered else idafa_role(scene, trigger, frame, fillers, role)
            role = "actor" if hosted and role == "recipient" else role  # خرج الأمير لاستقبال الوفد
            owned = frame.get("idafa")
            if not fillers[0].pronoun and _charge(scene, trigger, slots, found):
                role, governed = "actor", False
            known = owned in {"either", "recipient"} or asked_for(scene, trigger, found, fillers[0])
            known = known or (_keeps(found) and entry.event == "ACCUSE")
            theirs = "ل" in slots and stands_for(scene, trigger, fillers[0], slots["ل"][0])
            if role == "actor" and governed and _by_itself(scene, trigger, fillers[0]):
                found.actor, governed = [], False  # تريد إسرائيل انسحاب حزب الله
            elif role == "actor" and governed and entry.event == "REQUEST" and answered(scene, trigger):
                found.actor = []  # جاء القرار استجابة لمطالبة النقابات
            elif role == "actor" and governed and (theirs or _does(scene, trigger, slots)):
                found.actor = []  # نفت إسرائيل استهداف الجيش للمدنيين
            elif role == "actor" and ((governed and known) or aimed_at(scene, trigger)):
                role = "recipient"
            if role == "actor" and trigger.event == "MOBILIZE" and not entry.masdar:
                found.actor = []  # نفى التحالف وجود قوات أجنبية: who speaks of them is not there
            elif role == "actor" and governed and entry.event in SENDING:
                role = "none"  # اتهم موسكو بإرسال مرتزقة: who is sent has not sent
        hit = meant(scene, trigger, slot, fillers) if role == "recipient" else fillers
        hit = hit if not ("idafa" in slots and frame.get("idafa") == role) else behind_phrase(trigger, hit)
        found.give(role, (f for f in hit if not thing(scene, trigger, f)))
    from_beside(scene, trigger, slots, found)


def _fit_frame(
    scene: Scene, trigger: Trigger, frame: dict[str, str], slots: dict[str, tuple[Filler, ...]]
) -> None:
    """Fits frame and slots to each other: an object beside an owner, no owner of another noun, whom the owner
    does it to."""
    if "object" in slots and "idafa" in slots and trigger.form not in {"active", "passive"}:
        frame.setdefault("object", (trigger.entry.frame.verb or DEFAULT_VERB_FRAME).get("object", "none"))
    if "object" in slots and "idafa" in slots:
        _without_second(frame, slots)
    if "ل" in slots and _of_another_noun(scene, trigger, slots):
        slots.pop("ل")
    if frame.get("idafa") == "recipient" and does_to(scene, slots):
        frame.setdefault("ل", "recipient")


def _of_another_noun(scene: Scene, trigger: Trigger, slots: Mapping[str, tuple[Filler, ...]]) -> bool:
    """Whether ل names the owner of another noun than the act's: of its object or its verb's (لقائه مبعوث
    الأمين العام للأمم المتحدة), of its place (أمام القيادة العامة للجيش) or of an office once held (رئيس سابق
    للبرلمان); or whom the act is to help (غارة دعما للحكومة)."""
    owner = slots["ل"][0]
    if _for_their_sake(scene, trigger, owner):
        return True
    if "object" in slots and owner.first == slots["object"][-1].last + 1:
        return True
    clause = scene.parse.clause_over(trigger.at)
    hit = clause.object if clause is not None and scene.parse.phrase_of[trigger.at] in clause.subject else ()
    if hit and owner.first == scene.parse.phrases[hit[-1]].last + 1:
        return True  # استهدفت غارة مركزا للشرطة
    return goes_before(scene, trigger, owner) or once_of(scene, slots)


def _for_their_sake(scene: Scene, trigger: Trigger, owner: Filler) -> bool:
    """Whether the noun right before ل tells, in the accusative, for what an act was done."""
    before = owner.first - 1
    if before <= trigger.last:
        return False
    word = scene.words[before]
    return word.stem.endswith(ALIF) and not word.article and word.lemma in scene.lexicon.predicates.nouns


def _keeps(found: Roles) -> bool:
    """Whether a verb over an act says that its own subject does it or does not (تجنب انتقاد إيران)."""
    return found.control is not None and found.control.controller == "subject"


def _without_second(frame: Mapping[str, str], slots: dict[str, tuple[Filler, ...]]) -> None:
    """Drop what a preposition names behind the object of a verbal noun, which has none besides (استقباله وفدا
    من حزب | دعم بلاده للنازحين)."""
    for prep in (FOR, BY):
        alike = prep in slots and frame.get(prep) == frame.get("object")
        if alike and slots["object"][-1].last < slots[prep][0].first:
            slots.pop(prep)


def _charge(scene: Scene, trigger: Trigger, slots: Mapping[str, tuple[Filler, ...]], found: Roles) -> bool:
    """Whether somebody denies charges, and so is whom their owner made them against, if nobody else is named
    (نفت الحكومة اتهامات المعارضة)."""
    faced = charged(scene, trigger.event, trigger.at)
    if faced:
        found.actor = []
        named = [f for to in ("ل", "الي") for f in slots.get(to, ()) if not f.pronoun]
        found.give("recipient", () if named else faced)
    return bool(faced)


def _frame(trigger: Trigger) -> dict[str, str]:
    """The roles of the slots of a noun, or of a participle, which has its verb's but for who does it."""
    frame = trigger.entry.frame
    if trigger.form not in {"active", "passive"}:
        return dict(frame.noun or DEFAULT_NOUN_FRAME)
    if not frame.verb:
        return {"object": "recipient"}
    return {slot: role for slot, role in frame.verb.items() if slot != "subject"} | {"idafa": "none"}


def _does(scene: Scene, trigger: Trigger, slots: Mapping[str, tuple[Filler, ...]]) -> bool:
    """Whether a verbal noun's owner does it, whoever denies or is blamed for it: on whom ل names, or with an
    object of his own behind him (نفى الرئيس قتل جنوده مدنيين)."""
    doer = slots["idafa"][0]
    own = doer.how == "idafa" and not doer.pronoun and bool(scene.words[doer.head].pronoun)
    return does_to(scene, slots) or (own and does_with_object(scene, trigger, doer))


def _by_itself(scene: Scene, trigger: Trigger, owner: Filler) -> bool:
    """Whether a verbal noun is of a verb that takes no object, so that a party which owns it does it."""
    if owner.pronoun or scene.answer(owner) is None:
        return False
    intransitive = grammar().intransitive
    verbs = (d.verb for d in derivations(scene.words[trigger.at].lemma) if d.kind == "verbal_noun")
    return any(verb in intransitive for verb in verbs)
