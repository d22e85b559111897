"""Who plays the two sides of an act: those in its slots, else the first of the ways behind them that names
somebody.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.fitting import fitted
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.act import Act, overlapping
from marsad.extract.roles.acting import DOERS, slot_doers
from marsad.extract.roles.announced import announcers
from marsad.extract.roles.companions import with_attending, with_companions, with_speaker
from marsad.extract.roles.judged import addressed
from marsad.extract.roles.lone import sides
from marsad.extract.roles.recipients import OWN_PRONOUN, RECIPIENTS
from marsad.extract.roles.roles import roles
from marsad.extract.roles.stage import Stage
from marsad.extract.roles.talks import HARM
from marsad.extract.roles.voices import voice
from marsad.extract.roles.ways import Way
from marsad.extract.sentence.marches import drop_marches
from marsad.extract.sentence.not_hit import drop_behind_sources, drop_lands
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger


def played(scene: Scene, trigger: Trigger, discourse: Discourse) -> Act:
    """The act of a trigger with its parties."""
    found = roles(scene, trigger)
    drop_marches(scene, found.actor, found.recipient)
    drop_lands(scene, trigger.slots.get("object", ()), found.recipient)
    drop_behind_sources(scene, trigger.at, found.recipient)
    stage = Stage(scene, trigger, trigger.entry.event, found, discourse)
    recipient = _first(stage, RECIPIENTS)
    agent = trigger.slots.get("agent", ())
    own = stage.event in HARM and len(agent) == 1 and agent[0].how == OWN_PRONOUN  # محاولته اغتيال الوزير
    actor = slot_doers(stage) if own else voice(stage, _first(stage, DOERS))
    actor, recipient = sides(scene, trigger, actor, recipient, discourse)
    actor = with_companions(scene, stage.event, actor, discourse)
    actor = with_attending(scene, trigger, actor, discourse)
    actor = with_speaker(scene, trigger, actor, discourse)
    if not actor.parties and not stage.found.received:  # نفى الحزب تلقي دعم من الخارج: he did not give it
        actor = cast(scene, "actor", announcers(scene, trigger, recipient), discourse, metonyms=True)
    if _on_himself(trigger, actor, recipient):
        actor = _other_subject(stage, recipient)
    if recipient.parties and actor.parties:
        recipient = _besides(recipient, actor) or addressed(stage)
    modes = trigger.entry.mode
    actor, recipient = fitted(scene.story, scene.lexicon.parties, stage.event, actor, recipient, modes)
    return Act(trigger, stage.found, actor, recipient, trigger.entry.event, trigger.at)


def _besides(recipient: Cast, actor: Cast) -> Cast | None:
    """Those of the recipients who do not act themselves; null where nobody is left."""
    kept = [n for n, p in enumerate(recipient.parties) if not any(overlapping(p, a) for a in actor.parties)]
    if len(kept) == len(recipient.parties) or not kept:
        return recipient if kept else None
    parties = tuple(recipient.parties[n] for n in kept)
    if len(recipient.why) != len(recipient.parties):
        return replace(recipient, parties=parties)
    return replace(recipient, parties=parties, why=tuple(recipient.why[n] for n in kept))


def _on_himself(trigger: Trigger, actor: Cast, recipient: Cast) -> bool:
    """Whether a verb's own pronoun would mean its subject, which it never does (عن راع كان اختطفه)."""
    subject = {f.first for f in trigger.slots.get("subject", ())}
    taken = any(f.first in subject for f in trigger.slots.get("object", ()))
    if not (taken and actor.parties and recipient.parties and trigger.form == "verb"):
        return False
    return all(any(overlapping(a, r) for r in recipient.parties) for a in actor.parties)


def _other_subject(stage: Stage, taken: Cast) -> Cast:
    """The nearest subject before a verb that is not whom its pronoun takes up."""
    scene = stage.scene
    for clause in (c for row in scene.parse.clauses_before(stage.trigger.at) for c in row if c.subject):
        subject = verb_slots(scene.parse, clause).get("subject", ())
        told = cast(scene, "actor", subject, stage.discourse, metonyms=True)
        if told.parties and not any(overlapping(p, r) for p in told.parties for r in taken.parties):
            return told
    return Cast()


def _first(stage: Stage, ways: Sequence[Way]) -> Cast:
    """What the first way gives that names a party; what the last gives where none does."""
    told = Cast()
    for way in ways:
        told = way(stage)
        if told.parties:
            break
    return told
