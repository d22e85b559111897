"""What one noun tells of its phrase by its form and class: its gender and case, whether it owns, describes or
is a title.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.classes.particles import FOR
from marsad.arabic.letters.endings import DOTLESS, MEN, NISBAS
from marsad.arabic.letters.marks import TANWIN
from marsad.arabic.records import NOMINAL, Word

SHORTEST_SOUND = 3
AFFAIRS = "شؤون"
DAY_DASHES = frozenset("-–—ـ")


def unattached(word: Word) -> bool:
    """Whether neither a conjunction nor a preposition stands at a nominal word: it may go on with the one
    before it, or open a bare phrase."""
    return word.pos in NOMINAL and not (word.conj or word.prep)


def construct(word: Word) -> bool:
    """Whether a noun may be the first part of an idafa: no article, no pronoun, no accusative or
    sound-plural nun.
    """
    if word.article or word.pronoun or word.pos in {"punct", "adj"} or TANWIN.intersection(word.text):
        return False
    return not (full_plural(word) or indefinite_accusative(word))


def common(word: Word, classes: Grammar) -> bool:
    """Whether what was read as a name is a common noun in a name (جمهورية الكاميرون)."""
    return word.stem in classes.title or word.stem in classes.body


def feminine(word: Word, classes: Grammar) -> bool:
    """Whether a noun is feminine, by its form or as one of those that do not show it (حرب، الصين), or
    may be (داعية)."""
    if word.reading.gender == "f" or word.lemma in classes.either_gender:
        return True
    return word.lemma in classes.feminine or word.stem in classes.feminine


def full_plural(word: Word) -> bool:
    """A dual or sound plural with its nun (broken plurals such as قوانين keep theirs in an idafa)."""
    if word.pos not in {"noun", "num"} or word.reading.number not in {"d", "p"}:
        return False
    if not word.stem.endswith(MEN if word.reading.number == "p" else ("ان", "ين")):
        return False
    rest = word.stem[:-2]
    if word.reading.number == "p" and len(rest) < SHORTEST_SOUND:
        return False
    return (
        word.pos == "num"
        or word.lemma.startswith(rest)
        or (rest[-1:] == "ت" and word.lemma.startswith(rest[:-1]))
    )


def indefinite_accusative(word: Word) -> bool:
    """An indefinite noun in ا (هجوما): it owns nothing and is owned by nothing."""
    if word.article or word.pronoun or word.pos != "noun":
        return False
    if "ً" in word.text:
        return True
    if word.stem.endswith("ايا"):
        return False
    dual = word.reading.number == "d"
    return len(word.stem) > 3 and word.stem.endswith("ا") and word.lemma != word.stem and not dual


def accusative_noun(word: Word) -> bool:
    """A word in ا that may be an adverb or an indefinite object (نجاحا): it also has a noun's reading."""
    return (
        word.stem.endswith("ا") and any(reading.pos == "noun" for reading in word.readings) and not word.prep
    )


def always_adverb(word: Word, classes: Grammar) -> bool:
    """Whether an accusative that stands alone only says how or when: listed (تماما), or a nisba (رسميا)."""
    if word.stem in classes.adverbial:
        return True
    if word.pos != "adverb":
        return False
    described = word.stem.endswith("يا") and word.lemma in {word.stem[:-1], word.stem}
    return described and not is_title(word, classes)


def nisba(word: Word) -> bool:
    """An adjective of belonging used as a noun (المتمردين الحوثيين): by its ending and a possible adjective
    reading.
    """
    if not word.stem.endswith(NISBAS) or word.text.endswith("ى"):
        return False
    abstract = word.pos == "noun" and word.lemma.endswith("ية")
    return not abstract and "adj" in [reading.pos for reading in word.readings]


def colour(word: Word) -> bool:
    """The feminine of a colour or defect, an adjective even where it was read as a noun (الدار البيضاء)."""
    return word.lemma[:1] == "ا" and word.stem == word.lemma[1:] + "اء"


def sound_plural(word: Word) -> bool:
    """A plural in ون or ين: it describes men only, never a feminine or a singular."""
    return word.stem.endswith(MEN) and word.reading.number == "p"


def unlike_case(word: Word, adjective: Word) -> bool:
    """An accusative in ا behind a masculine singular without it, or behind ة: no adjective (شخص احتجاجا,
    مهاجم انتحاري مركزا, إرهابي شرطيا, مقاتلات سعودية معسكرا).
    """
    if adjective.article or not adjective.stem.endswith("ا") or adjective.lemma == adjective.stem:
        return False
    one = word.reading.number == "s" and word.reading.gender != "f"
    nisba = word.pos == "adj" or (
        word.text[-1] != "ى" and any(r.pos == "adj" and r.lemma == word.stem for r in word.readings)
    )
    shown = ("ا", "ء", "ه") if nisba else ("ا", "ء", "ه", "ي")
    plain = word.pos in {"noun", "adj"} and one
    hidden = word.text.endswith(DOTLESS) or word.stem.endswith(shown)  # فتى فلسطينيا
    return word.stem.endswith("ة") or (plain and not hidden)


def of_affairs(prep: str, head: Word) -> bool:
    """Whether a phrase tells what an office is for (نائب الوزير للشؤون الصحية)."""
    return prep == FOR and head.lemma == AFFAIRS


def names_town(words: Sequence[Word], head: int, last: int, at: int, classes: Grammar) -> bool:
    """Whether a name says which town is meant by the word for one with its adjective (في العاصمة الليبية |
    طرابلس)."""
    word = words[at]
    name = word.pos == "propn" and not (word.prep or word.conj)
    return name and last == at - 1 > head and words[last].pos == "adj" and words[head].lemma in classes.town


def is_title(word: Word, classes: Grammar) -> bool:
    """Whether a name may follow the noun in apposition (الرئيس، حزب)."""
    return word.lemma in classes.title or word.stem in classes.title


def day_or_mark(words: Sequence[Word], at: int) -> bool:
    """Whether a word is a mark, or the figure of a day with its month (تفجيرات 7-7، هجمات 11/9)."""
    word, behind = words[at], words[at + 1 : at + 3]
    if word.pos == "num" and word.text[0].isdigit():
        dashed = len(behind) > 1 and behind[0].text in DAY_DASHES and behind[1].pos == "num"
        return dashed or "/" in word.text
    return word.pos == "punct"
