"""Who suffered what a verb tells, where only his office stands behind his name (قتل الشيخ ياسين زعيم
الحركة)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.grammar import grammar
from marsad.arabic.records import NOMINAL, Word
from marsad.extract.sentence.reread import shows_voice

NAME_REACH = 5


def apposed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words, with those verbs of harm passive behind which an officer is named with his office and nobody
    else (اعتقل الدكتور سالم القيادي في الحزب), or of killing behind which anybody is: the letters do not show
    the voice, and his office is no other man."""
    classes = grammar()
    found = {
        at: replace(word, reading=replace(word.reading, voice="passive"))
        for at, word in enumerate(words[:-3])
        if word.pos == "verb"
        and word.lemma in classes.harming
        and _may_suffer(word)
        and _named_with_office(words, at)
    }
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _may_suffer(verb: Word) -> bool:
    """Whether a man may be the subject of the passive of a verb, whose letters are those of the active."""
    told = verb.reading
    return told.tense == "past" and told.gender != "f" and not verb.pronoun and not shows_voice(verb)


def _named_with_office(words: Sequence[Word], verb: int) -> bool:
    """Whether a person's name, with his rank or without, is followed by an office and no name of another."""
    classes = grammar()
    rank = words[verb + 1]
    ranked = rank.article and rank.lemma in classes.title and rank.lemma not in classes.ruler
    named = rank.pos == "propn" and words[verb].lemma in classes.killing
    if rank.prep or rank.conj or not (named or (ranked and not words[verb + 2].article)):
        return False
    office = _office(words, verb + 2 + ranked)
    if office is None:
        return False
    end = office
    while end < len(words) and words[end].pos in NOMINAL and not (end > office and words[end].prep):
        if end > office and words[end - 1].article and not words[end].article and not words[end].conj:
            return False  # قتل العقيد سالم رئيس الأركان محمد بحرون
        end += 1
    return words[end - 1].pos != "propn" or end - office > 2 or words[office].article


def _office(words: Sequence[Word], first: int) -> int | None:
    """The office right behind a name of a few words."""
    for at in range(first, min(first + NAME_REACH, len(words))):
        word = words[at]
        if word.pos not in NOMINAL or word.prep or word.conj:
            return None
        office = word.pos == "noun" or (word.pos == "adj" and word.article)  # القيادي
        if office and word.lemma in grammar().title and word.reading.number not in {"d", "p"}:
            return at
    return None
