"""Who agreed on something, where only a meeting told before says it (اجتمع الوفدان، وجرى الاتفاق على)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, ON
from marsad.extract.acts.same_act import together
from marsad.extract.roles.act import Act, stop_between
from marsad.extract.sentence.scene import Scene

PAIR = 2


def agreed_there(scene: Scene, act: Act, told: Sequence[Act]) -> Act:
    """An agreement that is only said to have come about, joined to a meeting of two sides or more, as
    theirs."""
    if act.event != "AGREE" or act.trigger.form != "noun" or act.actor.parties or act.recipient.parties:
        return act
    clause = scene.parse.clause_over(act.at)
    if clause is None or ON not in act.trigger.slots or clause.negator is not None:
        return act
    verb = scene.words[clause.verb]
    if verb.lemma not in grammar().took_place or verb.conj != AND or verb.reading.tense != "past":
        return act
    met = [o for o in told if o.event == "CONSULT" and o.trigger.form == "verb" and o.at < act.at]
    met = [o for o in met if not stop_between(scene, o.at, act.at)]
    sides = together([met[-1].actor, met[-1].recipient]) if met else act.actor
    return replace(act, actor=replace(sides, fillers=())) if len(sides.parties) >= PAIR else act
