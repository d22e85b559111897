"""Shapes: the folded spellings under which a word of a list may stand in a text."""

from __future__ import annotations

from marsad.arabic.records import Word


def shapes(word: Word) -> frozenset[str]:
    """The word as written, without its conjunction, without all clitics, with its article alone, and its
    lemma.
    """
    found = {word.folded, word.folded[len(word.conj) :], word.stem, word.lemma}
    if word.article:
        found.add("ال" + word.stem)
    return frozenset(found)
