"""Who speaks where the act's own doers do not say so."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.extract.parties.parties import Cast
from marsad.extract.roles.adverbial import beside, of_main_verb, suits, voiced
from marsad.extract.roles.stage import Stage
from marsad.extract.sentence.participles import set_apart

SPOKEN = frozenset(
    {"REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT", "CONCEDE", "CONSULT", "RETREAT"}
)
OFFICIAL = frozenset({"GOV", "LEG", "MIL"})


def voice(stage: Stage, actor: Cast) -> Cast:
    """The doer, or for a participle that cannot be his who spoke before it."""
    scene, trigger = stage.scene, stage.trigger
    unlike = not suits(scene, trigger, actor)
    parted = unlike or set_apart(scene.parse, trigger.at)
    told = of_main_verb(scene, trigger, stage.discourse) if stage.event in SPOKEN and parted else None
    if told is None and stage.event in SPOKEN and parted:
        told = voiced(scene, trigger, stage.discourse)
    if told is None and parted and (unlike or not actor.parties):
        other = beside(scene, trigger, stage.discourse)
        actor = other if other.parties else actor
    return told or _one_voice(stage, actor)


def _one_voice(stage: Stage, actor: Cast) -> Cast:
    """The doers without the state for which one of them speaks (عبر الوزير المصري عن رفض مصر)."""
    if stage.event not in SPOKEN or len(actor.parties) < 2:
        return actor
    speakers = {p.code for p in actor.parties if p.sector in OFFICIAL}
    kept = tuple(p for p in actor.parties if p.sector is not None or p.code not in speakers)
    return replace(actor, parties=kept) if len(kept) < len(actor.parties) else actor
