"""What the words over an act give its roles: light verbs (شن X غارة), controlling ones (اتهم X Y بقتل), nouns
whose doer does it (مشاركة X في القتال)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from marsad.arabic.clauses import Clause
from marsad.arabic.endings import FEMININE
from marsad.arabic.grammar import grammar
from marsad.arabic.particles import FOR, IN, ON, TO, WHAT
from marsad.extract.sentence.described import guilty
from marsad.extract.sentence.late_subjects import behind_object
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.by_participle import bound_by_participle
from marsad.extract.trigger.called_false import called_false
from marsad.extract.trigger.charges import accused_of_part, charged_with, cleared, is_charge, penalised, ruled
from marsad.extract.trigger.come_from import came_from
from marsad.extract.trigger.controllers import speaks_of, takes
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.governing import Step, doing, done_for, entry, is_news, tells_cause, verb_lemmas
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.kinds import WORDED
from marsad.extract.trigger.letting import asks, doers_of_aim
from marsad.extract.trigger.nations import by_others, national
from marsad.extract.trigger.orders import addressed, is_order
from marsad.extract.trigger.over_nouns import noun_over
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.cues import Control, LightVerb
from marsad.lexicon.load import rows_of
from marsad.lexicon.predicates import DEFAULT_NOUN_FRAME, DEFAULT_VERB_FRAME

VIA = "عبر"
ARMED = frozenset({"MIL", "COP", "REB", "PRM", "UAF", "SPY", "GOV"})
OPEN_WAYS = frozenset({"joined", "idafa", "aux", "under", "mood"})
HARMS = ("ASSAULT", "COERCE", "THREATEN", "SANCTION")
DOERS, CORE = frozenset({"actor", "both"}), frozenset({"subject", "object"})
GRANTED, CHARGE = "presupposed", "ACCUSE"
PURPOSE = "purpose"
REPLYING = frozenset({ON, FOR})


def take_from_over(scene: Scene, trigger: Trigger, found: Roles) -> None:
    """What a light or controlling word over the noun gives: شن X غارة, هجوم نفذه X, قيام X بقصف, اتهم X Y
    بقتل.
    """
    if scene.parse.phrase_of[trigger.at] < 0 or answered(scene, trigger.first):
        return
    if by_others(scene, trigger):
        return
    suspects = guilty(scene, trigger.first)
    found.give("actor", () if suspects and _told_who(scene, trigger.at) else suspects)
    direct, news, blame, blaming = True, False, False, grammar().blame
    part, above = False, steps(scene, trigger.first, trigger.at)
    for step in above:
        news = news or is_news(scene, step)
        blame = blame or scene.words[step.at].lemma in blaming
        if blame and step.at and scene.words[step.at - 1].lemma in grammar().finding_out:
            return  # اتفقا على لجنة لتحديد المسؤولية عن الهجوم
        if scene.words[step.at].pos == "verb":
            if _not_owned_up_to(scene, step.at, blame) or cleared(scene, trigger, step.at):
                found.actor = []
                return
            if _to_be_proved(scene, step):
                return
            if news and _denies(scene, step):
                return  # نفى الناطق الأنباء عن اعتقال الوزير: who denies the news need not have done it
            if part and step.slot == "object" and (whom := accused_of_part(scene, above)):
                found.give("actor", () if found.actor else whom)
                direct = False
            _verb_over(scene, trigger, step, found, direct)
            if step.slot == "subject" and trigger.entry.event in HARMS and not found.recipient:
                found.give("recipient", _reached(scene, step.at))
        elif bound := bound_by_participle(scene, step):
            role = "recipient" if found.received else "actor"  # متهما الحزب بتلقي دعم
            found.give(role, () if getattr(found, role) else bound)
        elif is_charge(scene, step) and (whom := charged_with(scene, step.at)):
            found.give("actor", () if found.actor else whom)
            return
        elif _of_others(scene, step):
            _by_its_relative(scene, trigger, found)
            return  # نجح الجيش في تقليص عدد الهجمات، اتهموا طهران بدعم الهجمات: those are others' acts
        elif step.slot == "idafa" and not scene.shapes[step.at].isdisjoint(grammar().perpetrator):
            return  # قررت المحكمة سجن مدبري الاغتيال: who is over those who did it did not
        elif _denied_by(scene, trigger, step) or _speaks_of_it(scene, step):
            return
        elif not noun_over(scene, step, found):
            direct = direct or _answers(scene, step, above)
            if step.slot == "idafa" and step.at < trigger.first - 1 and _other_act(scene, step):
                return
            direct = direct and step.slot in OPEN_WAYS
        else:
            part = True
    over = scene.parse.clause_over(trigger.at) if blame else None  # لم تعلن حتى الآن مسؤوليتها
    if over is not None and _not_owned_up_to(scene, over.verb, blame):
        found.actor = []


def _to_be_proved(scene: Scene, step: Step) -> bool:
    """Whether an act is only what somebody is yet to prove (تحدوا النظام أن يثبت أي دعم لهم): who is to prove
    it has not done it, nor has who dares him."""
    proves = scene.words[step.at].lemma in grammar().to_prove and step.slot != "subject"
    return proves and step.at > 0 and scene.words[step.at - 1].stem in grammar().infinitive


def _of_others(scene: Scene, step: Step) -> bool:
    """Whether a noun helps or opposes the act under it; those whom it names as moved to it do that (تحريض
    الطلاب على مهاجمة)."""
    lemma = scene.words[step.at].lemma
    moved = step.slot == ON and scene.words[step.at + 1].folded != ON
    return step.slot != "subject" and (
        (lemma in grammar().opposing and doing(scene, step) is None)  # not منع المسلحين من قصفها
        or (lemma in grammar().not_own and not moved)
    )


def _by_its_relative(scene: Scene, trigger: Trigger, found: Roles) -> None:
    """Who did an act by its own relative clause, whoever opposes it (التصدي للهجوم الذي شنته الحركة)."""
    own, above = scene.parse.phrase_of[trigger.at], steps(scene, trigger.first, trigger.at)
    for step in [s for s in above if (c := scene.parse.clause_of(s.at)) and c.antecedent == own][:1]:
        _verb_over(scene, trigger, step, found, True)


def _reached(scene: Scene, verb: int) -> tuple[Filler, ...]:
    """Whom a verb says that a harm reached (طالت العقوبات مسؤولين، شملت الاعتقالات صحفيين): its object."""
    clause = scene.parse.clause_of(verb) if scene.words[verb].lemma in grammar().afflicting else None
    return () if clause is None else verb_slots(scene.parse, clause).get("object", ())


def _not_owned_up_to(scene: Scene, verb: int, blame: bool) -> bool:
    """Whether a verb says that somebody has not claimed an act (لم تعلن الحركة مسؤوليتها عن الهجوم، لم تتبن
    الحركة الهجوم): who did it is not told."""
    clause = scene.parse.clause_of(verb)
    denied = clause is not None and clause.negator is not None
    return denied and (blame or scene.words[verb].lemma in grammar().owning_up)


def _told_who(scene: Scene, at: int) -> bool:
    """Whether the relative clause of an act's noun names who did it (المتهمون بالهجوم الذي شنه مسلحون)."""
    own = scene.parse.phrase_of[at]
    for clause in scene.parse.clauses:
        if clause.antecedent == own in clause.object and clause.subject_rule == "after":
            return bool(clause.subject)
    return False


