"""Places on a map."""

from __future__ import annotations

from marsad.model import Place

_POINTS = frozenset({"point", "city", "district"})


def point(place: Place | None) -> tuple[float, float] | None:
    """Longitude and latitude in WGS 84 degrees; null where the text names no more than a province or a
    country, which would look like a place that it does not name.
    """
    if place is None or place.precision not in _POINTS or place.lat is None or place.lon is None:
        return None
    return place.lon, place.lat
