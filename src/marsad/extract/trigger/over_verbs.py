"""What a verb over an act gives its roles: a light one its subject (شن X غارة), a controlling one whom it
binds (اتهم X Y بقتل), one with an aim who has it (حشد X قواته لاقتحام)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, FOR, IN, ON, TO
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import FEMININE
from marsad.extract.sentence.late_subjects import behind_object
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.called_false import called_false
from marsad.extract.trigger.charges import penalised, ruled
from marsad.extract.trigger.come_from import came_from
from marsad.extract.trigger.controllers import speaks_of, takes
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.governing import Step, done_for, entry, tells_cause, verb_lemmas
from marsad.extract.trigger.kinds import WORDED
from marsad.extract.trigger.letting import asks, doers_of_aim
from marsad.extract.trigger.nations import national
from marsad.extract.trigger.orders import addressed, is_order
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.cues import Control, LightVerb
from marsad.lexicon.load import rows_of
from marsad.lexicon.predicates import DEFAULT_NOUN_FRAME, DEFAULT_VERB_FRAME
from marsad.lexicon.sectors import USING_FORCE

VIA = "عبر"
HARMS = ("ASSAULT", "COERCE", "THREATEN", "SANCTION")
CORE = frozenset({"subject", "object"})
PURPOSE, CONDEMNED = "purpose", "disapprove"


class _Over(msgspec.Struct, frozen=True, gc=False):
    """A verb over an act: the step to it, the slot in which it holds the act, its clause with all its slots,
    and the lemmas that it may have."""

    step: Step
    slot: str
    clause: Clause
    slots: Mapping[str, tuple[Filler, ...]]
    lemmas: frozenset[str]


def verb_over(scene: Scene, trigger: Trigger, step: Step, found: Roles, direct: bool) -> None:
    """The verb above: a light one only ``direct`` over the noun, a controlling one from farther up too."""
    over = _over(scene, step)
    if over is None:
        return
    if trigger.entry.event in WORDED and (whose := came_from(scene, step.slot, over.lemmas, over.slots)):
        found.give("actor", () if found.actor else whose)
        return
    light = _light(scene, step.at, over.lemmas, over.slot)
    if light is not None and light.doer == "recipient":
        spared = _nobody_harmed(scene, over.clause) or trigger.entry.event not in _harms(over)
        if step.slot == IN and (spared or called_false(scene, step.at, step.at)):
            return  # لم يقتل أحد في الهجوم، قتل الجيش طالبا في مظاهرة: it harmed nobody
        if _judged(scene, trigger, found, over) or _killed(scene, found, over):
            return
    if light is not None and light.doer in {"actor", "recipient"}:
        if direct and not (light.doer == "recipient" and _struck_others(scene, trigger, over)):
            _lend(scene, trigger, found, light.doer, over)
        return
    bare = "ل" if over.slot == PURPOSE else over.slot
    control = next((c for c in rows_of(scene.lexicon.control, over.lemmas) if c.slot == bare), None)
    if control is not None:
        _bind(scene, trigger, found, control, over, direct)
    elif national(scene, trigger.slots.get("adjective", ())):
        return  # بموافقة إسرائيلية: the adjective names the doer
    elif trigger.entry.outcome or over.clause.passive or _suffers(scene, over.lemmas):
        return  # أصيبوا بجروح، سقط العشرات بانفجار
    elif (aiming := doers_of_aim(scene, over.clause, step, trigger.first)) is not None:
        known = found.actor or speaks_of(scene, over.lemmas, step.slot)
        found.give(doers_side(trigger), () if known else aiming)
    elif (
        (step.slot == PURPOSE or step.slot in grammar().purpose)
        and not found.actor
        and light is None
        and not speaks_of(scene, over.lemmas, step.slot)
        and _own_aim(scene, trigger, step, over.lemmas)
    ):
        found.give(doers_side(trigger), over.slots.get("subject", ()))


def doers_side(trigger: Trigger) -> str:
    """The side of who does what an act's verb tells: a host does not visit (وصل إلى المطار لاستقبال ضيفه)."""
    return "recipient" if trigger.entry.frame.verb.get("subject") == "recipient" else "actor"


