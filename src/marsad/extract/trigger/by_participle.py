"""Acts that an adverbial participle holds: of a light verb (موجها اتهامات), or of one that binds its object
to them (متهما الجنود بقتلهم)."""

from __future__ import annotations

from marsad.extract.sentence.participles import manner_verbs, next_bare
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.governing import Step
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.load import rows_of


def by_participle(scene: Scene, trigger: Trigger) -> bool:
    """Whether an adverbial participle of a light verb holds an act's noun (موجها اتهامات، مجددا الشكر): whose
    manner it is does the act."""
    own = scene.parse.phrase_of[trigger.first]
    phrase = scene.parse.phrases[own] if own >= 0 else None
    if phrase is None or trigger.form not in {"noun", "phrase"}:
        return False
    start = phrase.prep_at if 0 <= phrase.prep_at < phrase.first else phrase.first
    return any(
        _lends_as_participle(scene, at, phrase.prep or "object")
        for at in (phrase.first, start - 1)
        if 0 <= at < trigger.first
    )


def _lends_as_participle(scene: Scene, at: int, slot: str) -> bool:
    verbs = manner_verbs(scene.words[at])
    return any(v.slot == slot and v.doer == "actor" for v in rows_of(scene.lexicon.light, verbs))


def bound_by_participle(scene: Scene, step: Step) -> tuple[Filler, ...]:
    """Who does what an adverbial participle of a controlling verb holds: its object (متهما الجنود بقتلهم)."""
    held = next_bare(scene.parse, step.at)
    rows = rows_of(scene.lexicon.control, manner_verbs(scene.words[step.at])) if held else ()
    return held if any(row.slot == step.slot and row.controller == "object" for row in rows) else ()
