"""What ل behind a verb tells where it is no aim: what somebody is blamed for, or what he had to do."""

from __future__ import annotations

from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.trigger.governing import Step, verb_lemmas
from marsad.lexicon.load import rows_of

JUDGED = frozenset({"COERCE", "SANCTION"})


def for_which(scene: Scene, verb: int, trigger: Told) -> bool:
    """Whether ل tells what somebody is blamed or judged for, no aim: behind a word of reproach (النظر في دعوى
    ضدها لقصفها), or where a pronoun did it to another (يحاكم لقتله متظاهرين)."""
    tables, act = scene.lexicon.predicates, trigger.first
    over = [entry for lemma in verb_lemmas(scene, verb) for entry in tables.verbs.get(lemma, ())]
    between = (shape for at in range(verb + 1, act - 1) for shape in scene.shapes[at])
    named = (entry for shape in between for entry in tables.nouns.get(shape, ()))
    if any(entry.event == "ACCUSE" for entry in (*over, *named)):
        return True
    behind = scene.parse.phrase_of[trigger.last + 1] if trigger.last + 1 < len(scene.words) else -1
    deed = bool(scene.words[trigger.last].pronoun) and behind >= 0
    deed = (
        deed
        and scene.parse.phrases[behind].first == trigger.last + 1
        and not scene.parse.phrases[behind].prep
    )
    return deed and any(entry.event in JUDGED for entry in over)


def had_to(scene: Scene, step: Step) -> bool:
    """Whether a verb over ل tells that it was done (اضطر لإعلان هدنة), not what it was for."""
    rows = rows_of(scene.lexicon.control, verb_lemmas(scene, step.at))
    return any(row.slot == "ل" and row.status is None for row in rows)
