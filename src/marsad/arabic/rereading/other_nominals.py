"""Nouns, names and numbers that are another one than was read, by their letters or the word behind."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE, HAMZA_BELOW
from marsad.arabic.records import Reading, Word
from marsad.arabic.words.derivation import is_verbal_noun

SHORT = 3
NOMINAL = frozenset({"noun", "adj"})


def the_rather(word: Word) -> Word:
    """A noun read with a pronoun that begins like one with the article, as that where what is left of it is
    a noun (المتهم, not of ألم; التهم, not of آلة)."""
    whole = word.stem + word.pronoun
    told = (r for r in word.readings if r.pos == "noun" and r.known and ARTICLE + r.lemma == whole)
    reading = next(told, None)
    if reading is None:
        return word
    return replace(word, reading=reading, stem=reading.lemma, stem_end=word.end, article=True, pronoun="")


def one_of_if_al(word: Word) -> Reading:
    """The verbal noun of form IV that but for its hamza below is written like the broken plural of a noun
    of its letters (إعلام: not of علم); what the word was read as, where it is none (إخوان)."""
    stem, written = word.stem, word.text.removeprefix(ARTICLE)
    letters = stem[1:SHORT] + stem[SHORT + 1 :]
    if word.pos not in NOMINAL or not written.startswith(HAMZA_BELOW) or word.lemma != letters:
        return word.reading
    return replace(word.reading, lemma=stem, pos="noun", number="s", gender="m")


def common_noun(word: Word) -> Word:
    """What was read as a name behind ل as the verbal noun that it is (لمراقبة الحدود)."""
    if word.prep != "ل" or word.article or not word.reading.known:
        return word
    noun = next((r for r in word.readings if r.pos == "noun" and r.known and r.lemma == word.lemma), None)
    return replace(word, reading=noun) if noun is not None and is_verbal_noun(word.lemma) else word


def part_of_number(words: Sequence[Word], at: int) -> Word:
    """A ten behind a unit as the number that it is (ثمانية عشر), and what makes a number a rough one as a
    noun in the idafa of another (مقتل نحو ثلاثين)."""
    word = words[at]
    if word.pos in {"prep", "adverb"} and at and word.folded in grammar().approximator:
        owner, behind = words[at - 1], words[at + 1 : at + 2]
        owned = owner.pos == "noun" and not (owner.article or owner.pronoun)
        rough = owned and bool(behind) and behind[0].pos == "num"
        return replace(word, reading=Reading(word.folded, "noun")) if rough else word
    if (
        word.pos not in {"noun", "adj"}
        or word.stem not in grammar().teen
        or not at
        or words[at - 1].pos != "num"
    ):
        return word
    number = next((r for r in word.readings if r.pos == "num"), None)
    return word if number is None else replace(word, reading=number)


def opens_quotation(words: Sequence[Word], at: int) -> Word:
    """A bare word that opens a quotation right before a definite noun as a noun («مقترح الهدنة باق»)."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    bare = not (word.article or word.prep or word.conj or word.pronoun)
    owned = bare and after is not None and after.pos == "noun" and after.article and not after.prep
    nouns = (r for r in word.readings if r.pos == "noun" and r.number != "p")
    return replace(word, reading=next(nouns, word.reading)) if owned else word
