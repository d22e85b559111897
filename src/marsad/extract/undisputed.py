"""What a party denies its part in, and not that it happened (نفت إيران أي صلة لها بالهجوم على المصفاة)."""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.classes.grammar import grammar
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governors import steps
from marsad.extract.wording.gloss import claim_gloss
from marsad.extract.wording.identity import record_id
from marsad.model import Claim, Why

DENIER, OWNER = "actor", "idafa"
PART_DENIED = "only_its_part_denied"
OWN = frozenset({"status", "attribution"})


def of_others(scene: Scene, act: Act, claim: Claim) -> Claim:
    """A deed with its own doer, in which somebody else only denies a part or keeps away from it (تبرأت إيران
    من هجوم الحوثيين، نفت ضلوعها في هجوم الحوثيين): they did it, by the article's own word."""
    if claim.status != "negated" or not claim.attribution or not act.actor.parties:
        return claim
    doers = act.actor.fillers
    if not doers or any(f.pronoun or f.first <= act.at or f.how != OWNER for f in doers):
        return claim
    part = _part(scene, act)
    if part is None or not _known(scene, act):
        return claim
    word, parties = scene.words[part], (claim.actor, claim.recipient)
    why = (step for step in claim.why if step.stage not in OWN)
    return replace(
        claim,
        status="asserted",
        certainty="certain",
        attribution=(),
        gloss=claim_gloss(act.trigger.entry, *parties, claim.place, "asserted", "certain"),
        why=(*why, Why("status", PART_DENIED, word.start, word.end)),
    )


def undisputed(scene: Scene, act: Act, claim: Claim, sha256: str) -> Claim | None:
    """The deed by nobody known, told by the article itself, beside the claim that a party did not do it; None
    where the deed itself is denied (نفى نيته تسليم السلطة), or is not told of as known (في أي هجوم)."""
    if claim.status != "negated" or not claim.attribution or not _known(scene, act):
        return None
    part = _part(scene, act)
    if part is None:
        return None
    word, entry = scene.words[part], act.trigger.entry
    why = (step for step in claim.why if step.stage not in OWN and not step.rule.startswith(f"{DENIER}:"))
    return replace(
        claim,
        id=record_id("c", (sha256, claim.id, "undisputed")),
        actor=(),
        status="asserted",
        certainty="certain",
        attribution=(),
        gloss=claim_gloss(entry, (), claim.recipient, claim.place, "asserted", "certain"),
        why=(
            *why,
            Why("parties", f"{DENIER}:not stated"),
            Why("status", PART_DENIED, word.start, word.end),
        ),
    )


def _part(scene: Scene, act: Act) -> int | None:
    """The word over an act for the part that somebody denies in it, or that says it was another's."""
    over, parts = steps(scene, act.trigger.first, act.at), grammar().taking_part | grammar().disowning
    return next(
        (step.at for step in over if {scene.words[step.at].lemma, *scene.shapes[step.at]} & parts), None
    )


def _known(scene: Scene, act: Act) -> bool:
    """Whether an act is told of as known: by a definite noun."""
    own = scene.parse.phrase_of[act.at]
    return act.trigger.form != "verb" and own >= 0 and scene.parse.phrases[own].definite
