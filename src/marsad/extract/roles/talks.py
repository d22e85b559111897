"""Whose talks they are, where only whom or what they are for is said, or what was done in them."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WITH
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.meant_for import meant_for
from marsad.extract.roles.stage import Stage
from marsad.extract.roles.unsaid import unsaid
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.slots import verb_slots

SHARED_WORDS = frozenset({"AGREE", "CONSULT"})
PHONE, VISIT, STATE = "phone", "visit", "state"
HARM = frozenset({"ASSAULT", "COERCE", "RETREAT", "SANCTION", "CONCEDE"})


def meeting(stage: Stage) -> Cast:
    """Whose talks they are (اجتماع لزعماء العشائر), or who does what was done in them, if it harms nobody
    (اتفقت الأحزاب خلال اجتماع في أربيل): they met, and who spoke by telephone (بحث الوزير مع نظيره في اتصال
    هاتفي)."""
    scene, trigger = stage.scene, stage.trigger
    own = scene.parse.phrase_of[trigger.first]
    phrase = scene.parse.phrases[own] if own >= 0 else None
    if stage.event != "CONSULT" or phrase is None or phrase.definite or phrase.first != trigger.first:
        return Cast()
    phoned = PHONE in stage.trigger.entry.mode and phrase.prep in grammar().locative
    over = next((c for c in scene.parse.clauses if own in c.prep(phrase.prep)), None)
    hit = next((c for c in scene.parse.clauses if own in c.object), over)
    if hit is not None and _harms(scene, hit.verb):
        return Cast()
    owners = meant_for(scene, Filler(phrase.first, phrase.last, phrase.head, "idafa"))
    if owners is not None and (theirs := cast(scene, "actor", (owners,), stage.discourse, True)).parties:
        answer = scene.answer(owners) if VISIT in trigger.entry.mode else None
        visited = answer is not None and answer.kind == STATE
        return Cast() if visited else theirs  # زيارة للكويت: to it
    if over is None or (phrase.prep not in grammar().meanwhile and not (phoned and _talks(scene, over.verb))):
        return Cast()
    held = verb_slots(scene.parse, over)
    subject = held.get("subject", ())
    if not subject:
        return unsaid(scene, over.verb, stage.discourse)
    partners = held.get(WITH, ()) if _between(scene, over.verb) else ()  # اتفق معه خلال اتصال هاتفي
    return cast(scene, "actor", (*subject, *partners), stage.discourse, metonyms=True)


def _harms(scene: Scene, verb: int) -> bool:
    """Whether a verb tells of a harm, during which or to which the talks only happened."""
    entries = scene.lexicon.predicates.verbs.get(scene.words[verb].lemma, ())
    return any(entry.event in HARM for entry in entries)


def _between(scene: Scene, verb: int) -> bool:
    """Whether a verb tells what two do together by words: whom it is with talked too."""
    entries = scene.lexicon.predicates.verbs.get(scene.words[verb].lemma, ())
    return any(entry.event in SHARED_WORDS for entry in entries)


def _talks(scene: Scene, verb: int) -> bool:
    """Whether a verb tells of nothing but talks itself."""
    entries = scene.lexicon.predicates.verbs.get(scene.words[verb].lemma, ())
    return bool(entries) and all(entry.event == "CONSULT" for entry in entries)
