"""What is given, sent or received as aid, or only a machine: no party to the act, though its word may name
one elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.extract.parties.parties import Cast
from marsad.extract.sentence.scene import Filler, Scene

OF, OWNER_BEHIND = "prep.من", ":of:"
WEAPON, LOAD = "weapon", "victim"
GRANTED = frozenset({"AID", "SANCTION"})
WILLED = frozenset({"SUPPORT", "AGREE", "CONCEDE", "CONSULT", "REQUEST"})


def no_givers(scene: Scene, actor: Cast) -> Iterator[int]:
    """The doers of a gift who are none: whom only what is given or stopped is for, and what is given itself
    (تسلم العراق دفعة من المقاتلات)."""
    yield from (n for n, why in enumerate(actor.why) if OWNER_BEHIND in why.rule)
    yield from (n for n, f in enumerate(actor.fillers) if f.how == OF and _kind(scene, f) == WEAPON)


def no_doers(scene: Scene, event: str, actor: Cast) -> frozenset[int]:
    """The doers of an act who are none: of a gift those who give nothing, and of one of mere will machines
    (مروحيات تساند الشرطة), which do harm but take nobody's side."""
    if event in WILLED:
        return frozenset(n for n, f in enumerate(actor.fillers) if _kind(scene, f) == WEAPON)
    return frozenset(no_givers(scene, actor)) if event in GRANTED else frozenset()


def is_load(scene: Scene, filler: Filler) -> bool:
    """Whether what is sent, or feared for, only looks like a party (أرسل قافلة مساعدات، حذر من اقتحام
    المسجد): nobody is aided or warned by it alone."""
    return _kind(scene, filler) == LOAD


def _kind(scene: Scene, filler: Filler) -> str | None:
    """What sort of party a filler means; null where it means none."""
    answer = scene.answer(filler)
    return None if answer is None else answer.kind
