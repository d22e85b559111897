"""Whether two words of a sentence tell one act."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, ON
from marsad.extract.acts.meetings import one_meeting
from marsad.extract.acts.told_apart import (
    RUIN,
    TRADE,
    another,
    fell_perhaps,
    gainsaid,
    given_as_reason,
    gone_over,
    in_two_places,
    two_harms,
)
from marsad.extract.roles.act import Act, compatible, meant, overlap, stop_between
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governing import lends, verb_lemmas
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.overhead import answered

MERGED = frozenset({"ASSAULT", "PROTEST", "MOBILIZE", "CONSULT", "COERCE", "AGREE", "RETREAT", "SANCTION"})
DEEDS = frozenset({"AGREE", "SANCTION", "RETREAT", "COERCE", "CONSULT"})
RETOLD = frozenset({"ASSAULT", "PROTEST"})
ADDING_WORDS = (1, 2)
SAID = frozenset({"REQUEST", "ACCUSE", "REJECT", "SUPPORT"})
JUDGED = frozenset({"ACCUSE", "SUPPORT", "REJECT"})
CROWD_CONTROL = "crowd-control"
DISPERSING = frozenset({CROWD_CONTROL, "beat"})
NAMED_AGAIN = 4
SAME_ACT_REACH = 60
GIVEN_REACH = 8


def _replied_to(scene: Scene, act: Act) -> bool:
    """Whether an act's noun is what a verb of replying answers (ردت على الهجوم بقصف المدينة)."""
    return scene.words[act.at].pos != "verb" and any(
        step.slot == ON and not verb_lemmas(scene, step.at).isdisjoint(grammar().reply)
        for step in steps(scene, act.trigger.first, act.at)
        if scene.words[step.at].pos == "verb"
    )


def one_act(scene: Scene, one: Act, other: Act) -> bool:
    """Whether two acts are one: of one type, near each other, and with no different parties. Support lasts:
    who backs somebody twice in a sentence does one thing (بدعم حلفاء يؤيدون حربه)."""
    apart = two_harms(scene, one, other) or gainsaid(scene, one, other) or another(scene, one, other)
    if apart or (one.event == TRADE and _handed_on(scene, one, other)):
        return False
    if one.trigger.entry.outcome != other.trigger.entry.outcome and fell_perhaps(scene, one, other):
        return False
    if one.event == "ASSAULT" and given_as_reason(scene, one.at, other.at):
        return False
    if one.event == "ASSAULT" and RUIN in one.modes and _told_of_it(scene, one, other):
        return False
    if answered(scene, one.trigger.first) != answered(scene, other.trigger.first):
        return False
    if one.event == "ASSAULT" and _replied_to(scene, one) != _replied_to(scene, other):
        return False
    near = min([abs(told.at - other.at) for told in (one, *one.merged)]) <= NAMED_AGAIN
    backed = one.event == "SUPPORT" and overlap(one.recipient.parties, other.recipient.parties)
    named_again = one.event == other.event and (near or backed)
    modes = one.modes, other.modes
    named_again = named_again and not (modes[0] and modes[1] and not modes[0] & modes[1])
    if named_again and overlap(one.actor.parties, other.actor.parties):
        return compatible(one.recipient.parties, other.recipient.parties)
    if named_again and _one_verdict(one, other):
        return True
    if one.event == other.event and (
        _resumes(scene, one, other)
        or carried(scene, one, other)
        or _of_the_verb(scene, one, other)
        or _needed_by(scene, one, other)
        or resumed_by(scene, one, other)
        or _glosses(scene, other)
        or _amounts_to(scene, one, other)
        or _judged_too(scene, one, other)
    ):
        return True
    if _said_again(scene, one, other) or one_meeting(scene, one, other) or _given_by_it(scene, one, other):
        return True
    if one.event != other.event or one.event not in MERGED or stop_between(scene, one.at, other.at):
        return False
    if one.event == "PROTEST" and overlap(one.actor.parties, other.actor.parties):
        return True
    certain = overlap(one.actor.parties, other.actor.parties) or overlap(
        one.recipient.parties, other.recipient.parties
    )
    if not certain and (one.event not in RETOLD or abs(one.at - other.at) > SAME_ACT_REACH):
        return False
    if not certain and (in_two_places(scene, one, other) or gone_over(scene, one, other)):
        return False
    if certain and (_two_deeds(scene, one, other) or _added(scene, one, other)):
        return False
    if certain and one.event == "MOBILIZE" and overlap(one.actor.parties, other.actor.parties):
        return compatible(one.recipient.parties, other.recipient.parties)
    alike = _one_dispersal(one, other) or _by_means(scene, one, other)
    apart = not alike and modes[0] != modes[1] and not modes[0] & modes[1]
    if apart and ((modes[0] and modes[1]) or (modes[0] | modes[1]) - _tool_modes(scene)):
        return False
    return compatible(one.actor.parties, other.actor.parties) and compatible(
        one.recipient.parties, other.recipient.parties
    )


