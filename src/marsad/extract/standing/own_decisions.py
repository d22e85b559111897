"""Acts whose own verb or noun says that they are near, arranged, decided on or lacking."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.of_this_act import LACK
from marsad.extract.trigger.governing import Step, entry, verb_lemmas
from marsad.lexicon.load import rows_of

SAID = "say"
BOYCOTT, NEAR = "مقاطعة", "قرب"


def arranged(scene: Scene, step: Step, over: Sequence[Step]) -> bool:
    """Whether an act is one whose arranging somebody announces (أعلن الحزب تنظيم مسيرة): it is to come."""
    if step.slot != "idafa" or scene.words[step.at].lemma not in grammar().arranging:
        return False
    outer = next(iter(over[over.index(step) + 1 :]), None)
    said = None if outer is None else scene.lexicon.speech.get(scene.words[outer.at].lemma)
    return outer is not None and outer.slot == "object" and said is not None and said.kind == SAID


def nearing(scene: Scene, step: Step) -> bool:
    """Whether what is announced is that an act is near (أعلن الناطق قرب الإفراج عنهم), not where something
    is."""
    if step.slot != "under" or scene.words[step.at].stem != NEAR:
        return False
    clause = scene.parse.clause_over(step.at)
    if clause is None or clause.object or scene.words[clause.verb].lemma not in scene.lexicon.speech:
        return False
    return step.at - 1 == clause.verb or scene.parse.phrase_of[step.at - 1] in clause.subject


def decides(scene: Scene, trigger: Told) -> bool:
    """Whether an act's own verb only decides on it (قرر العمال الإضراب); a boycott begins when it is
    decided."""
    clause = scene.parse.clause_of(trigger.at)
    held = (scene.words[scene.parse.phrases[n].head].lemma for n in clause.object) if clause else ()
    if BOYCOTT in held:
        return False
    rows = rows_of(scene.lexicon.governors, verb_lemmas(scene, trigger.at))
    return any(row.status == "decided" and row.pos == "verb" for row in rows)


def lacking(scene: Scene, trigger: Told, step: Step, over: Sequence[Step]) -> bool:
    """Whether ل before the word that denies an act gives a reason, no aim: somebody's own failure to do it
    (أقيل لعدم اعتقاله المتظاهرين), or what is regretted or blamed (أسفه لعدم توقيعهم)."""
    if scene.words[step.at].stem != LACK:
        return False
    outer = next(iter(over[over.index(step) + 1 :]), None)
    row = None if outer is None else entry(scene, outer)
    return bool(scene.words[trigger.at].pronoun) or (row is not None and row.status == "presupposed")
