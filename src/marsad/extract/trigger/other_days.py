"""Dates that stand near an act and are another's: of what a relative clause tells of somebody or some place,
of what was done before the act, of what somebody is accused of."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, IN
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.words.derivation import derivations, is_verbal_noun
from marsad.extract.sentence.meanwhile import goes_over
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import Told
from marsad.extract.trigger.after_deeds import day_of_what_came_after
from marsad.extract.trigger.closing import closes_off
from marsad.lexicon.sectors import PERSONS
from marsad.resolve.dates.dates import DateMention

ACCUSE, MEETING = "ACCUSE", "CONSULT"
OF_DEEDS, JUDGED = frozenset({"ACCUSE"}), "SANCTION"
HARMS = frozenset({"ASSAULT", "COERCE"})
NEAR = frozenset({"weekday", "relday", "vague"})  # قتل بعد خطفه أمس: may be of the same day
DEED_BEFORE, NEXT = 3, "next"


def of_another_deed(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether a date is for one of these reasons not that of an act."""
    return (
        closes_off(scene, mention.first, trigger.first)
        or day_of_what_came_after(scene, mention.first, trigger.first)
        or _since_another(scene, trigger, mention)
        or _in_what_describes(scene, trigger, mention)
        or _of_what_went_before(scene, trigger, mention)
        or _of_the_charge(scene, trigger, mention)
        or _of_the_answer(scene, trigger, mention)
        or _ahead_of_what_was_done(scene, trigger, mention)
    )


def looks_ahead(mention: DateMention) -> bool:
    """Whether words of time name a day to come by themselves (غدا، الشهر المقبل)."""
    time = mention.time
    return time.turn == NEXT or (time.kind == "relday" and (time.count or 0) > 0)


def _ahead_of_what_was_done(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether a day to come stands before a deed that is known by its victims, culprits or what came of it
    (يزور غدا جرحى الهجوم، تنتخب غدا خلفا له في المقعد الشاغر باغتياله)."""
    if trigger.form == "verb" or mention.first >= trigger.first or not looks_ahead(mention):
        return False
    before, known = scene.words[trigger.first - 1], grammar()
    of_people = before.lemma in known.toll_noun or before.stem in known.perpetrator
    described = before.article and (before.pos == "adj" or any(derivations(before.lemma)))
    through = described and scene.words[trigger.first].prep == BY
    return of_people or through or before.stem in known.reason


def _of_the_answer(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether a date is that of what was done because of an act, or of speaking of what comes of it (فرضت
    الأربعاء عقوبات بسبب الهجوم، حذر الأحد من تداعيات القتال). Men die and flee on the day of the act."""
    words, known = scene.words, grammar()
    if trigger.form == "verb" or not mention.first < trigger.first or not words[trigger.first].article:
        return False
    before = words[trigger.first - 1]
    if {before.lemma, before.stem} & known.aftermath:
        return True
    if before.stem not in known.reason:
        return False
    verb = next((w for w in reversed(words[: trigger.first]) if w.pos == "verb"), None)
    acts = verb is not None and verb.reading.voice != "passive" and verb.lemma in known.transitive
    return verb is not None and acts and verb.lemma not in known.killing


def _in_what_describes(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether a date stands in a relative clause that only tells of a party or place, the act outside it
    (في صنعاء التي سيطروا عليها في 2014، تظاهر؛ أفرجوا عن الصحفي الذي اعتقلوه الأسبوع الماضي)."""
    for clause in _around(scene, mention.first):
        if clause.verb <= trigger.at <= clause.end:
            continue
        ahead = trigger.at < clause.verb
        if _behind(scene, trigger, clause, mention) if ahead else _before(scene, trigger, clause, mention):
            return True
    return False


def _since_another(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether a date stands in the clause that tells since what something is so (منذ أن حله في 2022)."""
    words, known = scene.words, grammar()
    between = range(trigger.last + 1, mention.first - 1)
    since = [n for n in between if words[n].stem in known.since]
    return any(words[n + 1].stem in known.infinitive or _deed_by(scene, n + 1) for n in since)


def _deed_by(scene: Scene, at: int) -> bool:
    """Whether a word behind منذ is for what somebody named behind it did (منذ قتل المسلحون حارسا)."""
    verb = scene.words[at].pos == "verb"
    return verb or any(clause.verb == at for clause in scene.parse.clauses)


def _around(scene: Scene, at: int) -> Iterator[Clause]:
    return (c for c in scene.parse.clauses if c.antecedent is not None and c.verb < at <= c.end)


def _before(scene: Scene, trigger: Told, clause: Clause, mention: DateMention) -> bool:
    """Whether an act comes after a relative clause of a party or place, or of whatever else where the
    sentence goes over to something besides (المذكرة التي وقعها البلدان في نوفمبر، فيما وصل), or of a deed on
    no day of this week (ندد بالهجوم الذي شنه مسلحون الشهر الماضي، وعلق مساعداته)."""
    words = scene.words
    if trigger.first <= clause.end:
        return False
    own = scene.parse.clause_at(trigger.at)
    if own is not None and own.antecedent is not None:
        return False  # التي انقلبت عليه عام 1982، والتي حاربته
    gap = words[clause.end : trigger.first]
    if goes_over(gap):
        return True
    long_done = mention.time.kind not in NEAR and words[clause.verb].reading.tense == "past"
    if long_done and trigger.form == "verb" and words[trigger.first].conj and _harm_told_of(scene, clause):
        return True
    return _one_told_of(scene, clause)


def _behind(scene: Scene, trigger: Told, clause: Clause, mention: DateMention) -> bool:
    """Whether a past deed of another kind is told of the one that a verb acts on, behind it; on no day of
    this week, any deed but one of the same kind."""
    verb = scene.words[clause.verb]
    if verb.reading.tense != "past":
        return False
    if trigger.form != "verb":  # اتصالا بنظيره الذي التقاه العام الماضي
        return trigger.event == MEETING and mention.time.kind not in NEAR and _person(scene, clause)
    alike = [e.event == trigger.event for e in scene.lexicon.predicates.verbs.get(verb.lemma, ())]
    if mention.time.kind not in NEAR:
        of_deed = trigger.event not in OF_DEEDS and _deed_told_of(scene, clause)
        return not (alike and all(alike)) and not of_deed
    return bool(alike) and not any(alike) and _one_told_of(scene, clause)


def _person(scene: Scene, clause: Clause) -> bool:
    """Whether a relative clause behind its pronoun tells of a person."""
    phrase = scene.parse.phrases[clause.antecedent or 0]
    answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "told"))
    return scene.words[clause.verb - 1].pos == "relative" and answer is not None and answer.kind in PERSONS


