"""What counts: numbers and words that pick, two, one more, the ما of a measure."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.letters.endings import MEN_OR_TWO, TWO_DID
from marsad.arabic.phrases.nouns import is_title
from marsad.arabic.records import Word
from marsad.arabic.words.lexicon import load_closed

ELATIVE = 4
TWO = "اثن"


def opens_count(word: Word, classes: Grammar) -> bool:
    """Whether a word only counts, points to or picks from what follows it: a number, هذه, بعض, a superlative
    (أكبر).
    """
    if word.pronoun:
        return False
    if word.pos in {"num", "demonstrative"} or (word.stem in classes.quantifier and not word.article):
        return True
    if word.article or word.pos not in {"adj", "noun"}:
        return False
    elative = (
        word.pos == "adj" and len(word.stem) == ELATIVE and word.stem[0] == "ا" and "ا" not in word.stem[2:]
    ) and word.stem[1] != word.stem[2]  # no root begins with a letter twice (الله)
    elative = elative and word.stem not in classes.another  # قوة أخرى | المتظاهرين
    return (elative and not is_title(word, classes)) or word.stem in classes.superlative


def numbers_time(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a figure is that of a year or day: it counts nothing behind it (التي بدأت عام 2015 الطريق)."""
    return at > 0 and words[at].text[0].isdigit() and words[at - 1].stem in classes.time_noun


def surely_two(word: Word) -> bool:
    """Whether a noun in the dual can be nothing else: ين is also the sound plural's ending (المدنيين), and is
    the dual's only where the noun has no sound plural or a broken one (طفلين، جنديين).
    """
    if word.reading.number != "d" or word.pos not in {"noun", "adj"}:
        return False
    plural = any(r.number == "p" and r.lemma == word.lemma for r in word.readings)
    either = word.stem.endswith(("ين", "ي"))  # also موكليهم
    owner = word.pronoun or word.stem.endswith("ي")  # منفذي الهجوم
    return not either or (not plural and not owner) or word.lemma in load_closed().broken


def the_two(word: Word, before: Word, number: Word) -> bool:
    """Whether "two" stands behind two people and what they are (مواطنين سوريين اثنين)."""
    two = number.stem.startswith(TWO) and word.pos == "adj" and word.stem[-2:] == before.stem[-2:]
    return two and word.stem.endswith(MEN_OR_TWO)


def two_did(word: Word) -> bool:
    """Whether a noun means two in the nominative, who are no object (وجرح حارسان)."""
    return word.stem == word.lemma + TWO_DID and word.pos != "propn"


def one_more(word: Word, classes: Grammar) -> bool:
    """Whether a word that stands for its noun means one more of the same (وأصيب آخر، وجرح ثالث)."""
    bare = word.reading.number != "p" and not (word.article or word.pronoun or word.prep)
    return bare and (word.stem in classes.another or word.stem in classes.ordinal)


def the_next(word: Word, classes: Grammar) -> bool:
    """Whether an ordinal with the article stands for the next of those told of (وقتل الرابع)."""
    return word.article and word.pos != "num" and not word.prep and word.stem in classes.ordinal


def measures_from(words: Sequence[Word], verb: int, classes: Grammar) -> int:
    """Where a verb that only counts has its ما (ما لا يقل عن عشرين، ما تبقى من قواته), or -1."""
    if words[verb].stem in classes.remaining:
        near = words[max(verb - 1, 0)].stem, words[min(verb + 1, len(words) - 1)].folded
        return verb - 1 if verb and near[0] in classes.indefinite_relative and near[1] == "من" else -1
    if words[verb].stem not in classes.measuring or words[verb].pronoun:
        return -1
    negated = verb >= 2 and words[verb - 1].folded in classes.negator and words[verb - 1].folded != "ما"
    at = verb - 1 - negated
    behind = verb + 1 + (verb + 1 < len(words) and words[verb + 1].pos == "prep")
    if at < 0 or words[at].stem != "ما" or behind >= len(words):
        return -1
    counted = words[behind]
    return at if counted.pos == "num" or counted.stem in classes.quantifier else -1


def opens_measure(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a word is the ما of such a count, or behind how often somebody does something (السلطات عادة ما
    تمنع), or that of a verb of lasting (القوات ما زالت تقصف) or a denial behind its subject (القوات ما قصفت):
    no clause begins with it.
    """
    if words[at].stem != "ما":
        return False
    if not words[at].conj and at + 1 < len(words) and words[at + 1].lemma in classes.lasting:
        return True
    if at and (words[at - 1].folded in classes.often or words[at].pos == "particle"):
        return True
    return any(measures_from(words, verb, classes) == at for verb in range(at + 1, min(at + 3, len(words))))
