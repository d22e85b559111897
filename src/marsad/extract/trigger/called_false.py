"""Acts that somebody says were not done, by a verb of denying over them (نفت الحركة مقتل قائدها)."""

from __future__ import annotations

from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governors import steps

DENIED = "negated"


def called_false(scene: Scene, first: int, at: int) -> bool:
    """Whether a verb of denying that is not denied itself stands over an act."""
    for step in steps(scene, first, at):
        word = scene.words[step.at]
        cue = scene.lexicon.speech.get(word.lemma) if word.pos == "verb" else None
        if cue is not None and cue.status == DENIED:
            clause = scene.parse.clause_of(step.at)
            return clause is not None and clause.negator is None
    return False
