"""What a name may mean, asked outright: the candidates of the tables, and the one that reading would take."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

import msgspec

from marsad.arabic.records import Word
from marsad.lexicon.facts import Fact, facts
from marsad.lexicon.origins import Origins
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_forms import form
from marsad.lexicon.parties_tables import KINDS, Actor, Country, Match
from marsad.lexicon.places import Candidate, PlaceLexicon
from marsad.resolve.actors.actors import resolve
from marsad.resolve.actors.answer import PartyAnswer
from marsad.resolve.actors.bearers import period
from marsad.resolve.actors.short import of_the_dead
from marsad.resolve.places.places import Resolved, explain_place, find_places, settle_places
from marsad.resolve.story import Story, from_codes

_WORDS = re.compile(r"\w+")
_SHORTEST_PART = 4
_NEAR = 2


class ActorCandidate(msgspec.Struct, frozen=True, gc=False):
    """One row of the tables that words may mean.

    ``words`` are those that match, empty where the asked text is an id or a part of the English name;
    ``weak`` says that they are ordinary words too and need a further reason; ``holds`` whether the row is
    that of the asked date (null without one).
    """

    words: str
    weak: bool
    id: str | None
    kind: str
    code: str | None
    sectors: tuple[str, ...]
    name: str
    start: str
    end: str
    holds: bool | None


class ActorLookup(msgspec.Struct, frozen=True, gc=False):
    """The party that reading takes the words for, with its rule in ``basis``, all candidates, and what the
    tables say of the party.
    """

    answer: PartyAnswer | None
    candidates: tuple[ActorCandidate, ...]
    facts: tuple[Fact, ...] = ()


class PlaceLookup(msgspec.Struct, frozen=True, gc=False):
    """The place that reading takes the words for, with the rule and the runner-up, and all candidates."""

    answer: Resolved | None
    candidates: tuple[Candidate, ...]


def look_up_actor(
    text: str,
    words: Sequence[Word],
    parties: Parties,
    date: str | None,
    country: str | None,
    origins: Origins,
) -> ActorLookup:
    """Who a name, a description, an id or a part of an English name may mean.

    ``date`` (ISO) chooses among periods and holders of offices, ``country`` (ISO 3166) is the story's.
    """
    found: list[ActorCandidate] = []
    at = 0
    while at < len(words):
        matches = parties.find(words, at)
        found += [c for match in matches for c in _matched(match, words, parties, date)]
        at = max([at + 1, *(match.end for match in matches)])
    answer = resolve(words, _story(country), parties, date, metonyms=True)
    answer = answer or (of_the_dead(words, len(words) - 1, date, parties) if len(words) > 1 else None)
    if not found and (rows := _called(text, parties)):
        found, answer = [_candidate(row, "", False, date) for row in rows], answer or _only(rows, date)
    elif not found and (land := _land(text, parties)) is not None:
        code = land.code_on(date)
        found = [ActorCandidate("", False, None, "country", code, (), land.english, "", "", None)]
        answer = answer or PartyAnswer(code, None, None, land.english, "state", (), "name")
    elif not found and (rows := _holding(text, parties)):
        found, answer = [_candidate(row, "", False, date) for row in rows], answer or _only(rows, date)
    told = facts(answer.id, parties, origins) if answer and answer.id else ()
    return ActorLookup(answer, tuple(dict.fromkeys(found)), told)


def look_up_place(
    text: str, words: Sequence[Word], places: PlaceLexicon, date: str | None, country: str | None
) -> PlaceLookup:
    """Where a place name may lie; see :func:`look_up_actor`. A name that needs a class noun or preposition
    beside it has candidates and no answer.
    """
    story = _story(country)
    mention = next(iter(settle_places(find_places(words, places), story)), None)
    answer = explain_place(mention, story, places, date) if mention else None
    known = places.lookup(text) or (mention.candidates if mention else ())
    return PlaceLookup(answer, tuple(sorted(known, key=lambda place: -place.population)))


def _story(country: str | None) -> Story:
    return from_codes([country, country]) if country else Story()


def _matched(
    match: Match, words: Sequence[Word], parties: Parties, date: str | None
) -> Iterable[ActorCandidate]:
    said = " ".join(word.text for word in words[match.start : match.end])
    if match.kind == "actor":
        yield from (_candidate(actor, said, match.weak, date) for actor in parties.actors(match))
    elif match.kind in {"country", "capital", "people"}:
        yield from _lands(match, said, parties, date)


def _lands(match: Match, said: str, parties: Parties, date: str | None) -> Iterable[ActorCandidate]:
    for entry in match.entries:
        land = parties.tables.countries[entry]
        code = land.code_on(date)
        yield ActorCandidate(said, match.weak, None, match.kind, code, (), land.english, "", "", None)


def _land(text: str, parties: Parties) -> Country | None:
    """The country whose English name or code a text is, in any case of letters."""
    wanted = text.strip().casefold()
    lands = parties.tables.countries
    return next((land for land in lands if wanted in (land.english.casefold(), land.code.casefold())), None)


def look_up_country(text: str, words: Sequence[Word], parties: Parties) -> str | None:
    """The code of the country that a text is the code, the English or the Arabic name of, or a code that only
    actors have (IGO).
    """
    if (land := _land(text, parties)) is not None:
        return land.code
    if (match := _whole_country(words, parties)) is not None:
        return parties.people(match).code
    wanted = text.strip().upper()
    return wanted if any(actor.code == wanted for actor in parties.tables.actors) else None


def _whole_country(words: Sequence[Word], parties: Parties) -> Match | None:
    """The country that words name as a whole: asked for by itself, an ordinary word is its name (مالي)."""
    sure = (m for m in parties.scan(words) if m.kind == "country" and (m.start, m.end) == (0, len(words)))
    if (match := next(sure, None)) is not None or not words:
        return match
    weak = [m for m in parties.match([form(word) for word in words], 0) if m.end == len(words)]
    lands = {entry: m for m in weak if m.kind == "country" for entry in m.entries}
    return next(iter(lands.values())) if len(lands) == 1 else None


def alike_countries(text: str, parties: Parties) -> list[tuple[str, str]]:
    """English name and code of the countries whose name, people or code is written much like a text."""
    written: dict[str, Country] = {}
    for land in parties.tables.countries:
        names = (land.english, land.demonym, land.code)
        written |= dict.fromkeys([name.casefold() for name in names], land)
    wanted = text.strip().casefold()
    near = _transposed(wanted, written) or get_close_matches(wanted, written, _NEAR)
    return list(dict.fromkeys((land.english, land.code) for land in map(written.__getitem__, near)))


def _transposed(text: str, names: Iterable[str]) -> list[str]:
    """The names that have the same letters in another order: Lybia is Libya before it is Liberia."""
    letters = sorted(text)
    return [name for name in names if sorted(name) == letters]


def _called(text: str, parties: Parties) -> Sequence[Actor]:
    """The rows whose id, English name or acronym a text is, in any case of letters."""
    wanted = text.strip().casefold()
    return (
        parties.rows(wanted)
        or tuple(row for row in parties.tables.actors if row.name.casefold() == wanted)
        or tuple(_by_acronym(text.strip(), parties))
    )


def _holding(text: str, parties: Parties) -> Sequence[Actor]:
    """The rows whose English name has a text among its words, or else holds it somewhere."""
    wanted, rows = text.strip().casefold(), parties.tables.actors
    sought = _spaced(wanted)
    among = tuple(row for row in rows if sought and sought in _spaced(row.name.casefold()))
    inside = len(wanted) >= _SHORTEST_PART and not among
    return tuple(row for row in rows if wanted in row.name.casefold()) if inside else among


def _spaced(text: str) -> str:
    """The words of a text with a space around each; empty where it has none."""
    words = _WORDS.findall(text)
    return f" {' '.join(words)} " if words else ""


def _by_acronym(text: str, parties: Parties) -> Iterable[Actor]:
    """The actors that the tables name by these Latin letters, as written or in capitals."""
    for spelt in (text, text.upper()):
        for packed in parties.tables.strict.get(spelt, {}).get("", ()):
            if KINDS[(packed // 16) % 16] == "actor":
                yield parties.tables.actors[packed // 256]


def _only(rows: Sequence[Actor], date: str | None) -> PartyAnswer | None:
    """The one actor that rows are of, in the period of the date; null where they are of several."""
    if len({row.id for row in rows}) != 1:
        return None
    row = period(rows, date)
    sector = row.sectors[0] if row.sectors else None
    return PartyAnswer(row.code, sector, row.id, row.name, row.kind, (), f"name:{row.id}")


def _candidate(actor: Actor, said: str, weak: bool, date: str | None) -> ActorCandidate:
    holds = actor.at(date) if date else None
    period = (actor.start, actor.end)
    return ActorCandidate(
        said, weak, actor.id, actor.kind, actor.code, actor.sectors, actor.name, *period, holds
    )
