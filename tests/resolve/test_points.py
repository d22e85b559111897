"""Places on the map: the country and the point of 652 places, held against GeoNames by name. Bars, not cases:
a few of them are known to fail.
"""

from __future__ import annotations

import math
from functools import cache
from typing import Any

from genscripts.places import geonames, latin
from marsad.lexicon.load import load
from marsad.model.claim import Place
from marsad.read import analyser_for
from marsad.resolve.places.places import explain_place, find_places, settle_places
from marsad.resolve.story import Story, from_codes
from tests.resolve.cases import read_cases

COUNTRY, POINT = 0.97, 0.95
NEAR, DIAMETER = 25.0, 12742.0
CASES = read_cases("points.tsv")


@cache
def read(words: str, main: str | None) -> Place | None:
    lexicon, text = load(), f"وقع انفجار في {words} صباح اليوم."
    told = from_codes([main, main]) if main else Story()
    sentences = _analyser().sentences(text)
    found = [m for s in sentences for m in find_places(s.words, lexicon.places, text)]
    kept = [mention for mention in settle_places(found, told) if mention.text == words]
    return explain_place(kept[0], told, lexicon.places).place if kept else None


@cache
def _analyser() -> Any:
    return analyser_for(load())


@cache
def settlements() -> dict[tuple[str, str], tuple[float, float]]:
    """The most populous settlement of each name, its own name before others, by country."""
    cities, countries = geonames()
    codes = {code: country["iso3"] for code, country in countries.items()}
    best: dict[tuple[str, str], tuple[tuple[bool, int], tuple[float, float]]] = {}
    for city in cities.values():
        own = latin(city["name"])
        for name in {own, *map(latin, city["alternatenames"])}:
            place = (codes.get(city["countrycode"], ""), name)
            rank = (name == own, int(city["population"]))
            if place not in best or rank > best[place][0]:
                best[place] = (rank, (city["latitude"], city["longitude"]))
    return {place: point for place, (_, point) in best.items()}


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The great-circle distance (haversine)."""
    (a, b), (c, d) = ((math.radians(lat), math.radians(lon)) for lat, lon in (one, other))
    half = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return DIAMETER * math.asin(math.sqrt(half))


def test_the_country_is_right() -> None:
    wrong = [
        words
        for words, main, country, _ in CASES
        if (place := read(words or "", main)) is None or country not in {"*", place.country}
    ]
    assert len(wrong) <= (1 - COUNTRY) * len(CASES), wrong


def test_the_point_is_near() -> None:
    known = settlements()
    wrong, asked = [], 0
    for words, main, country, at in CASES:
        if at is None:
            continue
        asked += 1
        place = read(words or "", main)
        point = (place.lat, place.lon) if place is not None else (None, None)
        truth = known[country or "", latin(at)]
        if point[0] is None or point[1] is None or kilometres((point[0], point[1]), truth) > NEAR:
            wrong.append(words)
    assert asked >= 250
    assert len(wrong) <= (1 - POINT) * asked, wrong
