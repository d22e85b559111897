"""What finding one clause needs of its sentence."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word


class Scope(msgspec.Struct, frozen=True, gc=False):
    """What finding one clause needs of its sentence: words, phrases, the semantic head of each phrase, the
    phrase of each word, words for persons.
    """

    words: Sequence[Word]
    found: Sequence[Phrase]
    heads: Sequence[Word]
    phrase_of: Sequence[int]
    people: frozenset[int]
    classes: Grammar
