"""Who goes on with what he does to somebody (اختطفه مسلحون قبل قتله): the doer of the deed before."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.extract.roles.act import Act, overlap, stop_between
from marsad.extract.sentence.scene import Scene

HARM = frozenset({"ASSAULT", "COERCE"})


def by_same_hands(scene: Scene, act: Act, told: Sequence[Act]) -> Act:
    """A deed that a noun tells with a pronoun for whom it is done to and nobody for its doer, as done by who
    did the last deed before it to the same one.
    """
    owned = act.trigger.slots.get("idafa", ())
    noun = act.trigger.form == "noun" and bool(owned) and all(f.pronoun for f in owned)
    if not noun or act.event not in HARM or act.actor.parties:
        return act
    before = [o for o in told if o.event in HARM and o.at < act.at and not stop_between(scene, o.at, act.at)]
    same = [o for o in before if o.actor.parties and overlap(o.recipient.parties, act.recipient.parties)]
    return replace(act, actor=replace(same[-1].actor, fillers=())) if same else act
