"""``marsad actor`` and ``marsad place``: what a name may mean, and what it is taken for, with the reason."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from marsad.arabic.records import Word
from marsad.cli.options import Lexicon, ReadAs, ReadFormat, country_code, iso_day
from marsad.cli.streams import arabic, put, put_json
from marsad.errors import NotFoundError
from marsad.lexicon.facts import Fact
from marsad.lexicon.places import EXTENDED, Candidate
from marsad.model.claim import Place
from marsad.resolve.lookup import ActorCandidate, look_up_actor, look_up_place

if TYPE_CHECKING:
    from marsad.lexicon.load import Lexicon as Known

Name = Annotated[str, typer.Argument(help="Arabic words in quotes; for actors also an id or English words.")]
Day = Annotated[
    str | None, typer.Option("--date", callback=iso_day, metavar="DATE", help="The day it is said.")
]
StoryOf = Annotated[
    str | None,
    typer.Option(
        "--country",
        callback=country_code,
        metavar="CODE",
        help="The story's country: its ISO 3166 alpha-3 code or its name.",
    ),
]


def actor(
    name: Name,
    date: Day = None,
    country: StoryOf = None,
    lexicon: Lexicon = None,
    as_: ReadAs = ReadFormat.text,
) -> None:
    """Say who a name or a description means: the candidates, the one taken, and why.

    Example: marsad actor "الرئيس المصري" --date 2009-06-04
    """
    from marsad.lexicon.origins import load_origins

    known, words = _read(name, lexicon)
    found = look_up_actor(name, words, known.parties, date, country, load_origins())
    if found.answer is None and not found.candidates:
        raise NotFoundError("No actor has this name.", name, "marsad lexicon add teaches marsad a name.")
    if as_ is ReadFormat.jsonl:
        put_json(found)
        return
    for candidate in found.candidates:
        put(f"  {_actor(candidate)}")
    answer = found.answer
    if answer is None:
        if any(candidate.words for candidate in found.candidates):
            put("taken for nobody by itself: it needs a title, a full name before it, or the story's country")
        return
    code = "/".join(filter(None, (answer.code, answer.sector))) or "no code"
    put(f"taken for {answer.name}, {code}{f', {answer.id}' if answer.id else ''}", bold=True)
    put(f"because {answer.basis}")
    for fact in found.facts:
        put(f"  {_fact(fact)}")


def _read(name: str, lexicon: Path | None) -> tuple[Known, tuple[Word, ...]]:
    """What is known, and the words of a name as it reads them."""
    from marsad.lexicon.load import load
    from marsad.read import analyser_for

    known = load(lexicon)
    return known, tuple(word for s in analyser_for(known).sentences(name) for word in s.words)


def _fact(found: Fact) -> str:
    """One thing that the tables say of who is taken, and what it rests on."""
    told = f"{found.office} of {found.of}" if found.office else f"counts as {found.of}"
    period = f", {found.start or '...'} to {found.end or '...'}" if found.start or found.end else ""
    return f"{told}{period}; source: {found.source or 'your own rows'}"


def _actor(found: ActorCandidate) -> str:
    code = "/".join(filter(None, (found.code, *found.sectors))) or "no code"
    period = f" {found.start or '...'} to {found.end or '...'}" if found.start or found.end else ""
    marks = [arabic(found.words)] if found.words else []
    marks += ["weak"] if found.weak else []
    marks += ["holds on the date"] if found.holds else []
    return f"{found.id or found.kind}: {found.name}, {code}{period}" + (
        f" ({', '.join(marks)})" if marks else ""
    )


def place(
    name: Name,
    date: Day = None,
    country: StoryOf = None,
    lexicon: Lexicon = None,
    as_: ReadAs = ReadFormat.text,
) -> None:
    """Say where a place name lies: the candidates, the one taken, and why.

    Example: marsad place طرابلس --country LBN
    """
    known, words = _read(name, lexicon)
    found = look_up_place(name, words, known.places, date, country)
    if found.answer is None and not found.candidates:
        raise NotFoundError("No place has this name.", name, "marsad lexicon add teaches marsad a name.")
    if as_ is ReadFormat.jsonl:
        put_json(found)
        return
    for candidate in found.candidates:
        put(f"  {_place(candidate)}")
    if found.answer is None:
        put("taken for no place by itself: it needs a noun such as مدينة or a preposition before it")
        return
    taken, note = found.answer.place, f" ({found.answer.note})" if found.answer.note else ""
    named = f"{taken.name or 'a place not known'}, {taken.country or 'no country'}"
    put(f"taken for {named}, {_point(taken)}", bold=True)
    put(f"because {found.answer.rule}{note}")


def _point(taken: Place) -> str:
    """The point of the place that is taken and how far from it the words reach, or that it has none."""
    if taken.lat is None or taken.lon is None:
        return "no point: it has an extent" if taken.precision in EXTENDED else "no point in any table"
    within = f", within {taken.radius_km:g} km" if taken.radius_km is not None else ""
    return f"{taken.lat:.2f} {taken.lon:.2f}{within}"


def _place(found: Candidate) -> str:
    point = f", {found.lat:.2f} {found.lon:.2f}" if found.lat is not None and found.lon is not None else ""
    people = f", {found.population:,} people" if found.population else ""
    number = f", geonames {found.geonameid}" if found.geonameid else ""
    needs = ("", ", needs a preposition", ", needs a noun such as مدينة")[found.level]
    return f"{found.name} ({found.iso3 or '?'}), {found.kind}{people}{point}{number}{needs}"
