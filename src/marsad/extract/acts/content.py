"""What is no act of its own: what a demand, threat or promise is about, and what only tells of another."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, FROM
from marsad.extract.acts.aims import AIMED_AT_ACTS
from marsad.extract.acts.labels import (
    is_kind,
    is_label,
    is_predicate,
    is_remedy,
    labels_what,
    names_a_body,
    no_springboard,
    participle_labels,
)
from marsad.extract.roles.act import Act, meant, overlap, stop_between
from marsad.extract.roles.casting import SPOKEN
from marsad.extract.roles.impersonal import is_duty
from marsad.extract.sentence.described import guilty
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.standing.denying import of_himself
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.status import governed
from marsad.extract.trigger.governing import Step, doing, entry, lends, verb_lemmas
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.orders import addressed, is_order
from marsad.extract.trigger.slots import noun_slots

VERBAL = frozenset({"REQUEST", "THREATEN", "REJECT", "AGREE", "CONCEDE"})
OFFERED = frozenset({"AGREE", "AID", "COOPERATE", "CONSULT", "SUPPORT", "RETREAT"})
EXAMINED, STOPPED = "examined", "stopped"
DRILLS = frozenset({"MOBILIZE", "COOPERATE"})
THREATS = frozenset({"THREATEN", "REQUEST"})
SOUGHT = frozenset({"REQUEST", "AGREE", "CONCEDE"})
REDUCING = frozenset({"SANCTION", "RETREAT"})
GIVEN = frozenset({"AID", "COOPERATE"})
IN_RETURN = "مقابل"
TRUCE = "ceasefire"
HARMS = frozenset({"ASSAULT", "COERCE"})
UPON_OTHERS = HARMS | {"SANCTION"}
LIFTED = frozenset({"COERCE", "SANCTION"})
WANTED = frozenset({"AGREE", "AID", "COOPERATE", "CONSULT", "SANCTION"})
CONTENT_REACH = 14
NEAR = 2


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


def is_content(scene: Scene, act: Act, others: Sequence[Act]) -> bool:
    """Whether an act is only what another one demands, threatens, refuses or promises."""
    if _told_as_done(scene, act) or (act.trigger.form == "active" and scene.words[act.at].conj):
        return False  # ، داعيا إلى الحوار، ومتهما تركيا: joined to the other participle
    above = steps(scene, act.trigger.first, act.at)
    if not grammar().negator.isdisjoint(scene.positions) and any(_in_vain(scene, step) for step in above):
        return False
    if "against" in [noun.doer for step in above if (noun := doing(scene, step)) is not None]:
        return True
    if (
        is_label(scene, act, above)
        or is_predicate(scene, act)
        or is_kind(scene, act, above)
        or is_remedy(scene, act)
        or participle_labels(scene, act)
        or labels_what(scene, act.at)
        or no_springboard(scene, act, above)
        or _is_matter(scene, act, above)
    ):
        return True
    if names_a_body(scene, act, above) or _of_a_demand(scene, act, above):
        return True
    earlier = [other for other in others if other is not act and other.at < act.at]
    earlier = [other for other in earlier if not _owned_up(scene, act, other)]
    return any(_about(scene, act, other, above) or _wanted(scene, act, other, above) for other in earlier)


def _about(scene: Scene, act: Act, other: Act, above: Sequence[Step]) -> bool:
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
    if _asked_for(scene, act, other) and not is_own_order(scene, other):
        return True
    if other.event == act.event == "THREATEN" and _threatened_in(scene, act, other):
        return True
    if _left(act, other, above) or (above and _talked_about(scene, act, other)):
        return True
    if other.event in REDUCING and _in_part(scene, act, other):
        return True
    return _refused(act, other, above) or _otherwise(scene, act, other) or _trained_for(act, other)


def _wanted(scene: Scene, act: Act, other: Act, above: Sequence[Step]) -> bool:
    """Whether an act is what another one demands, threatens, refuses, promises or lets in."""
    if (other.event not in VERBAL and "access" not in other.modes) or is_own_order(scene, other):
        return False
    rebutted = other.event == "REJECT" and _rebuts(scene, other.at, act.at)
    if rebutted or _agreed_on(scene, act, other):
        return False
    joined = {step.at for step in above if step.slot == "joined"}
    for filler in (*other.roles.content, *other.roles.recipient):
        if not filler.pronoun and filler.first <= act.trigger.first <= _held_to(act, other, filler):
            return True
        if joined.intersection(range(filler.first, filler.head + 1)) or _bundled(scene, above, filler):
            return True
        if act.event in (OFFERED if other.event == "AGREE" else GIVEN) and _under(above, filler):
            return True  # السماح بوصول المساعدات
        if _forgone(scene, above, filler) or _entered(scene, above, filler):
            return True
    if other.event == "AGREE" and act.event in OFFERED and _promised(other, above):
        return True
    if scene.words[act.trigger.first - 1].folded == IN_RETURN and act.trigger.form != "verb":
        return True  # طالبوا بفدية مقابل الإفراج عنه
    clause = scene.parse.clause_of(other.at)
    if clause is not None and clause.content is not None and clause.content <= act.at <= clause.content + 1:
        return True
    return not other.roles.content and _late_content(scene, act, other)


def _agreed_on(scene: Scene, act: Act, other: Act) -> bool:
    """Whether several agree to do something to others (اتفقتا على فرض عقوبات على طهران): told beside it, to
    come."""
    together = other.event == "AGREE" and other.trigger.entry.frame.verb.get("subject") == "both"
    return together and act.event in UPON_OTHERS and governed(scene, act.trigger) == "future"


def _rebuts(scene: Scene, at: int, told: int) -> bool:
    """Whether a verb says that what others told is false (دحض مزاعم بأن الجيش قصفها), which is no proposal;
    what somebody disowns may be (تنصل من تعهداته)."""
    cue = scene.lexicon.speech.get(scene.words[at].lemma)
    claimed = any(word.stem in grammar().complementizer for word in scene.words[at:told])
    return claimed and cue is not None and cue.status == "negated"


def _owned_up(scene: Scene, act: Act, other: Act) -> bool:
    """Whether a harm is what somebody admits to have done (أقر الجيش بقصف المستشفى): told, not conceded. Not
    what befell him (أقر بإصابة جنديين)."""
    own = scene.parse.phrase_of[act.trigger.first]
    suffered = scene.words[act.at].lemma in grammar().suffering - grammar().affecting  # قتل is done
    if other.event != "CONCEDE" or act.event not in HARMS or suffered or own < 0:
        return False
    return of_himself(scene, other.trigger.entry.verb, scene.parse.phrases[own].prep)


def _bundled(scene: Scene, above: Sequence[Step], filler: Filler) -> bool:
    """Whether an act is what a row or round in a demand or threat consists of (هدد بشن سلسلة من الغارات)."""
    rows = (step.at for step in above if filler.first <= step.at <= filler.last and not filler.pronoun)
    return any(scene.words[at].lemma in grammar().bundle for at in rows)


def is_own_order(scene: Scene, act: Act) -> bool:
    """Whether an act is an order that tells nobody in particular, or one's own soldiers, to do what it is
    about (أمر الملك بإطلاق سراحهم، أمر قواته بالانسحاب): who gives it does that."""
    return act.event == "REQUEST" and is_order(scene, act.at) and not addressed(scene, act.at)


def only_orders(scene: Scene, act: Act, others: Sequence[Act]) -> bool:
    """Whether an act is an order of which another one tells what its giver does by it."""
    return is_own_order(scene, act) and any(
        any(step.at == act.at for step in steps(scene, other.trigger.first, other.at))
        for other in others
        if other is not act
    )


def _told_as_done(scene: Scene, act: Act) -> bool:
    """Whether a relative clause in the past tells who did an attack (للتصدي للهجوم الذي نفذته الحركة)."""
    own = scene.parse.phrase_of[act.at] if act.event == "ASSAULT" else -1
    return own >= 0 and any(
        clause.antecedent == own
        and scene.words[clause.verb].reading.tense == "past"
        and lends(scene, clause.verb, "object")
        and clause.object == (own,)
        for clause in scene.parse.clauses
    )


def _in_vain(scene: Scene, step: Step) -> bool:
    """Whether a step is a verb of keeping from something that is denied (لم يمنعهم من التظاهر): it came
    about."""
    clause = scene.parse.clause_of(step.at)
    if clause is None or clause.negator is None or scene.words[step.at].lemma in scene.lexicon.speech:
        return False
    row = entry(scene, step)
    return row is not None and row.status == "litotes"


def _talked_about(scene: Scene, act: Act, other: Act) -> bool:
    """Whether talks only consider an act (لبحث دعم الجيش): a bare verbal noun of help or agreement that is
    their topic."""
    word = scene.words[act.trigger.first]
    if other.event != "CONSULT" or act.event not in OFFERED - {"CONSULT"}:
        return False
    if word.pos == "verb" or word.article:
        return False
    slots = other.trigger.slots
    held = [*slots.get("object", ()), *slots.get("idafa", ()), *other.roles.content]
    return act.heads(held)


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


def _under(above: Sequence[Step], filler: Filler) -> bool:
    """Whether the head of a complement stands over an act (استعداده للمساهمة في إعادة الإعمار)."""
    return any(step.at == filler.head for step in above)


def _reason(scene: Scene, act: Act, other: Act) -> bool:
    """Whether a sentence's reason only says again that he was found guilty (حكمت عليه بالسجن لإدانته)."""
    again = act.trigger.form == "noun" and bool(scene.words[act.at].pronoun)
    return again and any(act.lies_in(fillers) for fillers in other.trigger.slots.values())


