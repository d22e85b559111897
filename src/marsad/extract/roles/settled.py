"""A verb's slots as they are meant, where the parse took subject for object, or active for passive."""

from __future__ import annotations

from collections.abc import Mapping

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.marks import DAMMA
from marsad.extract.parties.candidates import of_nobody
from marsad.extract.roles.befallen import befallen
from marsad.extract.roles.between import with_the_second
from marsad.extract.roles.excepted import doer_excepted, only_fallen
from marsad.extract.roles.left_out import (
    able,
    blamed_last,
    envoy_first,
    goes_past,
    if_they,
    no_subject,
    second_object,
    the_latter,
    who_was_asked,
    whom_he_blames,
)
from marsad.extract.roles.neither import neither
from marsad.extract.roles.passives import read_as_passive
from marsad.extract.sentence.late_subjects import behind_object
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.shared_subjects import counted_object
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.predicates import DEFAULT_VERB_FRAME, DOERS


def settled(
    scene: Scene, trigger: Trigger, clause: Clause | None, found: Roles
) -> dict[str, tuple[Filler, ...]]:
    """A verb's slots with its subject and object as they are meant, where the parse took one for the other,
    or a passive for an active; whom only the sentence tells is given to ``found``."""
    frame = trigger.entry.frame.verb or DEFAULT_VERB_FRAME
    slots = with_the_second(scene, trigger.slots)
    if clause is not None and clause.passive and _suffers_only(scene, trigger.at, slots):
        found.passive = True
        return slots | {"object": (*slots.pop("subject"), *_besides_name(scene, slots["object"]))}
    denied = clause is not None and clause.negator is not None
    if clause is not None and (others := _others(scene, clause)):
        slots["subject"] = others
    elif clause is not None and of_nobody(scene, clause):
        slots.pop("subject", None)
    doer = _by_right(scene, clause, frame, slots)
    if clause is not None and trigger.event == "ACCUSE" and envoy_first(scene, clause, slots):
        slots |= {"subject": slots["object"], "object": slots["subject"]}
    elif trigger.event == "ACCUSE" and (blamed := blamed_last(scene, trigger, slots)):
        slots["object"] = blamed
    elif denied and clause is not None and (both := neither(scene, clause)) is not None:
        slots["object"] = (both[1],)
        slots.pop("subject", None)
        found.give("actor", both[0])
    elif clause is not None and (doers := counted_object(scene, clause)):
        slots["object"] = slots.pop("subject", ())
        found.give("actor", doers)
    elif clause is not None and (late := behind_object(scene, clause)) is not None:
        slots["object"] = slots.pop("subject", ()) or slots["object"]
        found.give("actor", (late,))
    elif denied and (fallen := only_fallen(scene, trigger, clause)) is not None:
        found.passive = True
        slots["object"] = (fallen,)
    elif denied and (alone := doer_excepted(scene, trigger, clause)) is not None:
        slots["subject"] = (alone[0],)
        slots["object"] = () if alone[1] is None else (alone[1],)
    elif frame.get("subject", "actor") in DOERS and second_object(scene, trigger, slots):
        slots.pop("subject")
        found.left_out = True
    elif frame.get("subject", "actor") in DOERS and no_subject(scene, trigger, slots):
        slots["object"] = slots.pop("subject")
        found.left_out = True
    elif clause is not None and (them := befallen(scene, trigger, clause)):
        found.passive = True
        slots = {slot: f for slot, f in slots.items() if slot != "subject" and frame.get(slot) != "recipient"}
        found.give("recipient", them)
    elif not doer and clause is not None and read_as_passive(scene, trigger, clause):
        found.passive = True
        slots["object"] = slots.pop("subject", ())
    elif "subject" not in slots and the_latter(scene, slots.get("object", ())):
        slots["subject"] = slots.pop("object")
    return slots


def _suffers_only(scene: Scene, verb: int, slots: Mapping[str, tuple[Filler, ...]]) -> bool:
    """Whether a verb with its passive mark, which has no object, seems to have one behind its subject: that
    is the subject's name, or who suffers it too (دُعيت إلى الجلسة وزيرة الصحة سعاد خان)."""
    who, whom = slots.get("subject", ()), slots.get("object", ())
    word = scene.words[verb]
    marked = bool(who and whom) and DAMMA in word.text and word.lemma not in grammar().ditransitive
    return marked and whom[0].first > who[-1].last


def _besides_name(scene: Scene, behind: tuple[Filler, ...]) -> tuple[Filler, ...]:
    """Those who suffer an act too, without the name of who is told of before them."""
    first = scene.words[behind[0].first]
    named = first.pos == "propn" or scene.lexicon.parties.is_given_name(first)
    return behind[1:] if named else behind


def _others(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """Who does what a verb tells that leaves its subject out, other than the subject before it."""
    answers = scene.words[clause.verb].conj == "ف"
    told = if_they(scene, clause) or goes_past(scene, clause) or whom_he_blames(scene, clause)
    return told or (who_was_asked(scene, clause) if answers else ())


def _by_right(
    scene: Scene, clause: Clause | None, frame: Mapping[str, str], slots: dict[str, tuple[Filler, ...]]
) -> bool:
    """Gives a verb behind أن whose power or duty it is for its subject: what looked like one is its object
    (ليس من حق الوزير أن يقيل القاضي). Whether there is somebody."""
    doer = None if clause is None else able(scene, clause)
    if clause is None or doer is None:
        return False
    if clause.subject_rule == "after" and not clause.object and frame.get("object") == "recipient":
        slots["object"] = slots.pop("subject", ())
    if clause.subject_rule != "after" or "subject" not in slots:
        slots["subject"] = (doer,)
    return True
