"""The town that is meant by its noun alone: the one that was named last (حاصروا سرت. ودخلوا المدينة)."""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IN, ON
from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.fold import key
from marsad.extract.parties.discourse import Discourse, town_named
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.places import bare
from marsad.model import Place, Why
from marsad.resolve.places.places import PlaceMention, resolve_place

TOWN, PLURAL = "city", "p"
WHERE_IT_IS = ("object", ON, IN)
NARROW = frozenset({TOWN, "point", "district", None})
NO_PLACE = Why("place", "not stated")


def town_again(scene: Scene, discourse: Discourse, text: str, start: int | None) -> Place | None:
    """The town named last, for a text that is nothing but the definite noun for a town."""
    if start is None or not _is_town(scene, text):
        return None
    at = scene.word_at(start)
    if at is not None and scene.words[at].reading.number == PLURAL:
        return None  # المدن is no town named before
    before = [m for m in scene.places if m.start < start and not governs(scene, m)]
    mention = town_named(before, discourse.town)
    town = resolve_place(mention, scene.story, scene.lexicon.places, scene.published) if mention else None
    return town if town is not None and town.precision == TOWN else None


def where_again(
    scene: Scene, discourse: Discourse, trigger: Trigger, place: Place | None, why: Why
) -> tuple[Place | None, Why]:
    """The place of an act done to a town that is told by its noun alone, where only the clause of others that
    و joins to it names a place (حاصر الجيش المدينة، وانسحبت وحدات من تلعفر): not there."""
    if trigger.slots.keys().isdisjoint(WHERE_IT_IS):
        return place, why
    slots = (trigger.slots.get(slot, ()) for slot in WHERE_IT_IS)
    held = next((f for group in slots for f in group if _lone(scene, f)), None)
    if held is None:
        return place, why
    at = None if place is None else scene.word_at(place.start)
    far = at is not None and next(scene.parse.joined_anew(trigger.at, at), None) is not None
    if place is not None and not far and place.precision in NARROW:
        return place, why
    span = scene.span(held.first, held.last)
    town = town_again(scene, discourse, span.text, span.start)
    if town is None and not far:
        return place, why  # المدينة، وهي آخر معاقل الجيش في الإقليم
    if town is None:
        return None, NO_PLACE
    named = replace(town, text=span.text, start=span.start, end=span.end)
    return named, Why("place", "named before", span.start, span.end)


def _lone(scene: Scene, held: Filler) -> bool:
    """Whether one definite noun for a town stands there."""
    word = scene.words[held.first]
    one = held.first == held.last and bool(word.article) and not held.pronoun and word.lemma in grammar().town
    return one and _is_town(scene, scene.span(held.first, held.last).text)


def _is_town(scene: Scene, text: str) -> bool:
    """Whether a text is the definite noun for a town."""
    folded = key(text)
    noun = scene.lexicon.places.classes.get(bare(folded)) if folded.startswith(ARTICLE) else None
    return noun is not None and noun.precision == TOWN


def governs(scene: Scene, mention: PlaceMention) -> bool:
    """Whether a capital stands for its government: behind no preposition, with a verb's sides (فصائل تدعمها
    أنقرة), or as the one whose envoy somebody is (سفير موسكو)."""
    if not any(m.kind == "capital" for m in scene.named.matches[mention.first]):
        return False
    number = scene.parse.phrase_of[mention.first]
    phrase = scene.parse.phrases[number] if number >= 0 else None
    if phrase is None or phrase.prep in grammar().locative:
        return False
    return phrase.first == mention.first or scene.words[mention.first - 1].stem in grammar().envoy_of
