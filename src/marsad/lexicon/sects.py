"""Sunnis and years: السنة is either, and the words beside it tell which."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND
from marsad.arabic.classes.phrase_classes import Words
from marsad.arabic.records import Word
from marsad.lexicon.parties_tables import Match, Tables
from marsad.lexicon.sectors import PERSONS

AGENT, TITLE = "agent", "title"


def with_sects(
    words: Sequence[Word], found: Sequence[Sequence[Match]], yearly: Words, tables: Tables
) -> list[Sequence[Match]]:
    """The matches without the people that the word for a year may mean too, where neither another community
    is joined to it (بين السنة والشيعة) nor those stand before it whose they are (زعماء السنة)."""
    kept = [*found]
    for at, word in enumerate(words):
        if word.stem in yearly and not (_joined(words, at) or _followers(words, found, at, tables)):
            kept[at] = [m for m in found[at] if m.kind != AGENT or m.end > at + 1]
    return kept


def _joined(words: Sequence[Word], at: int) -> bool:
    """Whether و joins a word to a definite word for a people or the believers of another faith."""
    if not words[at].article:
        return False
    other = words[at - 1] if words[at].conj == AND and at else words[at + 1] if at + 1 < len(words) else None
    joined = words[at].conj == AND or (other is not None and other.conj == AND)
    return joined and other is not None and bool(other.article) and other.lemma in grammar().peoples


def _followers(words: Sequence[Word], found: Sequence[Sequence[Match]], at: int, tables: Tables) -> bool:
    """Whether several people are named right before whom a definite word owns (قادة السنة)."""
    before = words[at - 1] if at else None
    if before is None or words[at].conj or words[at].prep or not words[at].article:
        return False
    if before.article or before.pronoun or before.reading.number not in {"p", "d"}:
        return False
    here = [m for m in found[at - 1] if m.end == at]
    men = (tables.agents[m.entries[0]] for m in here if m.kind == AGENT)
    return any(m.kind == TITLE for m in here) or any(one.kind in PERSONS for one in men)
