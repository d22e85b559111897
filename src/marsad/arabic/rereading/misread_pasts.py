"""Bare pasts that are nouns after all: duals, or one of two that أو joins."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun

OR, LOOK_BACK = "او", 60


def alternative(words: Sequence[Word], at: int) -> bool:
    """Whether a bare past that may be a noun is joined by أو to a verbal noun with its article (الحوار أو
    تجاوز الخلاف), or to a noun that أي picks, or that أو joins to one (أي علاقة أو صلة أو دعم); behind
    another noun it may be a verb (قتل الحارس أو جرح).
    """
    if at < 2 or words[at - 1].folded != OR:
        return False
    noun = any(r.pos == "noun" and r.known for r in words[at].readings)
    before = words[at - 2]
    if not noun or before.pos != "noun":
        return False
    listed = at > 2 and (words[at - 3].folded == OR or words[at - 3].stem in grammar().any_of)
    return listed or (before.article and is_verbal_noun(before.lemma))


def nobody_two(words: Sequence[Word], at: int) -> bool:
    """Whether a bare dual of the past has nobody before it to go with: no dual, no noun joined, no
    pronoun."""
    if words[at].reading.number != "d":
        return False
    return not any(
        w.reading.number == "d" or (w.conj == "و" and w.pos != "verb") or w.pronoun == "هما"
        for w in words[max(0, at - LOOK_BACK) : at]
    )


def counted_two(words: Sequence[Word], at: int) -> bool:
    """Whether what looks like a bare dual of the past is what the number before it counts (60 شخصا)."""
    word = words[at]
    two = word.reading.number == "d" and word.stem.endswith("ا")
    behind = at > 0 and words[at - 1].pos == "num" and not words[at - 1].article
    return two and behind and any(r.pos == "noun" and r.known for r in word.readings)