def _promised(other: Act, above: Sequence[Step]) -> bool:
    """Whether help is the second object of a promise (قررت منح لبنان قرضا)."""
    frame = other.trigger.entry.frame.verb
    return any(step.at == other.at and frame.get(step.slot) == "content" for step in above)


def _forgone(scene: Scene, above: Sequence[Step], filler: Filler) -> bool:
    """Whether an act is what somebody shall not do (تعهدت بعدم إرسال قوات)."""
    over = entry(scene, above[0]) if above and above[0].at == filler.head else None
    return over is not None and over.status == "negated"


def _entered(scene: Scene, above: Sequence[Step], filler: Filler) -> bool:
    """Whether an act is what a demand, threat or promise wants to be begun or gone on with (هددوا بالدخول في
    إضراب), or calls needful (ضرورة انسحابهم)."""
    needed = scene.words[filler.head].stem in grammar().needful
    return any(step.at == filler.head and (needed or _carries(scene, step)) for step in above)


def _carries(scene: Scene, step: Step) -> bool:
    """Whether the noun at a step only says that what stands in its slot is done (الدخول في إضراب, and in the
    idafa what would be its object: تنفيذ هجمات)."""
    whole = Step(step.at, "object") if step.slot == "idafa" else step
    return doing(scene, step) is not None or doing(scene, whole) is not None


