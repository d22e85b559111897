"""Several people without the article right behind the town of an office that acts on them: a town owns nobody
(اتهم محافظ عدن | خلايا نائمة، أوقف قائد شرطة طرابلس | مهاجرين)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.records import Word
from marsad.extract.sentence.second_party import acts_on
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match

OFFICE_WITHIN, NAME = 2, 2


def objects_behind_towns(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """Where such people begin; nor does the name of who holds the office own them."""
    found = set()
    for at in range(3, len(words)):
        word = words[at]
        if word.reading.number != "p" or word.pos != "noun" or word.article or word.conj or word.prep:
            continue
        if word.pronoun or not any(m.kind == "agent" and m.start == at for m in matches[at]):
            continue
        towns = at - 1, _before_name(words, parties, at)
        if any(_office(words, matches, parties, town) for town in towns):
            found.add(at)
    return frozenset(found)


def _before_name(words: Sequence[Word], parties: Parties, at: int) -> int:
    """The word before the name of somebody of two words that ends right before ``at``; 0 if none does."""
    first, last = words[at - NAME], words[at - 1]
    plain = not any(word.article or word.conj or word.prep for word in (first, last))
    return at - NAME - 1 if plain and parties.is_given_name(first) else 0


def _office(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, town: int) -> bool:
    """Whether an office without article stands before a town, right behind a verb that acts on somebody."""
    if (
        not town
        or words[town].article
        or words[town].conj
        or words[town].prep
        or not parties.towns(words, town, True)
    ):
        return False
    for first in range(town - 1, max(town - 1 - OFFICE_WITHIN, 0), -1):
        word = words[first]
        if word.article or word.prep or word.pos not in {"noun", "adj"}:
            return False
        if words[first - 1].pos == "verb":
            held = any(m.kind == "title" for m in matches[first])
            return held and not words[first - 1].pronoun and acts_on(words[first - 1])
    return False
