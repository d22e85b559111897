"""Whether a later word only goes on from an act: takes it up, glosses it, says what it was or with what it
was done.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ON
from marsad.extract.roles.act import Act, compatible, meant, overlap, stop_between
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governing import lends, verb_lemmas
from marsad.extract.trigger.governors import steps

SAID = frozenset({"REQUEST", "ACCUSE", "REJECT", "SUPPORT"})
GIVEN_REACH = 8


def replied_to(scene: Scene, act: Act) -> bool:
    """Whether an act's noun is what a verb of replying answers (ردت على الهجوم بقصف المدينة)."""
    return scene.words[act.at].pos != "verb" and any(
        step.slot == ON and not verb_lemmas(scene, step.at).isdisjoint(grammar().reply)
        for step in steps(scene, act.trigger.first, act.at)
        if scene.words[step.at].pos == "verb"
    )


def by_means(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a weapon behind ب only says how the attack right before it was made (هجوم انتحاري بسيارة
    مفخخة)."""
    first = other.trigger.first
    return first == one.trigger.last + 1 and scene.words[first].prep == "ب" and other.trigger.form != "verb"


def tool_modes(scene: Scene) -> set[str]:
    """The modes that only say with what an attack was made: they tell no attack apart from one without a
    mode.
    """
    return {tool.mode for tool in scene.lexicon.cues.instruments}


def resumes_by_word(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a definite noun takes an act up again by its own word (قصف ... وأدى القصف إلى)."""
    word, before = scene.words[other.at], scene.words[one.at]
    again = word.article and word.pos != "verb" and not other.actor.parties
    return again and word.lemma == before.lemma and not stop_between(scene, one.at, other.at)


def said_again(scene: Scene, one: Act, other: Act) -> bool:
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


def glosses(scene: Scene, act: Act) -> bool:
    """Whether an act's words stand alone in brackets, another name for what was told (حق النقض (الفيتو))."""
    first, last = act.trigger.first, act.trigger.last
    around = (*scene.words[max(first - 1, 0) : first], *scene.words[last + 1 : last + 2])
    return [word.text for word in around] == ["(", ")"]


def given_by_it(scene: Scene, one: Act, other: Act) -> bool:
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


def of_the_verb(scene: Scene, one: Act, other: Act) -> bool:
    """Whether the later act is the object of the earlier one's verb or verbal noun and names nobody else
    (أعلن الرئيس حالة الطوارئ)."""
    form = one.trigger.form
    inside = other.heads(meant(scene, one, "idafa" if form == "noun" else "object"))
    if form in {"verb", "noun"} and inside and compatible(one.actor.parties, other.actor.parties):
        return True
    asked = [f for slot in one.trigger.entry.needs for f in meant(scene, one, slot)]
    return form == "verb" and other.heads(asked)  # حظي بتأييد


def amounts_to(scene: Scene, one: Act, other: Act) -> bool:
    """Whether an act is only what the one before it, its subject, is said to be (الاعتداء على الجيش هو اعتداء
    على الوطن)."""
    first = other.trigger.first
    copula = first > 0 and scene.words[first - 1].pos == "pron" and not scene.words[first].article
    verbs = any(word.pos == "verb" for word in scene.words[one.at : first])
    return copula and not verbs and "noun" == other.trigger.form == one.trigger.form


def needed_by(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a noun stands where the act before it, told by words that need a noun, has its complement (لم
    تستعمل حقها في استخدام حق النقض), or is such a noun itself (أصدر مرسوما بعفو عام)."""
    if not one.trigger.entry.needs or other.trigger.form == "verb" or one.at >= other.at:
        return False
    held = [f for slot in one.trigger.slots if slot != "subject" for f in meant(scene, one, slot)]
    wanted = {phrase.split()[0] for phrase in one.trigger.entry.needs.get("any", ())}
    asked = scene.words[other.trigger.first].stem in wanted and not other.actor.parties
    return other.lies_in(held) and (asked or overlap(one.actor.parties, other.actor.parties))
