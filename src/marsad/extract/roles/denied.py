"""Whose a deed is that a source denies: the body's that he speaks from, not his own; and who is charged where
somebody denies upon it."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.sources import BODIES, listed_kind
from marsad.extract.standing.unproved import accusation_answered
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger

UNNAMED = frozenset({"anonymous", "official", "military", "party"})
NEGATED, ACCUSES, ANONYMOUS = "negated", "ACCUSE", "anonymous"


def of_his_body(scene: Scene, found: Roles) -> None:
    """Gives a deed that an unnamed source or official denies to the body in which he is (نفى مصدر في التحالف
    قصف المستشفى); a source of whom no more is told has not done it (نفى مصدر أمني اعتقاله)."""
    if found.control is not None and found.control.status == NEGATED:
        bodies = [(filler, _body_of(scene, filler)) for filler in found.actor]
        found.actor[:] = [body or filler for filler, body in bodies if body or not a_source(scene, filler)]


def denier_charged(scene: Scene, trigger: Trigger, found: Roles) -> None:
    """Gives accusations that somebody's denial answers, and that name nobody, him as the accused (نفى الجيش
    قصفها ردا على اتهامات من سكان، بعد اتهامات بقصفها)."""
    if trigger.event != ACCUSES or found.recipient or not accusation_answered(scene, trigger.at):
        return
    over = scene.parse.clause_over(trigger.at)
    cue = scene.lexicon.speech.get(scene.words[over.verb].lemma) if over is not None else None
    if over is not None and over.negator is None and cue is not None and cue.status == NEGATED:
        found.give("recipient", verb_slots(scene.parse, over).get("subject", ()))


def a_source(scene: Scene, filler: Filler) -> bool:
    """Whether a filler is only the word for a source."""
    head = scene.words[filler.first]
    return not filler.pronoun and scene.lexicon.cues.sources.get(head.lemma or head.stem) == ANONYMOUS


def _body_of(scene: Scene, filler: Filler) -> Filler | None:
    """The body that stands behind a source's phrase and a preposition."""
    head = scene.words[filler.first]
    if filler.pronoun or head.article or head.pos != "noun" or listed_kind(scene, filler) not in UNNAMED:
        return None
    number = scene.parse.phrase_of[filler.first] + 1
    phrase = scene.parse.phrases[number] if 0 < number < len(scene.parse.phrases) else None
    if phrase is None or phrase.conj or phrase.first > filler.last + 2:
        return None
    if phrase.prep not in grammar().completing:
        return None
    body = replace(filler, first=phrase.first, last=phrase.last, head=phrase.head)
    answer = scene.answer(body, metonyms=False)
    return body if answer is not None and answer.kind in BODIES else None
