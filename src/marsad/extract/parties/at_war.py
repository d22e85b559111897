"""Which two are to lay down their arms: words for two in a demand for a truce mean those who fight."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.parties.discourse import Discourse
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.sectors import ARMED, PERSONS
from marsad.model import Party

PAIR, SIDES_REACH = 2, 4


def on_fighting(scene: Scene, filler: Filler) -> bool:
    """Whether fighting, a truce or captives are told of behind a word for two, up to the next verb (دعت
    الطرفين إلى وقف القتال), or siding with one of them right before it (لن ينحاز إلى أي من الطرفين)."""
    before = scene.words[max(filler.first - SIDES_REACH, 0) : filler.first]
    if any(word.lemma in grammar().taking_sides for word in before):
        return True
    for word in scene.words[filler.last + 1 :]:
        if word.pos in {"verb", "relative"}:
            return False
        if word.lemma in grammar().hostilities | grammar().captive:
            return True
    return False


def fighters(discourse: Discourse) -> tuple[Party, ...]:
    """The two of the last fight of two sides, else of the last blow of one armed side at another, else the
    only two armed sides that the sentences before told of."""
    if len(discourse.fight[1]) == PAIR:
        return discourse.fight[1]
    if discourse.foes:
        return discourse.foes
    armed: dict[tuple[str | None, str | None], Party] = {}
    for told in (*discourse.subjects, *discourse.known):
        one = told.party
        if one.sector in ARMED and one.code is not None:
            armed.setdefault((one.code, one.sector), one)
    return tuple(armed.values()) if len(armed) == PAIR else ()


def only_met(discourse: Discourse, both: tuple[Party, ...]) -> bool:
    """Whether one of two is a person, who fights nobody."""
    told = (*discourse.known, *discourse.named, *discourse.subjects)
    men = {one.party.start for one in told if one.kind in PERSONS}
    return any(one.start in men for one in both)
