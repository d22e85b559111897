"""Whom somebody strikes who answers a blow: those who struck first (شن الجيش غارات، وردت الحركة بصواريخ)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from marsad.extract.roles.act import Act, overlap
from marsad.extract.roles.lone import told_as
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.governed import governed

ANSWERED, ATTACK, RIOT = "رد", "ASSAULT", "riot"
HAPPENED = frozenset({"asserted", "historical"})


def at_who_began(scene: Scene, act: Act, others: Sequence[Act]) -> Act:
    """An attack at nobody who is named, told by a joined verb of answering, with the doers of the attack or
    the riot told right before it for its targets."""
    if act.event != ATTACK or act.recipient.parties or not act.actor.parties or len(others) < 2:
        return act
    clause = scene.parse.clause_of(act.at) or scene.parse.clause_over(act.at)
    if clause is None or scene.words[clause.verb].lemma != ANSWERED or not scene.words[clause.verb].conj:
        return act
    blows = (o for o in others if o.event == ATTACK or RIOT in o.modes)
    first = max((o for o in blows if o.at < clause.verb), key=lambda o: o.at, default=None)
    if first is None or not first.actor.parties or overlap(first.actor.parties, act.actor.parties):
        return act
    if governed(scene, first.trigger) not in HAPPENED:
        return act
    return structs.replace(act, recipient=told_as(first.actor, "actor", "recipient"))
