"""Who holds ground: what a verb of ruling tells in the present stands, and is no event (تسيطر الجماعة على
البلدة); a change of hands is one (سيطرت الجماعة على البلدة)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import THAT, WAS
from marsad.arabic.clauses.clauses import Clause
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene

SEIZED, SHARED, BEFORE = "seize", "shared", "before"
PARTING = frozenset({"punct", "relative"})
REMAINS, AFTER = "زال", "بعد"


def only_stands(scene: Scene, act: Act) -> bool:
    """Whether a verb of ruling in the present tells what stands, not how somebody came by it: nobody takes
    what he has."""
    if act.trigger.form != "verb" or SEIZED not in act.modes:
        return False
    word, clause = scene.words[act.at], scene.parse.clause_of(act.at)
    if word.lemma not in grammar().ruling or word.reading.tense != "present" or word.future or word.prep:
        return False
    if clause is None or _told_of_as_done(scene, clause) or _begun(scene, act.at):
        return False
    return not any(at > act.at for at in scene.positions.get(AFTER, ()))  # يسيطرون عليها بعد معارك


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
    """Whether a verb over it says that it began or was so (باتت تسيطر، كانت تسيطر); not that it goes on."""
    for helper in reversed(scene.parse.clauses):
        if helper.verb >= at:
            continue
        if any(word.pos in PARTING for word in scene.words[helper.verb + 1 : at]):
            return False
        lemma = scene.words[helper.verb].lemma
        return lemma == WAS or (lemma in grammar().auxiliary and not _goes_on(lemma))
    return False


def _goes_on(lemma: str) -> bool:
    return lemma == REMAINS or lemma in grammar().keeping
