"""Whose a noun is: the country that the words behind it name, by itself, its people, capital or a town."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.classes.phrase_classes import Words
from marsad.arabic.letters.endings import FEMININE_PLURAL, TIED_TA, without_agreement
from marsad.arabic.letters.fold import key
from marsad.arabic.phrases.nouns import nisba
from marsad.arabic.records import Word
from marsad.lexicon.parties_forms import form
from marsad.lexicon.parties_tables import Country
from marsad.resolve.actors.records import Context, Segment
from marsad.resolve.survey import family_name

OF_PLACE = "of"  # places/cues.tsv: what happens at a place or lives there


class Ask(msgspec.Struct, frozen=True, gc=False):
    """One phrase with what it is read in; see :func:`marsad.resolve.actors.actors.resolve`."""

    words: Sequence[Word]
    context: Context
    published: str | None
    metonyms: bool


class Whose(msgspec.Struct, frozen=True, gc=False):
    """The country a phrase names: ``adjective`` for the English name, empty where a code has none."""

    code: str | None
    adjective: str
    basis: str


def land_of(ask: Ask, head: Segment) -> Country:
    """The country of a segment; of several (المملكة) the one the story is about, else the first."""
    assert head.match is not None
    lands = [ask.context.parties.tables.countries[entry] for entry in head.match.entries]
    return max(lands, key=lambda land: (ask.context.story.weight(land.code), -lands.index(land)))


def whose_country(ask: Ask, rest: Sequence[Segment], office: bool = False) -> Whose | None:
    """The first country in the words after a head; one after a preposition other than ل only if there is no
    other.

    A country after ل is what something else is for or against (``الموالون لروسيا``) unless it follows the
    head or the head is an office.
    """
    spare: Whose | None = None
    for index, seg in enumerate(rest):
        if seg.kind is None and (town := _town(ask, rest, index)) is not None:
            if town.basis != "place":
                return town
            spare = spare or town
        if seg.quoted or seg.kind not in {"people", "country", "capital"} or _sponsors(ask, rest, index):
            continue
        if seg.kind == "people" and index and family_name(ask.words, seg.start, ask.context.parties):
            continue
        if (
            seg.link == "of"
            and index
            and not office
            and rest[index - 1].kind != "people"
            and not rest[index - 1].number
        ):
            continue
        closed = office and seg.kind != "people" and not seg.link and seg.start
        if closed and ask.words[seg.start - 1].article:
            continue  # طالب المفوض السامي | دمشق
        land = _namesake(ask, seg) or land_of(ask, seg)
        basis = "adjective" if seg.kind == "people" else "country" if seg.kind == "country" else "capital"
        if seg.link == "at":
            spare = spare or Whose(land.code_on(ask.published), land.demonym, "place")
            continue
        return Whose(land.code_on(ask.published), land.demonym, basis)
    return spare


def _sponsors(ask: Ask, rest: Sequence[Segment], index: int) -> bool:
    """Whether a country is only whose help somebody has (المدعومة من روسيا وإيران، المدعومة أمريكيا)."""
    while index > 0 and rest[index].conj and rest[index].match is not None:
        index -= 1
    index -= index > 1 and ask.words[rest[index - 1].start].folded == FROM
    return (
        index > 0 and rest[index - 1].match is None and says(ask, rest[index - 1].start, grammar().sponsored)
    )


def says(ask: Ask, at: int, words: Words) -> bool:
    """Whether a word is one of some adjectives, by its lemma or without the ending by which it agrees."""
    word = ask.words[at]
    return not words.isdisjoint(without_agreement(word.stem) | {word.lemma})


def does_to(ask: Ask, head: Segment, rest: Sequence[Segment]) -> bool:
    """Whether a noun for who harms others owns those whom he harmed: he is not of their country (خاطفو
    مهندسين كوريين، قاتل السفير البلجيكي)."""
    if rest[0].link or rest[0].conj or rest[0].kind == "people":
        return False
    word, owned = ask.words[head.end - 1], ask.words[rest[0].start]
    bare = not (word.article or word.pronoun) and owned.pos not in {"adj", "punct"}
    return bare and not grammar().perpetrator.isdisjoint((word.stem, word.lemma))


def of_goods(words: Sequence[Word]) -> bool:
    """Whether a nation behind goods that somebody deals in is theirs and not his (مشترو النفط الروسي، مستوردو
    الأسلحة الروسية; not شركات الأسلحة الروسية)."""
    goods = grammar().goods
    for at in range(1, len(words) - 1):
        nation = words[at + 1]
        if (
            words[at].stem in goods
            and words[at].article
            and nation.article
            and not nation.conj
            and nisba(nation)
        ):
            hers = nation.stem.endswith(TIED_TA)
            return not hers or (
                words[0].reading.gender != "f" and not words[0].stem.endswith(FEMININE_PLURAL)
            )
    return False


def _town(ask: Ask, rest: Sequence[Segment], index: int) -> Whose | None:
    """The country of a town that unknown words of a phrase name: behind the head, a preposition or a class
    noun (أهالي كركوك, شرطة مدينة غزة), where no part of a person's name can stand.
    """
    seg, before = rest[index], rest[index - 1] if index else None
    if seg.quoted or seg.number or seg.conj:
        return None
    classed = before is not None and before.match is None and _is_class(ask, before)
    if not (classed or seg.link or before is None or before.match is not None):
        return None
    lived_in = before is None and _of_place(ask, seg.start - 1)
    found = ask.context.parties.towns(ask.words, seg.start, bool(classed or lived_in or seg.link == "at"))
    lands = {place.iso3 for place in found if place.iso3}
    if not lands:
        return None
    weight = ask.context.story.weight
    best = max(found, key=lambda place: (weight(place.iso3), place.population))
    land = ask.context.parties.country(best.iso3 or "")
    if land is None:
        return None
    return Whose(land.code_on(ask.published), land.demonym, "place" if seg.link == "at" else "town")


def _of_place(ask: Ask, at: int) -> bool:
    """Whether a word without article has the name of a place behind it (سكان لاغوس، عمدة برشلونة)."""
    places = ask.context.parties.places
    plain = at >= 0 and not (ask.words[at].article or ask.words[at].pronoun)
    return plain and places is not None and key(ask.words[at].stem) in places.cues[OF_PLACE]


def _namesake(ask: Ask, seg: Segment) -> Country | None:
    """The story's country where a town of it bears the name of a capital that the story does not know."""
    weight = ask.context.story.weight
    if seg.kind != "capital" or weight(land_of(ask, seg).code):
        return None
    found = [place.iso3 for place in ask.context.parties.towns(ask.words, seg.start, True)]
    best = max(filter(None, found), key=weight, default=None)
    return ask.context.parties.country(best) if best is not None and weight(best) else None


def _is_class(ask: Ask, seg: Segment) -> bool:
    places = ask.context.parties.places
    word = form(ask.words[seg.start]).bare_inner
    return places is not None and any(token in places.classes for token in word)
