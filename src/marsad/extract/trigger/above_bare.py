"""What stands over a bare phrase that names an act: the verb whose object or subject it is, the noun or
participle that has it for its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.besides import besides, held_beside, of_told_clause
from marsad.extract.trigger.governing import MEANT, Step, doing, entry, lends, verb_lemmas
from marsad.extract.trigger.twins import is_deed

OBJECT = "object"
LACK, ATTEMPT = "عدم", "محاولة"


def _takes_second(scene: Scene, verb: int) -> bool:
    """Whether a verb also governs a bare phrase behind its first object (ناشد الخاطفين الإفراج، شن قريبا
    هجوما)."""
    return lends(scene, verb, "object") or entry(scene, Step(verb, "object")) is not None


def over_bare(scene: Scene, own: int, phrase: Phrase) -> Iterator[Step]:
    """The next words over a phrase without a preposition that names an act."""
    before = phrase.first - 1
    if besides(scene, phrase.first) or held_beside(scene, before):
        return
    if before >= 0 and scene.words[before].stem == LACK and not scene.words[phrase.first].conj:
        yield Step(before, "idafa")  # أكد الوزير عدم قصف القرية, where a title stands before it
        return
    if (
        before >= 0
        and scene.parse.phrase_of[before] < 0
        and scene.words[before].pos in {"prep", "particle", "adverb"}
        and not scene.words[before].pronoun
    ):
        yield Step(before, "under")
    if (
        before >= 0
        and not scene.words[phrase.first].conj
        and scene.words[before].pos != "verb"
        and entry(scene, Step(before, "object")) is not None
    ):
        yield Step(before, "object")
        return
    own_doer = before >= 0 and scene.words[before].pos == "noun" and scene.words[before].pronoun
    if own_doer and not scene.words[phrase.first].conj and entry(scene, Step(before, "idafa")) is not None:
        yield Step(before, "idafa")
        return
    if (holder := _holding(scene, own, phrase)) is not None:
        yield Step(holder, "object")
        return
    if own_doer and (noun := doing(scene, Step(before, "object"))) is not None and noun.doer == "recipient":
        yield Step(before, "object")  # تلقيه دعما
        return
    if before >= 0 and not scene.words[phrase.first].conj and scene.parse.phrase_of[before] == own - 1:
        met = not phrase.definite or scene.words[phrase.first].reading.number == "p"
        done = met and any(own in c.object and own - 1 in c.subject for c in scene.parse.clauses)
        for at in () if done else range(before, scene.parse.phrases[own - 1].first - 1, -1):
            word = scene.words[at]
            if word.pos != "verb" and not word.article and entry(scene, Step(at, "content")) is not None:
                yield Step(at, "content")
                return
        if (deed := _doing_it(scene, own, phrase)) is not None:
            yield Step(deed, "object")
            return
    over = scene.parse.clause_over(phrase.first)
    held = over is not None and not phrase.conj and own not in over.subject
    others = over is not None and over.antecedent is not None and scene.words[over.verb].pronoun
    held = held and not (
        others and any(own in c.object for c in scene.parse.clauses)
    )  # بيان نشره الحزب الهجوم
    if held and over is not None and (_takes_second(scene, over.verb) or _is_predicate(scene, over, own)):
        yield Step(over.verb, "object")
    for clause in scene.parse.clauses:
        if own in clause.object:
            if not of_told_clause(scene, clause, phrase.first, lends(scene, clause.verb, OBJECT)):
                yield Step(clause.verb, "object")
        elif own in clause.subject and clause.subject_rule in {"after", "before"}:
            yield Step(clause.verb, "object" if _wanted(scene, own, clause) else "subject")


def _holding(scene: Scene, own: int, phrase: Phrase) -> int | None:
    """The word that has a bare phrase for its object, with something between the two: a verbal noun with its
    doer (لفرض واشنطن عقوبات), or a participle with what its demand is for (مشترطا لتمديدها انسحاب القوات)."""
    before = scene.parse.phrases[own - 1] if own else None
    if before is None or phrase.conj or before.last != phrase.first - 1 or before.first == before.last:
        return _past_aim(scene, own, phrase)
    tried = (at for at in range(before.first, before.last) if scene.words[at].lemma == ATTEMPT)
    if ATTEMPT in scene.positions and (at := next(tried, -1)) >= 0 and is_deed(scene, phrase.first):
        return at  # محاولة المسلحين اقتحام الثكنة
    whole = scene.answer(Filler(before.first, before.last, before.head, "subject"))
    if phrase.definite or (whole is not None and whole.human):
        return None  # بدأت سلطنة عمان وساطة
    for at in range(before.last - 1, before.first - 1, -1):
        deed = scene.words[at]
        if deed.article or deed.pronoun or not is_verbal_noun(deed.lemma):
            continue  # عدم فرض واشنطن عقوبات
        doer = scene.answer(Filler(at + 1, before.last, at + 1, "idafa"))
        return at if doer is not None and (doer.code or doer.human) else None
    return None


def _past_aim(scene: Scene, own: int, phrase: Phrase) -> int | None:
    """The participle of demand before ل with a pronoun's noun, right before a bare phrase."""
    before = scene.parse.phrases[own - 1] if own else None
    if before is None or phrase.conj or before.prep != FOR or before.first < 1:
        return None
    at = (before.prep_at if before.prep_at >= 0 else before.first) - 1
    if at < 0 or before.last != phrase.first - 1 or scene.words[at].pos == "verb":
        return None
    return at if entry(scene, Step(at, OBJECT)) is not None else None


def _wanted(scene: Scene, own: int, clause: Clause) -> bool:
    """Whether what looks like the subject of a verb, behind a complement, is what somebody wants by it (اشترط
    لتمديدها انسحاب القوات)."""
    if clause.passive or own - 1 < 0 or scene.parse.phrases[own - 1].first <= clause.verb:
        return False
    phrase, between = scene.parse.phrases[own], scene.parse.phrases[own - 1]
    if not between.prep or not is_verbal_noun(scene.words[phrase.first].lemma):
        return False
    row = entry(scene, Step(clause.verb, OBJECT))
    return row is not None and row.status in MEANT and entry(scene, Step(clause.verb, "subject")) is None


def _is_predicate(scene: Scene, clause: Clause, own: int) -> bool:
    """Whether a phrase is what a verb of being says that its subject is (أن تكون الجريمة فاتحة اغتيالات)."""
    if own in clause.object or not clause.subject:
        return False
    if verb_lemmas(scene, clause.verb).isdisjoint(grammar().being):
        return False
    subject, phrase = scene.parse.phrases[clause.subject[-1]], scene.parse.phrases[own]
    return subject.last + 1 == phrase.first and not phrase.definite


def _doing_it(scene: Scene, own: int, phrase: Phrase) -> int | None:
    """The verbal noun behind a preposition whose doer stands in its idafa, right before its object (إثر إعلان
    الحكومة دعمها)."""
    holder = scene.parse.phrases[own - 1]
    deed = scene.words[holder.first]
    construct = holder.prep and holder.last > holder.first and not deed.article and not deed.pronoun
    taken = any(own in clause.object or own in clause.subject for clause in scene.parse.clauses)
    if not construct or taken or not phrase.definite:
        return None
    return holder.first if is_verbal_noun(deed.lemma) else None
