"""What an event leaves behind (هجوم في السوق خلف ثمانية قتلى): its verb, and the event that it tells of."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, TO
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import NOMINAL, Word
from marsad.arabic.words.derivation import is_verbal_noun

NUMBER_WITHIN = 5
IN = "عن"


def leaving(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what looks like a noun or preposition as the verb of leaving dead or hurt that it is
    before those who were (خلف ثمانية قتلى، أوقع عشرين جريحا)."""
    classes = grammar()
    if classes.toll_noun.isdisjoint([word.lemma for word in words]):
        return words
    found = list(words)
    for at, word in enumerate(words[:-1]):
        if word.pos == "verb" or word.article or word.pronoun or word.prep:
            continue
        told = (r for r in word.readings if r.pos == "verb" and r.tense == "past")
        verb = next((r for r in told if r.lemma in classes.leaving), None)
        if verb is not None and followed_by_toll(words, at):
            found[at] = replace(word, reading=verb)
    return tuple(found)


def resulting(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what looks like a noun or adjective as the verb of a result, right before its
    preposition (هجوم في أبها أودى بحياة ثلاثة)."""
    found = list(words)
    for at, behind in enumerate(words[1:]):
        word = words[at]
        if word.pos not in NOMINAL or not (behind.prep == BY or behind.folded in {TO, IN}):
            continue
        if word.article or word.pronoun or word.prep:
            continue
        told = (r for r in word.readings if r.pos == "verb" and r.tense == "past")
        verb = next((r for r in told if r.lemma in grammar().resulting), None)
        if verb is not None:
            found[at] = replace(word, reading=verb)
    return tuple(found)


def followed_by_toll(words: Sequence[Word], at: int) -> bool:
    """Whether those who died or were hurt stand behind a word, as many as they were or some: not the known
    ones whom something may be behind (خلف القتلى)."""
    for word in words[at + 1 : at + 1 + NUMBER_WITHIN]:
        if word.lemma in grammar().toll_noun:
            return not word.article and not word.pronoun
        counts = word.pos == "num" or word.folded.isdigit() or word.lemma in grammar().approximator
        if not counts:
            return False
    return False


def event_told_of(words: Sequence[Word], found: Sequence[Phrase], number: int, verb: int) -> int | None:
    """The indefinite event that a verb of its result tells of, behind the phrases of where and how it was
    (اشتباكات في الأحياء الغربية خلفت): the nearest with its gender. ``number`` is the phrase before the verb.
    """
    said = words[verb].reading
    if said.tense != "past" or words[verb].lemma not in grammar().resulting or said.number != "s":
        return None
    nearest, her = found[number], said.gender == "f"
    last = words[nearest.head]
    event = last.lemma in grammar().mishap or is_verbal_noun(last.lemma)
    if event and not nearest.definite and feminine(last, grammar()) == her:
        return None  # قتل جندي في هجوم استهدف دورية: the attack right before did
    if not (nearest.definite or nearest.prep in grammar().locative or last.pos == "propn"):
        return None
    while found[number].prep and number and _touch(words, found[number - 1], found[number]):
        number -= 1
        head = words[found[number].head]
        she = feminine(head, grammar()) or head.reading.number == "p"
        struck = words[found[number].first - 1].lemma in grammar().affecting
        if struck or head.lemma in grammar().suffering:
            return None  # قتل 14 مدنيا في قصف استهدف سوقا، مقتل جندي في هجوم استهدف دورية: the attack did
        if not found[number].definite and head.pos == "noun" and she == her:
            return number
    return None


def _touch(words: Sequence[Word], before: Phrase, behind: Phrase) -> bool:
    """Whether nothing but its preposition stands between a phrase and the one before it."""
    return before.last == behind.first - 1 - (behind.prep_at < behind.first)