def _denies(scene: Scene, step: Step) -> bool:
    """Whether a verb says of what it is about that it is not so."""
    rows = rows_of(scene.lexicon.control, verb_lemmas(scene, step.at))
    return any(row.status == "negated" and row.slot == step.slot for row in rows)


def answered(scene: Scene, first: int) -> bool:
    """Whether the act whose words begin at ``first`` is what another one answers (ردا على العدوان، ردا على ما
    سمته العدوان): neither that one nor the deed of who answers."""
    called = first > 1 and scene.words[first - 1].pos == "verb" and scene.words[first - 2].folded == WHAT
    first -= 2 if called else 0
    apart = first > 0 and scene.words[first - 1].pos == "prep"
    prep = scene.words[first - 1].lemma if apart else scene.words[first].prep
    reply = scene.words[first - 1 - apart] if first > apart else None
    return reply is not None and prep in REPLYING and reply.pos != "verb" and reply.stem in grammar().reply


def _other_act(scene: Scene, step: Step) -> bool:
    """Whether the noun over an act is itself what is done there (معاينة موقع التفجير): its doer is not the
    act's. A round or a series of them is no other act (عقد جولة ثانية من المفاوضات)."""
    word = scene.words[step.at]
    return (
        word.lemma in scene.lexicon.predicates.nouns
        and word.lemma not in grammar().bundle | grammar().denial
        and not scene.lexicon.doing.keys() & scene.shapes[step.at]
    )


