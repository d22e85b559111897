"""Families told apart from captures, which are spelt alike (مقتل سبعة وأسر ثلاثة آخرين)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import Reading, Word
from marsad.lexicon.named import Named

FAMILIES, AGENT = "اسر", "agent"
HARM_WITHIN = 10


def captured(words: tuple[Word, ...], known: Named) -> tuple[tuple[Word, ...], Named]:
    """The words, and what they can name, with captures joined to a noun of harm and counted: no families."""
    taken = [at for at, word in enumerate(words) if word.stem == FAMILIES and _counted(words, at)]
    if not taken:
        return words, known
    found, matches = list(words), list(known.matches)
    for at in taken:
        found[at] = replace(words[at], reading=Reading(FAMILIES, "noun", gender="m", number="s"))
        matches[at] = tuple([m for m in matches[at] if m.kind != AGENT])
    return tuple(found), replace(known, words=tuple(found), matches=tuple(matches))


def _counted(words: Sequence[Word], at: int) -> bool:
    """Whether a number stands behind a word that goes on from a noun of harm with no verb in between."""
    word = words[at]
    if word.conj != AND or word.prep or at + 1 == len(words) or words[at + 1].pos not in {"num", "adj"}:
        return False
    if words[at + 1].article:
        return False
    for before in reversed(words[max(at - HARM_WITHIN, 0) : at]):
        if before.pos == "verb" or before.text in COMMAS:
            return False
        if before.pos == "noun" and before.lemma in grammar().suffering:
            return True
    return False
