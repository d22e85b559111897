"""The records of reading a party: what a phrase is read in, and a segment of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

import msgspec

from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Kind, Match
from marsad.resolve.story import Story

Link = Literal["", "of", "at"]


class Segment(msgspec.Struct, frozen=True, gc=False):
    """Words ``start`` to ``end`` (exclusive) of the phrase. ``match`` is null for words that the lexicon
    lacks.

    ``link`` is ``of`` after an attached ل, ``at`` after any other preposition; ``conj`` after و or ف;
    ``quoted`` inside quotation marks; ``definite`` with the article or a pronoun; ``number`` for a number
    or quantity word; ``kind`` is
    the kind of thing matched, null for unknown words.
    """

    start: int
    end: int
    match: Match | None
    link: Link = ""
    conj: bool = False
    quoted: bool = False
    definite: bool = False
    number: bool = False
    kind: Kind | None = None


class Context(msgspec.Struct, frozen=True, gc=False):
    """What a phrase is read in: the lexicon, the article's story and date, ids of actors named before it."""

    parties: Parties
    story: Story
    mentioned: Collection[str] = ()
    published: str | None = None
