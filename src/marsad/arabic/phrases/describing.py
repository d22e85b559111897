"""Words that only describe the indefinite noun before them, so that they own nothing behind them, or several
men before their owner."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.letters.endings import FEMININE, NISBA, OBLIQUE, TIED_TA
from marsad.arabic.phrases.nouns import colour, is_title
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun

SEVERAL = frozenset({"p", "d"})


def only_describes(noun: Word, word: Word, after: Word, classes: Grammar) -> bool:
    """Whether a word only describes the noun before it, so that it owns nothing behind it: في اتصال هاتفي |
    تطورات الوضع، اتهم وزير سابق | الحكومة، يستقلون سيارة حديثة | العميد."""
    if _attributive(noun, word, classes) and _owner(after):
        return True
    if not after.article:
        return False
    return _describes_actor(noun, word, classes) or (is_title(after, classes) and _describes_her(noun, word))


def _attributive(noun: Word, word: Word, classes: Grammar) -> bool:
    """Whether a nisba without article can only describe the noun before it: no direction, and no title (مقتل
    صحفي القناة) but behind who acts or speaks (ناشط حقوقي | السلطات، منظمة حقوقية | الشرطة)."""
    plain = noun.pos == "noun" and not (noun.article or noun.pronoun or word.article or word.pronoun)
    if not plain or word.stem in classes.direction_noun or all(r.pos != "adj" for r in word.readings):
        return False
    if is_title(word, classes):
        his = word.stem.removesuffix(TIED_TA)
        agrees = his == word.stem or noun.reading.gender == "f" or noun.reading.number == "p"
        acts = is_title(noun, classes) or noun.lemma in classes.body
        acts = acts or noun.lemma in classes.spoken_in  # مؤتمر صحفي | المعارضة
        acts = acts or (his != word.stem and not is_verbal_noun(noun.lemma))  # جهات حقوقية | الشرطة
        return acts and agrees and his.endswith(NISBA) and his in classes.title
    owned = word.pos == "noun" and word.reading.number in SEVERAL  # اعتقال منفذي الهجوم
    return word.text[-1] == NISBA and not owned


def _describes_actor(noun: Word, word: Word, classes: Grammar) -> bool:
    """Whether a word that may be an adjective sets an indefinite person or body before it apart, and owns
    nothing (اتهم وزير سابق | الحكومة، نائب معارض | القرار)."""
    bare = noun.pos == "noun" and not (noun.article or noun.pronoun or word.article or word.pronoun)
    if not bare or word.lemma not in classes.apart or all(r.pos != "adj" for r in word.readings):
        return False
    like = (noun.reading.gender == "f") == word.stem.endswith(FEMININE) or noun.reading.number == "p"
    return like and (is_title(noun, classes) or noun.lemma in classes.body | classes.trade)


def _describes_her(noun: Word, word: Word) -> bool:
    """Whether a word without article may describe the feminine noun right before it (سيارة حديثة، سوداء)."""
    bare = not (noun.article or noun.pronoun or word.article or word.pronoun or word.prep)
    shown = noun.stem.endswith(FEMININE) and (word.stem.endswith(FEMININE) or colour(word))
    return bare and shown and any(reading.pos == "adj" for reading in word.readings)


def _owner(word: Word) -> bool:
    """Whether a word could only own what is before it: a definite one, or a noun that describes nothing, as
    a deed's does (مصدر أمني | مقتل جندي)."""
    if word.article or word.pos != "noun":
        return word.article
    return is_verbal_noun(word.lemma) or not any(r.pos == "adj" for r in word.readings)


def of_several(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether a definite noun owns several men in a phrase that a preposition or a deed governs, so that an
    adjective in ين is theirs (الإفراج عن موظفي الإغاثة المحتجزين، إطلاق أعضاء الحزب المعتقلين)."""
    men = words[at - 1] if at > first else None
    if (
        men is None
        or men.pos != "noun"
        or men.article
        or men.pronoun
        or not words[at + 1].stem.endswith(OBLIQUE)
    ):
        return False
    several = men.reading.number == "p" or (men.reading.number == "d" and men.stem.endswith(NISBA))
    governed = words[first].prep or (first > 0 and words[first - 1].pos == "prep") or at - 1 > first
    return bool(several and men.reading.gender != "f" and governed)
