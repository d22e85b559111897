"""The packaged actors and an analyser that knows their words, for tests of who is meant."""

from __future__ import annotations

from functools import cache
from importlib import resources

from marsad.arabic.analyse import Analyser
from marsad.arabic.records import Word
from marsad.lexicon.parties import Parties


@cache
def parties() -> Parties:
    return Parties.load(resources.files("marsad.data").joinpath("parties.msgpack").read_bytes())


@cache
def analyser() -> Analyser:
    return Analyser(*parties().analyser_words())


def words(text: str) -> tuple[Word, ...]:
    return tuple(word for sentence in analyser().sentences(text) for word in sentence.words)
