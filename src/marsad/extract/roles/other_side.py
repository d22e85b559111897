"""The other side of a fight of which only one is named (استعاد الجيش البلدة بعد معارك مع المتمردين)."""

from __future__ import annotations

from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import ARTICLE
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.act import overlapping
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.slots import noun_slots, verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.sectors import USING_FORCE
from marsad.model import Why

WITH = "prep.مع"


def _told_before(scene: Scene, trigger: Trigger, discourse: Discourse) -> Cast:
    """The two of whom the sentences before told that they fought, for a definite noun that takes their fight
    up (وأدت الاشتباكات إلى).
    """
    noun = scene.words[trigger.at]
    words, both = discourse.fight
    again = noun.article and noun.stem.removeprefix(ARTICLE) in words
    if not again or set(trigger.slots) - {"adjective"}:
        return Cast()
    return Cast(both, (), tuple(Why("parties", "actor:two_of_before", p.start, p.end) for p in both))


def with_other_side(scene: Scene, trigger: Trigger, actor: Cast, discourse: Discourse) -> Cast:
    """The sides of a fight, where only the one behind مع is named: the armed subject of the next verb over it
    fought on the other.
    """
    if not trigger.entry.two_sided:
        return actor
    if not actor.parties:
        return _told_before(scene, trigger, discourse)
    if {f.how for f in actor.fillers} != {WITH}:
        return actor
    above = steps(scene, trigger.first, trigger.at)
    nouns = scene.lexicon.predicates.nouns
    if any(e.outcome for step in above for shape in scene.shapes[step.at] for e in nouns.get(shape, ())):
        return actor  # أكدت الشرطة مقتل مسلح في اشتباك مع: he fought
    over = (scene.parse.clause_of(step.at) for step in above)
    clause = next((clause for clause in over if clause is not None), None)
    if clause is None or clause.negator is not None:
        return actor
    fallen = _fallen(scene, clause, trigger.first)
    told = verb_slots(scene.parse, clause).get("subject", ())[:1]
    subject = told if fallen is None else fallen  # أعلن المتحدث مقتل مسلحين في اشتباك مع: they fought
    first = cast(scene, "actor", subject, discourse, metonyms=False)
    if any(p.sector not in USING_FORCE or overlapping(p, a) for p in first.parties for a in actor.parties):
        return actor
    both = (*first.parties, *actor.parties)
    return Cast(both, (*first.fillers, *actor.fillers), (*first.why, *actor.why))


def _fallen(scene: Scene, clause: Clause, before: int) -> tuple[Filler, ...] | None:
    """Those whose death or wounds are the object of a verb ahead of a fight; null without."""
    for number in clause.object:
        phrase = scene.parse.phrases[number]
        told = (
            e for shape in scene.shapes[phrase.head] for e in scene.lexicon.predicates.nouns.get(shape, ())
        )
        if phrase.last < before and any(e.outcome for e in told):
            return noun_slots(scene.parse, phrase.head, frozenset()).get("idafa", ())[:1]
    return None