def _one_told_of(scene: Scene, clause: Clause) -> bool:
    """Whether a relative clause tells of a party or a place, not of a deed or a paper."""
    if _deed_told_of(scene, clause):
        return False
    phrase = scene.parse.phrases[clause.antecedent or 0]
    if any(m.first <= phrase.last and phrase.first < m.last for m in scene.places):
        return True
    return scene.answer(Filler(phrase.first, phrase.last, phrase.head, "told")) is not None


def _harm_told_of(scene: Scene, clause: Clause) -> bool:
    """Whether a relative clause tells of a deed of force, not of a meeting that goes on (في اجتماع عقد العام
    الماضي، واتفقت فيه الدول)."""
    head = scene.words[scene.parse.phrases[clause.antecedent or 0].head]
    return any(one.event in HARMS for one in scene.lexicon.predicates.nouns.get(head.lemma, ()))


def _deed_told_of(scene: Scene, clause: Clause) -> bool:
    head = scene.words[scene.parse.phrases[clause.antecedent or 0].head]
    return head.lemma in scene.lexicon.predicates.nouns or is_verbal_noun(head.lemma)


def _of_what_went_before(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether a date that is no day of this week stands right behind a deed before or since which the act was
    done (اتهمته بانتهاك السيادة بعد توقيعها في يناير)."""
    if mention.time.kind in NEAR or mention.first <= trigger.last:
        return False
    words, deed = scene.words, mention.first - 1
    deed -= words[deed].stem == IN
    near = range(deed, max(deed - DEED_BEFORE, trigger.last), -1)
    before = next((n for n in near if _verbal_noun(scene, n)), None)
    if before is None or before - 1 <= trigger.last:
        return False
    return words[before - 1].folded in grammar().upon | grammar().before_clause


def _verbal_noun(scene: Scene, at: int) -> bool:
    return scene.words[at].pos == "noun" and is_verbal_noun(scene.words[at].lemma)


def _of_the_charge(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether a date stands behind the deed that one is accused of (اتهمتهم بمحاصرتها منذ نوفمبر), or a date
    of no day of this week behind the one of which the accused are guilty (بسجن متهمين بقتله عام 2014)."""
    judged = trigger.event == JUDGED and mention.time.kind not in NEAR
    if not (judged or trigger.event == ACCUSE) or trigger.form not in {"verb", "active"}:
        return False
    between, known = range(trigger.last + 1, mention.first), grammar()
    charged = next(
        (
            n
            for n in between
            if scene.words[n].prep == BY
            and _verbal_noun(scene, n)
            and (not judged or scene.words[n - 1].lemma in known.accused)
        ),
        None,
    )
    if charged is None:
        return False
    return not any(w.pos == "verb" or w.text in COMMAS for w in scene.words[charged : mention.first])
