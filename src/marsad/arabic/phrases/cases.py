"""Case endings that are written: of the accusative and the nominative."""

from __future__ import annotations

from marsad.arabic.letters.endings import NISBA
from marsad.arabic.records import Word

SEVERAL = frozenset({"p", "d"})
EIGHT, MILLIONS = "ثمان", "ليون"


def accusative(word: Word) -> bool:
    """A visible accusative: sound plural or dual in ين, or in ي before their owner (معارضي الحكومة، مقاتليه),
    or an indefinite in ا."""
    if word.pos in {"propn", "num"}:
        return False
    if word.stem.endswith(NISBA) and word.stem[:-1] == word.lemma and not word.article:
        alone = any(r.lemma == word.stem and r.known for r in word.readings)  # شرطي, one man
        return word.pos == "noun" and word.reading.number in SEVERAL and word.reading.known and not alone
    if word.stem.endswith("ين") and word.reading.number in {"p", "d"} and word.lemma != word.stem:
        return True
    if "ً" in word.text and not word.article:
        return True
    if word.stem.endswith("ايا") or (word.reading.number == "d" and word.stem.endswith("ا")):
        return False
    return word.stem.endswith("ا") and not word.article and len(word.stem) > 3 and word.lemma != word.stem


def nominative(word: Word) -> bool:
    """A visible nominative: men in ون, or و before whom they belong to (مؤيدوه، مقاتلو الحركة), are never an
    object, nor are numbers in ان (فقتل اثنان). ديون of دين is a broken plural and shows no case,
    nor does البدو."""
    if word.pos == "num":
        return word.stem.endswith("ان")
    return (
        (word.stem.endswith("ون") or (word.stem.endswith("و") and not word.article))
        and word.stem != word.lemma[:-1] + "ون"
        and word.reading.number == "p"
        and word.reading.known
        and word.pos != "propn"
    )


def nominative_number(word: Word) -> bool:
    """Whether a number shows its nominative (اثنان، مئتان، عشرون), as ثمان and مليون do not."""
    if word.pos != "num" or word.article:
        return False
    tens = word.stem.endswith("ون") and not word.stem.endswith(MILLIONS)
    return tens or (word.stem.endswith("ان") and len(word.stem) > len(EIGHT))
