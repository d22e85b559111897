"""Crowds: what protesters close, hold or bar is their protest, whatever the word is."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.grammar import grammar
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene

HELD = frozenset({"restrict", "seize", "troops", "police"})
BLOCKADE = "protest.hasara_protest"


def as_blockade(scene: Scene, act: Act) -> Act:
    """An act by which protesters close or hold a place as the blockade that it is (أقام محتجون حصارا حول
    المصفاة); what they make a person do is no such thing (أجبروا الوزير).
    """
    entry = act.trigger.entry
    if act.event not in {"COERCE", "MOBILIZE"} or "recipient" in entry.requires or not HELD & set(entry.mode):
        return act
    doers = act.actor.fillers
    if not doers or not all(_protests(scene, filler.first, filler.last) for filler in doers):
        return act
    blockade = scene.lexicon.predicates.by_id[BLOCKADE]
    return replace(act, trigger=replace(act.trigger, entry=blockade, others=()), event=blockade.event)


def _protests(scene: Scene, first: int, last: int) -> bool:
    return any(scene.words[at].lemma in grammar().protester for at in range(first, last + 1))
