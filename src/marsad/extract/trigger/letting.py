"""Letting somebody do something, or giving him what he does it with (سمحت، فتحت أجواءها لـ): what that is for
is his to do, not yet done, and not where he was let in."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, FROM
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.governing import Step, verb_lemmas
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.slots import verb_slots

ASKED = "REQUEST"
PURPOSE, AT_HAND = "purpose", "تصرف"
BEFORE, OBJECT = "امام", "object"
REACH = 10


def lets(scene: Scene, verb: int) -> bool:
    """Whether a verb tells that somebody lets others do something, or lends them ground or airspace."""
    lemmas = verb_lemmas(scene, verb)
    if not lemmas.isdisjoint(grammar().letting):
        return True
    clause = scene.parse.clause_of(verb) if not lemmas.isdisjoint(grammar().lending) else None
    if clause is None:
        return False
    behind = range(verb + 1, min(clause.end, verb + REACH) + 1)
    return any(scene.words[at].lemma in grammar().lent and _is_given(scene, at) for at in behind)


def _is_given(scene: Scene, at: int) -> bool:
    """Whether a noun may be what its verb gives: it stands behind no preposition."""
    own = scene.parse.phrase_of[at]
    return own >= 0 and not scene.parse.phrases[own].prep and scene.parse.phrases[own].first == at


def let_to(scene: Scene, clause: Clause, before: int) -> tuple[Filler, ...]:
    """Those whom a verb lets do what stands at word ``before``: behind ل or أمام, its first object, or at
    whose hand something is put."""
    slots = verb_slots(scene.parse, clause)
    for slot in (FOR, BEFORE, OBJECT):
        told = tuple(f for f in slots.get(slot, ()) if f.last < before and scene.answer(f) is not None)
        if told:
            return told
    for held in slots.values():
        for filler in held:
            if scene.words[filler.first].lemma == AT_HAND and filler.first < filler.last < before:
                return (Filler(filler.first + 1, filler.last, filler.first + 1, "idafa"),)
    return ()


def doers_of_aim(scene: Scene, clause: Clause, step: Step, first: int) -> tuple[Filler, ...] | None:
    """Who is to do what a verb's deed is for, where its words settle that: whom the verb lets, or its subject
    where a noun of aim holds the act (بهدف اعتقالهم، من أجل قصفها); None where they do not."""
    if step.slot == PURPOSE and (band := _band(scene, first)):
        return band
    aims = first > 0 and scene.words[first - 1].lemma in grammar().sake
    if (aims or step.slot == PURPOSE) and lets(scene, clause.verb):
        return let_to(scene, clause, first)
    if not aims:
        return None
    if asks(scene, clause.verb):
        return ()  # دعا إلى العمل من أجل وقف الحرب
    return verb_slots(scene.parse, clause).get("subject", ())


def _band(scene: Scene, first: int) -> tuple[Filler, ...]:
    """The band without an article right before ل and the deed that it was made for (كشفت الشرطة خلية لتفجير
    السفارات): not who finds it out does that."""
    at = first - 1
    own = scene.parse.phrase_of[at] if at > 0 and scene.words[first].prep == FOR else -1
    if own < 0 or scene.words[at].article or scene.words[at].lemma not in grammar().band:
        return ()
    if scene.words[at].reading.number == "p":
        return ()  # قسموا المتظاهرين فرقا لإقفال الطرق
    return (Filler(at, scene.parse.phrases[own].last, at, "aim"),)


def asks(scene: Scene, verb: int) -> bool:
    """Whether a verb may be one of asking or calling for something: what that is for is others' to do (طالب
    باتخاذ خطوات لوقف القصف)."""
    return any(
        entry.event == ASKED
        for lemma in verb_lemmas(scene, verb)
        for entry in scene.lexicon.predicates.verbs.get(lemma, ())
    )


def _meant_for(scene: Scene, first: int, at: int) -> Step | None:
    """The verb whose purpose an act's noun is."""
    return next((step for step in steps(scene, first, at) if step.slot == PURPOSE), None)


def _from(scene: Scene, place: int) -> bool:
    near = scene.words[max(place - 2, 0) : place]  # من قاعدة إنجرليك
    return any(word.pos == "prep" and word.lemma == FROM for word in near)


def elsewhere(scene: Scene, first: int, at: int, place: int) -> bool:
    """Whether a place is that of the other of two acts, one of which is for the other: where somebody sets
    out from or is let in is not where he strikes (أقلعوا من القاعدة لقصف), and where he means to strike is
    not where he is let or gets ready (سمحت باستخدام القاعدة لقصف صنعاء، حشدوا استعدادا لمهاجمتها)."""
    if scene.words[at].pos != "verb":
        step = _meant_for(scene, first, at) if place < first else None
        return step is not None and step.at < place and (_from(scene, place) or lets(scene, step.at))
    if place < at:
        return False
    ready = not grammar().in_preparation.isdisjoint(scene.positions)
    if not (ready or lets(scene, at)):
        return False
    between = scene.words[at + 1 : place]
    return any(word.prep == FOR and is_verbal_noun(word.lemma) for word in between)
