"""What would not have been done but for something."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM, WAS, WILL_NOT
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.marks_between import crosses
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import Standing, step_of
from marsad.extract.trigger.governors import steps

BUT_FOR, WOULD_NOT = "لولا", "لما"


def but_for(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """What would not have been done but for something (لم يكن الجيش لينسحب لولا الضغوط، لولا الضغوط لما
    انسحب): it was done; or without which something else will not be (من دون انسحابهم لن يتحقق السلام): it is
    open."""
    if BUT_FOR in scene.positions and (at := _had_it_not(scene, trigger)) is not None:
        return Standing("asserted", "certain", (*found.why, step_of(scene, "but_for", at)))
    if (verb := _without(scene, trigger)) is not None:
        return Standing("hypothetical", "certain", (*found.why, step_of(scene, "without", verb)))
    behind = (at for at in scene.positions.get(BUT_FOR, ()) if at > trigger.at)
    at = next(behind, None)
    if at is None or crosses(scene, trigger.at, at, HARD_STOPS):
        return found
    over = steps(scene, trigger.first, trigger.at)
    was = (s.at for s in over if s.slot == "aux" and scene.words[s.at].lemma == WAS)
    if all(negator_of(scene, verb) is None for verb in was):
        return found
    return Standing("asserted", "certain", (*found.why, step_of(scene, "but_for", at)))


def _had_it_not(scene: Scene, trigger: Told) -> int | None:
    """The لولا before a past that لما denies (لولا الهدنة لما انسحبوا)."""
    negator = negator_of(scene, trigger.at) if scene.words[trigger.at].pos == "verb" else None
    if negator is None or scene.words[negator].folded != WOULD_NOT:
        return None
    before = (at for at in scene.positions[BUT_FOR] if at < negator)
    return next((at for at in before if not crosses(scene, at, negator, HARD_STOPS)), None)


def _without(scene: Scene, trigger: Told) -> int | None:
    """The verb that tells what will not be without an act, whose phrase opens the sentence part."""
    own = scene.parse.phrase_of[trigger.at]
    at = scene.parse.phrases[own].prep_at if own >= 0 else -1
    if at < 0 or WILL_NOT not in scene.positions or scene.words[at].stem not in grammar().without:
        return None
    at -= at > 0 and scene.words[at - 1].folded[len(scene.words[at - 1].conj) :] == FROM
    if (
        at > 0
        and scene.words[at - 1].pos != "punct"
        and scene.words[at - 1].stem not in grammar().complementizer
    ):
        return None
    after = (n + 1 for n in scene.positions[WILL_NOT] if n > trigger.at)
    verb = next(after, None)
    return None if verb is None or crosses(scene, trigger.at, verb, HARD_STOPS) else verb