def _over(scene: Scene, step: Step) -> _Over | None:
    """The verb of a step, with the act as its object where that only looks like its subject."""
    clause = scene.parse.clause_of(step.at)
    if clause is None:
        return None
    lemmas = verb_lemmas(scene, step.at)
    slots, slot = verb_slots(scene.parse, clause), step.slot
    if slot == "subject" and clause.subject_rule == "after" and _no_subject_of(scene, clause, lemmas):
        slot = "object"
        slots.pop("subject", None)
    elif slot in {"subject", "object"} and (late := behind_object(scene, clause)) is not None:
        slot, slots["subject"] = "object", (late,)
    return _Over(step, slot, clause, slots, lemmas)


def _bind(scene: Scene, trigger: Trigger, found: Roles, control: Control, over: _Over, direct: bool) -> None:
    """Gives the act to whom a controlling verb binds it, unless its doer is known."""
    step, slots = over.step, over.slots
    found.control = found.control or control
    if control.status == "negated" and only_befell(trigger) and denies(scene, step):
        return  # نفى الجيش مقتل جنوده: who denies that they are dead is not said to have killed them
    named = national(scene, trigger.slots.get("adjective", ()))  # رفضت القاهرة الطلب الإثيوبي
    free = not found.actor and not named and not _by_others(scene, trigger, step, control, over.slot)
    if not free or not (direct or control.status != "hypothetical"):
        return
    ordered = is_order(scene, step.at) and not addressed(scene, step.at)
    driven = ordered or _done_by_subject(scene, over.clause, control)
    bound = slots.get("subject" if driven else control.controller, ())
    if found.received or doers_side(trigger) == "recipient":  # نفوا تلقي دعم
        found.give("recipient", () if found.recipient else bound)
        return
    found.give("actor", bound if control.controller in CORE else (f for f in bound if f.last < trigger.first))
    if control.controller == "subject" and direct and not bound and control.status != "negated":
        found.leave_out("actor", step.at)


def _nobody_harmed(scene: Scene, clause: Clause) -> bool:
    """Whether a verb is denied, by its own particle or with one right before it to which "or" joins it (لم
    يقتل أو يجرح أحد)."""
    if clause.negator is not None:
        return True
    joined = clause.verb > 1 and scene.words[clause.verb - 1].stem in grammar().either
    before = scene.parse.clause_of(clause.verb - 2) if joined else None
    return before is not None and before.negator is not None


def _harms(over: _Over) -> Sequence[str]:
    """The types whose acts are done to whom a verb tells of: who was killed in a coup is not overthrown."""
    return HARMS[:1] if over.clause.passive and over.lemmas & grammar().killing else HARMS


def _by_others(scene: Scene, trigger: Trigger, step: Step, control: Control, slot: str) -> bool:
    """Whether what somebody denies or refuses is a deed of others (رفضوا التهديدات), not its carrying out
    (نفى شن الغارات)."""
    events = ("ACCUSE", *HARMS) if scene.words[trigger.first].article else ("ACCUSE",)
    denied = control.status == "negated" and slot == "object"
    own = scene.parse.phrase_of[trigger.at]
    harms = trigger.entry.event in HARMS
    if harms and own >= 0 and _carried_out(scene, scene.parse.phrases[own].first, trigger):
        return False
    return denied and trigger.entry.event in events and not _avoids(scene, step)


def _carried_out(scene: Scene, first: int, trigger: Trigger) -> bool:
    """Whether the phrase of an act's noun opens with the doing of it (شن هذه الغارات)."""
    return first < trigger.first and not scene.shapes[first].isdisjoint(scene.lexicon.doing.keys())


