"""Complements that a noun's phrase takes in: what من parts it from, and its owner behind ل."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.letters.endings import FEMININE_PLURAL, MEN
from marsad.arabic.phrases.deed_nouns import masdar
from marsad.arabic.records import IN_PHRASE, Word
from marsad.arabic.words.derivation import is_verbal_noun


def partitive(words: Sequence[Word], first: int, at: int, classes: Grammar) -> bool:
    """عدد من، سبعة من، آلاف من، عناصر من: the noun after من is part of the phrase."""
    word, after = words[at], words[at + 2]
    if after.pos not in IN_PHRASE and after.pos != "demonstrative":
        return False
    if word.stem in classes.comparative and not word.article:
        return after.pos == "num" or after.stem in classes.quantifier
    if word.stem.endswith(MEN) and is_verbal_noun(after.lemma):
        return False  # منع المتظاهرين | من اقتحامها
    part = word.stem in classes.partitive and not word.pronoun  # سحب قواتها | من العراق
    if part and word.article and first < at and is_verbal_noun(words[first].lemma):
        part = not is_verbal_noun(after.lemma)  # تمكن القوات | من القبض عليه
    if not part and word.pos == "adj" and at == first + 1 and after.reading.number == "p":
        # دفعة جديدة من الأسرى
        men = after.pos == "noun" and not after.stem.endswith(FEMININE_PLURAL)  # not من الطائرات
        return men and words[first].stem in classes.partitive & classes.bundle
    return word.pos == "num" or (part and at - first <= 1)


def genitive_lam(words: Sequence[Word], first: int, head: int, at: int) -> bool:
    """دورية للجيش، عناصر للشرطة: an indefinite noun with its owner after ل right behind it. No act owns those
    who are counted (اعتقل أربعة شبان للاشتباه بهم).
    """
    word, owner = words[at], words[at + 1]
    if at != head or word.article or word.pronoun or word.pos != "noun":
        return False
    if at > first and words[first].pos == "num" and masdar(owner):
        return False
    if at == first > 0 and (words[first - 1].lemma, owner.prep) in grammar().takes_prep:
        return False  # تعرضت ناشطات | للضرب
    return (
        owner.article and owner.pos in {"noun", "propn"} and not any(r.pos == "verb" for r in word.readings)
    )
