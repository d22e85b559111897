"""Those of whom a verb of one man is told by a pronoun for them: they suffer it, and nobody is named who does
it (العمال أفرج عنهم، راهبات أطلق سراحهن)."""

from __future__ import annotations

from collections.abc import Mapping

from marsad.arabic.letters.endings import DOTLESS, HIM
from marsad.arabic.phrases.parsed import Clause
from marsad.extract.parties.candidates import phrase_filler
from marsad.extract.roles.passives import FORCEFUL
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.predicates import DEFAULT_NOUN_FRAME, DEFAULT_VERB_FRAME
from marsad.lexicon.sectors import PERSONS, USING_FORCE

IN_CHARGE = USING_FORCE | {"JUD", "GOV"}


def befallen(scene: Scene, trigger: Trigger, clause: Clause) -> tuple[Filler, ...]:
    """Those right before a verb of force that would agree with them if they did it; one man only where he is
    none of those who do such things (ابنها أفرج عنه).
    """
    frame = trigger.entry.frame.verb or DEFAULT_VERB_FRAME
    things = [f for f in trigger.slots.get("object", ()) if not f.pronoun and f.first > trigger.last]
    return _told_of(scene, trigger, clause, _pronoun(scene, trigger, frame), not things)


def befallen_by_deed(scene: Scene, trigger: Trigger) -> tuple[Filler, ...]:
    """Those of whom a verb is told that has a deed for its object, which is done to them by their pronoun
    (المهاجمون ألقي القبض عليهم)."""
    clause = scene.parse.clause_over(trigger.at)
    if clause is None or scene.parse.phrase_of[trigger.at] not in clause.object:
        return ()
    frame = trigger.entry.frame.noun or DEFAULT_NOUN_FRAME
    return _told_of(scene, trigger, clause, _pronoun(scene, trigger, frame), True)


def _told_of(scene: Scene, trigger: Trigger, clause: Clause, them: str, bare: bool) -> tuple[Filler, ...]:
    verb = scene.words[clause.verb]
    if clause.subject_rule != "before" or len(clause.subject) != 1 or trigger.event not in FORCEFUL:
        return ()
    told = (verb.reading.gender, verb.reading.number, verb.reading.person) == ("m", "s", 3)
    men = phrase_filler(scene, clause.subject[0], "subject.before")
    if not told or verb.conj or verb.pronoun or men.last != clause.verb - 1:
        return ()
    answer, head = scene.answer(men) if them else None, scene.words[men.head]
    if answer is None or not answer.human:
        return ()
    if them != HIM:
        several = scene.words[men.first].pos == "num" or head.reading.number in {"p", "d"}
        return (men,) if several or head.reading.gender == "f" else ()
    lone = answer.kind in PERSONS and answer.sector not in IN_CHARGE and head.reading.number == "s"
    other = verb.text.endswith(DOTLESS)  # ألقى القبض عليه: he did it to another
    return (men,) if lone and bare and not other else ()


def _pronoun(scene: Scene, trigger: Trigger, frame: Mapping[str, str]) -> str:
    """The pronoun for whom an act is done to, behind its preposition or at the end of its phrase."""
    if trigger.form == "phrase" and scene.words[trigger.last].pronoun:
        return scene.words[trigger.last].pronoun
    slots = (slot for slot, role in frame.items() if role == "recipient" and slot != "object")
    told = (f for slot in slots for f in trigger.slots.get(slot, ()) if f.pronoun)
    return next((scene.words[f.head].pronoun for f in told), "")