def _avoids(scene: Scene, step: Step) -> bool:
    """Whether a verb keeps from what it holds (تجنب انتقاد إيران), and does not answer it."""
    row = entry(scene, step)
    denies = scene.words[step.at].lemma in scene.lexicon.speech
    return row is not None and row.status == "negated" and not denies


def _harms(clause: Clause, lemmas: frozenset[str]) -> Sequence[str]:
    """The types whose acts are done to whom a verb tells of: who was killed in a coup is not overthrown."""
    return HARMS[:1] if clause.passive and lemmas & grammar().killing else HARMS


def _verb_over(scene: Scene, trigger: Trigger, step: Step, found: Roles, direct: bool) -> None:
    """The verb above: a light one only ``direct`` over the noun, a controlling one from farther up too."""
    clause = scene.parse.clause_of(step.at)
    if clause is None:
        return
    lemmas = verb_lemmas(scene, step.at)
    slots, slot = verb_slots(scene.parse, clause), step.slot
    if slot == "subject" and clause.subject_rule == "after" and _no_subject_of(scene, clause, lemmas):
        slot = "object"
        slots.pop("subject", None)
    elif slot in {"subject", "object"} and (late := behind_object(scene, clause)) is not None:
        slot, slots["subject"] = "object", (late,)
    if trigger.entry.event in WORDED and (whose := came_from(scene, step.slot, lemmas, slots)):
        found.give("actor", () if found.actor else whose)
        return
    light = _light(scene, step.at, lemmas, slot)
    if light is not None and light.doer == "recipient":
        spared = clause.negator is not None or trigger.entry.event not in _harms(clause, lemmas)
        if step.slot == IN and (spared or called_false(scene, step.at, step.at)):
            return  # لم يقتل أحد في الهجوم، قتل الجيش طالبا في مظاهرة: it harmed nobody
        if _judged(scene, trigger, found, slots) or _killed(scene, step, found, clause, slots):
            return
    if light is not None and light.doer in {"actor", "recipient"}:
        if direct and not (light.doer == "recipient" and _struck_others(scene, trigger, slots)):
            _lend(scene, trigger, step, found, light.doer, slots, lemmas)
        return
    bare = "ل" if slot == PURPOSE else slot
    control = next((c for c in rows_of(scene.lexicon.control, lemmas) if c.slot == bare), None)
    if control is not None:
        found.control = found.control or control
        if control.status == "negated" and _only_befell(trigger) and _denies(scene, step):
            return  # نفى الجيش مقتل جنوده: who denies that they are dead is not said to have killed them
        named = national(scene, trigger.slots.get("adjective", ()))  # رفضت القاهرة الطلب الإثيوبي
        free = not found.actor and not named and not _by_others(scene, trigger, step, control, slot)
        if free and (direct or control.status != "hypothetical"):
            ordered = is_order(scene, step.at) and not addressed(scene, step.at)
            driven = ordered or _done_by_subject(scene, clause, control)
            bound = slots.get("subject" if driven else control.controller, ())
            if found.received or trigger.entry.frame.verb.get("subject") == "recipient":  # نفوا تلقي دعم
                found.give("recipient", () if found.recipient else bound)
                return
            found.give(
                "actor", bound if control.controller in CORE else (f for f in bound if f.last < trigger.first)
            )
            if control.controller == "subject" and direct and not bound and control.status != "negated":
                found.leave_out("actor", step.at)
    elif national(scene, trigger.slots.get("adjective", ())):
        return  # بموافقة إسرائيلية: the adjective names the doer
    elif trigger.entry.outcome or clause.passive or _suffers(scene, lemmas):
        return  # أصيبوا بجروح، سقط العشرات بانفجار
    elif (bound_to := doers_of_aim(scene, clause, step, trigger.first)) is not None:
        found.give("actor", () if found.actor or speaks_of(scene, lemmas, step.slot) else bound_to)
    elif (
        (step.slot == PURPOSE or step.slot in grammar().purpose)
        and not found.actor
        and light is None
        and not speaks_of(scene, lemmas, step.slot)
        and _own_aim(scene, trigger, step, lemmas)
    ):
        found.give("actor", slots.get("subject", ()))


