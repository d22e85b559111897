"""How alike two sentences are in their words, the rare ones counting most."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from functools import cache, lru_cache
from sys import intern
from zlib import crc32

from marsad.arabic.letters.endings import ALIF
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.tokens import tokens
from marsad.arabic.words.clitics import heads
from marsad.arabic.words.lexicon import load_frequency
from marsad.lexicon.places import load_places

Words = tuple["array[int]", "array[float]"]
"""Sorted hashes of the distinct words, and the weight of each."""

_UNKNOWN, _COMMONEST = 4, 15
_SHORTEST = 2


@lru_cache(maxsize=64)
def words_of(text: str) -> Words:
    """The distinct words of a sentence without their article and conjunction, with their weights.

    A word weighs by how rare it is in Arabic at large (wordfreq's scale), so that adding articles to a
    ledger does not change what is alike in it. Numbers weigh like rare words. The last few sentences are
    remembered, as the claims of one sentence come one behind the other.
    """
    frequency = load_frequency_by_key()
    found: dict[int, float] = {}
    for kind, start, end in tokens(text, 0, len(text)):
        if kind == "mark":
            continue
        word = _bare(key(text[start:end]), frequency) if kind == "word" else key(text[start:end])
        if len(word) >= _SHORTEST:
            level = frequency.get(word, _UNKNOWN)
            found[crc32(word.encode())] = (_COMMONEST - level) / (_COMMONEST - _UNKNOWN)
    order = sorted(found)
    return array("L", order), array("f", [found[word] for word in order])


@lru_cache(maxsize=64)
def targets_of(text: str) -> frozenset[str]:
    """The nouns of a sentence for buildings and vehicles (سوق، مطعم)."""
    cues, frequency = load_places().cues, load_frequency_by_key()
    known = (cues["facility"] | cues["struck"]) - cues["ground"]
    words = (_bare(key(text[s:e]), frequency) for kind, s, e in tokens(text, 0, len(text)) if kind == "word")
    forms = ((word, word.removesuffix(ALIF)) for word in words)
    return frozenset(intern(form) for pair in forms for form in pair if form in known)


def _bare(word: str, frequency: Mapping[str, int]) -> str:
    """The word without its article, or without a conjunction or preposition where the rest is commoner."""
    best, level = word, frequency.get(word, 0)
    for _, _, _, article, _, rest in heads(word):
        if article:
            return rest
        if len(rest) >= 3 and frequency.get(rest, 0) > level:
            best, level = rest, frequency[rest]
    return best


@cache
def load_frequency_by_key() -> Mapping[str, int]:
    """The engine's word frequencies under look-up keys."""
    found: dict[str, int] = {}
    for word, level in load_frequency().items():
        looked = key(word)
        found[looked] = max(level, found.get(looked, 0))
    return found


def alike(one: Words, other: Words) -> float:
    """Shared weight over the mean weight of the two (Dice), 0 to 1."""
    total = sum(one[1]) + sum(other[1])
    if not total:
        return 0.0
    weights = dict(zip(*one, strict=True))
    # In order, so that the sum is the same from either side to the last digit.
    return 2 * sum(weights[word] for word in sorted(weights.keys() & other[0])) / total
