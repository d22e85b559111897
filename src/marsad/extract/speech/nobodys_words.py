"""Clauses that look like somebody's words and are nobody's: what a thing should be, what others will."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.words.derivation import derivations
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.report import Report


def nobodys_words(scene: Scene, report: Report) -> bool:
    """Whether a verb in a relative clause only tells what is thought of a thing (رأيهم الذي يفترض أن يكون
    حرا), or أن opens what a noun of willing holds (رفضهم أن يتركوا أرضهم)."""
    return _of_a_thing(scene, report) or _willed(scene, report)


def _of_a_thing(scene: Scene, report: Report) -> bool:
    clause = scene.parse.clause_of(report.at)
    if clause is None or clause.antecedent is None or not report.at:
        return False
    if scene.words[report.at - 1].pos != "relative" or scene.words[report.at].reading.tense != "present":
        return False
    thing = scene.parse.phrases[clause.antecedent]
    speaks = any(shape in scene.lexicon.cues.sources for shape in scene.shapes[thing.head])
    named = scene.answer(Filler(thing.first, thing.last, thing.head, "antecedent"))
    return not speaks and named is None and scene.words[thing.head].pos == "noun"


def _willed(scene: Scene, report: Report) -> bool:
    opener = report.content[0] - 1 if report.content is not None else 0
    if opener < 1 or scene.words[opener].stem not in grammar().complementizer or opener - 1 <= report.at:
        return False
    noun = scene.words[opener - 1]
    verbs = {one.verb for one in derivations(noun.lemma) if one.kind == "verbal_noun"}
    return bool(noun.pronoun) and noun.pos == "noun" and not verbs.isdisjoint(grammar().willing)
