"""Forces that were somewhere: a description tells where they are, and the verb that they left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from marsad.arabic.phrases.parsed import Clause
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.standing.status import standing
from marsad.extract.ties.ground_told import ending
from marsad.extract.ties.tie_acts import HELP
from marsad.extract.trigger.governing import verb_lemmas
from marsad.extract.wording.gloss import shown, tie_gloss
from marsad.extract.wording.identity import record_id
from marsad.lexicon.load import rows_of
from marsad.model import Claim, Date, Span, Tie, Why

PRESENT, LEFT = "present_in", "over"
RULES, BACKS, IS = "controls", "backs", "is present in"
HAPPENED = frozenset({"asserted", "historical"})  # أوقفت دعمها عام 2017


def gone(scene: Scene, tie: Tie) -> Tie:
    """A presence as what was, where the sentence says that those forces left (القوات المنتشرة في البلاد
    انسحبت)."""
    if tie.kind != PRESENT or tie.status != "asserted" or tie.place is None:
        return tie
    for clause in scene.parse.clauses:
        verb = scene.words[clause.verb]
        if _leaves(scene, tie, clause) and not _elsewhere(scene, tie, clause):
            why = Why("status", "former", verb.start, verb.end)
            gloss = tie_gloss(tie.subject, IS, ending(scene, tie.place), "historical")
            return replace(tie, status="historical", gloss=gloss, why=(*tie.why, why))
    return tie


def left_behind(scene: Scene, ties: Sequence[Tie]) -> tuple[Tie, ...]:
    """The ties; of who ruled where his forces left, as what was (انسحبوا من البلدة بعد سيطرتهم)."""
    left = {_where(tie) for tie in ties if tie.kind == PRESENT and tie.status == "historical"}
    if not left:
        return tuple(ties)
    return tuple(
        replace(
            tie,
            status="historical",
            gloss=tie_gloss(tie.subject, RULES, ending(scene, tie.place), "historical"),
        )
        if tie.kind == RULES and tie.status == "asserted" and tie.place and _where(tie) in left
        else tie
        for tie in ties
    )


def _where(tie: Tie) -> tuple[str | None, str | None]:
    """Whose forces a tie is of, and where."""
    return tie.subject.id or tie.subject.name, tie.place.text if tie.place else None


def denied(ties: Sequence[Tie], claims: Sequence[Claim], sha256: str) -> tuple[Tie, ...]:
    """The ties, each with the denial that the sentence tells of it (يتهمونه بدعم الحركة، وينفي ذلك)."""
    noes = [claim for claim in claims if claim.status == "negated" and claim.event in HELP]
    if not noes:
        return tuple(ties)
    made: list[Tie] = []
    for tie in ties:
        made.append(tie)
        no = next((claim for claim in noes if _denies(claim, tie)), None)
        if no is None or tie.object is None:
            continue
        span = Span(no.trigger.text, no.trigger.start, no.trigger.end)
        whole = (sha256, span.start, tie.kind, tie.subject.start, tie.object.start, "negated")
        gloss = tie_gloss(tie.subject, BACKS, shown(tie.object), "negated")
        steps = tuple(step for step in no.why if step.stage in {"status", "attribution"})
        made.append(
            replace(
                tie, trigger=span, id=record_id("t", whole), status="negated", certainty=no.certainty,
                gloss=gloss, attribution=no.attribution, why=(*tie.why[:1], *steps),
            )
        )  # fmt: skip
    return tuple(made)


def _denies(claim: Claim, tie: Tie) -> bool:
    """Whether an act is the denied help that a tie tells of, between the same two."""
    if tie.kind != BACKS or tie.status != "asserted" or tie.object is None or not claim.attribution:
        return False
    if not (claim.actor and claim.recipient):
        return False
    sides = ((claim.actor[0], tie.subject), (claim.recipient[0], tie.object))
    return all((one.id, one.code, one.sector) == (two.id, two.code, two.sector) for one, two in sides)


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
