"""Deeds whose doer is only held likely, by what a clause says of them (هجوم يعتقد أن التنظيم نفذه)."""

from __future__ import annotations

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.standings import RANK, Standing, step_of
from marsad.model.claim import Certainty

LIKELY: Certainty = "probable"


def thought_done(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """The standing of a deed, no surer than it is thought who did it or fired what struck (صاروخ يعتقد أن
    الحوثيين أطلقوه)."""
    supposing = [c for c in scene.parse.clauses if scene.words[c.verb].lemma in grammar().supposing]
    if not supposing or found.status != "asserted":
        return found
    clause = scene.parse.clause_of(trigger.at)
    told = {scene.parse.phrase_of[trigger.at], *(clause.subject if clause is not None else ())} - {-1}
    for teller in supposing:
        if any(_by_whom(scene, one, teller, told) for one in scene.parse.clauses):
            cue = scene.lexicon.speech.get(scene.words[teller.verb].lemma)
            own: Certainty = cue.certainty if cue is not None else LIKELY  # type: ignore[assignment]
            sure = max(own, found.certainty, key=RANK.__getitem__)
            why = (*found.why, step_of(scene, "thought_done", teller.verb))
            return structs.replace(found, certainty=sure, why=why)
    return found


def _by_whom(scene: Scene, clause: Clause, teller: Clause, told: set[int]) -> bool:
    """Whether a clause tells, within what is held likely, who did what is told, and he is a party."""
    inside = teller.content is not None and teller.content <= clause.verb
    if not inside or clause.antecedent not in told or clause.object != (clause.antecedent,):
        return False
    doers = (scene.parse.phrases[number] for number in clause.subject)
    return any(scene.answer(Filler(d.first, d.last, d.head, "subject")) is not None for d in doers)
