"""A filler of a relation as ground: by the names in it, by its noun, or taken up by a pronoun."""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.letters.endings import HER, HIM, OPEN_TA, TIED_TA
from marsad.arabic.letters.fold import key
from marsad.arabic.phrases.nouns import feminine
from marsad.extract.sentence.people_edges import is_land
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.settings import inside_names
from marsad.model import Place
from marsad.resolve.places.places import PlaceMention, resolve_place

GROUND_REACH = 1
LYING = "واقع"
HOME = "home"
PARTS = {FROM: "parts of", "في": "a place in"}


def ground(scene: Scene, filler: Filler) -> Place | None:
    """A filler as a place: by the names in it, else by its noun (القرى، معبر), or as a name that no table
    has."""
    if filler.pronoun:
        return _taken_up(scene, filler)
    last = scene.words[filler.last]
    if last.pronoun and last.lemma in grammar().compass:  # معظم جنوبها
        before = [m for m in scene.places if m.last <= filler.first]
        whole = before and resolve_place(before[-1], scene.story, scene.lexicon.places, scene.published)
        span = scene.span(filler.first, filler.last)
        return None if not whole else replace(whole, text=span.text, start=span.start, end=span.end)
    longer = inside_names(scene)
    inside = [m for m in scene.places if _meets(m, filler) and m.first not in longer]
    if inside:
        whole = resolve_place(inside[0], scene.story, scene.lexicon.places, scene.published)
        return _places_of(scene, filler, inside[0].first, whole)
    if (part := _part_of(scene, filler)) is not None:
        return part
    if (home := _homeland(scene, filler)) is not None:
        return home
    places = scene.lexicon.places
    land = places.cues["ground"] | places.cues["facility"]
    lone = filler.first == filler.last and scene.words[filler.first].pos == "propn"
    if lone and scene.answer(filler) is None:
        span = scene.span(filler.first, filler.last)
        return Place(span.text, span.start, span.end)
    known = grammar()
    if (
        filler.first < filler.last and scene.words[filler.first].lemma in known.coming_under
    ):  # سقوط مواقع في يد
        filler = Filler(filler.first + 1, filler.last, filler.first + 1, filler.how)
    if filler.first < filler.last and last.lemma == LYING:
        filler = Filler(filler.first, filler.last - 1, filler.head, filler.how)  # المناطق الواقعة تحت سيطرة
    for at in range(filler.first, filler.last + 1):
        word = scene.words[at]
        names = {key(word.stem), key(word.lemma), word.stem}
        if word.pronoun and word.stem.endswith(OPEN_TA):
            names.add(word.stem[:-1] + TIED_TA)  # مدينتهم
        if names & land or any(name in places.classes for name in names):
            span = scene.span(filler.first, filler.last)
            return Place(span.text, span.start, span.end)
        counts = word.pos in {"num", "particle"} or word.stem in scene.lexicon.numbers.vague
        counts = counts or word.stem in known.any_of or word.stem in known.quantifier
        if not counts and at >= filler.first + GROUND_REACH:
            return None
    return None


def _places_of(scene: Scene, filler: Filler, named: int, whole: Place) -> Place:
    """The places of a region that a noun in the plural before its name counts (معظم محليات ولاية كذا): not
    the whole of it."""
    several = (n for n in range(filler.first, named) if scene.words[n].reading.number == "p")
    first = next((n for n in several if scene.words[n].pos == "noun"), None)
    classes = scene.lexicon.places.classes
    if first is None or {key(scene.words[first].stem), key(scene.words[first].lemma)}.isdisjoint(classes):
        return whole
    span = scene.span(first, filler.last)
    return replace(whole, text=span.text, start=span.start, end=span.end)


def _homeland(scene: Scene, filler: Filler) -> Place | None:
    """The story's country, where nothing but the noun for it is told (يحكم المجلس البلاد)."""
    word, span = scene.words[filler.first], scene.span(filler.first, filler.last)
    if filler.first < filler.last or word.folded not in scene.lexicon.places.cues[HOME]:
        return None
    at = (filler.first, filler.last + 1, span.start, span.end)
    mention = PlaceMention(*at, span.text, HOME, word.folded)
    return resolve_place(mention, scene.story, scene.lexicon.places, scene.published)


