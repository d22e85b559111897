"""Where a town begins right behind who takes, strikes or visits it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.grammar import grammar
from marsad.arabic.records import NOMINAL, Reading, Word
from marsad.lexicon.parties import Match, Parties

DOERS = frozenset({"agent", "actor", "title"})
DESCRIBING = 3


def towns_acted_on(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The towns right behind a definite party and what describes it, of a verb that towns are the object of:
    a town's name describes nobody, whatever it looks like (استعاد الجيش العراقي | الموصل)."""
    takes = grammar().takes_town
    found = set()
    for verb in range(len(words) - 2):
        if words[verb].pos != "verb" or words[verb].lemma not in takes or not matches[verb + 1]:
            continue
        party = next((m for m in matches[verb + 1] if m.kind in DOERS), None)
        if party is None or words[verb].pronoun or not words[party.end - 1].article:
            continue
        for at in range(verb + 2, min(party.end + DESCRIBING, len(words))):
            word = words[at]
            if word.pos not in NOMINAL or word.conj or word.prep:
                break
            nation = any(match.kind == "people" for match in matches[at])
            if at >= party.end and not nation and parties.towns(words, at, True):
                found.add(at)
                break
            if not word.article:
                break
    return frozenset(found)


def names_of_towns(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], parties: Parties
) -> tuple[Word, ...]:
    """The words with the towns that something is done to as names, whatever else they may be."""
    found = towns_acted_on(words, matches, parties)
    if not found:
        return words
    return tuple(
        replace(word, reading=Reading(word.folded, "propn")) if at in found and word.pos != "propn" else word
        for at, word in enumerate(words)
    )
