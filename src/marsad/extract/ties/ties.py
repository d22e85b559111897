"""Ties: standing relations that a sentence states, as records with status, sources and date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from marsad.extract.parties.discourse import Discourse
from marsad.extract.roles.attribution import sources
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.standings import PLAIN
from marsad.extract.ties.by_the_acts import as_the_act, by_whoever, is_reversed, of_two, until_now
from marsad.extract.ties.ground_told import ending
from marsad.extract.ties.over_or_on import PRESENT
from marsad.extract.ties.tie_acts import backing, present
from marsad.extract.ties.tie_copulas import GROUNDED
from marsad.extract.ties.tie_dates import tie_date
from marsad.extract.ties.tie_fit import of_itself, told_already
from marsad.extract.ties.tie_gone import denied, gone, left_behind
from marsad.extract.ties.tie_over import only_sought
from marsad.extract.ties.tie_portfolios import portfolios
from marsad.extract.ties.tie_standing import held_as
from marsad.extract.ties.words import stated
from marsad.extract.wording.gloss import tie_gloss
from marsad.extract.wording.identity import record_id
from marsad.model import Claim, Date, Evidence, Tie, Why

STILL = {"member_of": "belongs to", "controls": "controls"}
TITLE, MEMBER = "title:", "member_of"


def ties(
    scene: Scene, discourse: Discourse, claims: Sequence[Claim], offices: Sequence[Relation], sha256: str
) -> tuple[Tie, ...]:
    """The ties of one sentence: from its words, the offices that it says are held, and ``present_in`` from
    its claims of forces somewhere."""
    held = (one for one in offices if not of_two(one, claims))
    relations = chain(stated(scene, discourse), held, portfolios(scene))
    told = tuple(
        tie
        for relation in relations
        if not only_sought(scene, relation.told)
        and not is_reversed(tie := _tie(scene, discourse, relation, sha256), claims)
    )
    backed = frozenset(tie.trigger.start for tie in told if tie.kind == "backs")
    unique: list[Tie] = []
    there = {
        (t.trigger.start, t.subject.start) for t in told if t.kind == PRESENT and t.place and t.place.name
    }
    forces = (t for t in present(scene, claims, sha256) if (t.trigger.start, t.subject.start) not in there)
    for tie in (*told, *forces, *backing(scene, claims, backed, sha256)):
        left = tie.kind == MEMBER and unique and _left(tie, unique)
        if not of_itself(tie) and not left and not any(told_already(tie, one) for one in unique):
            unique.append(by_whoever(scene, as_the_act(tie, claims)))
    made = [gone(scene, until_now(scene, tie, claims)) for tie in unique]
    return denied(left_behind(scene, tuple(made)), claims, sha256)


def _left(tie: Tie, told: Iterable[Tie]) -> bool:
    """Whether a title (القيادي) only says what somebody was in a body that he is told to have left (القيادي
    المنشق عن الحركة فلان)."""
    if tie.object is None or not any(w.rule.startswith(TITLE) for w in tie.why):
        return False
    same = (one for one in told if one.kind == MEMBER and one.object and one.object.end == tie.object.end)
    return any(one.status != "asserted" for one in same)


def _tie(scene: Scene, discourse: Discourse, relation: Relation, sha256: str) -> Tie:
    told = relation.told
    date, date_why = tie_date(scene, relation)
    held = held_as(scene, relation, date)
    english = relation.english
    if relation.former and relation.kind == "present_in" and date.to is not None:
        date = replace(date, from_=None)  # انسحبوا أمس: until then they were there
    if relation.former and held is PLAIN:  # ستنسحب الشهر المقبل: since when they are there is not told
        date, date_why, english = Date(), None, STILL.get(relation.kind, english)
    chain_, source_why = sources(scene, told.at, discourse)
    span = scene.span(told.first, told.last)
    end = relation.object or relation.place
    last = relation.place or relation.object
    return Tie(
        id=record_id("t", (sha256, span.start, relation.kind, relation.subject.start, end and end.start)),
        kind=relation.kind,
        trigger=span,
        subject=relation.subject,
        object=relation.object,
        place=relation.place,
        number=relation.number,
        office=relation.office,
        date=date,
        status=held.status,
        certainty=held.certainty,
        attribution=tuple(
            link for link in chain_ if relation.kind in GROUNDED or link.start != relation.subject.start
        ),
        evidence=_evidence(scene),
        gloss=tie_gloss(relation.subject, english, ending(scene, last), held.status, held.certainty),
        why=tuple(
            step
            for step in (
                Why("ties", relation.rule, span.start, span.end),
                *((date_why,) if date_why is not None and date.text else ()),
                *held.why,
                *source_why,
            )
        ),
    )


def _evidence(scene: Scene) -> Evidence:
    sentence = scene.sentence
    return Evidence(sentence.number, sentence.start, sentence.end, scene.text[sentence.start : sentence.end])
