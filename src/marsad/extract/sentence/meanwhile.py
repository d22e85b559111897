"""Words by which a sentence goes over to what others do at the same time (فيما، بينما، في حين)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IN
from marsad.arabic.records import Word

MEANWHILE, TIME, WHO = "حين", "وقت", "الذي"


def goes_over(words: Sequence[Word]) -> bool:
    """Whether such a word stands among some words."""
    return any(goes_over_at(words, at) for at in range(len(words)))


def goes_over_at(words: Sequence[Word], at: int) -> bool:
    """Whether such a word, or في before one, stands at a word."""
    word = words[at]
    if word.stem in grammar().contrasting:
        return word.pos != "prep"
    return word.lemma == IN and at + 1 < len(words) and _meanwhile(words, at + 1)


def _meanwhile(words: Sequence[Word], at: int) -> bool:
    """Whether a word behind في opens what others do at the time (في حين، في وقت قال، في الوقت الذي)."""
    if words[at].stem == MEANWHILE:
        return True
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or words[at].stem != TIME:
        return False
    return after.pos == "verb" or (bool(words[at].article) and after.folded == WHO)