def broke_out(scene: Scene, one: Act, other: Act) -> bool:
    """Whether the later act is a fight that is said to have broken out, and the earlier is none: what came of
    it (أدى تفجير المزار إلى اندلاع أعمال عنف بين)."""
    first = other.trigger.first
    over = scene.words[first - 1] if first > one.at + 1 else None
    fights = other.trigger.entry.two_sided and not one.trigger.entry.two_sided
    return fights and over is not None and over.lemma in grammar().outbreak


def deed_beside_fight(scene: Scene, one: Act, other: Act) -> bool:
    """Whether the earlier act is a fight, and the later what was done to somebody before it or since (تدور
    اشتباكات منذ قتل مجهولون ضابطا), or, of a fight of no named sides, besides (المواجهات والحرب على السكان):
    those are no sides of the fight."""
    if not one.trigger.entry.two_sided or not other.recipient.parties:
        return False
    word = scene.words[other.trigger.first]
    if word.pos != "verb":
        sided = one.actor.parties or one.recipient.parties
        return not sided and word.conj == AND and any(f.how.endswith(ON) for f in other.recipient.fillers)
    at = other.at - 1
    at -= at > one.at and scene.words[at].stem in grammar().complementizer
    opens = scene.words[at].stem
    return at > one.at and (opens in grammar().after_clause or opens in grammar().since)


def _one_dispersal(one: Act, other: Act) -> bool:
    """Whether one doer breaks up a crowd by several means (أطلقت الغاز لتفريق المحتجين وضربتهم بالهراوات)."""
    modes = one.modes | other.modes
    same = overlap(one.actor.parties, other.actor.parties)
    return same and CROWD_CONTROL in modes and modes <= DISPERSING