def _by_others(scene: Scene, trigger: Trigger, step: Step, control: Control, slot: str) -> bool:
    """Whether what somebody denies or refuses is a deed of others (رفضوا التهديدات)."""
    events = ("ACCUSE", *HARMS) if scene.words[trigger.first].article else ("ACCUSE",)
    denied = control.status == "negated" and slot == "object"
    return denied and trigger.entry.event in events and not _avoids(scene, step)


def _denied_by(scene: Scene, trigger: Trigger, step: Step) -> bool:
    """Whether a noun is the denial of deaths that name no hand in them (نفي الحركة مقتل قائدها), or of the
    charges of others (نفي الاتهام)."""
    charge = trigger.entry.event == CHARGE and bool(scene.words[trigger.first].article)
    return scene.words[step.at].stem in grammar().denial and (charge or _only_befell(trigger))


def _answers(scene: Scene, step: Step, above: Sequence[Step]) -> bool:
    """Whether a noun denies a charge that names nobody (سارع الحزب إلى نفي الاتهام بقتله): who denies it is
    meant."""
    charges = grammar().accusing
    denies = scene.words[step.at].stem in grammar().denial
    return denies and any(scene.shapes[s.at] & charges for s in above[: above.index(step)])


def _speaks_of_it(scene: Scene, step: Step) -> bool:
    """Whether a noun over an act condemns it by a preposition (قرر التنديد بالهجوم): who does so did not do
    it."""
    if step.slot in OPEN_WAYS or step.slot in CORE:
        return False
    row = entry(scene, step)
    told = scene.lexicon.predicates.nouns.get(scene.words[step.at].lemma, ())
    return row is not None and row.status == GRANTED and any(one.event == CHARGE for one in told)


def _for_others(scene: Scene, trigger: Trigger, step: Step) -> bool:
    """Whether a deed is what somebody asks others for (طالب باتخاذ خطوات لوقف القصف): it is theirs to do."""
    deed = trigger.entry.event not in WORDED
    return deed and asks(scene, step.at) and not is_order(scene, step.at)


def _only_befell(trigger: Trigger) -> bool:
    """Whether a noun tells of dead and wounded and names no hand in it (مقتل، سقوط قتلى، إصابة; not قتل)."""
    return bool(trigger.entry.outcome) and "actor" not in trigger.entry.frame.verb.values()


