"""Where: claims by place, with how much of the map each place's words name."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from marsad.ask.counting import source
from marsad.ask.sums import DATES, by_months, narrows_only, scope_of, sums_where
from marsad.store import Filter, Ledger


@dataclass(frozen=True, slots=True)
class Spot:
    """A place and how many claims are there, by quad class 1 to 4. Degrees are WGS 84.

    ``text`` is one of the wordings it is named by.

    Only ``point`` and ``city`` are spots to put a pin on; a ``country`` has coordinates but no pin.
    """

    name: str
    country: str | None
    precision: str | None
    lat: float | None
    lon: float | None
    quads: tuple[int, int, int, int]
    text: str = ""

    @property
    def number(self) -> int:
        """All claims there."""
        return sum(self.quads)


@dataclass(frozen=True, slots=True)
class Places:
    """The places of a filter's claims, the fullest first; ``unplaced`` counts claims without one."""

    spots: tuple[Spot, ...]
    countries: tuple[tuple[str, int], ...]
    unplaced: int


def places(ledger: Ledger, asked: Filter, most: int = 400) -> Places:
    """The claims of a filter by place, and by the country of the place."""
    origin, values, columns, number = _by_place(asked)
    sums = ", ".join(f"sum((r.quad = {quad}) * {number})" for quad in (1, 2, 3, 4))
    rows = ledger.query(
        f"SELECT {columns}, {sums}, max(r.place_text) {origin} GROUP BY 1, 2, 3, 4, 5",
        values,
    )
    spots = [
        Spot(row[0], row[1], row[2], row[3], row[4], (row[5], row[6], row[7], row[8]), row[9] or "")
        for row in rows
        if row[0] is not None
    ]
    countries: Counter[str] = Counter()
    for spot in spots:
        if spot.country:
            countries[spot.country] += spot.number
    return Places(
        spots=tuple(sorted(spots, key=lambda spot: (-spot.number, spot.name))[:most]),
        countries=tuple(sorted(countries.items(), key=lambda item: (-item[1], item[0]))),
        unplaced=sum(sum(row[5:9]) for row in rows if row[0] is None),
    )


def _by_place(asked: Filter) -> tuple[str, list[object], str, str]:
    """FROM and WHERE, the columns of a place, and how many claims a row stands for."""
    if narrows_only(asked, "event", "status", "quad"):
        where, values = sums_where(asked)
        names = ("place", "place_country", "place_precision", "lat", "lon")
        columns = ", ".join(f"nullif(r.{name}, '')" for name in names)
        return f"FROM sum_places r WHERE {where}", values, columns, "r.claims"
    if narrows_only(asked, "quad", *DATES) and not scope_of(asked):
        kept, values = by_months(
            asked,
            "sum_placed",
            "nullif(place, '') AS place, nullif(place_country, '') AS country, "
            "nullif(place_precision, '') AS place_precision, nullif(lat, '') AS lat, nullif(lon, '') AS lon, "
            "place_text, quad",
            "place, country, place_precision, lat, lon, place_text, quad",
        )
        columns = "r.place, r.country, r.place_precision, r.lat, r.lon"
        return f"FROM ({kept}) r", values, columns, "r.claims"
    origin, values = source("claims", asked)
    return origin, values, "r.place, r.country, r.place_precision, r.lat, r.lon", "1"
