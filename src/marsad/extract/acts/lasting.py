"""Who holds ground: what a verb of ruling tells in the present stands, and is no event (تسيطر الجماعة على
البلدة); a change of hands is one (سيطرت الجماعة على البلدة)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import THAT, WAS
from marsad.arabic.clauses.clauses import Clause
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.negators import negator_of
from marsad.lexicon.load import rows_of

SEIZED, SHARED, BEFORE = "seize", "shared", "before"
PARTING = frozenset({"punct", "relative"})
REMAINS, AFTER, AGAIN = "زال", "بعد", "عاد"
STATIONED, PRESENT = "MOBILIZE", "present_in"


def only_stands(scene: Scene, act: Act) -> bool:
    """Whether a verb of ruling in the present tells what stands, not how somebody came by it: nobody takes
    what he has."""
    if act.trigger.form != "verb":
        return False
    if act.event == STATIONED:
        return _was_there(scene, act.at)
    if SEIZED not in act.modes:
        return False
    word, clause = scene.words[act.at], scene.parse.clause_of(act.at)
    if word.lemma not in grammar().ruling or word.reading.tense != "present" or word.future or word.prep:
        return False
    if clause is None or _told_of_as_done(scene, clause) or _begun(scene, act.at):
        return False
    return not any(at > act.at for at in scene.positions.get(AFTER, ()))  # يسيطرون عليها بعد معارك


def _was_there(scene: Scene, at: int) -> bool:
    """Whether a verb of being stationed tells what was so (كانت القوات تتمركز في البلدة)."""
    word, helper = scene.words[at], _helper(scene, at)
    if helper is None or scene.words[helper].lemma != WAS or word.reading.tense != "present":
        return False
    rows = rows_of(scene.lexicon.ties, {word.lemma})
    return any(row.kind == PRESENT and row.form == "verb" for row in rows)


def _helper(scene: Scene, at: int) -> int | None:
    """The verb right over another one in its clause, nothing that parts them between."""
    over = next((clause.verb for clause in reversed(scene.parse.clauses) if clause.verb < at), None)
    if over is None or any(word.pos in PARTING for word in scene.words[over + 1 : at]):
        return None
    return over


def _told_of_as_done(scene: Scene, clause: Clause) -> bool:
    """Whether the present tells of a deed: in a headline that a name opens, as the next of several deeds, or
    behind a particle that makes it no fact (أن يسيطر، لم يسيطر، قد يسيطر)."""
    word, before = scene.words[clause.verb], scene.words[clause.verb - 1] if clause.verb else None
    if clause.subject_rule == SHARED and (word.conj or before is None):
        return True
    opens = clause.subject[0] if clause.subject_rule == BEFORE and clause.subject else -1
    if opens >= 0 and scene.parse.phrases[opens].first == 0:
        return True
    if before is None or before.pronoun:
        return False
    return before.pos == "particle" or before.folded == THAT or before.stem in grammar().negator


def _begun(scene: Scene, at: int) -> bool:
    """Whether a verb over it says that it began (باتت تسيطر); not that it was so, goes on or does no more
    (كانت تسيطر، لم تعد تسيطر)."""
    helper = _helper(scene, at)
    lemma = "" if helper is None else scene.words[helper].lemma
    no_more = helper is not None and lemma == AGAIN and negator_of(scene, helper) is not None
    return lemma in grammar().auxiliary and not (no_more or lemma == WAS or _goes_on(lemma))


def _goes_on(lemma: str) -> bool:
    return lemma == REMAINS or lemma in grammar().keeping