def _left(act: Act, other: Act, above: Sequence[Step]) -> bool:
    """Whether talks are what somebody takes no part in (علقت مشاركتها في الاجتماعات، امتنع عن حضور
    الجلسة)."""
    if act.event != "CONSULT" or act.trigger.form == "verb":
        return False
    slot = "object" if other.event in REDUCING else "عن" if other.event == "REJECT" else ""
    return any(_under(above, f) for f in other.trigger.slots.get(slot, ()) if not f.pronoun)


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


def _asked_for(scene: Scene, act: Act, other: Act) -> bool:
    """Whether an act is the object that another one reduces, or stands where that one's entry asks for such a
    word (التزمت بالتهدئة، توقف إطلاق الصواريخ), or is what such a word is of (أنهى التزامه بالهدنة)."""
    signed = (other.event, act.event) == ("SUPPORT", "AGREE")  # أبرمت اتفاق شراكة
    chosen = signed or other.event not in {act.event, *AIMED_AT_ACTS}
    asked = {slot for slot in other.trigger.entry.needs if slot != "any"} if chosen else set()
    if other.event not in REDUCING:
        asked.discard("subject")
    else:
        asked.add("object")
    own = other.event == "RETREAT" and act.event == "PROTEST" and bool(other.actor.parties)
    ended = other.event == "SANCTION" or own  # not فض الاعتصام, which others did
    if ended and other.trigger.form == "noun":
        asked.add("idafa")
    if TRUCE in other.modes and overlap(act.actor.parties, other.actor.parties):
        own_will = any(
            f.how.startswith("idafa") or (f.how.startswith("subject") and f.last < other.at)
            for f in other.actor.fillers
        )
        asked |= {"idafa"} if own_will else set()  # أعلن الجيش وقف عملياته, not طالب الجيش بوقفها
    held = [f for slot in sorted(asked) for f in meant(scene, other, slot)]
    if act.heads(held):
        return not guilty(scene, act.trigger.first)  # قضت بسجن المتهمين بقتل الوزير
    return ended and act.event in OFFERED and act.lies_in(held)


