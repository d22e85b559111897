"""Power that is held, handed over or fought for, which its noun shares with those who rule (تسليم السلطة)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IN
from marsad.arabic.records import Word

NEAR = 4


def means_power(words: Sequence[Word], at: int) -> bool:
    """Whether a noun for authority, alone with its article, only says what somebody holds or hands over (نقل
    السلطة، تمسك الرئيس بالسلطة، بقي في السلطة)."""
    word = words[at]
    if word.stem not in grammar().power or not word.article or word.reading.number == "p":
        return False
    if word.prep == IN or (at and words[at - 1].folded == IN):
        return True
    return any(before.lemma in grammar().holding_power for before in words[max(0, at - NEAR) : at])
