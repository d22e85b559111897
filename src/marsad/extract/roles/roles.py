"""Roles: from a trigger's slots to the words that play actor, recipient and place, by its frame and by
grammar.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AGAINST, BETWEEN, BY, FOR, FROM, TO
from marsad.arabic.letters.endings import ALIF, MEN, TIED_TA
from marsad.arabic.words.derivation import derivations, is_verbal_noun
from marsad.extract.parties.parties import Cast
from marsad.extract.roles.alignment import by_adjectives, without_leaning
from marsad.extract.roles.announced import announcers
from marsad.extract.roles.befallen import befallen_by_deed
from marsad.extract.roles.between import with_the_second
from marsad.extract.roles.companions import without_neighbours
from marsad.extract.roles.denied import denier_charged, of_his_body
from marsad.extract.roles.idafa import aimed_at, answered, asked_for, idafa_role, stands_for
from marsad.extract.roles.left_out import SPOKEN
from marsad.extract.roles.meant import before_the_charge, meant, thing
from marsad.extract.roles.nationals import nation, on_persons
from marsad.extract.roles.owned_acts import (
    belong,
    does_to,
    does_with_object,
    goes_before,
    harm,
    lone_man,
    once_of,
    owner_role,
    sends,
)
from marsad.extract.roles.predicated import about_to, topic
from marsad.extract.roles.prepositional import of_complement, of_preposition, regarding
from marsad.extract.roles.settled import settled
from marsad.extract.sentence.described import described
from marsad.extract.sentence.participles import attributive, clause_beside
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.by_participle import by_participle
from marsad.extract.trigger.charges import charged
from marsad.extract.trigger.controllers import controls
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.nations import generic_agent, national
from marsad.extract.trigger.no_choice import who_had_none
from marsad.extract.trigger.over_verbs import doers_side
from marsad.extract.trigger.overhead import take_from_over
from marsad.extract.trigger.shared_subjects import goes_on
from marsad.extract.trigger.slots import Slots, verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.extract.trigger.without import who_left_it
from marsad.lexicon.predicates import DEFAULT_NOUN_FRAME, DEFAULT_VERB_FRAME
from marsad.lexicon.sectors import ARMED as FIGHTING
from marsad.lexicon.sectors import PERSONS

AIMED = frozenset(
    {"SUPPORT", "ACCUSE", "REJECT", "REQUEST", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "MOBILIZE"}
)
ALONE = frozenset({"PROTEST", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})  # no verb of these is of two sides
BY_WORDS = SPOKEN | {"PROTEST"}  # nobody does these by another's hands (خرجوا احتجاجا على قتله على يد الشرطة)
MURDER, FORCE = "targeted", "force"
HELP = frozenset({"AID", "SUPPORT"})
JUDGING = frozenset({"REJECT", "SUPPORT", "ACCUSE"})
SENDING = frozenset({"MOBILIZE", "RETREAT"})  # what an army that is sent or called back does not do itself
AGENT = "agent"
ASSIST, MEETING = "assist", "CONSULT"


def roles(scene: Scene, trigger: Trigger) -> Roles:
    """Who does what to whom around one trigger."""
    found = Roles()
    if scene.words[trigger.at].pos == "verb":
        _verb_roles(scene, trigger, found)
    else:
        _noun_roles(scene, without_leaning(scene, trigger), found)
        without_neighbours(scene, found.actor)
        of_his_body(scene, found)
        denier_charged(scene, trigger, found)
    return found


def _verb_roles(scene: Scene, trigger: Trigger, found: Roles) -> None:
    entry = trigger.entry
    frame = entry.frame.verb or DEFAULT_VERB_FRAME
    clause = scene.parse.clause_of(trigger.at)
    slots = settled(scene, trigger, clause, found)
    asked = slots.get("subject", ())
    for slot, fillers in slots.items():
        early = bool(len(fillers) > 1 and asked) and fillers[0].last < asked[0].first
        if early and slot not in {"subject", "object"}:
            fillers = tuple(f for f in fillers if f.last < asked[0].first)
        if slot == AGAINST and regarding(scene, trigger, fillers[0]):
            continue
        if entry.event == "REQUEST" and slot in {FROM, TO}:
            fillers = tuple(f for f in fillers if not _told_of(scene, trigger, frame, slots, f))
        told = entry.event in ALONE or (entry.event in AIMED and bool({"object", "ب"} & set(slots)))
        among = slot == BETWEEN and (told or _known_doer(scene, asked))  # ... لتعزيز التعاون بين البلدين
        among = among or (slot == AGENT and bool(asked) and entry.event in BY_WORDS and not found.passive)
        role = frame.get(slot) or (
            "none" if among or _of_complement(scene, trigger, slot) else of_preposition(trigger, slot)
        )
        hurts = role == frame.get("object") == "recipient" or (role == "none" and bool(entry.outcome))
        if slot == "subject" and hurts and _names(scene, slots):
            role = "actor"  # قتلت الشرطة ناشطا تحت التعذيب, not قضى ناشط نحبه
        if role == "recipient" and slot == BY:
            fillers = before_the_charge(scene, fillers)
        hit = meant(scene, trigger, slot, fillers) if role == "recipient" else fillers
        found.give(role, [_behind_words(scene, trigger, f) for f in hit if not thing(scene, trigger, f)])
    if clause is not None:
        for slot, control, governing in controls(scene, clause):
            found.control = found.control or control
            if not found.actor and not found.passive and slot:
                found.give("actor", governing)


def _names(scene: Scene, slots: Mapping[str, tuple[Filler, ...]]) -> bool:
    """Whether an object is a party."""
    return any(not f.pronoun and scene.answer(f) is not None for f in slots.get("object", ()))


def _of_complement(scene: Scene, trigger: Trigger, slot: str) -> bool:
    """Whether ضد belongs to what is spoken or warned of (نددوا بالعنف ضد المدنيين، انتقد الأحكام بحق
    المعارضين، حذر من أي هجوم ضد بلاده)."""
    if slot != AGAINST:
        return False
    slots = trigger.slots
    judged = (
        slots.get("object", ()) if trigger.event in JUDGING and "object" not in trigger.entry.needs else ()
    )
    warned = slots.get(FROM, ()) if trigger.event == "THREATEN" else ()
    spoken = (*slots.get("ب", ()), *warned, *(f for f in judged if not f.pronoun and scene.answer(f) is None))
    return any(f.first < slots[slot][0].first for f in spoken[:1])


def _told_of(scene: Scene, trigger: Trigger, frame: Mapping[str, str], slots: Slots, filler: Filler) -> bool:
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


def _known_doer(scene: Scene, subject: Sequence[Filler]) -> bool:
    """Whether a verb has a subject that is a party: those told of with بين then do not act, but what is
    talked about is theirs (بحث الوزيران الاتفاق الموقع بين السودان ومصر)."""
    return any(f.pronoun or scene.answer(f) is not None for f in subject)


def _behind_words(scene: Scene, trigger: Trigger, filler: Filler) -> Filler:
    """A complement without the words of the fixed phrase that runs into it (كان في استقبال الرئيس، في
    استقباله)."""
    if filler.pronoun or not _runs_into(trigger, filler):
        return filler
    if filler.last > trigger.last:
        return replace(filler, first=trigger.last + 1, head=max(filler.head, trigger.last + 1))
    owned = filler.last == trigger.last and bool(scene.words[trigger.last].pronoun)
    return replace(filler, head=trigger.last, pronoun=True) if owned else filler


def _behind_phrase(trigger: Trigger, fillers: Sequence[Filler]) -> Sequence[Filler]:
    """Complements without those that begin within a fixed phrase, whose owner is one already (وقوفه إلى جانب
    الرئيس)."""
    return [filler for filler in fillers if not _runs_into(trigger, filler)]


def _runs_into(trigger: Trigger, filler: Filler) -> bool:
    """Whether a complement begins within the words of a fixed phrase."""
    return filler.how.startswith("prep") and trigger.at < filler.first <= trigger.last


def _murdered(scene: Scene, trigger: Trigger, owners: Sequence[Filler]) -> bool:
    """Whether a man owns the noun of a murder, which was done to him whoever stands behind him (فتح في اغتيال
    الوزير سامي مراد | القاضي فؤاد سالم تحقيقا)."""
    answer = scene.answer(owners[0]) if MURDER in trigger.entry.mode and owners else None
    if answer is None or answer.kind not in PERSONS:
        return False
    return answer.sector not in FIGHTING or lone_man(scene, owners[0])


def _noun_roles(scene: Scene, trigger: Trigger, found: Roles) -> None:
    entry, frame, slots = trigger.entry, _frame(trigger), with_the_second(scene, trigger.slots)
    if murdered := _murdered(scene, trigger, slots.get("idafa", ())):
        slots.pop("object", None)
    if "object" in slots and "idafa" in slots and trigger.form not in {"active", "passive"}:
        frame.setdefault("object", (entry.frame.verb or DEFAULT_VERB_FRAME).get("object", "none"))
    if "object" in slots and "idafa" in slots:
        _without_second(frame, slots)
    if "ل" in slots and _of_another_noun(scene, trigger, slots):
        slots.pop("ل")
    if frame.get("idafa") == "recipient" and does_to(scene, slots):
        frame.setdefault("ل", "recipient")
    if them := befallen_by_deed(scene, trigger):
        slots = {slot: f for slot, f in slots.items() if frame.get(slot) != "recipient"}
        found.give("recipient", them)
    elif trigger.form != "active" or entry.event not in SPOKEN:
        take_from_over(scene, trigger, found)
    _from_around(scene, trigger, frame, found)
    governed = bool(found.actor)
    hosted = bool(found.recipient) and doers_side(trigger) == "recipient"
    _by_adjectives(scene, trigger, slots)
    if entry.event == "CONSULT" and "ل" in slots and "الي" in slots:
        slots["agent"] = (*slots.get("agent", ()), *slots.pop("ل"))
    _own_people(scene, trigger, slots)
    for slot, fillers in slots.items():
        elsewhere = slot == TO and entry.event == "REQUEST"
        if slot == "adjective" or (elsewhere and _told_of(scene, trigger, frame, slots, fillers[0])):
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
        hit = hit if not ("idafa" in slots and frame.get("idafa") == role) else _behind_phrase(trigger, hit)
        found.give(role, (f for f in hit if not thing(scene, trigger, f)))
    _from_beside(scene, trigger, slots, found)


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


def _from_around(scene: Scene, trigger: Trigger, frame: Mapping[str, str], found: Roles) -> None:
    """Adds who is about to do what a noun tells, or announces that it is sent; turns round who commissioned
    it or had help."""
    if not found.actor and (soon := about_to(scene, trigger)) is not None:
        found.give("actor", (soon,))
    if _commissioned(trigger, frame) or _helped_by(scene, trigger, frame):
        found.recipient, found.actor = found.actor, []
    if not found.actor and trigger.event in SENDING and sends(scene, trigger):
        found.give("actor", announcers(scene, trigger, Cast()))


def _from_beside(
    scene: Scene, trigger: Trigger, slots: Mapping[str, tuple[Filler, ...]], found: Roles
) -> None:
    """Adds who does what a noun tells where only its adjectives, or words beside it, say who."""
    agents = scene.lexicon.parties.tables.agents
    named = (agents[m.entries[0]].kind for m in scene.matches[trigger.last] if m.kind == "agent")
    if not found.actor and set(named) <= {FORCE}:  # قصف الطيران السوري, not القتلى السوريين
        found.give("actor", national(scene, slots.get("adjective", ())))
    side = "recipient" if trigger.form == "passive" else "actor"  # طهران متهمة بالدعم
    for called in (topic, goes_on):
        if not getattr(found, side):
            found.give(side, (f for f in called(scene, trigger) if _many_as(scene, trigger, f)))
    if not getattr(found, side):
        _beside(scene, trigger, found, side)
    if trigger.event == MEETING:
        found.give("actor", who_left_it(scene, trigger) or who_had_none(scene, trigger.first))


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


def _many_as(scene: Scene, trigger: Trigger, filler: Filler) -> bool:
    """Whether one may do what a participle tells, which agrees with several where it ends in ين or ون (مسيرات
    دعت إليها المعارضة، مطالبين بالإصلاح: those who march)."""
    word, head = scene.words[trigger.at], scene.words[filler.head]
    many = trigger.form == "active" and word.stem.endswith(MEN) and word.reading.number == "p"
    return not many or head.pos in {"propn", "num"} or head.reading.number in {"p", "d"}


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


def _beside(scene: Scene, trigger: Trigger, found: Roles, side: str) -> None:
    """The subject of the clause that a participle or an adverbial masdar stands beside."""
    beside = trigger.form in {"active", "passive"} or _adverbial_masdar(scene, trigger)
    if beside or by_participle(scene, trigger):
        clause = clause_beside(scene.parse, trigger.at)
        if clause is not None:
            subject = verb_slots(scene.parse, clause).get("subject", ())
            if trigger.form == "passive" and attributive(scene.parse, trigger.at):
                subject = tuple(described(scene, trigger.at))
            found.give(side, subject)


def _helped_by(scene: Scene, trigger: Trigger, frame: Mapping[str, str]) -> bool:
    """Whether a noun tells whose help the doer of the verb over it had (نفذ الجيش عملية بدعم من حلفائه)."""
    helps = trigger.form == "noun" and trigger.event in HELP and scene.words[trigger.at].prep == BY
    named = frame.get(FROM) == "actor" and bool(trigger.slots.get(FROM))
    return helps and named and not {"idafa", FOR} & set(trigger.slots)


def _commissioned(trigger: Trigger, frame: Mapping[str, str]) -> bool:
    """Whether a fixed phrase names who asked for what its clause tells (بتكليف من الرئيس): who did that is
    the one asked."""
    asks = trigger.form == "phrase" and trigger.event == "REQUEST"
    return asks and any(role == "actor" and trigger.slots.get(slot) for slot, role in frame.items())


def _own_people(scene: Scene, trigger: Trigger, slots: dict[str, tuple[Filler, ...]]) -> None:
    """Puts whom the analysis took for the noun's adjectives in its idafa, and drops whose people those are
    whom it harms."""
    people = _people_beside(scene, trigger, slots.get("adjective", ()))
    if people and "idafa" not in slots:
        slots["idafa"] = people
        slots.pop("adjective")
    if belong(scene, trigger, slots.get("idafa", ()), slots.get(FOR, ())):
        slots.pop(FOR)


def _people_beside(scene: Scene, trigger: Trigger, adjectives: Iterable[Filler]) -> tuple[Filler, ...]:
    """Agents, and one of a nation, that the analysis took for adjectives of the act's noun (مقتل ضابط، مقتل
    فرنسي): they stand in its idafa."""
    beside, noun = list(adjectives), scene.words[trigger.last]
    known = bool(noun.article or noun.pronoun)  # اعتقال الصحفي: no adjective of what has no article
    man = bool(beside) and not scene.words[beside[0].first].stem.endswith(TIED_TA)
    if man and on_persons(trigger.entry) and nation(scene, beside[0]) is not None:
        return (replace(beside[0], how="idafa"),)
    for at, filler in enumerate(beside):
        answer = scene.answer(filler)
        if answer is not None and generic_agent(answer) and not (known and scene.words[filler.first].article):
            return (Filler(filler.first, beside[-1].last, filler.head, "idafa"),) if not at else ()
    return ()


def _by_adjectives(scene: Scene, trigger: Trigger, slots: dict[str, tuple[Filler, ...]]) -> None:
    """Reads adjectives, without the one that may mean a man where it tells of what kind a deed is (انقلاب
    سياسي، اغتيال سياسي آخر), no nation or side behind it as behind a man (اغتيال سياسي لبناني)."""
    noun, after = scene.words[trigger.last], scene.words[trigger.last + 1 : trigger.last + 3]
    told = [w.stem.removesuffix(ALIF) for w in after if w.pos in {"noun", "adj"} and not w.prep]
    kind = not (noun.article or noun.pronoun) and noun.lemma in grammar().political_deed
    if kind and told and told[0] in grammar().of_politics and grammar().one_more_such.issuperset(told[1:]):
        slots.pop("idafa", None)
        slots.pop("adjective", None)
    by_adjectives(scene, slots)


def _adverbial_masdar(scene: Scene, trigger: Trigger) -> bool:
    """احتجاجا على، تأييدا لـ: an indefinite accusative verbal noun tells what the clause's subject does."""
    word = scene.words[trigger.at]
    return (
        word.stem.endswith("ا") and not word.article and not word.pronoun and trigger.entry.event == "PROTEST"
    )
