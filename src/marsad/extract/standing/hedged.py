"""Which hedges bear on an act, and which belong to another word beside it."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.applied import (
    ADDRESSED,
)
from marsad.extract.standing.beside import upon
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedges import reaches
from marsad.extract.standing.standings import Standing, step_of
from marsad.extract.trigger.governing import (
    Step,
    entry,
)
from marsad.extract.trigger.governors import steps
from marsad.model.claim import Certainty, Status

ALL: frozenset[str] = frozenset()


def in_hedge(scene: Scene, step: Step) -> bool:
    """Whether a word is part of a fixed expression and means what that means (ترددت أنباء، من المتوقع)."""
    noun = scene.words[step.at].pos not in {"verb", "prep"}  # من دون أي قصف
    return any(
        (hedge.kind == "rumour" or hedge.status == "future" or (noun and hedge.status))
        and first <= step.at <= last
        and first < last
        for first, last, hedge in hedges(scene)
    )


def own_preposition(scene: Scene, step: Step, over: Sequence[Step]) -> bool:
    """Whether a preposition only goes with the verb over it (حال دون): the two deny once."""
    lemma = scene.words[step.at].lemma
    return any(other.slot == lemma and entry(scene, other) is not None for other in over)


def _own_of_verb(scene: Scene, trigger: Told, at: int) -> bool:
    """Whether a preposition over an act only goes with a verb that denies or keeps it off."""
    over = steps(scene, trigger.first, trigger.at)
    return any(step.at == at and step.slot == "under" and own_preposition(scene, step, over) for step in over)


def to_come_with(scene: Scene, trigger: Told, step: Step, definite: bool) -> bool:
    """Whether an act accompanies what a verb says will happen (سيلتقيه خلال زيارة، سيتهمه في دعوى)."""
    if not scene.words[step.at].future:
        return False
    asked = step.slot == "ب" and trigger.event in ADDRESSED  # بتكليف من، بطلب من: before it
    return (
        step.slot in grammar().during
        or upon(scene, trigger, step.slot)
        or (step.slot in grammar().along and not definite and not asked)
    )


def hedged(scene: Scene, trigger: Told, plain: Standing, kinds: frozenset[str] = ALL) -> Standing:
    """What fixed expressions make of an act; ``kinds``: only these, where not empty."""
    best = plain
    for first, last, hedge in hedges(scene):
        if (kinds and hedge.kind not in kinds) or not reaches(scene, trigger, first, last, hedge):
            continue
        if first == last and scene.words[first].pos == "prep" and _own_of_verb(scene, trigger, first):
            continue  # لم تحل الهدنة دون قصفها
        certainty: Certainty = hedge.certainty  # type: ignore[assignment]
        status: Status = hedge.status or "asserted"  # type: ignore[assignment]
        found = Standing(
            status, certainty, (*plain.why, step_of(scene, f"hedge:{'_'.join(hedge.words)}", first, last))
        )
        if best is plain or (best.status == "asserted" and status != "asserted"):
            best = found
    return best
