"""A name behind a definite subject that is the object of the verb before both."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.phrases.newcomers import feminine_or_several
from marsad.arabic.phrases.nouns import is_title, nisba
from marsad.arabic.records import Word

NOWHERE: frozenset[int] = frozenset()


def names_apart(
    words: Sequence[Word], first: int, people: frozenset[int], classes: Grammar
) -> frozenset[int]:
    """Where a name after a definite subject is the object of the verb right before both: no title or person
    can hold it (هاجم الجيش داعش).
    """
    if words[first].pos == "num":
        return NOWHERE
    at = first
    if words[first].pos == "propn" and first + 1 < len(words) and words[first + 1].pos != "adj":
        return frozenset()
    while at + 1 < len(words) and words[at + 1].pos in {"noun", "adj"} and not words[at + 1].conj:
        at += 1
    chain = words[first : at + 1]
    if at + 1 == len(words) or not chain[-1].article or any(_holds(word, classes) for word in chain):
        return frozenset()
    following = words[at + 1]
    if following.pos == "prep" and chain[-1].stem in classes.quantifier:
        return frozenset()  # تعرض الكثير من المعتقلين
    if following.stem in classes.adjective_prefix or (following.pos == "num" and following.article):
        return frozenset()  # المفاعل غير المعلن، الرهائن الثلاثة
    described = feminine_or_several(words[first]) or words[first].lemma in classes.war_deed
    if following.article and nisba(following) and described:
        return frozenset()  # القوات السعودية، العدوان الحوثي: what is a name too describes what agrees
    person = nisba(chain[0]) or people.intersection(range(first, at + 1))
    return frozenset() if person else frozenset({at + 1})


def _holds(word: Word, classes: Grammar) -> bool:
    """Whether a title has a name behind it: one in ات names a state whole (الولايات المتحدة), and several
    states have one name no more than several men (الدول المقاطعة | أنقرة)."""
    many = word.article and word.reading.number == "p"
    return is_title(word, classes) and not (many or word.stem.endswith("ات"))
