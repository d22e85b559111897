"""The words of time: months in every vocabulary, weekdays, relative days, units, parts of a day, numbers.

The truth is in ``resources/calendars``; ``words.tsv`` there explains the sorts.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import msgspec

from marsad.lexicon.places import bare
from marsad.tables import table


class KnownAct(msgspec.Struct, frozen=True, array_like=True):
    """An act known by name (اغتيال السادات): the nouns for it, the words of the name behind its first one,
    and the day, month or year that it happened, in ISO form.
    """

    acts: tuple[str, ...]
    rest: tuple[str, ...]
    when: str


class Calendar(msgspec.Struct, frozen=True, gc=False):
    """Forms (folded words joined by spaces, with their article) and the tags (sort, value) of each.

    ``named`` are words that make the day after them a name (ثورة 25 يناير, قوى 14 آذار), each with the days
    (day, month, year) that it is known to name; a day of zeros stands for every other day, which is then no
    date. ``starts`` has for each first word the most words that a form has, ``opening`` are these first words
    with and without article; ``asking`` are words that ask for a date; ``known`` are the acts known by name,
    by its first word.
    """

    words: dict[str, tuple[tuple[str, str], ...]]
    named: dict[str, tuple[tuple[int, int, int], ...]]
    starts: dict[str, int]
    opening: frozenset[str]
    asking: frozenset[str] = frozenset()
    known: Mapping[str, tuple[KnownAct, ...]] = msgspec.field(default_factory=dict)

    def tags(self, form: str) -> tuple[tuple[str, str], ...]:
        """The tags of a form; none for a word that says nothing of time."""
        return self.words.get(form, ())


_ASKING = frozenset({"in", "dayword", "since", "weekday", "relday"})


class _File(msgspec.Struct):
    words: dict[str, tuple[tuple[str, str], ...]]
    named: dict[str, tuple[tuple[int, int, int], ...]]
    known: dict[str, tuple[KnownAct, ...]] = {}


@lru_cache(maxsize=1)
def load_calendar() -> Calendar:
    """The words of time that ship with marsad. Cached."""
    return read_calendar(table("calendars.json"))


def read_calendar(data: bytes) -> Calendar:
    """The words of time from the bytes of a compiled file.

    Raises:
        msgspec.DecodeError: when they hold none.
    """
    file = msgspec.json.decode(data, type=_File)
    starts: dict[str, int] = {}
    for form in file.words:
        first = form.split(" ", 1)[0]
        starts[first] = max(starts.get(first, 1), form.count(" ") + 1)
    return Calendar(
        words=file.words,
        named=file.named,
        starts=starts,
        opening=frozenset(starts).union(map(bare, starts)),
        known=file.known,
        asking=frozenset(f for f, tags in file.words.items() if any(sort in _ASKING for sort, _ in tags)),
    )
