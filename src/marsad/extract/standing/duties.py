"""Acts that somebody ought to do, told by a noun."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.standings import Standing, step_of


def due(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """على الحكومة وقف القصف: an act that somebody ought to do, told by a noun behind whose duty it is."""
    own = scene.parse.phrase_of[trigger.at]
    phrases = scene.parse.phrases
    if own < 1 or scene.words[trigger.at].pos == "verb" or phrases[own].prep or phrases[own].conj:
        return found
    duty = phrases[own - 1]
    first = phrases[own].first  # على الحزب إعلان التزامه: the noun over the act is its duty
    heads = first == duty.last + 1 and not scene.words[first].article and phrases[own].head == first
    if heads and duty.prep == "علي" and opens_clause(scene, duty.prep_at):
        return Standing("hypothetical", "certain", (*found.why, step_of(scene, "duty", duty.prep_at)))
    return found


def opens_clause(scene: Scene, at: int) -> bool:
    """Whether a word stands where a clause begins."""
    before = scene.words[at - 1] if at > 0 else None
    return at >= 0 and (before is None or before.pos == "punct" or before.stem in grammar().complementizer)