def _avoids(scene: Scene, step: Step) -> bool:
    """Whether a verb keeps from what it holds (تجنب انتقاد إيران), and does not answer it."""
    row = entry(scene, step)
    denies = scene.words[step.at].lemma in scene.lexicon.speech
    return row is not None and row.status == "negated" and not denies


def denies(scene: Scene, step: Step) -> bool:
    """Whether a verb says of what it is about that it is not so."""
    rows = rows_of(scene.lexicon.control, verb_lemmas(scene, step.at))
    return any(row.status == "negated" and row.slot == step.slot for row in rows)


def only_befell(trigger: Trigger) -> bool:
    """Whether a noun tells of dead and wounded and names no hand in it (مقتل، سقوط قتلى، إصابة; not قتل)."""
    return bool(trigger.entry.outcome) and "actor" not in trigger.entry.frame.verb.values()


def _for_others(scene: Scene, trigger: Trigger, step: Step) -> bool:
    """Whether a deed is what somebody asks others for (طالب باتخاذ خطوات لوقف القصف): it is theirs to do."""
    deed = trigger.entry.event not in WORDED
    return deed and asks(scene, step.at) and not is_order(scene, step.at)


def _own_aim(scene: Scene, trigger: Trigger, step: Step, lemmas: frozenset[str]) -> bool:
    """Whether an act is the own aim of the subject of a verb over it (حشد الجيش قواته لاقتحام البلدة)."""
    own = scene.parse.phrases[scene.parse.phrase_of[trigger.at]]
    if own.head != trigger.at or (step.slot == VIA and trigger.entry.event not in HARMS):
        return False  # نشرت الصحيفة تقارير عن محادثاته عبر مؤتمر بالفيديو
    if not scene.words[trigger.first].prep and _condemns(scene, trigger, lemmas):
        return False  # نددت بالقصف العنيف للمدينة واعتقال سكانها: joined to what is condemned
    if step.slot == PURPOSE:
        meant = (own.prep == FOR or own.conj) and _meant(scene, step, trigger, lemmas)
        return meant and not _for_others(scene, trigger, step)
    behind = scene.words[own.first - 1].pos if own.first else ""
    taken = behind == "adj" or (own.first > 0 and takes(scene, own.first - 1, step.slot))
    return own.prep == step.slot and not (taken or _names_doer(trigger))


def _condemns(scene: Scene, trigger: Trigger, lemmas: frozenset[str]) -> bool:
    """Whether a verb over a harmful deed speaks against something, or only says what that is called (ما سماه
    القصف الوحشي لها واعتقال سكانها): nobody does what he condemns."""
    told = (entry for lemma in lemmas for entry in scene.lexicon.predicates.verbs.get(lemma, ()))
    speaks = bool(lemmas & grammar().labelling) or any(CONDEMNED in entry.mode for entry in told)
    return speaks and trigger.entry.event in HARMS


def _judged(scene: Scene, trigger: Trigger, found: Roles, over: _Over) -> bool:
    """Gives the act under a court's verdict, whose verb is one of dying too, to whom that punishes (قضت بسجن
    رجل بتهمة القتل). Whether it is one: nobody suffered by it."""
    verdict = ruled(scene, over.slots)
    if not verdict:
        return False
    own = verdict[0].head == trigger.at  # قضت المحكمة ببراءة رجل
    if not found.actor:
        found.give("actor", over.slots["subject"] if own else penalised(scene, verdict))
    return True


def _killed(scene: Scene, found: Roles, over: _Over) -> bool:
    """Gives the act under a verb of killing its victims and its doer (قتل الجيش مسلحين في غارة). Whether it
    is one: the verb has an object (not قضى العقيد سالم قائد الفوج في هجوم)."""
    if over.step.slot == "object" or not _hits(scene, over.clause) or _suffers(scene, over.lemmas):
        return False
    found.give("recipient", over.slots.get("object", ()))
    if not found.actor:
        found.give("actor", over.slots.get("subject", ()))
    return True


