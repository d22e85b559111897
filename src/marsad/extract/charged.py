"""What somebody is accused of beside his denial of it (نفى الجيش اتهامات الحكومة له بقصف القرية): the
accuser's word stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from marsad.extract.accusers import accusers, charges, refuted
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.wording.gloss import claim_gloss
from marsad.extract.wording.identity import record_id
from marsad.model import Claim, Why

OWN = frozenset({"status", "attribution"})
CHARGED = "accuser"


def as_charged(scene: Scene, act: Act, claim: Claim, others: Sequence[Act], sha256: str) -> Claim | None:
    """The deed as those tell it who accuse of it by name, beside the claim that it is denied; None where
    nobody named does, or where they who accuse say that it was not done."""
    if claim.status != "negated" or not claim.actor:
        return None
    charge = next((other for other in charges(scene, act, others) if refuted(scene, act, other)), None)
    if charge is None or charge.trigger.form != "noun" or not charge.actor.parties:
        return None
    links = tuple(accusers(scene, charge))
    if not links or any(link.start == own.start for link in links for own in claim.attribution):
        return None
    entry, word = act.trigger.entry, scene.words[charge.at]
    return replace(
        claim,
        id=record_id("c", (sha256, claim.id, CHARGED)),
        status="asserted",
        certainty="possible",
        attribution=links,
        gloss=claim_gloss(entry, claim.actor, claim.recipient, claim.place, "asserted", "possible"),
        why=(
            *(step for step in claim.why if step.stage not in OWN),
            Why("status", f"governor:{word.lemma}", word.start, word.end),
            *(Why("attribution", CHARGED, link.start, link.end) for link in links),
        ),
    )
