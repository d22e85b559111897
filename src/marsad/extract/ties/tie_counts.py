"""How many a force is told to be, of which a relation speaks."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BETWEEN
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.trigger.sizes import number, strength
from marsad.lexicon.cues import TieCue

COUNTED_WITHIN = 10
PAIR = "d"


def told_number(scene: Scene, cue: TieCue, told: RelationWord, at: Filler) -> int | str | None:
    """How many the subject's words say there are; of men whom a state has, how many their own say."""
    if cue.tense == "counted":  # عدد الجنود في تشاد ألف
        behind = range(at.last + 1, min(at.last + COUNTED_WITHIN, len(scene.words)))
        told_of = (number(scene.words[n : n + 4], scene.lexicon.numbers) for n in behind)
        return next((many for many in told_of if many is not None), None)
    own = scene.parse.phrase_of[told.at if cue.form == "base" else at.first]
    first = at.first if own < 0 or at.pronoun else scene.parse.phrases[own].first  # مئتا جندي موجودون
    last = told.last if cue.form == "base" and own >= 0 else at.last
    if own >= 0 and (scene.parse.phrases[own].prep == BETWEEN or _second(scene, first)):
        return None  # ما بين ثلاثة آلاف وأربعة آلاف جندي: no sum of both
    if cue.form == "base" and (
        scene.words[told.last].reading.number == PAIR or scene.words[told.first].lemma in grammar().army_post
    ):
        return strength(scene, at.last)  # قاعدتين، خمس قواعد: so many places, no so many men
    counted = number(scene.words[first : last + 1], scene.lexicon.numbers)
    return strength(scene, at.last) if counted is None and cue.kind == "present_in" else counted


def _second(scene: Scene, first: int) -> bool:
    """Whether a number is the second of two between which a force is told to be (3000 و4000 جندي)."""
    words = scene.words
    return (
        first > 2
        and words[first].pos == "num"
        and words[first - 2].pos == "num"
        and words[first - 3].folded == BETWEEN
    )