def _own_aim(scene: Scene, trigger: Trigger, step: Step, lemmas: frozenset[str]) -> bool:
    """Whether an act is the own aim of the subject of a verb over it (حشد الجيش قواته لاقتحام البلدة)."""
    own = scene.parse.phrases[scene.parse.phrase_of[trigger.at]]
    if own.head != trigger.at or (step.slot == VIA and trigger.entry.event not in HARMS):
        return False  # نشرت الصحيفة تقارير عن محادثاته عبر مؤتمر بالفيديو
    if step.slot == PURPOSE:
        meant = (own.prep == FOR or own.conj) and _meant(scene, step, trigger, lemmas)
        return meant and not _for_others(scene, trigger, step)
    behind = scene.words[own.first - 1].pos if own.first else ""
    taken = behind == "adj" or (own.first > 0 and takes(scene, own.first - 1, step.slot))
    return own.prep == step.slot and not (taken or _names_doer(trigger))


def _judged(scene: Scene, trigger: Trigger, found: Roles, slots: Mapping[str, tuple[Filler, ...]]) -> bool:
    """Gives the act under a court's verdict, whose verb is one of dying too, to whom that punishes (قضت بسجن
    رجل بتهمة القتل). Whether it is one: nobody suffered by it."""
    verdict = ruled(scene, slots)
    if not verdict:
        return False
    own = verdict[0].head == trigger.at  # قضت المحكمة ببراءة رجل
    if not found.actor:
        found.give("actor", slots["subject"] if own else penalised(scene, verdict))
    return True


def _killed(
    scene: Scene, step: Step, found: Roles, clause: Clause, slots: Mapping[str, tuple[Filler, ...]]
) -> bool:
    """Gives the act under a verb of killing its victims and its doer (قتل الجيش مسلحين في غارة). Whether it
    is one: the verb has an object (not قضى العقيد سالم قائد الفوج في هجوم)."""
    if step.slot == "object" or not _hits(scene, clause) or _suffers(scene, verb_lemmas(scene, step.at)):
        return False
    found.give("recipient", slots.get("object", ()))
    if not found.actor:
        found.give("actor", slots.get("subject", ()))
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


def _lend(
    scene: Scene,
    trigger: Trigger,
    step: Step,
    found: Roles,
    doer: str,
    slots: Mapping[str, tuple[Filler, ...]],
    lemmas: frozenset[str],
) -> None:
    """What a light verb right over an act's noun gives it: its subject, and to whom it is given before the
    noun (منحت واشنطن بيروت مساعدات)."""
    subject = slots.get("subject", ())
    if doer == "recipient" and trigger.entry.two_sided:
        fighting = [f for f in subject if _armed(scene, f)]
        found.give("actor" if fighting else "recipient", subject)
    elif not getattr(found, doer):
        found.give(doer, subject)
        if doer == "actor" and not lemmas.isdisjoint(grammar().ditransitive):
            found.give("recipient", (f for f in slots.get("object", ()) if f.last < trigger.first))
        if not subject:
            found.leave_out(doer, step.at)


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
    return answer is not None and answer.sector in ARMED


def _struck_others(scene: Scene, trigger: Trigger, slots: Mapping[str, tuple[Filler, ...]]) -> bool:
    """Whether a verb of dying tells, by على before the act, whom its subject put an end to (قضى الجيش على
    مسلحين في كمين)."""
    upon = (f for f in slots.get(ON, ()) if f.last < trigger.first and not f.pronoun)
    return any((answer := scene.answer(f)) is not None and answer.sector in ARMED for f in upon)


def _suffers(scene: Scene, lemmas: frozenset[str]) -> bool:
    """Whether a verb tells what befell its subject (سقط عشرات القتلى، لقي مصرعه)."""
    entries = [e for lemma in lemmas for e in scene.lexicon.predicates.verbs.get(lemma, ()) if e.outcome]
    return "recipient" in [e.frame.verb.get("subject") for e in entries]
