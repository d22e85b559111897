"""Aircraft without a pilot: what stands behind the pilot is none of his."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.grammar import grammar
from marsad.arabic.records import COMMON_NOUNS, Word
from marsad.extract.sentence.marches import MARCH


def behind_pilots(words: Sequence[Word]) -> frozenset[int]:
    """The nouns behind the pilot whom an aircraft does without (قصفت طائرة بدون طيار | سيارة): he owns none,
    and without is only he; and the march or drone right behind a definite noun for no craft (فرقت الشرطة |
    المسيرة): it describes none but aircraft and vessels."""
    pilots, found = grammar().pilot, set[int]()
    for at in range(2, len(words)):
        word, before = words[at], words[at - 1]
        if before.stem in pilots and words[at - 2].pos in {"prep", "particle"}:
            if word.pos in {"noun", "num", "propn"}:
                found.add(at)
        elif word.stem == MARCH and word.article and not (word.conj or word.prep):
            of_craft = before.lemma in grammar().craft or before.pos not in COMMON_NOUNS | {"propn"}
            if before.article and not of_craft:
                found.add(at)
    return frozenset(found)
