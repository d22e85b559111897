"""Where somebody speaks of an act, which is not where it was done (قال في مؤتمر صحفي في الرياض إن)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.governing import lends
from marsad.extract.trigger.triggers import Trigger
from marsad.extract.trigger.when import CONVICT, JUDGED
from marsad.lexicon.predicates import Predicate
from marsad.model import Place

PHRASES, REACH = 2, 8
SEAT = 2


def told_at(scene: Scene, act: int, place: int) -> bool:
    """Whether a place before or behind an act's word is that of the speech or the meeting in which it is told
    of, or where another act is headed."""
    phrases, classes = scene.parse.phrases, grammar()
    number = scene.parse.phrase_of[place]
    for before in range(number - 1, max(number - 1 - PHRASES, -1), -1):
        phrase = phrases[before]
        if any(w.pos == "punct" or w.pos == "relative" for w in scene.words[phrase.last + 1 : place]):
            break
        spoken = scene.words[phrase.first].lemma in classes.spoken_in and not phrase.first <= act <= place
        if spoken and phrase.prep in classes.spoken_through:
            return True
        if phrase.prep not in classes.locative:
            break
    headed = scene.words[place].prep == FOR and _headed_for(scene, act, place)
    return headed or _met_before(scene, act, place)


def judged_there(scene: Scene, trigger: Trigger, place: int) -> bool:
    """Whether a place ahead of the verb that judges an act is that of the judgement, wherever that was
    (في نيويورك أدان المجلس التفجير); so is the one where the judge is said to live (المقيم في الرياض)."""
    if trigger.form != "noun" or place > trigger.first or trigger.entry.event in JUDGED:
        return False
    clause = scene.parse.clause_over(trigger.at)
    if clause is None or clause.verb > trigger.at or lends(scene, clause.verb, "object"):
        return False
    if place > clause.verb and scene.shapes[max(place - SEAT, 0)].isdisjoint(grammar().living_in):
        return False
    entries = scene.lexicon.predicates.verbs.get(scene.words[clause.verb].lemma, ())
    if not entries or not all(e.event in JUDGED or CONVICT in e.mode for e in entries):
        return False
    ahead = scene.words[place + 1 : clause.verb]
    return not any(w.pos == "verb" or (w.pos == "punct" and w.text not in COMMAS) for w in ahead)


def told_abroad(scene: Scene, trigger: Trigger, doers: Sequence[Filler], place: Place) -> bool:
    """Whether a place ahead of a deed's noun, in another state than its doer's, is that of those who judge it
    (نددت الوزارة في عمان بقتل إسرائيل صحفيين، مسيرة في تونس تنديدا بقصفها): they speak or march there."""
    if (
        trigger.form != "noun"
        or trigger.entry.event in JUDGED
        or place.country is None
        or place.start is None
    ):
        return False
    codes = {a.code for f in doers if not f.pronoun and (a := scene.answer(f)) is not None and a.code}
    at = scene.word_at(place.start)
    if not codes or place.country in codes or at is None or at > trigger.first:
        return False
    clause, acts = scene.parse.clause_over(trigger.at), scene.lexicon.predicates
    over = {clause.verb} if clause is not None and not lends(scene, clause.verb, "object") else set()
    told = (*over, *range(at + 1, trigger.first))
    entries = (e for n in told for e in (*acts.verbs.get(scene.words[n].lemma, ()), *_nouns(scene, n)))
    return any(entry.event in JUDGED for entry in entries)


def _nouns(scene: Scene, at: int) -> Iterator[Predicate]:
    nouns = scene.lexicon.predicates.nouns
    return (entry for shape in scene.shapes[at] for entry in nouns.get(shape, ()))


def _headed_for(scene: Scene, act: int, place: int) -> bool:
    """Whether ل before a place behind another verb than the act's says where that one goes (بعد اغتياله بدأ
    الوزير زيارة للعاصمة)."""
    return any(word.pos == "verb" for word in scene.words[act + 1 : place])


def _met_before(scene: Scene, act: int, place: int) -> bool:
    """Whether a place stands behind the noun of another act between a verb of saying and what is said (أكد في
    ختام محادثاته في موسكو أن)."""
    nouns = scene.lexicon.predicates.nouns
    for clause in scene.parse.clauses:
        if clause.content is None or not clause.verb < place < clause.content <= act:
            continue
        if scene.words[clause.verb].lemma in scene.lexicon.speech:
            before = scene.shapes[max(clause.verb + 1, place - REACH) : place]
            return any(not shapes.isdisjoint(nouns) for shapes in before)
    return False
