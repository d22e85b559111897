"""Where a sentence goes over to another happening, of another day and of other hands: to what had been before
(وكان قد سيطر في سبتمبر على المطار), to what is due next (، ومن المقرر أن يلتقي غدا), or to what somebody did
because of the first (ما دفع القاهرة إلى قصف)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, FROM, PERFECT, WAS
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import Word

NOMINAL = frozenset({"noun", "propn", "adj", "punct"})
HAD_WITHIN = 7


def parted(words: Sequence[Word], low: int, high: int) -> bool:
    """Whether such a clause opens between two words (``low`` before ``high``, both by index)."""
    for at in range(low + 1, high):
        word = words[at]
        if word.lemma == WAS and word.conj == AND and _had_been(words, at):
            return True
        if word.text in COMMAS and at + 2 < high and _due(words[at + 1], words[at + 2]):
            return True
        if word.pos == "verb" and words[at - 1].pos not in NOMINAL and _driven(words, at):
            return True
    return False


def _had_been(words: Sequence[Word], be: int) -> bool:
    """Whether قد and a past verb stand behind وكان, its subject between."""
    for at in range(be + 1, min(be + HAD_WITHIN, len(words) - 1)):
        if words[at].pos == "punct":
            return False
        if words[at].folded == PERFECT:
            return words[at + 1].pos == "verb" and words[at + 1].reading.tense == "past"
    return False


def _due(prep: Word, planned: Word) -> bool:
    """Whether two words open a clause of what is planned (ومن المقرر، فيما is a clause already)."""
    return prep.stem == FROM and planned.article and planned.lemma in grammar().due


def _driven(words: Sequence[Word], at: int) -> bool:
    """Whether a word is the verb of what somebody was driven to (ما دفع، الأمر الذي حمل)."""
    classes = grammar()
    return words[at].lemma in classes.driving and words[at - 1].folded in classes.by_which
