"""A title of an office as it stands in a sentence."""

from __future__ import annotations

import msgspec

from marsad.lexicon.parties_tables import Title


class Held(msgspec.Struct, frozen=True, gc=False):
    """A title at words ``first`` to ``end`` (exclusive), with where its complement ends and where a name
    begins and ends; -1 without."""

    title: Title
    first: int
    end: int
    stop: int
    name: int = -1
    name_end: int = -1
