"""Names for a reader: Arabic and English names of known actors and countries. From ``names.msgpack``."""

from __future__ import annotations

import msgspec

from marsad.tables import table


class Names(msgspec.Struct, frozen=True):
    """Arabic names of ``actors`` by id and of ``countries`` by ISO 3166 alpha-3; ``english`` those countries'
    English names. ``offices`` are the Arabic names of offices by their English ones.
    """

    actors: dict[str, str]
    countries: dict[str, str]
    english: dict[str, str]
    offices: dict[str, str]


class Outline(msgspec.Struct, frozen=True, array_like=True):
    """A country's borders: rings ``[x, y, dx, dy, ...]`` in hundredths of a degree, longitude first.

    ``code`` is null for lands to which the outlines' source gives no code.
    """

    code: str | None
    name: str
    rings: tuple[tuple[int, ...], ...]


def load_names() -> Names:
    """The names that ship with marsad."""
    return msgspec.msgpack.decode(table("names.msgpack"), type=Names)


def load_outlines() -> tuple[Outline, ...]:
    """The outlines that ship with marsad: Natural Earth's view of borders at 1:50m."""
    return msgspec.msgpack.decode(table("map.msgpack"), type=tuple[Outline, ...])
