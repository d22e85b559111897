"""Predicates under ليس, غير or لم يعد, and what is made of an act by words over those who are said to have
done it.
"""

from __future__ import annotations

from collections.abc import Collection

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.phrases.opposites import opposite
from marsad.extract.sentence.participles import behind_copula
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.denying import negated
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import Standing, under
from marsad.extract.trigger.governing import entry
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.over_nominals import over_nominal

NEGATOR_REACH = 3
OPEN = frozenset({"negated", "hypothetical", "future"})


def copula_denied(scene: Scene, participle: int) -> int | None:
    """The ليس or غير right before a participle that stands over an act (ليست مقبلة على حرب)."""
    for at in range(participle - 1, max(participle - 1 - NEGATOR_REACH, -1), -1):
        word = scene.words[at]
        if word.lemma == "ليس" or (word.stem in grammar().negator and at == participle - 1):
            return at
        if word.pos in {"verb", "punct", "particle"}:
            return None
    return None


def predicate_denied(scene: Scene, at: int, form: str) -> int | None:
    """The negative of a participle that tells what its subject does (غير معترفة به، ليست رافضة، لم تعد
    رافضة), or the غير before a noun read so (غير موافقة)."""
    if form == "noun":
        return at - 1 if opposite(scene.words, at) and not scene.words[at].article else None
    if form != "active":
        return None
    if (denier := copula_denied(scene, at)) is not None:
        return denier
    clause = scene.parse.clause_over(at) if behind_copula(scene.parse, at) else None
    copula = clause is not None and scene.words[clause.verb].lemma in grammar().auxiliary
    return negator_of(scene, clause.verb) if clause is not None and copula else None


def predicate(scene: Scene, at: int, found: Standing, beyond: Collection[int]) -> Standing:
    """What is made of an act by the words over those who are said to have done it (ليست مسؤولة عن القصف، نفى
    أن تكون متورطة فيه), but for those ``beyond``, which are asked in their turn (لا يستبعد أن تكون وراءه)."""
    denier = copula_denied(scene, at)
    clause = scene.parse.clause_over(at) if denier is None else None
    if clause is not None and scene.words[clause.verb].lemma in grammar().auxiliary:
        denier = negator_of(scene, clause.verb)
        over = steps(scene, clause.verb, clause.verb) if denier is None else ()
        rows = ((step, entry(scene, step)) for step in over)
        for step, row in rows:
            if row is not None and row.status in OPEN and step.at not in beyond:
                return under(scene, step, row.status, row.certainty, found)
    if denier is not None:
        return negated(scene, denier, at, found)
    return found if clause is not None and clause.verb > at else _said_of_doer(scene, at, found, beyond)


def _said_of_doer(scene: Scene, at: int, found: Standing, beyond: Collection[int]) -> Standing:
    """What is made of an act by what stands over the clause without a verb that says who did it (نفى أن الجيش
    متورط فيه)."""
    for step in over_nominal(scene, at):
        row = None if step.at in beyond else entry(scene, step)
        found = found if row is None else under(scene, step, row.status, row.certainty, found)
        denier = negator_of(scene, step.at) if scene.words[step.at].pos == "verb" else None
        if denier is not None and row is not None:
            found = negated(scene, denier, step.at, found)
    return found
