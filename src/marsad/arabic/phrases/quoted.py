"""Names in quotation marks or brackets that a phrase goes on with, and marks that part nothing: around a
verb, between two adjectives."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import NISBA, TIED_TA
from marsad.arabic.letters.marks import OPENING, QUOTES
from marsad.arabic.phrases.nouns import construct, is_title
from marsad.arabic.records import COMMON_NOUNS, IN_PHRASE, Word

LONGEST_QUOTED_NAME = 6
THEY_DID, COLON = "وا", ":"
HYPHENS = frozenset("-‐–")
BETWEEN_TWO = HYPHENS | {"—", "ـ"}
NAMING = IN_PHRASE | {"prep", "adverb", "verb", "particle", "demonstrative"}


def quoted_name(words: Sequence[Word], at: int, skip: frozenset[int]) -> int:
    """The index of the closing mark when a short quoted name follows word ``at``, else 0. The name of a work
    or a body may be of any words (رواية "ذهب مع الريح").
    """
    closing = OPENING.get(words[at + 1].text)
    if not closing or words[at].pos not in IN_PHRASE:
        return 0
    if closing in ")]":
        return at + 3 if _acronym(words, at + 2, closing) and at + 2 not in skip else 0
    if words[at].article and at + 2 < len(words) and words[at + 2].prep:
        return 0  # انسحبوا من البلدة «لأسباب تكتيكية»: no name of the town
    work = construct(words[at]) and is_title(words[at], grammar())
    allowed = NAMING if work else IN_PHRASE | {"prep", "adverb"}
    for end in range(at + 2, min(at + 3 + LONGEST_QUOTED_NAME, len(words))):
        if words[end].text == closing:
            inside = words[at + 2 : end]
            plain = bool(inside) and all(w.pos in allowed or (work and w.text in HYPHENS) for w in inside)
            return end if plain and not skip.intersection(range(at + 2, end)) else 0
        if words[end].pos == "verb" and not work:
            return 0
    return 0


def _acronym(words: Sequence[Word], at: int, closing: str) -> bool:
    """Whether one name stands in brackets (اليونيسيف)."""
    if at + 1 >= len(words) or words[at + 1].text != closing or words[at].prep:
        return False
    return words[at].pos in {"propn", "foreign"}


def doubted(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without quotation marks around a verb alone, by which a writer leaves the word to another
    (رجال «اختطفوا» رئيسها): they part it from nobody. Only where the letters are a past's."""
    opened = [
        at
        for at, word in enumerate(words[:-2])
        if word.text in QUOTES and words[at + 2].text == QUOTES[word.text] and not _opens_speech(words, at)
    ]
    marks = {n for at in opened if _only_past(words[at + 1]) for n in (at, at + 2)}
    return tuple([word for at, word in enumerate(words) if at not in marks]) if marks else words


def coupled(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without a dash between two adjectives that describe one noun as the matter of both (القمة
    الأميركية ـ الروسية): it parts them from nothing."""
    marks = {
        at
        for at in range(2, len(words) - 1)
        if words[at].text in BETWEEN_TWO and _alike(words[at - 1], words[at + 1])
    }
    return tuple([word for at, word in enumerate(words) if at not in marks]) if marks else words


def _alike(one: Word, other: Word) -> bool:
    """Whether two adjectives in ي agree, the second no phrase of its own."""
    own = not (other.prep or other.conj or other.pronoun or one.pronoun) and one.article == other.article
    both = one.pos in COMMON_NOUNS and other.pos in COMMON_NOUNS
    ending = next((end for end in (NISBA + TIED_TA, NISBA) if one.stem.endswith(end)), "")
    return own and both and bool(ending) and other.stem.endswith(ending)


def _opens_speech(words: Sequence[Word], at: int) -> bool:
    """Whether a mark opens what somebody says (قال القائد: «انتصرنا»)."""
    return at > 0 and words[at - 1].text == COLON


def _only_past(word: Word) -> bool:
    """Whether letters are those of a past and no noun; a present may be a name too («يجمع»)."""
    past = any(reading.pos == "verb" and reading.tense == "past" for reading in word.readings)
    present = any(reading.tense == "present" for reading in word.readings)
    verbs = all(reading.pos == "verb" for reading in word.readings)
    return past and not present and (verbs or word.folded.endswith(THEY_DID))
