"""Acts whose denial is denied (لم يمنعه, لا يمكن إنكار أنهم قصفوا)."""

from __future__ import annotations

from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import Standing, step_of
from marsad.extract.trigger.governing import Step, entry
from marsad.lexicon.cues import Governor


def doubly_denied(scene: Scene, step: Step, row: Governor, found: Standing, averted: bool) -> Standing | None:
    """An act that a denial of its denial tells as done, if any."""
    if averted and row.status == "negated":
        return Standing("asserted", "certain", (*found.why, step_of(scene, "not_averted", step.at)))
    if _undeniable(scene, step, found):
        return Standing("asserted", "certain", (*found.why, step_of(scene, "negation", step.at)))
    return None


def _undeniable(scene: Scene, step: Step, found: Standing) -> bool:
    """Whether a verb says that something cannot be denied (لا يمكن إنكار أنهم قصفوا القرية)."""
    row = entry(scene, step) if found.status == "negated" and scene.words[step.at].pos == "verb" else None
    return row is not None and row.status == "managed" and negator_of(scene, step.at) is not None
