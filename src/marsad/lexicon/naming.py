"""What tells a proper name in any text: parts of persons' names, head nouns of bodies' names, names of
trade and sport.

From ``naming.json`` (``resources/names``) and ``person_names.txt`` (``genscripts/person_names.py``). All
words are folded; names of persons stand without their article.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

import msgspec

from marsad.tables import table, text

HeadClass = Literal["named", "namesake", "common", "label", "club", "proper", "thing"]
TradePlace = Literal["start", "end", "saint", "letter", "~letter"]


class Known(NamedTuple):
    """A name by its folded words; ``weak`` ones are ordinary words too and need a head noun or quotation
    marks.
    """

    words: tuple[str, ...]
    kind: Literal["ORG", "LOC", "PER"]
    weak: bool


class _Table(msgspec.Struct, frozen=True):
    heads: dict[str, HeadClass]
    ordinary: frozenset[str]
    roles: frozenset[str]
    sport: frozenset[str]
    endings: frozenset[str]
    sites: frozenset[str]
    known: dict[str, tuple[Known, ...]]
    trade: dict[TradePlace, frozenset[str]]


class Naming(msgspec.Struct, frozen=True):
    """``heads`` say whether a noun is part of the name that it begins (``named``; ``namesake`` also before
    somebody's name), only where what follows describes it (``common``), never (``label``; ``proper`` where
    only a proper name behind it counts), or not beside a club's name and in news of sport (``club``); a
    ``thing`` begins no body's name. ``ordinary`` are adjectives that make no name, ``roles`` nouns for one
    person before a name, ``sport`` words by whose side a weak name may be a club, ``endings`` ordinary words
    that go on a person's name, ``sites`` class nouns of nature that are part of a place's name. ``known`` has
    names by their first word, the longest first. ``trade`` are words that begin or end names of companies and
    clubs, and names of Latin letters. ``given``, ``family`` and ``foreign`` are parts of persons' names.
    """

    heads: dict[str, HeadClass]
    ordinary: frozenset[str]
    roles: frozenset[str]
    sport: frozenset[str]
    endings: frozenset[str]
    sites: frozenset[str]
    known: dict[str, tuple[Known, ...]]
    trade: dict[TradePlace, frozenset[str]]
    given: frozenset[str]
    family: frozenset[str]
    foreign: frozenset[str]


@lru_cache(maxsize=1)
def load_naming() -> Naming:
    """The packaged tables, read once a process."""
    known = msgspec.json.decode(table("naming.json"), type=_Table)
    lines = text("person_names.txt").splitlines()
    kinds = dict(line.split("\t", 1) for line in lines if not line.startswith("#"))
    parts = {kind: frozenset(words.split()) for kind, words in kinds.items()}
    return Naming(
        known.heads,
        known.ordinary,
        known.roles,
        known.sport,
        known.endings,
        known.sites,
        known.known,
        known.trade,
        parts["given"],
        parts["family"],
        parts["foreign"],
    )


@lru_cache(maxsize=1)
def load_towns() -> frozenset[str]:
    """Names of towns of the whole world that the gazetteer lacks, folded (``genscripts/towns.py``)."""
    lines = text("towns.txt").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))
