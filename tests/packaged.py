"""The packaged actors and an analyser that knows their words, for tests of who is meant."""

from __future__ import annotations

from functools import cache

from marsad.arabic.analyse import Analyser
from marsad.arabic.records import Word
from marsad.lexicon.parties import Parties
from marsad.tables import table


@cache
def parties() -> Parties:
    return Parties.load(table("parties.msgpack"))


@cache
def analyser() -> Analyser:
    return Analyser(*parties().analyser_words())


def words(text: str) -> tuple[Word, ...]:
    return tuple(word for sentence in analyser().sentences(text) for word in sentence.words)
