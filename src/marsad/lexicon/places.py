"""The gazetteer: names of places, class nouns and the small words round them, as compiled by
``genscripts/places.py``.

Names are looked up by their folded words without article (:func:`name_key` of each word through
:func:`marsad.arabic.letters.fold.key`, then :func:`bare`). Coordinates are WGS 84 degrees from GeoNames
(CC BY 4.0).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

import msgspec

from marsad.arabic.letters.fold import key
from marsad.model.claim import PlacePrecision
from marsad.tables import table

ALONE, CUE, CLASS = 0, 1, 2
WRITTEN = "written"  # names that their spelling tells from ordinary words
TOWN = 20_000
EXTENDED = frozenset({"country", "province", "region"})  # kinds of place that no point stands for
POPULATION = 6  # its column in a row
_WITH, _WITHOUT = 1, 2


def bare(word: str) -> str:
    """A folded word without its article; a word that would be left with one letter keeps it."""
    return word[2:] if word.startswith("ال") and len(word) > 3 else word


def name_key(name: str) -> tuple[str, bool] | None:
    """The look-up key of a name (folded words without article) and whether its first word has the article.

    Null for what is no name: a single letter, more than five words.
    """
    words = re.findall(r"\w+", key(name))
    if not words or len(words) > 5 or len("".join(words)) < 2:
        return None
    return " ".join(bare(word) for word in words), bare(words[0]) != words[0]


def pack(row: int, level: int, articles: Iterable[bool]) -> int:
    """A reference to a row in one number: with its level and whether the name is written with the article."""
    flags = sum({_WITH if article else _WITHOUT for article in articles})
    return row * 16 + level * 4 + flags


class Candidate(msgspec.Struct, frozen=True, gc=False):
    """One place that a name can mean.

    ``level`` says what the name needs beside it: ``ALONE`` nothing, ``CUE`` a place preposition or class
    noun, ``CLASS`` the class noun. ``seat`` names the town whose coordinates stand for the place, empty where
    they are its own, ``radius`` how many kilometres from there it may be. ``admin1`` is GeoNames' code of the
    province. ``population`` is 0 where it is not known.
    """

    geonameid: int | None
    name: str
    iso3: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    population: int
    kind: str
    seat: str
    radius: float | None
    level: int
    article: bool | None


class PlaceClass(msgspec.Struct, frozen=True, gc=False):
    """A class noun: the kinds of row it chooses, the precision it gives, and which unknown names it vouches
    for. ``english`` is what a place is called that only it and a nationality name (``border area``);
    ``near`` how many kilometres from the town that lends it a name or point such a place may lie."""

    word: str
    kinds: frozenset[str]
    precision: PlacePrecision
    names: str
    adjective: str
    plural: bool
    english: str = ""
    near: float | None = None


class Relative(msgspec.Struct, frozen=True, gc=False):
    """A word such as شمال or ضواحي: ``sort`` is ``part``, ``side``, ``near`` or ``inside``; ``radius`` in
    km, ``bearing`` of a side in degrees."""

    word: str
    sort: str
    radius: float | None
    bearing: float | None = None


class PlaceLexicon(msgspec.Struct, frozen=True, gc=False):
    """Everything the place reader knows. Build it with :func:`load_places`.

    ``starts`` has for each first word of a name the most words that such a name has.
    """

    rows: tuple[tuple[Any, ...], ...]
    names: dict[str, list[int]]
    starts: dict[str, int]
    openers: frozenset[str]
    classes: dict[str, PlaceClass]
    relative: dict[str, Relative]
    cues: dict[str, frozenset[str]]
    adjectives: dict[str, str]
    capitals: dict[str, int]
    changes: dict[str, tuple[str, str]]
    claimed: dict[str, str]
    lands: dict[str, tuple[str, str]]
    divisions: dict[tuple[str, str], str]

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """The places of a look-up key (words joined by a space), in the table's order."""
        rows = self.names.get(name)
        return tuple(map(self._unpack, rows)) if rows else ()

    def lookup(self, name: str) -> tuple[Candidate, ...]:
        """The places that a name as written may mean, with or without the article."""
        return self.candidates(" ".join(bare(word) for word in key(name).split()))

    def town_names(self) -> list[str]:
        """Names of one word that need nothing beside them to mean a place of some size (سرت، درنة)."""
        return [
            name
            for name in sorted(self.names)
            if " " not in name
            and len(name) > 2
            and any(
                _level(packed) == ALONE and self.rows[packed >> 4][POPULATION] >= TOWN
                for packed in self.names[name]
            )
        ]

    def capital(self, iso3: str) -> Candidate | None:
        """The capital of a country, if the table has it."""
        row = self.capitals.get(iso3)
        return None if row is None else self._unpack(pack(row, ALONE, ()))

    def division(self, iso3: str | None, code: str | None) -> str | None:
        """The English name of a country's province by GeoNames' code."""
        return self.divisions.get((iso3 or "", code or ""))

    def state(self, iso3: str | None, day: str | None) -> str | None:
        """The state that a country belonged to on an ISO date: Sudan for South Sudan before July 2011."""
        before = self.changes.get(iso3 or "")
        return before[0] if before and day and day < before[1] else iso3

    def english(self, codes: Sequence[str], thing: str) -> str | None:
        """What a place is called that only the adjectives of its states and a class noun name
        (``Syrian-Turkish border area``); the country's name where there is no class noun."""
        lands = [self.lands[code] for code in codes if code in self.lands]
        if not lands:
            return None
        return f"{'-'.join(demonym for _, demonym in lands)} {thing}" if thing else lands[0][0]

    def country(self, adjective: str) -> str | None:
        """The country of a folded nationality adjective without article, masculine or feminine."""
        return self.adjectives.get(adjective)

    def _unpack(self, packed: int) -> Candidate:
        flags = packed & 3
        article = {_WITH: True, _WITHOUT: False}.get(flags)
        number, name, iso3, admin1, lat, lon, population, kind, seat, radius = self.rows[packed >> 4]
        return Candidate(
            number, name, iso3, admin1, lat, lon, population, kind, seat, radius, _level(packed), article
        )


