"""Crowds: what protesters close, hold or bar is their protest, whatever the word is; what a state boycotts is
none of theirs. Whoever breaks a march up does it to those who march.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import OF_ONE
from marsad.extract.parties.parties import Cast
from marsad.extract.roles.act import Act
from marsad.extract.roles.lone import told_as
from marsad.extract.sentence.scene import Scene

HELD = frozenset({"restrict", "seize", "troops", "police"})
BLOCKADE, EMBARGO = "protest.hasara_protest", "sanction.qataa_badai"
BOYCOTT, GOODS_WITHIN, STATE = "boycott", 3, "GOV"


def as_what_it_is(scene: Scene, act: Act) -> Act:
    """A state's boycott as a sanction, and an act by which protesters close or hold a place as the blockade
    that it is (أقام محتجون حصارا حول المصفاة); what they make a person do is no such thing (أجبروا الوزير).
    """
    entry = act.trigger.entry
    if act.event == "PROTEST":
        return _as_embargo(scene, act) if BOYCOTT in entry.mode and act.actor.parties else act
    if act.event not in {"COERCE", "MOBILIZE"} or "recipient" in entry.requires or not HELD & set(entry.mode):
        return act
    doers = act.actor.fillers
    if not doers or not all(_protests(scene, filler.first, filler.last) for filler in doers):
        return act
    blockade = scene.lexicon.predicates.by_id[BLOCKADE]
    return replace(act, trigger=replace(act.trigger, entry=blockade, others=()), event=blockade.event)


def _protests(scene: Scene, first: int, last: int) -> bool:
    return any(scene.words[at].lemma in grammar().protester for at in range(first, last + 1))


def _as_embargo(scene: Scene, act: Act) -> Act:
    """A protest that is a boycott of goods by those who govern a state as the sanction that it is (قرر الرئيس
    مقاطعة البضائع الدنماركية)."""
    embargo = scene.lexicon.predicates.by_id[EMBARGO]
    last = min(act.trigger.last + GOODS_WITHIN, len(scene.words) - 1)
    behind = (scene.shapes[at] for at in range(act.trigger.last + 1, last + 1))
    goods = any(not shapes.isdisjoint(embargo.needs["any"]) for shapes in behind)
    if not goods or any(party.sector != STATE for party in act.actor.parties):
        return act
    return replace(act, trigger=replace(act.trigger, entry=embargo, others=()), event=embargo.event)


def of_the_march(scene: Scene, act: Act, others: Sequence[Act]) -> Act:
    """A march's being broken up, where a pronoun takes the march up, as done to those who marched, whoever
    was named last (خرجت مظاهرة، وقالت الحكومة إن الشرطة فرقتها)."""
    word = scene.words[act.at]
    if act.event != "ASSAULT" or word.pronoun not in OF_ONE or word.lemma not in grammar().march_verb:
        return act
    return _at_the_crowd(act, [other for other in others if other.at < act.at])


def of_those_marching(scene: Scene, act: Act, others: Sequence[Act]) -> Act:
    """A march's being broken up, where nobody else suffered it, as done to those who marched (تفريق مظاهرة
    نظمتها النقابة)."""
    if (
        act.event != "ASSAULT"
        or act.recipient.parties
        or scene.words[act.at].lemma not in grammar().march_verb
    ):
        return act
    slots = act.trigger.slots
    held = {f.head for slot in ("object", "idafa") for f in slots.get(slot, ()) if not f.pronoun}
    return _at_the_crowd(act, [other for other in others if other.at in held])


def _at_the_crowd(act: Act, others: Sequence[Act]) -> Act:
    marched = [other for other in others if other.event == "PROTEST"]
    if not marched:
        return act
    crowd = next((other.actor for other in reversed(marched) if other.actor.parties), Cast())
    return replace(act, recipient=told_as(crowd, "actor", "recipient"))
