"""Where a person's name or title begins a phrase: behind a body's name, a town, a nation's force."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.grammar import grammar
from marsad.arabic.records import Word
from marsad.lexicon.parties import Match, Parties

FORCES = frozenset({"body", "group", "force"})
PERSONS = frozenset({"person", "role"})


def full(match: Match) -> bool:
    """Whether a match is a sure name of several words."""
    return match.kind == "actor" and match.end - match.start > 1 and not match.weak


def persons(match: Match, parties: Parties) -> bool:
    """Whether a match names nobody but persons."""
    return all(actor.kind == "person" for actor in parties.actors(match))


def person_begins(word: Word, matches: Sequence[Match], parties: Parties) -> bool:
    """Whether somebody's name begins at a word: he may be one of two before it (الرئيسان محمد وعلي)."""
    known = any(match.kind == "actor" and persons(match, parties) for match in matches)
    return known or parties.is_given_name(word)


def given_names(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The given names, and known names of persons, right behind the full name of a body with a preposition in
    somebody's title (مندوب سوريا لدى الأمم المتحدة | بسام صباغ)."""
    found: set[int] = set()
    for at in range(len(words)):
        for match in matches[at]:
            end = match.end
            own = at > 0 and words[at - 1].pos == "prep"
            body = own and full(match) and not persons(match, parties)
            if not body or end + 1 >= len(words) or any(m.end > end for m in matches[at]):
                continue
            word, after = words[end], words[end + 1]
            bare_name = not (word.article or word.conj or word.prep or after.conj or after.prep)
            person = any(m.kind == "actor" and full(m) and persons(m, parties) for m in matches[end])
            if bare_name and (
                person or (parties.is_given_name(word) and after.pos in {"propn", "noun", "adj"})
            ):
                found.add(end)
    return frozenset(found)


def behind_towns(words: Sequence[Word], parties: Parties) -> frozenset[int]:
    """The given names right behind a town that something is done in (أوقفت الشرطة في طرابلس | عبد المنعم
    الغمودي)."""
    found = set()
    for at in range(2, len(words) - 1):
        word, town, after = words[at], words[at - 1], words[at + 1]
        if words[at - 2].pos != "prep" or words[at - 2].stem not in grammar().locative:
            continue
        if word.article or word.conj or word.prep or after.conj or after.prep or town.article:
            continue
        if after.pos not in {"propn", "noun", "adj"} or not parties.is_given_name(word):
            continue
        if not parties.is_given_name(town) and parties.towns(words, at - 1, True):
            found.add(at)
    return frozenset(found)


def behind_forces(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """A person by what he is, with his name, behind the nation of a body or force (أوقف الدرك السنغالي |
    المعارض عثمان سونكو)."""
    found, agents = set(), parties.tables.agents
    for at in range(2, len(words) - 1):
        word = words[at]
        if not word.article or word.conj or word.prep or not words[at - 1].article:
            continue
        if not any(m.kind == "people" and m.end == at for m in matches[at - 1]):
            continue
        force = any(m.kind == "agent" and agents[m.entries[0]].kind in FORCES for m in matches[at - 2])
        man = any(m.kind == "agent" and agents[m.entries[0]].kind in PERSONS for m in matches[at])
        if force and man and person_begins(words[at + 1], matches[at + 1], parties):
            found.add(at)
    return frozenset(found)