def _level(packed: int) -> int:
    """What a name needs beside it, of a packed reference."""
    return (packed >> 2) & 3


class Table(msgspec.Struct):
    """The compiled file: rows as in :class:`Candidate`, packed references by look-up key, small tables."""

    rows: tuple[tuple[Any, ...], ...]
    names: dict[str, list[int]]
    words: dict[str, list[list[str]]]


@lru_cache(maxsize=1)
def load_places() -> PlaceLexicon:
    """The gazetteer that ships with marsad. Cached; about a tenth of a second the first time."""
    return read_places(table("places.msgpack"))


def read_places(data: bytes) -> PlaceLexicon:
    """A gazetteer from the bytes of a compiled table.

    Raises:
        msgspec.DecodeError: when they hold none.
    """
    table = msgspec.msgpack.decode(data, type=Table)
    cues: dict[str, set[str]] = {}
    for word, sort in table.words["cues"]:
        cues.setdefault(sort, set()).add(word if sort == WRITTEN else key(word))
    adjectives: dict[str, str] = {}
    for iso3, words in table.words["adjectives"]:
        for word in words.split("|"):
            if word:
                adjectives.setdefault(key(word), iso3)
    best: dict[str, tuple[int, int]] = {}
    for index, row in enumerate(table.rows):
        if row[7] == "capital" and row[2]:
            best[row[2]] = max(best.get(row[2], (-1, -1)), (row[6], index))
    starts: dict[str, int] = {}
    for name in table.names:
        first, *rest = name.split(" ")
        starts[first] = max(starts.get(first, 1), len(rest) + 1)
    classes = dict(_classes(table.words["classes"]))
    relative = {
        key(word): Relative(key(word), sort, *(float(told) if told else None for told in (radius, bearing)))
        for word, sort, radius, bearing in table.words["relative"]
    }
    known = {bare(word) for sort in ("home", "capital") for word in cues[sort]}
    return PlaceLexicon(
        rows=table.rows,
        names=table.names,
        starts=starts,
        openers=frozenset(starts) | classes.keys() | relative.keys() | known,
        classes=classes,
        relative=relative,
        cues={sort: frozenset(words) for sort, words in cues.items()},
        adjectives=adjectives,
        capitals={iso3: index for iso3, (_, index) in best.items()},
        changes={iso3: (before, since) for iso3, before, since in table.words["changes"]},
        claimed={row[0]: row[1] for row in table.words["claimed"]},
        divisions={(iso3, code): name for iso3, code, name in table.words["divisions"]},
        lands={iso3: (english, demonym) for iso3, english, demonym in table.words["lands"]},
    )


def _classes(rows: list[list[str]]) -> Iterable[tuple[str, PlaceClass]]:
    for word, forms, kinds, precision, names, adjective, english, near in rows:
        one, _, several = english.partition("|")
        for form in [word, *filter(None, forms.split("|"))]:
            called = one if form == word else several
            away = float(near) if near else None
            fields = (frozenset(kinds.split("|")), precision, names, adjective, form != word, called, away)
            yield bare(key(form)), PlaceClass(key(word), *msgspec.convert(fields, _ClassFields))


_ClassFields = tuple[frozenset[str], PlacePrecision, str, str, bool, str, float | None]
