"""Moves of forces that are part of an attack told with them."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Word
from marsad.extract.roles.act import Act, overlap
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governors import steps

PURPOSE, CONTROL = "purpose", "crowd-control"


def within_assault(scene: Scene, act: Act, found: Sequence[Act]) -> bool:
    """A move of forces told together with their attack is part of it, unless the attack is to come; so is a
    call for the forces that then attack (استدعت السلطات قوات استخدمت الغاز)."""
    if act.event != "MOBILIZE":
        return False
    sent = act.trigger.slots.get("object", ())
    for other in found:
        theirs = any(s.first <= f.first <= s.last for s in sent for f in other.actor.fillers if not s.pronoun)
        same = theirs or overlap(act.actor.parties, other.actor.parties)
        if other.event == "ASSAULT" and same and not _ahead(scene, other):
            return True
    return False


def _ahead(scene: Scene, act: Act) -> bool:
    """Whether an act, or a verb over it, is told in the future, or is what a force is made for."""
    over = steps(scene, act.trigger.first, act.at)
    meant = any(step.slot == PURPOSE or _aims(scene.words[step.at]) for step in over)
    meant = meant and CONTROL not in act.trigger.entry.mode
    return meant or any(scene.words[at].future for at in (act.at, *(step.at for step in over)))


def _aims(word: Word) -> bool:
    """Whether a word says what a move is for (بهدف مهاجمتها، تمهيدا لاقتحامها)."""
    return word.pos != "verb" and (word.lemma in grammar().sake or word.stem in grammar().in_preparation)
