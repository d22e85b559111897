"""Words that only describe the indefinite noun before them, so that they own nothing behind them, or several
men before their owner."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.letters.endings import FEMININE, MEN_DID, NISBA, OBLIQUE, TIED_TA
from marsad.arabic.phrases.nouns import colour, is_title
from marsad.arabic.records import IN_PHRASE, Word
from marsad.arabic.words.derivation import is_verbal_noun

SEVERAL = frozenset({"p", "d"})
SUBJECT_WITHIN = 4  # words from a verb to the end of its subject


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
    """Whether a definite noun owns several men, of whom an adjective tells: in ون (قادة الحزب المعتقلون), and
    in ين where they are governed or shown to be the object (الإفراج عن موظفي الإغاثة المحتجزين، إطلاق أعضاء
    الحزب المعتقلين، أنقذ الجيش عمال المنجم المحاصرين)."""
    men = words[at - 1] if at > first else None
    if men is None or men.pos != "noun" or men.article or men.pronoun or men.reading.gender == "f":
        return False
    shown = men.stem.endswith(NISBA) and men.stem != men.lemma
    if not (men.reading.number == "p" or (men.reading.number == "d" and shown)):
        return False
    if words[at + 1].stem.endswith(MEN_DID):
        return not shown
    if not words[at + 1].stem.endswith(OBLIQUE):
        return False
    governed = words[first].prep or (first > 0 and words[first - 1].pos == "prep") or at - 1 > first
    return bool(governed or shown or acted_on(words, at - 1))


def acted_on(words: Sequence[Word], at: int) -> bool:
    """Whether a noun stands right behind the definite subject of the verb before it: whom that acts on."""
    subject = words[at - 1] if at else None
    if subject is None or words[at].prep or words[at].conj or not (subject.article or subject.pronoun):
        return False
    for n in range(at - 1, max(at - SUBJECT_WITHIN, 0) - 1, -1):
        if words[n].pos == "verb":
            return not words[n].pronoun
        if words[n].pos not in IN_PHRASE or words[n].prep or words[n].conj:
            return False
    return False