def _hits(scene: Scene, clause: Clause) -> bool:
    """Whether a verb has an object that is not the death which its subject met (قضوا نحبهم في القصف)."""
    heads = (scene.words[scene.parse.phrases[number].head].lemma for number in clause.object)
    return any(lemma not in grammar().own_death for lemma in heads)


def _light(scene: Scene, at: int, lemmas: frozenset[str], slot: str) -> LightVerb | None:
    """The row of a light verb; that of its likeliest reading, where its letters are those of two."""
    rows = [row for row in rows_of(scene.lexicon.light, lemmas) if row.slot == slot]
    if rows and slot == TO and tells_cause(scene, at):
        return None
    own = scene.words[at].lemma
    return next((row for row in rows if row.verb == own), rows[0] if rows else None)


def _lend(scene: Scene, trigger: Trigger, found: Roles, doer: str, over: _Over) -> None:
    """What a light verb right over an act's noun gives it: its subject, and to whom it is given before the
    noun (منحت واشنطن بيروت مساعدات)."""
    subject = over.slots.get("subject", ())
    hurt = _hurt_together(scene, over, tuple(subject)) if doer == "recipient" else subject
    if doer == "recipient" and trigger.entry.two_sided:
        fighting = [f for f in subject if _armed(scene, f)]
        found.give("actor" if fighting else "recipient", subject if fighting else hurt)
    elif not getattr(found, doer):
        found.give(doer, hurt)
        if doer == "actor" and not over.lemmas.isdisjoint(grammar().ditransitive):
            found.give("recipient", (f for f in over.slots.get("object", ()) if f.last < trigger.first))
        if not subject:
            found.leave_out(doer, over.step.at)


def _hurt_together(scene: Scene, over: _Over, subject: tuple[Filler, ...]) -> tuple[Filler, ...]:
    """The subjects of a verb of harm and of those that و joins to it in one breath (قتل جنديان وأصيب تسعة
    آخرون في هجوم)."""
    clauses = scene.parse.clauses
    at = next((n for n, clause in enumerate(clauses) if clause.verb == over.clause.verb), -1)
    if at < 0 or not subject or not _hurt(scene, over.clause):
        return subject
    found, first, last = subject, at, at
    while first and _in_one_breath(scene, clauses[first - 1], clauses[first]):
        first -= 1
        found = (*verb_slots(scene.parse, clauses[first]).get("subject", ()), *found)
    while last + 1 < len(clauses) and _in_one_breath(scene, clauses[last], clauses[last + 1]):
        last += 1
        found = (*found, *verb_slots(scene.parse, clauses[last]).get("subject", ()))
    return tuple(dict.fromkeys(found))


def _hurt(scene: Scene, clause: Clause) -> bool:
    word = scene.words[clause.verb]
    return word.lemma in grammar().affecting and "passive" in {
        word.reading.voice,
        clause.passive and "passive",
    }


def _in_one_breath(scene: Scene, one: Clause, other: Clause) -> bool:
    """Whether و joins a harm that somebody suffered to another one right before it, nothing denied."""
    joined = scene.words[other.verb].conj == AND and other.negator is None and one.negator is None
    joined = joined and _hurt(scene, one) and _hurt(scene, other) and other.antecedent is None
    deeds = scene.lexicon.predicates.nouns
    between = scene.words[one.verb + 1 : other.verb]  # قتل جندي في هجوم وأصيب شرطي في انفجار: two of them
    return joined and not any(w.pos == "punct" or (w.pos == "noun" and w.lemma in deeds) for w in between)


