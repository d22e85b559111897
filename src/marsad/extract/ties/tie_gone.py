"""Forces that were somewhere: a description tells where they are, and the verb that they left."""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.parsed import Clause
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.standing.status import standing
from marsad.extract.trigger.governing import verb_lemmas
from marsad.extract.wording.gloss import shown, tie_gloss
from marsad.lexicon.load import rows_of
from marsad.model import Date, Tie, Why

PRESENT, LEFT = "present_in", "over"
IS, HAPPENED = "is present in", frozenset({"asserted", "historical"})


def gone(scene: Scene, tie: Tie) -> Tie:
    """A presence as what was, where the sentence says that those forces left (القوات المنتشرة في البلاد
    انسحبت)."""
    if tie.kind != PRESENT or tie.status != "asserted" or tie.place is None:
        return tie
    for clause in scene.parse.clauses:
        verb = scene.words[clause.verb]
        if _leaves(scene, tie, clause) and not _elsewhere(scene, tie, clause):
            why = Why("status", "former", verb.start, verb.end)
            gloss = tie_gloss(tie.subject, IS, shown(tie.place), "historical")
            return replace(tie, status="historical", gloss=gloss, why=(*tie.why, why))
    return tie


def _leaves(scene: Scene, tie: Tie, clause: Clause) -> bool:
    """Whether the force that a tie is of left, as a clause says of it."""
    at = None if tie.subject.start is None else scene.word_at(tie.subject.start)
    if at is None or scene.parse.phrase_of[at] not in clause.subject:
        return False
    if scene.words[clause.verb].start == tie.trigger.start:
        return False
    rows = rows_of(scene.lexicon.ties, verb_lemmas(scene, clause.verb))
    if not any(row.kind == PRESENT and row.tense == LEFT for row in rows):
        return False
    told = RelationWord(clause.verb, clause.verb, clause.verb, "verb")
    return standing(scene, told, Date()).status in HAPPENED


def _elsewhere(scene: Scene, tie: Tie, clause: Clause) -> bool:
    """Whether a clause names another place that was left (القوات الموجودة في مالي غادرت قاعدة غاو): they may
    still be in the one told before."""
    named = [m.text for m in scene.places if clause.verb < m.first <= clause.end]
    whole = tie.place.text if tie.place is not None else ""
    return bool(named) and not any(text in whole for text in named)
