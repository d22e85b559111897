"""Duals that have lost their nun before what they own or are of (وزيرا الخارجية، صيادا أسماك)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND
from marsad.arabic.letters.endings import ALIF, NISBA
from marsad.arabic.records import Reading, Word
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import CALLINGS


def duals(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], times: frozenset[int]
) -> tuple[Word, ...]:
    """The words with people and bodies in ا or ي before a noun as duals (وزيرا الخارجية، إقالة وزيري الدفاع):
    an accusative would own nothing.
    """
    found = list(words)
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if not matches[at] or after.conj or after.prep or word.pronoun or word.article or at + 1 in times:
            continue
        kinds = {m.kind for m in matches[at]}
        office = after.article or any(m.kind == "title" and m.end > at + 1 for m in matches[at])
        office = office or (after.pos == "propn" and _owned_by_two(words, at, matches))
        office = office or (at > 0 and words[at - 1].pos == "verb" and _hit_two(words, matches, at))
        if not office or after.pos not in {"noun", "adj", "propn"} or kinds.isdisjoint(CALLINGS):
            continue
        if (two := _dual(word)) is not None:
            found[at] = replace(word, reading=two)
            if _owned_by_two(words, at, matches) and words[at + 2].pos == "verb":
                other = words[at + 2]
                found[at + 2] = replace(other, reading=replace(other.reading, pos="propn"))
    return tuple(found)


def _hit_two(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether men in ا right behind a passive verb of harm have a bare noun behind them that names no men
    (أصيب صيادا أسماك)."""
    verb, after = words[at - 1], words[at + 1]
    passive = verb.reading.voice == "passive" and verb.lemma in grammar().affecting
    bare = passive and after.pos == "noun" and not (after.pronoun or after.stem.endswith(ALIF))
    return bare and all(m.kind not in CALLINGS for m in matches[at + 1])


def _owned_by_two(words: Sequence[Word], at: int, matches: Sequence[Sequence[Match]]) -> bool:
    """Whether two names joined by و stand right behind a word (وفدا حماس وفتح)."""
    other = words[at + 2] if at + 2 < len(words) else None
    if other is None or other.conj != AND or other.prep or words[at + 1].pos != "propn":
        return False
    sides = ("actor", "country", "capital")
    return all(any(m.kind in sides for m in matches[n]) for n in (at + 1, at + 2))


def _dual(word: Word) -> Reading | None:
    """The reading of a word as two that own something."""
    if word.pos == "noun" and word.stem.endswith("ا") and word.lemma == word.stem[:-1]:
        return replace(word.reading, number="d")
    if word.pos in {"noun", "adj"} and word.stem.endswith(NISBA):
        return next((r for r in word.readings if r.pos == "noun" and r.number == "d"), None)
    return None