def _meant(scene: Scene, step: Step, trigger: Trigger, lemmas: frozenset[str]) -> bool:
    """Whether a verbal noun behind ل tells what somebody does something for, by whom or what it is done to
    (تدخلت الشرطة لتفريق الحشود، لتفريقهم; not استجابوا لدعوة، تصدوا لهجومهم)."""
    owned, frame = trigger.slots.get("idafa", ()), trigger.entry.frame.verb or DEFAULT_VERB_FRAME
    given = any((lemma, FOR) in grammar().takes_prep for lemma in lemmas)
    aimed = frame.get("object") == "recipient" or not _names_doer(trigger)
    return aimed and not given and bool(owned) and (not owned[0].pronoun or done_for(scene, step))


def _done_by_subject(scene: Scene, clause: Clause, control: Control) -> bool:
    """Whether the subject does what a verb binds to its object: of a passive (اتهم الجيش بقتل), or ما."""
    charged = clause.passive and not clause.object and not scene.words[clause.verb].pronoun
    return control.controller == "object" and (charged or _by_what(scene, clause))


def _by_what(scene: Scene, clause: Clause) -> bool:
    """Whether ما is a verb's subject, so that its lone phrase is its object (ما دفع المسلحين إلى)."""
    before = scene.words[clause.verb - 1] if clause.verb else None
    lone = clause.subject_rule == "after" and not clause.object
    return lone and before is not None and before.folded in grammar().headless


def _no_subject_of(scene: Scene, clause: Clause, lemmas: frozenset[str]) -> bool:
    """Whether the act behind a verb is what its subject, left out, does or decides (وقرر طرد السفير)."""
    slots = {row.slot for row in rows_of(scene.lexicon.control, lemmas) if row.controller == "subject"}
    alone = len(clause.subject) == 1 and not clause.object and not clause.passive
    left_out = alone and slots == {"object"} and not _only_happens(scene, clause)
    return left_out or _unlike_subject(scene, clause)


def _only_happens(scene: Scene, clause: Clause) -> bool:
    """Whether a verb that may take an object only tells that its subject happened (وقع الهجوم)."""
    heads = (scene.words[scene.parse.phrases[number].head] for number in clause.subject)
    classes = grammar()
    return scene.words[clause.verb].lemma in classes.occurring and any(
        h.lemma in classes.mishap for h in heads
    )


def _unlike_subject(scene: Scene, clause: Clause) -> bool:
    """Whether the lone bare noun behind a masculine verb is no subject of it: a feminine, or an accusative
    (وأجرى هناك محادثات)."""
    if len(clause.subject) != 1 or clause.object or scene.words[clause.verb].reading.gender != "m":
        return False
    head = scene.words[scene.parse.phrases[clause.subject[0]].head]
    shown = head.stem.endswith(FEMININE) or (head.stem.endswith("ا") and not head.lemma.endswith("ا"))
    return head.pos == "noun" and shown and not head.article


def _names_doer(trigger: Trigger) -> bool:
    """Whether a verbal noun has its doer in its idafa (ربط موافقته بانسحاب الجيش)."""
    frame = trigger.entry.frame.noun or DEFAULT_NOUN_FRAME
    return frame.get("idafa") == "actor" and "idafa" in trigger.slots


def _armed(scene: Scene, filler: Filler) -> bool:
    answer = scene.answer(filler)
    return answer is not None and answer.sector in USING_FORCE


def _struck_others(scene: Scene, trigger: Trigger, over: _Over) -> bool:
    """Whether a verb of dying tells, by على before the act, whom its subject put an end to (قضى الجيش على
    مسلحين في كمين)."""
    upon = (f for f in over.slots.get(ON, ()) if f.last < trigger.first and not f.pronoun)
    return any((answer := scene.answer(f)) is not None and answer.sector in USING_FORCE for f in upon)


def _suffers(scene: Scene, lemmas: frozenset[str]) -> bool:
    """Whether a verb tells what befell its subject (سقط عشرات القتلى، لقي مصرعه)."""
    entries = [e for lemma in lemmas for e in scene.lexicon.predicates.verbs.get(lemma, ()) if e.outcome]
    return "recipient" in [e.frame.verb.get("subject") for e in entries]