def _by_means(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a weapon behind ب only says how the attack right before it was made (هجوم انتحاري بسيارة
    مفخخة)."""
    first = other.trigger.first
    return first == one.trigger.last + 1 and scene.words[first].prep == "ب" and other.trigger.form != "verb"


def _one_verdict(one: Act, other: Act) -> bool:
    """Whether one word names the court and the next its sentence and who was found guilty (أصدرت المحكمة حكما
    بالسجن على متهمين)."""
    verdict = one.event == "SANCTION" and bool(one.modes & other.modes) and one.trigger.form != "verb"
    return verdict and not other.actor.parties and not one.recipient.parties


def _told_of_it(scene: Scene, ruin: Act, other: Act) -> bool:
    """Whether a verb tells by its own relative clause of what a noun says was destroyed (تدمير صاروخ أطلقه
    الحزب): who launched that did not destroy it."""
    clause, own = scene.parse.clause_of(other.at), scene.parse.phrase_of[ruin.at]
    if ruin.trigger.form != "noun" or clause is None or clause.antecedent != own or own < 0:
        return False
    return scene.parse.phrases[own].last > ruin.at and bool(scene.words[other.at].pronoun)


def _added(scene: Scene, one: Act, other: Act) -> bool:
    """Whether an expression that adds something stands before a noun, which then tells of another deed (وقف
    المشاريع وكذلك تقليص المساعدات)."""
    first = other.trigger.first
    before = (
        tuple(word.folded for word in scene.words[first - n : first]) for n in ADDING_WORDS if n <= first
    )
    known = one.event in RETOLD or one.trigger.entry.id == other.trigger.entry.id
    return not known and any(form in grammar().adding for form in before)


def _judged_too(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a verb joined to a judgement only says what its author holds the same to be, by a pronoun (دانت
    الغارة واعتبرتها خرقا، رحب بالقرار وعده انتصارا)."""
    word = scene.words[other.at]
    again = one.event in JUDGED and {word.pos, scene.words[one.at].pos} == {"verb"} and bool(word.conj)
    return (
        again
        and bool(word.pronoun)
        and one.modes == other.modes
        and overlap(one.actor.parties, other.actor.parties)
        and compatible(one.recipient.parties, other.recipient.parties)
    )


def _two_deeds(scene: Scene, one: Act, other: Act) -> bool:
    """Whether two finite verbs joined by و tell of two deeds (لبت الدعوة وأبدت استعدادها)."""
    words = scene.words[one.at], scene.words[other.at]
    if one.event not in DEEDS or {word.pos for word in words} != {"verb"}:
        return False
    if one.modes & other.modes and overlap(one.recipient.parties, other.recipient.parties):
        return False  # أدانته المحكمة وحكمت عليه بالسجن
    different = words[0].lemma != words[1].lemma and one.trigger.entry.id != other.trigger.entry.id
    return different and words[1].conj == "و"


def _handed_on(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a verb joined to another deed only by its pronoun tells what was done next with the same thing
    (اشتروا دبابات وباعوها)."""
    word = scene.words[other.at]
    return (
        word.pos == "verb" and bool(word.conj and word.pronoun) and one.trigger.entry != other.trigger.entry
    )


def _tool_modes(scene: Scene) -> set[str]:
    """The modes that only say with what an attack was made: they tell no attack apart from one without a
    mode.
    """
    return {tool.mode for tool in scene.lexicon.cues.instruments}


def _resumes(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a definite noun takes an act up again by its own word (قصف ... وأدى القصف إلى)."""
    word, before = scene.words[other.at], scene.words[one.at]
    again = word.article and word.pos != "verb" and not other.actor.parties
    return again and word.lemma == before.lemma and not stop_between(scene, one.at, other.at)


def _said_again(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a verb tells an act of the same doer again (استنكروا ... نستنكر), or a definite verbal noun the
    act of an entry whose recipient a pronoun means (أفرجت عن الناشط ... رحبت بالإفراج عنه)."""
    if one.trigger.entry.id != other.trigger.entry.id:
        return False
    word, before = scene.words[other.at], scene.words[one.at]
    if word.pos == before.pos == "verb":
        again = overlap(one.actor.parties, other.actor.parties) or _taken_up(scene, one, other)
        same = word.lemma == before.lemma and again
        return same and compatible(one.recipient.parties, other.recipient.parties)
    meant = all(f.pronoun for f in other.recipient.fillers)
    return word.pos != "verb" and bool(word.article) and meant and not other.actor.parties


def _taken_up(scene: Scene, one: Act, other: Act) -> bool:
    """Whether the doer of the later act is the earlier one's by its bare noun (خفضت محكمة التمييز ... إن
    المحكمة خفضت); words may be said twice."""
    if one.event in SAID:
        return False
    nouns = {scene.words[f.head].lemma for f in one.actor.fillers if not f.pronoun}
    bare = [f for f in other.actor.fillers if f.first == f.last and scene.words[f.first].article]
    return len(other.actor.fillers) == 1 and any(scene.words[f.first].lemma in nouns for f in bare)


def _glosses(scene: Scene, act: Act) -> bool:
    """Whether an act's words stand alone in brackets, another name for what was told (حق النقض (الفيتو))."""
    first, last = act.trigger.first, act.trigger.last
    around = (*scene.words[max(first - 1, 0) : first], *scene.words[last + 1 : last + 2])
    return [word.text for word in around] == ["(", ")"]


def _given_by_it(scene: Scene, one: Act, other: Act) -> bool:
    """Whether one word names the giver and a noun behind it who is given (أقامت قطر جسرا جويا لنقل المساعدات
    إلى غزة)."""
    if one.event != "AID" or other.event != "AID" or scene.words[other.at].pos == "verb":
        return False
    near = not stop_between(scene, one.at, other.at) and other.at - one.at <= GIVEN_REACH
    return near and not other.actor.parties and not (one.recipient.parties and other.recipient.parties)


def carried(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a verb only says of an act whom it hit or that it happened (تفجير استهدف دورية)."""
    subjects = other.trigger.slots.get("subject", ())
    carrying = lends(scene, other.at, "subject")
    return carrying and any(f.first <= one.at <= f.last for f in subjects)


def resumed_by(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a relative clause only tells who declared or did what its antecedent names (عفو أعلنه الرئيس):
    its doer is the act's."""
    clause = scene.parse.clause_of(other.at) if one.event == other.event else None
    own = scene.parse.phrase_of[one.at]
    return clause is not None and own >= 0 and clause.antecedent == own and clause.object == (own,)


def _of_the_verb(scene: Scene, one: Act, other: Act) -> bool:
    """Whether the later act is the object of the earlier one's verb or verbal noun and names nobody else
    (أعلن الرئيس حالة الطوارئ)."""
    form = one.trigger.form
    inside = other.heads(meant(scene, one, "idafa" if form == "noun" else "object"))
    if form in {"verb", "noun"} and inside and compatible(one.actor.parties, other.actor.parties):
        return True
    asked = [f for slot in one.trigger.entry.needs for f in meant(scene, one, slot)]
    return form == "verb" and other.heads(asked)  # حظي بتأييد


def _amounts_to(scene: Scene, one: Act, other: Act) -> bool:
    """Whether an act is only what the one before it, its subject, is said to be (الاعتداء على الجيش هو اعتداء
    على الوطن)."""
    first = other.trigger.first
    copula = first > 0 and scene.words[first - 1].pos == "pron" and not scene.words[first].article
    verbs = any(word.pos == "verb" for word in scene.words[one.at : first])
    return copula and not verbs and "noun" == other.trigger.form == one.trigger.form


def _needed_by(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a noun stands where the act before it, told by words that need a noun, has its complement (لم
    تستعمل حقها في استخدام حق النقض), or is such a noun itself (أصدر مرسوما بعفو عام)."""
    if not one.trigger.entry.needs or other.trigger.form == "verb" or one.at >= other.at:
        return False
    held = [f for slot in one.trigger.slots if slot != "subject" for f in meant(scene, one, slot)]
    wanted = {phrase.split()[0] for phrase in one.trigger.entry.needs.get("any", ())}
    asked = scene.words[other.trigger.first].stem in wanted and not other.actor.parties
    return other.lies_in(held) and (asked or overlap(one.actor.parties, other.actor.parties))