def _is_matter(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether an act is only what others talk about, with no doer (بحثا الحرب على المسلحين), or an attack of
    nobody on nobody that is to stop (اتفاق لوقف إطلاق النار في دارفور)."""
    over = entry(scene, above[0]) if above and not act.actor.parties else None
    if over is None:
        return False
    nobodys = act.event == "ASSAULT" and over.status == STOPPED and not act.recipient.parties
    nobodys = nobodys and not any(_demands(scene, step.at) for step in above[1:NEAR])
    return nobodys or over.status == EXAMINED


def _of_a_demand(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether a verbal noun of what is given, met or cut is only what somebody wants or refuses, even where
    nobody is told to (في إشارة إلى دعوة الملك)."""
    if act.event not in WANTED or scene.words[act.at].pos == "verb":
        return False
    for step in above[:NEAR]:
        row = entry(scene, step)
        if row is not None and row.status == "hypothetical" and _demands(scene, step.at):
            return True
    return False


def _demands(scene: Scene, at: int) -> bool:
    index = scene.lexicon.predicates
    verb = scene.words[at].pos == "verb"
    entries = (
        [e for lemma in verb_lemmas(scene, at) for e in index.verbs.get(lemma, ())]
        if verb
        else [e for shape in scene.shapes[at] for e in index.nouns.get(shape, ())]
    )
    return any(e.event in {"REQUEST", "REJECT"} for e in entries)


def _held_to(act: Act, other: Act, filler: Filler) -> int:
    """The last word of a demand's or promise's complement that an act can stand on as its content: its head,
    and for talks the whole of it (عرضت استضافة جولة من المفاوضات)."""
    sought = other.event in SOUGHT and act.event == "CONSULT"
    lifted = other.event == "CONCEDE" and act.event in LIFTED  # رفعت قرار منع السفر
    return filler.last if sought or lifted else filler.head


def _late_content(scene: Scene, act: Act, other: Act) -> bool:
    """Whether an act stands in the complement of a verb of demand that an inserted clause has parted from
    it, or bare right behind who is asked (ناشد الحكومة وقف القصف، ناشد الجيش التدخل لفك الحصار).
    """
    own = scene.parse.phrase_of[act.trigger.first] if other.event == "REQUEST" else -1
    if own >= 0 and scene.words[act.at].pos != "verb":
        told = scene.parse.phrases[own].first
        aim = own > 0 and scene.parse.phrases[own].prep == FOR
        help_asked = scene.parse.phrases[own - aim]
        stands = not help_asked.prep and told == act.trigger.first
        stands = stands and (not aim or scene.words[help_asked.head].lemma in grammar().stepping_in)
        asked = (*other.trigger.slots.get("object", ()), *other.recipient.fillers)
        if stands and any(f.last + 1 == help_asked.first and f.first > other.at for f in asked):
            return True
    frame = other.trigger.entry.frame.verb
    prep = scene.words[act.trigger.first].prep
    wanted = prep and frame.get(prep) == "content" and scene.words[act.at].pos != "verb"
    return bool(wanted) and act.at - other.at <= CONTENT_REACH and not stop_between(scene, other.at, act.at)
