"""Acts whose reason is called a pretext."""

from __future__ import annotations

from msgspec import structs

from marsad.arabic.classes.particles import WHAT
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedges import PRETEXT
from marsad.extract.standing.marks_between import crosses
from marsad.extract.standing.standings import Standing, step_of
from marsad.model import Why


def with_pretext(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act with the words that call its reason a pretext (اعتقلوه بحجة الانتماء إلى جماعة): the act is as
    sure as it was, and what it was done for is the word of its doer."""
    for first, last, hedge in hedges(scene):
        if hedge.kind != PRETEXT or first <= trigger.last or hedge.words[0] == WHAT:
            continue
        if crosses(scene, trigger.last, first, HARD_STOPS, verbs=True):
            return found
        why = (*found.why, *(() if found.why else (Why("status", "asserted"),)))
        return structs.replace(found, why=(*why, step_of(scene, "pretext", first, last)))
    return found
