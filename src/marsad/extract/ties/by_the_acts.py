"""What the acts of a sentence say of its ties: which are over, reversed or of two persons, and who tells
of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from marsad.arabic.classes.grammar import grammar
from marsad.extract.roles.called_so import unnamed
from marsad.extract.roles.speaking import linked
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Scene
from marsad.extract.ties.ground_told import ending
from marsad.extract.ties.tie_gone import HAPPENED
from marsad.extract.trigger.governors import steps
from marsad.extract.wording.gloss import tie_gloss
from marsad.model import Claim, Tie, Why

BLAME, NEAR = "ACCUSE", 3
HEADING, RESIGNED = frozenset({"role", "commands"}), "resign"


def is_reversed(tie: Tie, claims: Sequence[Claim]) -> bool:
    """Whether the act of a tie's own word has its sides the other way round (تريد النفوذ بدعم الحركة): that
    one is read from more of the sentence."""
    if tie.kind != "backs" or tie.object is None:
        return False
    backer, backed = tie.subject.start, tie.object.start
    acts = (claim for claim in claims if claim.trigger.start == tie.trigger.start)
    return any(
        any(one.start == backed for one in act.actor) and any(one.start == backer for one in act.recipient)
        for act in acts
    )


def until_now(scene: Scene, tie: Tie, claims: Sequence[Claim]) -> Tie:
    """An office as what was, where the sentence says that its holder gave it up or lost it (استقال رئيس
    الحكومة فلان، أقال الملك وزير الدفاع فلانا)."""
    if tie.kind not in HEADING or tie.status != "asserted":
        return tie
    for claim in claims:
        gone = claim.actor if RESIGNED in claim.mode else claim.recipient if _ousts(scene, claim) else ()
        if claim.status in HAPPENED and any(one.start == tie.subject.start for one in gone):
            why = Why("status", "former", claim.trigger.start, claim.trigger.end)
            return replace(
                tie,
                status="historical",
                gloss=tie_gloss(
                    tie.subject, _english(tie), ending(scene, tie.place or tie.object), "historical"
                ),
                why=(*tie.why, why),
            )
    return tie


def _ousts(scene: Scene, claim: Claim) -> bool:
    """Whether an act takes somebody's office from him."""
    at = scene.word_at(claim.trigger.start)
    return at is not None and scene.words[at].lemma in grammar().ousting


def _english(tie: Tie) -> str:
    """What a tie to an office is called."""
    if tie.kind != "role":
        return "leads"
    return f"is {tie.office}{' of' if tie.object is not None else ''}"


def of_two(office: Relation, claims: Sequence[Claim]) -> bool:
    """Whether an act takes an office and the name right behind it for two persons (استقبل الرئيس المصري خليفة
    حفتر): the one does not hold the other's office."""
    whole = office.subject
    for claim in claims:
        told = (*claim.actor, *claim.recipient)
        first = {one.end + 1 for one in told if one.start == whole.start and one.end is not None}
        if any(one.start in first and one.end == whole.end for one in told):
            return True
    return False


def as_the_act(tie: Tie, claims: Sequence[Claim]) -> Tie:
    """The tie with the sources of the act that its own word tells of, where it has none (اتهمت الوزارة النائب
    بدعم الجماعة)."""
    if tie.attribution:
        return tie
    act = next((c for c in claims if c.trigger.start == tie.trigger.start and c.attribution), None)
    charge = None if act is not None else _charge(tie, claims)
    if charge is not None:
        link = linked(charge.actor[0], None)
        why = () if link is None else (Why("attribution", "accuser", link.start, link.end),)
        return tie if link is None else replace(tie, attribution=(link,), why=(*tie.why, *why))
    if act is None or any(link.start == tie.subject.start for link in act.attribution):
        return tie
    steps = tuple(step for step in act.why if step.stage == "attribution")
    return replace(tie, attribution=act.attribution, why=(*tie.why, *steps))


def _charge(tie: Tie, claims: Sequence[Claim]) -> Claim | None:
    """The charge that tells of a tie as the deed of whom it accuses, and nothing between them (اتهمت الخرطوم
    الإمارات بدعم القوات)."""
    for claim in claims:
        ends = (
            {party.end for party in claim.recipient} if claim.event == BLAME and claim.actor else set[int]()
        )
        behind = tie.trigger.start - (tie.subject.end or 0)
        if tie.subject.end in ends and claim.trigger.start < tie.trigger.start and 0 < behind <= NEAR:
            return claim
    return None


def by_whoever(scene: Scene, tie: Tie) -> Tie:
    """A tie of which somebody is accused by nobody who is named (التاجر المتهم بدعم الجماعة) as the unnamed
    say."""
    if tie.attribution or tie.certainty == "certain":
        return tie
    at = scene.word_at(tie.trigger.start) or 0
    over = (step.at for step in steps(scene, at, at))
    accused = next((n for n in over if scene.words[n].stem.rstrip("ة") in grammar().accused), None)
    return tie if accused is None else replace(tie, attribution=(unnamed(scene, accused),))
