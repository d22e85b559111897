"""One person of two callings, who is named behind the second one (المحامية والناشطة هدى النور)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import FEMININE
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word

NAMES = frozenset({"propn", "adj"})  # خالد, which may be an adjective


def of_two_callings(words: Sequence[Word], first: Phrase, second: Phrase) -> bool:
    """Whether a phrase is only the first calling of whom the one that و joins to it names: both are definite,
    of one person and of the same gender, and no name stands behind the first."""
    one, other = words[first.first], words[second.first]
    callings = grammar().calling
    if one.lemma not in callings or other.lemma not in callings or not (one.article and other.article):
        return False
    if any(word.pos == "propn" for word in words[first.first : first.last + 1]):
        return False
    several = one.reading.number in {"p", "d"} or other.reading.number in {"p", "d"}
    alike = one.stem.endswith(FEMININE) == other.stem.endswith(FEMININE)
    named = words[second.first + 1 : second.last + 2]
    return (
        alike and not several and any(w.pos in NAMES and not (w.article or w.prep or w.conj) for w in named)
    )
