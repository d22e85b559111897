"""Shapes: the folded spellings under which a word of a list may stand in a text."""

from __future__ import annotations

from marsad.arabic.records import Word


def shapes(word: Word) -> frozenset[str]:
    """The word as written, without its conjunction, without all clitics, with its article alone, and its
    lemma.
    """
    folded, stem = word.folded, word.stem
    bare = folded[len(word.conj) :] if word.conj else folded
    if word.article:
        return frozenset((folded, bare, stem, word.lemma, "ال" + stem))
    return frozenset((folded, bare, stem, word.lemma))
