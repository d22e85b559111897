"""What Arabic words of descriptions and names are in English letters.

From ``english.msgpack`` (``resources/names``: ``english.tsv``, ``letters.tsv``, ``verbs.tsv``; the English of
other tables) and ``person_latin.txt`` (``genscripts/person_names.py``). All words are folded.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

import msgspec

from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.fold import key
from marsad.tables import table, text

LONG = 5
Sort = Literal["noun", "site", "role", "adj", "adj2", "near", "name", "part", "link"]
Sound = Literal["c", "v", "g"]


class Said(NamedTuple):
    """A word in English. ``sort``: a ``noun`` has what belongs to it behind it, a ``site`` a name before it,
    a ``role`` a name behind it; an ``adj`` stands before its noun (``adj2``: where a noun goes before, else
    the word is a noun of its own), ``near`` before all; ``name`` is a name, ``part`` a particle
    in one, ``link`` a preposition.
    """

    english: str
    sort: Sort


class Letter(NamedTuple):
    """A letter in Latin ones, as consonant and as vowel."""

    consonant: str
    vowel: str
    sound: Sound


class English(msgspec.Struct, frozen=True):
    """``words`` by folded words, the longest of ``longest`` words; ``adjectives``; ``times`` words of dates;
    ``settled`` the nouns of towns and quarters, behind which their name stands;
    ``weak`` are nouns of other tables, which may be names; ``letters``; ``parts`` of persons' names in their
    commonest Latin spelling, which stand in a table of their own; ``bases`` English verbs of glosses without
    their past, by it.
    """

    words: dict[str, Said]
    adjectives: dict[str, str]
    times: dict[str, str]
    settled: frozenset[str]
    weak: frozenset[str]
    letters: dict[str, Letter]
    bases: dict[str, str]
    longest: int
    parts: dict[str, str] = {}
    peoples: frozenset[str] = frozenset()


def bare(text: str) -> str:
    """Folded words, the longer ones without their article: as ``words`` are looked up."""
    return " ".join([word.removeprefix(ARTICLE) if len(word) >= LONG else word for word in key(text).split()])


@lru_cache(maxsize=1)
def load_english() -> English:
    """The packaged tables, read once a process."""
    compiled = msgspec.msgpack.decode(table("english.msgpack"), type=English)
    lines = text("person_latin.txt").splitlines()
    parts = dict(line.split("\t", 1) for line in lines if not line.startswith("#"))
    peoples = frozenset(said for said in compiled.adjectives.values() if said[:1].isupper())
    return msgspec.structs.replace(compiled, parts=parts, peoples=peoples)
