"""The codes by which other tools know a country."""

from __future__ import annotations

from functools import cache

import msgspec

from marsad.tables import table


@cache
def _codes() -> dict[str, tuple[str, str]]:
    return msgspec.json.decode(table("country_codes.json"), type=dict[str, tuple[str, str]])


def alpha2(code: str | None) -> str | None:
    """ISO 3166 alpha-2 of an alpha-3 code; null for one that is no country's (``UNO``)."""
    return _codes()[code][0] if code in _codes() else None


def fips(code: str | None) -> str | None:
    """FIPS 10-4, which GDELT uses, of an alpha-3 code; null where there is none."""
    return (_codes()[code][1] or None) if code in _codes() else None
