"""Acts that a sentence tells to be left out of what it tells of (غادر من دون لقاء الرئيس، بلا أي اعتقال)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.phrases.opposites import OTHER
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.governing import lends
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger

FORCE = frozenset({"ASSAULT", "COERCE", "MOBILIZE"})
COMPLAINING = frozenset({"ACCUSE", "PROTEST"})


def left_undone(scene: Scene, trigger: Trigger) -> bool:
    """Whether دون, بلا, من غير or their like stand right before an act's noun, or before its أي."""
    words, at = scene.words, trigger.first - 1
    at -= at > 0 and words[at].stem in grammar().any_of
    if at < 0 or trigger.form not in {"noun", "phrase"}:
        return False
    if words[at].stem == OTHER:
        return at > 0 and words[at - 1].stem == FROM
    return words[at].folded in grammar().negator_noun and bool(words[at].pos == "prep" or words[at].prep)


def none_came(scene: Scene, trigger: Trigger) -> bool:
    """Whether what was done went off without a harm that nobody named did or suffered (انتهت المسيرة من دون
    أي اعتقال), or a verb says that none at all came about (لم تسجل أي اعتقالات، لم تقع أعمال عنف)."""
    if trigger.event not in FORCE or trigger.form == "verb":
        return False
    undone = left_undone(scene, trigger)
    over = scene.parse.clause_over(trigger.first) if undone or _any_at_all(scene, trigger.first) else None
    if over is None:
        return False
    if undone:
        return scene.words[over.verb].reading.tense == "past"
    told = "subject" if scene.parse.phrase_of[trigger.first] in over.subject else "object"
    return over.negator is not None and lends(scene, over.verb, told)


def _any_at_all(scene: Scene, first: int) -> bool:
    """Whether أي stands before a noun, or the noun is indefinite right behind its verb."""
    before, number = scene.words[first - 1], scene.parse.phrase_of[first]
    if first and before.stem in grammar().any_of:
        return True
    return first > 0 and before.pos == "verb" and number >= 0 and not scene.parse.phrases[number].definite


def who_left_it(scene: Scene, trigger: Trigger) -> tuple[Filler, ...]:
    """The subject of the verb of whose deed an act is no part (غادر الوزير من دون إدانة القصف); not who
    complains of what was done so (انتقد الحزب تعيينهم من دون تشاور)."""
    if not left_undone(scene, trigger) or not is_verbal_noun(scene.words[trigger.at].lemma):
        return ()
    clause = scene.parse.clause_over(trigger.first)
    if clause is None or clause.passive or clause.verb > trigger.first:
        return ()
    entries = scene.lexicon.predicates.verbs.get(scene.words[clause.verb].lemma, ())
    if entries and all(entry.event in COMPLAINING for entry in entries) and clause.object:
        return ()
    subject = verb_slots(scene.parse, clause).get("subject", ())
    deeds = scene.lexicon.predicates.nouns  # انتهت المسيرة من دون أي اعتقال
    return tuple(f for f in subject if f.pronoun or scene.shapes[f.head].isdisjoint(deeds))
