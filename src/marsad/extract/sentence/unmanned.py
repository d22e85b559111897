"""Aircraft without a pilot: what stands behind the pilot is none of his."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.grammar import grammar
from marsad.arabic.records import Word


def behind_pilots(words: Sequence[Word]) -> frozenset[int]:
    """The nouns behind the pilot whom an aircraft does without (قصفت طائرة بدون طيار | سيارة): he owns none,
    and without is only he."""
    pilots = grammar().pilot
    return frozenset(
        at
        for at in range(2, len(words))
        if words[at - 1].stem in pilots
        and words[at - 2].pos in {"prep", "particle"}
        and words[at].pos in {"noun", "num", "propn"}
    )
