"""What the words over an act give its roles: light verbs (شن X غارة), controlling ones (اتهم X Y بقتل), nouns
whose doer does it (مشاركة X في القتال)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, ON, WHAT
from marsad.extract.sentence.described import guilty
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.blamed import lays_blame
from marsad.extract.trigger.by_participle import bound_by_participle
from marsad.extract.trigger.charges import accused_of_part, charged_with, cleared, is_charge
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.governing import Step, doing, entry, is_news
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.nations import by_others
from marsad.extract.trigger.over_nouns import AIMS, noun_over
from marsad.extract.trigger.over_verbs import CORE, HARMS, denies, only_befell, verb_over
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.load import rows_of

OPEN_WAYS = frozenset({"joined", "idafa", "aux", "under", "mood"})
GRANTED, CHARGE = "presupposed", "ACCUSE"
TRUCE, STOPPED = "ceasefire", "stopped"
REPLYING = frozenset({ON, FOR})
JUDGING = frozenset({"ACCUSE", "SANCTION"})


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
    if _brought(scene, trigger, above, found):
        return
    for step in above:
        news = news or is_news(scene, step)
        blame = blame or scene.words[step.at].lemma in blaming
        if blame and step.at and scene.words[step.at - 1].lemma in grammar().finding_out:
            return  # اتفقا على لجنة لتحديد المسؤولية عن الهجوم
        if _stepped_in(scene, trigger, step, above):
            if TRUCE not in trigger.entry.mode:
                _by_its_relative(scene, trigger, found)
            return
        if scene.words[step.at].pos == "verb":
            if _not_owned_up_to(scene, step.at, blame) or cleared(scene, trigger, step.at):
                found.actor = []
                return
            if _to_be_proved(scene, step) or (blame and lays_blame(scene.parse, step.at)):
                return
            if _condemned(scene, step):
                return  # أصدر المجلس قرارا يدين القصف
            if news and denies(scene, step):
                return  # نفى الناطق الأنباء عن اعتقال الوزير: who denies the news need not have done it
            if part and step.slot == "object" and (whom := accused_of_part(scene, above)):
                found.give("actor", () if found.actor else whom)
                direct = False
            verb_over(scene, trigger, step, found, direct)
            if step.slot == "subject" and trigger.entry.event in HARMS and not found.recipient:
                found.give("recipient", _reached(scene, step.at))
        elif step.slot == "idafa" and not scene.shapes[step.at].isdisjoint(grammar().perpetrator):
            return  # قررت المحكمة سجن مدبري الاغتيال: who is over those who did it did not
        elif bound := bound_by_participle(scene, step):
            role = "recipient" if found.received else "actor"  # متهما الحزب بتلقي دعم
            found.give(role, () if getattr(found, role) else bound)
        elif _of_others(scene, step):
            _by_its_relative(scene, trigger, found)
            return  # نجح الجيش في تقليص عدد الهجمات، اتهموا طهران بدعم الهجمات: those are others' acts
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


def _brought(scene: Scene, trigger: Trigger, above: Sequence[Step], found: Roles) -> bool:
    """Whether an act is what a charge over it is about (وجهوا إليه تهم القتل والاعتداء على الشرطة): done by
    the accused, if by anybody, not by who brings the charge nor drops it."""
    charge = next((step for step in above if is_charge(scene, step)), None)
    if charge is None or any(cleared(scene, trigger, step.at) for step in above):
        return False
    found.give("actor", () if found.actor else charged_with(scene, charge.at))
    return True


def _condemned(scene: Scene, step: Step) -> bool:
    """Whether an act is what words of somebody condemn in a clause of their own (قرارا يدين القصف): who gives
    them out did not do it."""
    clause = scene.parse.clause_of(step.at) if step.slot == "object" else None
    if clause is None or clause.antecedent is None:
        return False
    lemma = scene.words[step.at].lemma
    if rows_of(scene.lexicon.light, (lemma,)):
        return False  # الغارة التي شنتها إسرائيل
    events = {entry.event for entry in scene.lexicon.predicates.verbs.get(lemma, ())}
    return "ACCUSE" in events <= JUDGING


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


def _stepped_in(scene: Scene, trigger: Trigger, step: Step, above: Sequence[Step]) -> bool:
    """Whether somebody steps in or presses others so that an act ends (التدخل لوقف القصف): it is not his, nor
    is the truce."""
    if scene.words[step.at].lemma not in grammar().stepping_in or step.slot not in AIMS:
        return False
    stops = (row for one in above[: above.index(step)] if (row := entry(scene, one)) is not None)
    return TRUCE in trigger.entry.mode or any(row.status == STOPPED for row in stops)


def _by_its_relative(scene: Scene, trigger: Trigger, found: Roles) -> None:
    """Who did an act by its own relative clause, whoever opposes it (التصدي للهجوم الذي شنته الحركة)."""
    own, above = scene.parse.phrase_of[trigger.at], steps(scene, trigger.first, trigger.at)
    for step in [s for s in above if (c := scene.parse.clause_of(s.at)) and c.antecedent == own][:1]:
        verb_over(scene, trigger, step, found, True)


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


def _denied_by(scene: Scene, trigger: Trigger, step: Step) -> bool:
    """Whether a noun is the denial of deaths that name no hand in them (نفي الحركة مقتل قائدها), or of the
    charges of others (نفي الاتهام)."""
    charge = trigger.entry.event == CHARGE and bool(scene.words[trigger.first].article)
    return scene.words[step.at].stem in grammar().denial and (charge or only_befell(trigger))


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
