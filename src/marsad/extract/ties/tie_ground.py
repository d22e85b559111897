"""Ground that a relation is to: the places that its slots name, and whether it can be nothing but ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM, ON
from marsad.arabic.letters.endings import ARTICLE, HER, HIM, OPEN_TA, TIED_TA
from marsad.arabic.letters.fold import key
from marsad.arabic.phrases.nouns import feminine
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.same_town import town_again
from marsad.extract.sentence.people_edges import is_land
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.described import GROUNDED
from marsad.extract.ties.side_slots import Slots
from marsad.extract.trigger.settings import inside_names
from marsad.extract.wording.gloss import shown
from marsad.lexicon.cues import TieCue
from marsad.model import Party, Place
from marsad.resolve.places.places import PlaceMention, resolve_place

GROUND_REACH = 1
LYING = "واقع"
TOWN, HOME = "city", "home"
PART = "part of"
SUBJECT, PRESENT = "subject", "present_in"
TAKEN_UP = frozenset({"antecedent", "modified"})
PAIR, FAR_WITHIN = 2, 8
SEVERAL, NAMES = frozenset({"p", "d"}), frozenset({"noun", "propn", "adj", "foreign"})
PARTS = {FROM: "parts of", "في": "a place in"}


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


def ending(scene: Scene, one: Party | Place | None) -> str:
    """What a relation is to, in English; a site that only its town names is not the town (مطار عدن)."""
    if one is None:
        return ""
    if not isinstance(one, Place):
        return shown(one)
    part = next((of for word, of in PARTS.items() if one.name and f" {word} " in one.text), None)
    at = scene.word_at(one.start) or 0
    if one.name and scene.words[at].reading.number == "p" and not scene.matches[at]:
        part = part or "parts of"  # أربع من ولايات دارفور
    named = any(match.kind == "country" for match in scene.matches[at])  # جنوب السودان
    words = () if named else key(one.text).split()
    sides = [word.removeprefix(ARTICLE).removesuffix(HER) for word in words]  # معظم جنوبها
    state = scene.lexicon.parties.country(one.country) if one.country else None
    if state is not None and state.english == one.name and not grammar().compass.isdisjoint(sides):
        part = part or PART  # شرق ليبيا
    site = one.precision == TOWN and one.radius_km is not None
    if site:  # قاعدة حميميم: a base by its own name
        rows = scene.lexicon.places.lookup(one.text)
        site = not any(row.name == one.name and row.kind in row.name.lower() for row in rows)
    return f"{part or 'a place in or near'} {shown(one)}" if part or site else shown(one)


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


def taking(cue: TieCue) -> bool:
    """Whether a verb tells that ground was taken (استعاد البلدة); what else one takes is no dominion (انتزع
    موافقة الكونغرس)."""
    if cue.tense != "any":
        return False
    return cue.form == "noun" or (cue.form == "verb" and "object" in cue.object)


def taken_up_in(scene: Scene, cue: TieCue, found: Slots) -> bool:
    """Whether what is ruled is told by a feminine pronoun: ground, if it is anything."""
    held = (filler for slot in cue.object for filler in found.get(slot, ()))
    return any(f.pronoun and scene.words[f.head].pronoun == HER for f in held)


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
