"""Copies of one text: near-duplicates by MinHash, each pair verified on the shingles themselves."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from zlib import crc32

from rensa import RMinHash, RMinHashLSH

from marsad.arabic.letters.fold import key
from marsad.arabic.letters.tokens import tokens

_SHINGLE = 4
_PERMUTATIONS, _BANDS, _SEED = 96, 32, 7
_LIKE, _INSIDE = 0.5, 0.8
_LEAST = 8
_UNSURE = 0.2
"""Four standard errors of an estimate from so many permutations."""


def shingles(text: str) -> array[int]:
    """Sorted hashes of the text's runs of four folded words, marks left out: 4 bytes each."""
    words = [key(text[start:end]) for kind, start, end in tokens(text, 0, len(text)) if kind != "mark"]
    runs = (" ".join(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1)))
    return array("I", sorted({crc32(run.encode()) for run in runs}))


def copies(texts: Iterable[tuple[str, array[int]]]) -> dict[str, str]:
    """Each document that has copies, with the first of them (in the order given) as its original.

    Two texts are copies when half of their shingles are shared, or when four fifths of the shorter one's
    stand in the longer one. Candidates come from MinHash; every pair is verified on all its shingles.
    """
    index = RMinHashLSH(0.5, _PERMUTATIONS, _BANDS)
    kept: list[tuple[str, array[int], RMinHash]] = []
    first: dict[str, str] = {}
    for document, found in texts:
        sketch = RMinHash(_PERMUTATIONS, _SEED)
        sketch.update([value.to_bytes(4, "big") for value in found])
        for other in sorted(index.query(sketch)):
            name, against, known = kept[other]
            if (
                len(found) >= _LEAST
                and _may_be(found, against, sketch.jaccard(known))
                and same_text(found, against)
            ):
                first[document] = first.get(name, name)
                first.setdefault(name, name)
                break
        index.insert(len(kept), sketch)
        kept.append((document, found, sketch))
    return first


def _may_be(one: array[int], other: array[int], estimate: float) -> bool:
    """Whether two texts may be copies by the share of all their shingles that their sketches estimate: texts
    of one desk have many sentences in common, and comparing all shingles of each pair takes long.
    """
    short, long = sorted((len(one), len(other)))
    return estimate >= min(_LIKE, _INSIDE * short / (long + (1 - _INSIDE) * short)) - _UNSURE


def same_text(one: array[int], other: array[int]) -> bool:
    """Whether two texts' shingles make them copies."""
    shared = len(set(one) & set(other))
    union = len(one) + len(other) - shared
    return bool(shared) and (shared / union >= _LIKE or shared / min(len(one), len(other)) >= _INSIDE)
