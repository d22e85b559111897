"""What is no act of its own: what a demand, threat or promise is about, and what only tells of another."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.extract.acts.body_names import names_a_body
from marsad.extract.acts.labels import is_label, labels_what, participle_labels
from marsad.extract.acts.said_again import is_about
from marsad.extract.acts.said_to_be import is_kind, is_predicate, is_remedy, no_springboard
from marsad.extract.acts.topic_of_act import is_matter, of_a_demand
from marsad.extract.acts.wanted import HARMS, is_wanted
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.unproved import of_himself
from marsad.extract.trigger.governing import Step, doing, entry, lends
from marsad.extract.trigger.governors import steps


def is_content(scene: Scene, act: Act, others: Sequence[Act]) -> bool:
    """Whether an act is only what another one demands, threatens, refuses or promises."""
    if _told_as_done(scene, act) or (act.trigger.form == "active" and scene.words[act.at].conj):
        return False  # ، داعيا إلى الحوار، ومتهما تركيا: joined to the other participle
    above = steps(scene, act.trigger.first, act.at)
    if not grammar().negator.isdisjoint(scene.positions) and any(_in_vain(scene, step) for step in above):
        return False
    if "against" in [noun.doer for step in above if (noun := doing(scene, step)) is not None]:
        return True
    if (
        is_label(scene, act, above)
        or is_predicate(scene, act)
        or is_kind(scene, act, above)
        or is_remedy(scene, act)
        or participle_labels(scene, act)
        or labels_what(scene, act.at)
        or no_springboard(scene, act, above)
        or is_matter(scene, act, above)
    ):
        return True
    if names_a_body(scene, act, above) or of_a_demand(scene, act, above):
        return True
    earlier = [other for other in others if other is not act and other.at < act.at]
    earlier = [other for other in earlier if not _owned_up(scene, act, other)]
    return any(is_about(scene, act, other, above) or is_wanted(scene, act, other, above) for other in earlier)


def _owned_up(scene: Scene, act: Act, other: Act) -> bool:
    """Whether a harm is what somebody admits to have done (أقر الجيش بقصف المستشفى): told, not conceded. Not
    what befell him (أقر بإصابة جنديين)."""
    own = scene.parse.phrase_of[act.trigger.first]
    suffered = scene.words[act.at].lemma in grammar().suffering - grammar().affecting  # قتل is done
    if other.event != "CONCEDE" or act.event not in HARMS or suffered or own < 0:
        return False
    return of_himself(scene, other.trigger.entry.verb, scene.parse.phrases[own].prep)


def _told_as_done(scene: Scene, act: Act) -> bool:
    """Whether a relative clause in the past tells who did an attack (للتصدي للهجوم الذي نفذته الحركة)."""
    own = scene.parse.phrase_of[act.at] if act.event == "ASSAULT" else -1
    return own >= 0 and any(
        clause.antecedent == own
        and scene.words[clause.verb].reading.tense == "past"
        and lends(scene, clause.verb, "object")
        and clause.object == (own,)
        for clause in scene.parse.clauses
    )


def _in_vain(scene: Scene, step: Step) -> bool:
    """Whether a step is a verb of keeping from something that is denied (لم يمنعهم من التظاهر): it came
    about."""
    clause = scene.parse.clause_of(step.at)
    if clause is None or clause.negator is None or scene.words[step.at].lemma in scene.lexicon.speech:
        return False
    row = entry(scene, step)
    return row is not None and row.status == "litotes"
