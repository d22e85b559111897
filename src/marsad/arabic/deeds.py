"""Words that look like a past of his and are the verbal noun that is asked for (بشأن نشر قوات)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.derivation import is_verbal_noun
from marsad.arabic.grammar import grammar
from marsad.arabic.marks import COMMAS
from marsad.arabic.records import Word

BY, LACK, BUT_FOR = "ب", "عدم", "لولا"


def deed_rather(words: Sequence[Word], at: int) -> bool:
    """Whether what looks like a verb is the noun of a deed, by the words around it."""
    return (
        _instead(words, at)
        or _lack(words, at)
        or _opens_with_deed(words, at)
        or _held_open(words, at)
        or _what_she_gave(words, at)
    )


def _instead(words: Sequence[Word], at: int) -> bool:
    """Whether a verb is the noun "instead" that opens a sentence (وعوض الإفراج عنهم، اعتقلت الشرطة): a verbal
    noun behind it and, behind the comma, what was done."""
    if words[at].stem not in grammar().instead or at + 3 >= len(words):
        return False
    if at and words[at - 1].pos != "punct" and not words[at].conj:
        return False
    deed = words[at + 1]
    if not deed.article or not is_verbal_noun(deed.lemma):
        return False
    end = next((n for n in range(at + 2, len(words) - 1) if words[n].text in COMMAS), None)
    return end is not None and words[end + 1].pos == "verb" and not words[end + 1].conj


def _lack(words: Sequence[Word], at: int) -> bool:
    """Whether a word is the noun that denies a verbal noun (عدم توقيع الاتفاق)."""
    return words[at].stem == LACK and at + 1 < len(words) and words[at + 1].pos == "noun"


def _opens_with_deed(words: Sequence[Word], at: int) -> bool:
    """Whether a past of his at the head of a sentence is a verbal noun, since the noun behind it could not be
    his subject (فرض عقوبات عليهم سيزيد التوتر)."""
    if at or len(words) == 1 or not his_past(words[0]):
        return False
    after = words[1]
    return after.pos == "noun" and bare(after) and after.reading.gender == "f" and deed(words[0])


def his_past(word: Word) -> bool:
    """Whether a bare word is read as a past of his."""
    return bare(word) and word.reading.tense == "past" and word.reading.gender == "m"


def _held_open(words: Sequence[Word], at: int) -> bool:
    """Whether a bare past of his is the verbal noun that a word before it asks for: one that never stands
    without a noun behind it (بشأن نشر قوات، لولا تدخل الوسطاء), a participle of saying (نافيا قصف القرية), or
    هو behind an aim (الحل هو فرض عقوبات).
    """
    if at and words[at - 1].stem == BUT_FOR:
        return bare(words[at]) and deed(words[at])
    if not at or words[at].stem == LACK or not his_past(words[at]):
        return False
    word, before = words[at], words[at - 1]
    asked = before.stem in grammar().holding and before.prep == BY and not before.pronoun
    asked = asked or _stated(words, at)
    if before.pos == "pron" and at > 1 and not before.conj:
        aim = words[at - 2]
        asked = aim.article and not grammar().aim.isdisjoint({aim.lemma, aim.stem})
    return asked and deed(word)


def _stated(words: Sequence[Word], at: int) -> bool:
    """Whether a participle of saying stands before a word, right there or before فيه or a manner (نافيا بشدة
    قصف القرية)."""
    before = words[at - 1]
    if at > 1 and (before.prep or (before.pos == "prep" and before.pronoun)):
        before = words[at - 2]
    return before.stem in grammar().stating and before.pos == "adj"


def _what_she_gave(words: Sequence[Word], at: int) -> bool:
    """Whether a bare past of his right behind a woman's or state's name is what the verb before that, which
    needs an object, was done to (قدمت الخرطوم طلب وساطة)."""
    if at < 2 or not bare(words[at]) or not deed(words[at]):
        return False
    said, she, verb = words[at].reading, words[at - 1], words[at - 2]
    his = (said.tense, said.gender, said.number, said.person) == ("past", "m", "s", 3)
    hers = verb.pos == "verb" and verb.reading.gender == "f" and not verb.pronoun
    return his and hers and she.pos == "propn" and verb.lemma in grammar().transitive


def deed(word: Word) -> bool:
    """Whether a word may be a verbal noun."""
    return any(r.pos == "noun" and r.known and is_verbal_noun(r.lemma) for r in word.readings)


def bare(word: Word) -> bool:
    """Whether a word has nothing written on to it."""
    return not (word.conj or word.prep or word.pronoun or word.future or word.article)
