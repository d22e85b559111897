"""Acts without which no day goes by (لا يمر يوم دون أن يقصفوا قرية): two denials tell that they are done."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.phrases.opposites import OTHER
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.marks_between import crosses
from marsad.extract.standing.standings import Standing, step_of

BEFORE, AFTER = 3, 4


def every_day(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """A denied act as done again and again, where its sentence tells that no time goes by without it."""
    if found.status != "negated":
        return found
    words, known = scene.words, grammar()
    for verb in range(trigger.first - 2, 0, -1):
        word, behind = words[verb], words[verb + 1]
        if word.pos != "verb" or word.lemma not in known.elapsing or behind.article:
            continue
        denied = any(w.stem in known.negator for w in words[max(verb - BEFORE, 0) : verb])
        without = known.without | known.excepting | {OTHER}  # من غير أن
        but = any(w.stem in without for w in words[verb + 2 : min(verb + 2 + AFTER, trigger.first)])
        whole = behind.stem in known.time_noun and not crosses(scene, verb, trigger.at, HARD_STOPS)
        if denied and but and whole:
            return Standing("asserted", "certain", (step_of(scene, "every_day", verb, trigger.at),))
    return found
