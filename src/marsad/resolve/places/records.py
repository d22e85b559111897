"""The records of place reading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import msgspec

from marsad.lexicon.places import Candidate, PlaceClass, Relative
from marsad.model.claim import Place


class Story(Protocol):
    """What the place resolver needs of a story: its countries by weight, and the one that it is about, if
    clear."""

    @property
    def countries(self) -> Sequence[tuple[str, float]]:
        """ISO 3166 alpha-3 codes with weights."""

    @property
    def main(self) -> str | None:
        """The country that the story is about; null where several compete."""


class PlaceMention(msgspec.Struct, frozen=True, gc=False):
    """Words that name a place: ``words[first:last]``, the characters ``start`` to ``end``.

    ``sort`` is ``name`` (a known name), ``unknown`` (a name that only its class noun vouches for), ``home``
    (البلاد), ``capital`` (العاصمة, العاصمة السودانية) ``country`` (a noun with a nationality: الأراضي
    اللبنانية) or ``border`` (with two: the countries are in ``name``). ``name`` is the look-up key of the
    name. ``country`` is set where the words themselves say it (an adjective of nationality, a country in
    brackets). ``relative`` are the words of direction before the name, ``distance`` the kilometres that go
    with them; ``prep`` is the preposition before the whole, folded. ``gloss`` are the offsets of a bracket
    that places the place (``450 كلم شرق طرابلس``) and is no mention of its own; ``inside`` is the place that
    the words set this one in (``حي الوعر في حمص``), ``other`` the second of two that something lies between
    (``بين سرت ومصراتة``).
    """

    first: int
    last: int
    start: int
    end: int
    text: str
    sort: str
    name: str
    candidates: tuple[Candidate, ...] = ()
    noun: PlaceClass | None = None
    relative: tuple[Relative, ...] = ()
    distance: float | None = None
    country: str | None = None
    prep: str = ""
    gloss: tuple[int, int] | None = None
    doubtful: bool = False
    inside: PlaceMention | None = None
    other: PlaceMention | None = None


class Resolved(msgspec.Struct, frozen=True, gc=False):
    """A place with the reason for it: ``rule`` names the step that decided, ``note`` the runner-up and the
    like.

    ``radius`` is how far from the point the words may reach, in kilometres; null where they say nothing of
    it.
    """

    place: Place
    rule: str
    note: str | None = None
    radius: float | None = None


class Core(msgspec.Struct, frozen=True, gc=False):
    """A name or class phrase found at a word, without words of direction: up to ``last``, from offset
    ``start``."""

    last: int
    start: int
    sort: str
    name: str
    candidates: tuple[Candidate, ...] = ()
    noun: PlaceClass | None = None
    country: str | None = None
    doubtful: bool = False
