"""Ground that a relation is to: the places that its slots name, and whether it can be nothing but ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ON
from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.fold import key
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.same_town import town_again
from marsad.extract.sentence.people_edges import is_land
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.ground import ground
from marsad.extract.ties.side_slots import Slots
from marsad.extract.ties.tie_copulas import GROUNDED
from marsad.extract.trigger.settings import inside_names
from marsad.lexicon.cues import TieCue
from marsad.model import Place
from marsad.resolve.places.places import resolve_place

SUBJECT, PRESENT = "subject", "present_in"
TAKEN_UP = frozenset({"antecedent", "modified"})
PAIR, FAR_WITHIN = 2, 8
SEVERAL, NAMES = frozenset({"p", "d"}), frozenset({"noun", "propn", "adj", "foreign"})


def grounds(scene: Scene, discourse: Discourse, cue: TieCue, found: Slots) -> list[Place]:
    """The places in the object's slot, for a relation to ground; a town that is not named again is that named
    before (اقتحموا سرت وسيطروا على المدينة)."""
    if cue.kind not in GROUNDED:
        return []
    named = (group for slot in cue.object if (group := _placed(scene, _sites(scene, cue, slot, found))))
    first = sorted(named, key=lambda group: group[0].start or 0)
    # one force is told to be at one place (في الجفرة وسط ليبيا), unless و joins more (وعلى مشارف)
    several = cue.kind == "controls"
    kept = [group for n, group in enumerate(first) if several or not n or _joined(scene, group[0])]
    places = [place for group in kept for place in group]
    return [_again(scene, discourse, place) if place.name is None else place for place in places]


def _sites(scene: Scene, cue: TieCue, slot: str, found: Slots) -> Sequence[Filler]:
    """The fillers of a slot; of a subject that holds forces only what is a place by its first words, no body
    that a place names (تنسيقية الإقليم التي تضم حركات مسلحة)."""
    group = found.get(slot, ())
    if slot != SUBJECT or cue.kind != PRESENT:
        return group
    return [f for f in group if f.pronoun or not _body_of_land(scene, f)]


def _body_of_land(scene: Scene, filler: Filler) -> bool:
    places, word = scene.lexicon.places, scene.words[filler.first]
    names = {key(word.stem), key(word.lemma), word.stem}
    site = names & (places.cues["ground"] | places.cues["facility"]) or any(
        n in places.classes for n in names
    )
    named = any(m.first == filler.first for m in scene.places)
    return not site and not named and filler.last > filler.first and not is_land(word, scene.lexicon.parties)


def _again(scene: Scene, discourse: Discourse, place: Place) -> Place:
    """A place told by nothing but the definite noun for a town, as the town named last."""
    town = town_again(scene, discourse, place.text, place.start)
    return place if town is None else replace(town, text=place.text, start=place.start, end=place.end)


def _placed(scene: Scene, group: Sequence[Filler]) -> list[Place]:
    """The places that some fillers mean."""
    found: list[Place] = []
    for filler in group:
        place = ground(scene, filler)
        place = place or (_one_more(scene, group[0], filler) if found else None)
        own = not filler.pronoun and filler.how not in TAKEN_UP
        if place is not None and not (own and far_from(scene, place)):
            found += [place, *_joined_names(scene, filler, place)]
    return found


def far_from(scene: Scene, place: Place) -> bool:
    """Whether a place is only what a force is at some distance from (على بعد كيلومترات من المدينة)."""
    at = None if place.start is None else scene.word_at(place.start)
    if at is None:
        return False
    far, opens = grammar().distance, range(max(at - FAR_WITHIN, 1), at + 1)
    return any(scene.words[n].stem in far and scene.words[n - 1].folded == ON for n in opens)


def _joined(scene: Scene, place: Place) -> bool:
    """Whether و joins the preposition before a place to the words before it (وعلى مشارف المدينة)."""
    at = None if place.start is None else scene.word_at(place.start)
    number = -1 if at is None else scene.parse.phrase_of[at]
    opens = scene.parse.phrases[number].prep_at if number >= 0 else -1
    return opens >= 0 and bool(scene.words[opens].conj)


def _one_more(scene: Scene, first: Filler, filler: Filler) -> Place | None:
    """What و joins to a row of villages that a plural opens, by a name that no map has (قرى كذا وكذا)."""
    head, word = scene.words[first.first], scene.words[filler.first]
    names = {key(head.stem), key(head.lemma)}
    several = head.reading.number in SEVERAL and not names.isdisjoint(scene.lexicon.places.classes)
    words = scene.words[filler.first : filler.last + 1]
    short = len(words) == 1 or (len(words) == PAIR and word.stem in grammar().name_particle)  # وأبو زريقة
    alone = short and word.conj and not (word.pronoun or filler.pronoun)
    if not (several and alone) or word.pos not in NAMES:
        return None
    if (answer := scene.answer(filler)) is not None and not answer.basis.startswith("name:"):
        return None
    span = scene.span(filler.first, filler.last)
    cut = word.stem_start - (len(ARTICLE) if word.article else 0)
    return Place(scene.text[cut : span.end], cut, span.end)


def _joined_names(scene: Scene, filler: Filler, place: Place) -> list[Place]:
    """The further places of a phrase that و joins to its first one (في كيدال وغاو)."""
    if filler.pronoun or place.start is None:
        return []
    words, more = scene.words, []
    for mention in scene.places:
        joined = filler.first < mention.first <= filler.last and words[mention.first].conj
        if joined and mention.start > (place.end or 0) and mention.first not in inside_names(scene):
            more.append(resolve_place(mention, scene.story, scene.lexicon.places, scene.published))
    return more
