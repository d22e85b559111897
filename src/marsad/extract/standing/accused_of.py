"""What becomes of accusations that somebody denies or refuses, and of what they are of."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.of_this_act import CERTAIN
from marsad.extract.trigger.governing import Step, entry


def denies_or_doubts(scene: Scene, step: Step) -> bool:
    """Whether a verb denies or doubts what is told."""
    cue = scene.lexicon.speech.get(scene.words[step.at].lemma) if scene.words[step.at].pos == "verb" else None
    return cue is not None and (cue.status == "negated" or cue.certainty == "doubtful")


def denies_own_guilt(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether a verb denies what others accuse somebody of, not that he accuses them (نفى اتهامه لإيران)."""
    if trigger.event != "ACCUSE" or scene.words[trigger.at].pos != "noun":
        return False
    if step.slot != "object" and scene.words[step.at].stem not in grammar().denial:
        return False
    if scene.words[step.at].lemma not in grammar().facing:
        return False
    charges = grammar().accusing | grammar().charge_of
    if scene.words[step.at].lemma in grammar().denying and not scene.shapes[trigger.at] & charges:
        return False  # نفت الوزارة انتقاد المنظمة: there was none
    after = scene.words[trigger.last + 1] if trigger.last + 1 < len(scene.words) else None
    return not (scene.words[trigger.at].pronoun and after is not None and after.prep == "ل")


def of_refused(scene: Scene, trigger: Told, step: Step, over: Sequence[Step]) -> str | None:
    """What becomes of accusations that somebody refuses, which were made, and of what they are of, which he
    denies (رفض الجيش اتهامات الحكومة له بقصف القرية)."""
    charge = trigger.at if step == over[0] else over[over.index(step) - 1].at
    if scene.words[charge].pos == "verb":
        return None
    if charge != trigger.at:
        row = entry(scene, over[over.index(step) - 1])
        alleged = row is not None and row.status == "asserted" and row.certainty != CERTAIN
        return "negated" if alleged or scene.shapes[charge] & grammar().accusing else None
    return "presupposed" if scene.shapes[charge] & grammar().accusing else None
