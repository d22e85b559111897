"""Words that tell of an act only where nothing better does."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.particles import BETWEEN
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene


def outdone(scene: Scene, weak: Act, found: Sequence[Act]) -> bool:
    """Whether a word that tells of an act only where nothing better does has a rival: an act of the same
    quad class, or one that it completes, that names somebody."""
    types = scene.lexicon.codebook.types
    return any(
        other is not weak
        and (
            (types[other.event].quad == types[weak.event].quad and not _stands_alone(scene, weak, other))
            or (_holds(other, weak.at) and not _of_two(weak))
        )
        and (other.actor.parties or other.recipient.parties or scene.words[other.at].pos == "verb")
        for other in found
    )


def _of_two(act: Act) -> bool:
    """Whether a noun's act is told whole, with its doer and whom it is done to (الحرب التي شنها X على Y)."""
    return act.trigger.form == "noun" and bool(act.actor.parties) and bool(act.recipient.parties)


def _between_two(act: Act) -> bool:
    """Whether both sides of a war are named (أدت الحرب بين البلدين إلى نزوح الآلاف)."""
    return BETWEEN in act.trigger.slots and len(act.actor.parties) > 1


def _holds(act: Act, at: int) -> bool:
    """Whether a word completes what an act tells (سجنته المحكمة بتهمة التجسس), not as its subject."""
    held = (f for slot, fillers in act.trigger.slots.items() if slot != "subject" for f in fillers)
    return any(filler.first <= at <= filler.last for filler in held)


def _stands_alone(scene: Scene, weak: Act, other: Act) -> bool:
    """Whether a finite verb with a doer of its own tells its act in another clause than another one."""
    clause = scene.parse.clause_of(weak.at)
    if _lent_by_verb(scene, weak, other) or (other.event != weak.event and _between_two(weak)):
        return True
    if clause is None or not weak.actor.parties or scene.words[weak.at].pos != "verb":
        return False
    return other.trigger.form == "active" or not weak.at <= other.at <= clause.end


def _lent_by_verb(scene: Scene, weak: Act, other: Act) -> bool:
    """Whether a noun's doer is the subject of its own verb, which tells nothing else (ردت الشرطة بقنابل
    الغاز)."""
    over = scene.parse.clause_over(weak.at) if scene.words[weak.at].pos != "verb" else None
    if over is None or not weak.actor.fillers or over.verb == other.at:
        return False
    subject = any(f.how.startswith("subject") for f in weak.actor.fillers)
    return subject and weak.roles.control is not None and not over.verb <= other.at <= weak.at
