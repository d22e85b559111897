"""Where a town begins right behind who takes, strikes or visits it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.grammar import grammar
from marsad.arabic.records import NOMINAL, Reading, Word
from marsad.lexicon.parties import Match, Parties

DOERS = frozenset({"agent", "actor", "title"})
DESCRIBING, LIST_WITHIN = 3, 5


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


def one_behind_many(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The given names right behind definite men in number who do something (خطف المسلحون | علي بن صالح): no
    one man is many; of several names each is one of them (زار الوزيران سامي وفؤاد)."""
    found = set()
    for at in range(2, len(words) - 1):
        word, men = words[at], words[at - 1]
        if not matches[at - 1] or words[at - 2].pos != "verb" or men.reading.number != "p" or not men.article:
            continue
        if word.article or word.conj or word.prep or word.pos not in NOMINAL:
            continue
        many = any(match.kind == "agent" and match.plural and match.end == at for match in matches[at - 1])
        if many and parties.is_given_name(word) and words[at + 1].pos in NOMINAL and not _listed(words, at):
            found.add(at)
    return frozenset(found)


def _listed(words: Sequence[Word], at: int) -> bool:
    """Whether another is joined by و to a name soon behind a word."""
    return any(word.conj and word.pos in NOMINAL for word in words[at + 1 : at + LIST_WITHIN])
