"""Whose words a judgement is that comes from somebody (صدر عن الوزارة تنديد) or stands, or does not, in his
paper (خلا بيان الوزارة من أي إدانة).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.governing import Step, verb_lemmas
from marsad.extract.trigger.kinds import WORDED
from marsad.extract.trigger.slots import verb_slots
from marsad.lexicon.load import rows_of

SOURCE, PAPER, DOCUMENT, SUBJECT = "source", "paper", "document", "subject"


def came_from(
    scene: Scene, slot: str, lemmas: Collection[str], slots: Mapping[str, tuple[Filler, ...]]
) -> tuple[Filler, ...]:
    """Who says what is the subject of a verb of coming from him, or what his paper holds in a verb's slot."""
    for row in rows_of(scene.lexicon.targets, lemmas):
        if row.kind == SOURCE and slot == SUBJECT and row.slot in slots:
            return slots[row.slot]
        if row.kind == PAPER and row.slot == slot:
            return tuple(f for f in slots.get(SUBJECT, ()) if _paper(scene, f))
    return ()


def in_paper(scene: Scene, event: str, step: Step) -> bool:
    """Whether words of judgement stand in a paper: it lays nothing down (تضمن البيان إدانة)."""
    clause = scene.parse.clause_of(step.at) if event in WORDED else None
    if clause is None:
        return False
    slots = verb_slots(scene.parse, clause)
    return bool(came_from(scene, step.slot, verb_lemmas(scene, step.at), slots))


def _paper(scene: Scene, filler: Filler) -> bool:
    shapes = () if filler.pronoun else scene.shapes[filler.first]
    return any(scene.lexicon.cues.sources.get(shape) == DOCUMENT for shape in shapes)
