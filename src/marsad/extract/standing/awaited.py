"""Acts that something is not done before, or that had happened before something else was over."""

from __future__ import annotations

from itertools import pairwise

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import DID_NOT, WILL_NOT
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.negators import negator_of
from marsad.extract.trigger.governing import Step

SCARCELY, MA, IF = "كاد", "ما", "ان"
UNTIL_REACH, BUT_REACH = 9, 8
BUT = "الا"


def until(scene: Scene, at: int) -> bool:
    """Whether a word tells what had happened before something else was over (لم يمض يوم حتى قصفوا، ما كاد
    الوفد يصل حتى قصفوا)."""
    before = scene.words[max(at - UNTIL_REACH, 0) : at]
    over = any(word.folded in {DID_NOT, BUT} or word.lemma == SCARCELY for word in before)
    over = over or any(w.stem == MA and b.folded == IF for w, b in pairwise(before))  # ما إن وصلوا حتى
    return over and not any(w.text in COMMAS for w in before)


def awaited(scene: Scene, step: Step) -> bool:
    """Whether an act is what something will not be done before (لن نوقع قبل الانسحاب), or only after (لن نوقع
    إلا بعد الانسحاب)."""
    verb = scene.words[step.at]
    if step.slot in grammar().after_clause:
        low, high = step.at + 1, min(step.at + BUT_REACH, len(scene.words))
        but = any(
            scene.words[n].stem == BUT and scene.words[n + 1].stem == step.slot for n in range(low, high - 1)
        )
        return but and step.at > 0 and scene.words[step.at - 1].stem == WILL_NOT
    before = step.slot in grammar().before_clause and verb.reading.tense == "present"
    negator = negator_of(scene, step.at) if before else None
    return negator is not None and scene.words[negator].folded != DID_NOT
