"""What is given, sent or received as aid, or only a machine: no party to the act, though its word may name
one elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.extract.parties.parties import Cast
from marsad.extract.sentence.scene import Filler, Scene
from marsad.model import Party

OF, OWNER_BEHIND = "prep.من", ":of:"
WEAPON, LOAD = "weapon", "victim"
HARM, OWN = "ASSAULT", "idafa.pronoun"
GRANTED = frozenset({"AID", "SANCTION"})
WILLED = frozenset({"SUPPORT", "AGREE", "CONCEDE", "CONSULT", "REQUEST"})


def no_givers(scene: Scene, actor: Cast) -> Iterator[int]:
    """The doers of a gift who are none: whom only what is given or stopped is for, and what is given itself
    (تسلم العراق دفعة من المقاتلات)."""
    yield from (n for n, why in enumerate(actor.why) if OWNER_BEHIND in why.rule)
    yield from (n for n, f in enumerate(actor.fillers) if f.how == OF and _kind(scene, f) == WEAPON)


def no_doers(scene: Scene, event: str, actor: Cast, alone: bool) -> frozenset[int]:
    """The doers of an act who are none: of a gift those who give nothing, and of one of mere will machines
    (مروحيات تساند الشرطة), which do harm but take nobody's side; of a harm that is ``alone``, done to nobody
    named, what a pronoun means that only suffers."""
    if event in WILLED:
        return frozenset(n for n, f in enumerate(actor.fillers) if _kind(scene, f) == WEAPON)
    if event == HARM and alone and any(f.how == OWN for f in actor.fillers):  # انسحبوا من القرية بعد قصفها
        told = zip(actor.fillers, actor.parties, strict=False)
        return frozenset(n for n, (f, p) in enumerate(told) if f.how == OWN and _thing_before(scene, p))
    return frozenset(no_givers(scene, actor)) if event in GRANTED else frozenset()


def is_load(scene: Scene, filler: Filler) -> bool:
    """Whether what is sent, or feared for, only looks like a party (أرسل قافلة مساعدات، حذر من اقتحام
    المسجد): nobody is aided or warned by it alone."""
    return _kind(scene, filler) == LOAD


def _thing_before(scene: Scene, party: Party) -> bool:
    """Whether the words that a pronoun takes up name what only suffers acts (القرية)."""
    for phrase in scene.parse.phrases:
        word = scene.words[phrase.first]
        if party.start in {word.start, word.stem_start}:
            return _kind(scene, Filler(phrase.first, phrase.last, phrase.head, "before")) == LOAD
    return False


def _kind(scene: Scene, filler: Filler) -> str | None:
    """What sort of party a filler means; null where it means none."""
    answer = scene.answer(filler)
    return None if answer is None else answer.kind