def _meets(mention: PlaceMention, filler: Filler) -> bool:
    """Whether the name of a place begins in a filler, or ends with it (بلدة داريا، read as two phrases)."""
    begins = filler.first <= mention.first <= filler.last
    return begins or (mention.first < filler.first and mention.last == filler.last + 1)


def _taken_up(scene: Scene, filler: Filler) -> Place | None:
    """The ground named last before a pronoun that agrees with it (خضعت المدينة ... قبل أن يستعيدها)."""
    if scene.words[filler.head].pronoun != HER:
        return _masculine(scene, filler) if scene.words[filler.head].pronoun == HIM else None
    for number, phrase in reversed(tuple(enumerate(scene.parse.phrases))):
        head = scene.words[phrase.head]
        side = scene.words[phrase.first].lemma in grammar().direction_noun  # دخلوا غريان جنوب طرابلس
        if phrase.last >= filler.first or head.pronoun or side or _speaks(scene, number):
            continue  # قالت موسكو إن قواتها تسيطر عليها
        if head.reading.gender != "f" and not any(m.first == phrase.head for m in scene.places):
            continue  # a town's name is feminine: الموصل
        taken = Filler(phrase.first, phrase.last, phrase.head, filler.how)
        if (place := ground(scene, taken)) is not None:
            return place
    return None


def _speaks(scene: Scene, number: int) -> bool:
    """Whether a phrase tells who says something: no ground, though a capital's name is that of a state."""
    said = (c for c in scene.parse.clauses if number in c.subject)
    return any(scene.words[clause.verb].lemma in scene.lexicon.speech for clause in said)


def _masculine(scene: Scene, filler: Filler) -> Place | None:
    """The ground that the masculine noun before a pronoun names, and nothing farther off (سيطروا على المبنى
    قبل أن يستعيده)."""
    for phrase in reversed(scene.parse.phrases):
        head = scene.words[phrase.head]
        if phrase.last >= filler.first or head.pronoun or head.pos != "noun":
            continue
        fallen = phrase.first < phrase.last and head.lemma in grammar().coming_under  # نفى سقوط المعسكر
        first = phrase.first + fallen
        taken = Filler(first, phrase.last, first, filler.how)
        told = fallen or (head.reading.gender == "m" and phrase.prep)
        return ground(scene, taken) if told and not feminine(scene.words[first], grammar()) else None
    return None


def _part_of(scene: Scene, filler: Filler) -> Place | None:
    """The place that a filler's ground is part of or lies in, by all the words (أجزاء واسعة من جنوب الصومال،
    قرى في ريف حماة)."""
    after = next((p for p in scene.parse.phrases if p.first > filler.last), None)
    if after is None or after.prep not in PARTS or after.first - filler.last > 2:
        return None
    falling = scene.words[filler.first].lemma in grammar().coming_under  # سقوط مواقع في تعز
    inside = scene.words[filler.first : filler.first + 1 if falling else filler.last + 1]
    land = any(is_land(word, scene.lexicon.parties) for word in inside)  # آخر معاقله في الباغوز
    if scene.words[filler.last].article or (after.prep != FROM and not land):
        return None  # الساحل الممتد من سرت: no part of it
    named = next((m for m in scene.places if after.first <= m.first <= after.last), None)
    if named is None:  # أجزاء واسعة من الشريط الحدودي
        whole = Filler(after.first, after.last, after.head, filler.how)
        inner = ground(scene, whole) if after.prep == FROM and land else None
        span = scene.span(filler.first, after.last)
        return None if inner is None else replace(inner, text=span.text, start=span.start, end=span.end)
    place = resolve_place(named, scene.story, scene.lexicon.places, scene.published)
    span = scene.span(filler.first, after.last)
    return replace(place, text=span.text, start=span.start, end=span.end)
