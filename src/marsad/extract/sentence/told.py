"""What status, hedges and dates need to know of a word that tells of an act or of a standing relation."""

from __future__ import annotations

from typing import Protocol

import msgspec


class Told(Protocol):
    """A word (or phrase) that tells of something; a trigger is one."""

    @property
    def at(self) -> int:
        """Its head word."""

    @property
    def first(self) -> int:
        """Its first word."""

    @property
    def last(self) -> int:
        """Its last word, inclusive."""

    @property
    def form(self) -> str:
        """verb, noun, active, passive or phrase."""

    @property
    def event(self) -> str:
        """The PLOVER type of the act; empty for a relation."""


class RelationWord(msgspec.Struct, frozen=True, gc=False):
    """The words of a standing relation."""

    at: int
    first: int
    last: int
    form: str
    event: str = ""
