"""Two people and the verb of what they did or suffered, which looks like an accusative."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ON
from marsad.arabic.letters.endings import ALIF, TWO_DID
from marsad.arabic.records import Reading, Word

TWO = ("ان", "ين")
NOMINAL = frozenset({"noun", "adj", "propn", "num"})


def two_did(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with a past of two right behind two people who open its clause, where a noun or name in ا was
    read (جنديان قتلا), behind أن in the accusative (أن شرطيين اثنين قتلا), or of whom it tells (عن رجلين
    خطفا مهندسا); these are two then, not many."""
    found = list(words)
    for at in range(1, len(words)):
        word = words[at]
        if not word.stem.endswith(ALIF) or word.conj or word.prep or word.article or word.pronoun:
            continue
        first = _two_before(words, at)
        if first is None:
            first = two_told_of(words, at)
        if first is None:
            continue
        past = next((r for r in word.readings if r.tense == "past" and r.number == "d"), None)
        if past is None:
            continue
        if word.pos != "verb":
            found[at] = replace(word, reading=past)
        for two in range(first, at):
            if words[two].pos != "num":
                found[two] = replace(words[two], reading=_of_two(words[two], first=two == first))
    return tuple(found)


def two_told_of(words: Sequence[Word], at: int) -> int | None:
    """The indefinite word for two right before a word, behind a preposition or an owning noun, where that
    word has an object behind it (not قتل شخصين خنقا في، حكم على رجلين قتلا)."""
    two, thing = at - 1, words[at + 1] if at + 1 < len(words) else None
    held = two > 0 and words[two].pos == "noun" and _for_two(words[two]) and not words[two].article
    if thing is None or not held or words[two].stem.endswith(TWO_DID) or words[two].conj:
        return None
    done = thing.pos in {"noun", "adj"} and not (thing.conj or thing.prep)
    whom = done and (thing.article or thing.stem.endswith(ALIF))
    judged = words[two - 1].pos == "prep" and words[two - 1].lemma == ON  # whom a verdict is passed on
    governed = bool(words[two].prep) or _governed(words, two)
    return two if whom and governed and not judged else None


def acting_two(words: Sequence[Word], at: int) -> bool:
    """Whether a word is of two who may do something: not behind what owns or governs it (باتجاه عسقلان)."""
    return at >= 0 and words[at].reading.number == "d" and not (words[at].prep or _governed(words, at))


def _governed(words: Sequence[Word], at: int) -> bool:
    """Whether a noun that owns or a preposition stands before a word, which then is no subject."""
    before = words[at - 1] if at else None
    if before is None:
        return False
    return before.pos == "prep" or (before.pos == "noun" and not (before.article or before.pronoun))


def _of_two(word: Word, *, first: bool) -> Reading:
    """The reading of a word for two: the first one is the noun."""
    reading = word.reading
    if first and reading.pos == "adj":
        reading = next((r for r in word.readings if r.pos == "noun" and r.known), reading)
    return replace(reading, number="d")


def _for_two(word: Word) -> bool:
    """Whether a nominal has the ending of two, which is no part of it (not برلمان)."""
    return word.pos in NOMINAL and word.stem.endswith(TWO) and (word.lemma != word.stem or word.pos == "num")


def _two_before(words: Sequence[Word], at: int) -> int | None:
    """Where the words for two begin that end right before a word: in the nominative, or behind أن."""
    first = at
    while first and _for_two(words[first - 1]):
        first -= 1
    if first == at or _governed(words, first) or any(w.conj or w.prep or w.pronoun for w in words[first:at]):
        return None
    opened = bool(first) and words[first - 1].folded in grammar().complementizer
    shown = all(w.stem.endswith(TWO_DID) for w in words[first:at])
    return first if (shown or opened) and words[first].pos != "num" else None
