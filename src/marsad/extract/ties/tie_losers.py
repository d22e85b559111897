"""Whose the ground was that a word says another took or was given (استعادوا البلدة من التنظيم، سلم المتمردون
المدينة للجيش)."""

from __future__ import annotations

from marsad.arabic.classes.particles import FROM
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.ground_told import taking
from marsad.extract.ties.tie_receivers import fillers
from marsad.extract.trigger.governing import verb_lemmas
from marsad.lexicon.cues import TieCue
from marsad.lexicon.load import rows_of

Found = dict[str, tuple[Filler, ...]]
RULES, HOLDER, GIVER = "controls", "holder", "subject"


def lost_by(scene: Scene, cue: TieCue, told: RelationWord, found: Found) -> tuple[Filler, ...]:
    """The words for who lost the ground, where somebody is told to have taken it or to have been given it."""
    if cue.kind != RULES:
        return ()
    if cue.form == "verb":
        if cue.tense != "any" or "object" not in cue.object:
            return ()
        return found.get(FROM if GIVER in cue.subject else GIVER, ())
    if taking(cue):
        return found.get(FROM, ())
    return _seized(scene, told) if HOLDER in found else ()


def _seized(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """From whom rule is taken by the verb whose object it is (انتزعوا السيطرة على البلدة من التنظيم)."""
    number = scene.parse.phrase_of[told.at]
    clause = next((c for c in scene.parse.clauses if number in c.object), None)
    if clause is None or not clause.prep(FROM):
        return ()
    rows = rows_of(scene.lexicon.ties, verb_lemmas(scene, clause.verb))
    takes = any(row.form == "verb" and taking(row) and row.kind == RULES for row in rows)
    return fillers(scene, clause.prep(FROM)) if takes else ()
