"""What a name may mean, asked outright: the candidates of the tables, and the one that reading would take."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from marsad.arabic.records import Word
from marsad.lexicon.parties import Actor, Match, Parties
from marsad.lexicon.places import Candidate, PlaceLexicon
from marsad.resolve.actors import PartyAnswer, resolve
from marsad.resolve.places import Resolved, explain_place, find_places, settle_places
from marsad.resolve.story import Story, from_codes


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
    """The party that reading takes the words for, with its rule in ``basis``, and all candidates."""

    answer: PartyAnswer | None
    candidates: tuple[ActorCandidate, ...]


class PlaceLookup(msgspec.Struct, frozen=True, gc=False):
    """The place that reading takes the words for, with the rule and the runner-up, and all candidates."""

    answer: Resolved | None
    candidates: tuple[Candidate, ...]


def look_up_actor(
    text: str, words: Sequence[Word], parties: Parties, date: str | None, country: str | None
) -> ActorLookup:
    """Who a name, a description, an id or a part of an English name may mean.

    ``date`` (ISO) chooses among periods and holders of offices, ``country`` (ISO 3166) is the story's.
    """
    found, at = [], 0
    while at < len(words):
        matches = parties.find(words, at)
        found += [c for match in matches for c in _matched(match, words, parties, date)]
        at = max([at + 1, *(match.end for match in matches)])
    if not found:
        found = list(_named(text, parties, date))
    answer = resolve(words, _story(country), parties, date, metonyms=True)
    return ActorLookup(answer, tuple(dict.fromkeys(found)))


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


def _named(text: str, parties: Parties, date: str | None) -> Iterable[ActorCandidate]:
    """The rows whose id is the text, or else whose English name holds it."""
    wanted = text.strip().casefold()
    rows = parties.rows(wanted) or tuple(
        actor for actor in parties.tables.actors if wanted and wanted in actor.name.casefold()
    )
    return (_candidate(actor, "", False, date) for actor in rows)


def _candidate(actor: Actor, said: str, weak: bool, date: str | None) -> ActorCandidate:
    holds = actor.at(date) if date else None
    period = (actor.start, actor.end)
    return ActorCandidate(
        said, weak, actor.id, actor.kind, actor.code, actor.sectors, actor.name, *period, holds
    )
