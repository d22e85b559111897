"""A point that the words set off from a town: some kilometres to a side of it, or between it and another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import atan2, cos, hypot, radians, sin

from msgspec import structs

from marsad.lexicon.places import Relative
from marsad.resolve.places.records import Resolved

DEGREE = 111.2  # kilometres
LOOSE = 0.4  # of the way: winds are eighths of the compass, and a road is longer than the crow's way
NO_SIDE = 0.4  # how far winds together point at least, of one: those of two sides tell none
LONGEST = 600.0


def moved(found: Resolved, parts: Sequence[Relative], distance: float | None) -> Resolved:
    """The place that lies ``distance`` kilometres to the side that the words tell (450 كلم شرق طرابلس): the
    name stays the town's, the point and its radius are those of the way. As it was where no side is told."""
    place = found.place
    winds = [radians(part.bearing) for part in parts if part.bearing is not None]
    east, north = sum(map(sin, winds)), sum(map(cos, winds))
    if distance is None or place.lat is None or place.lon is None or hypot(east, north) < NO_SIDE:
        return found
    wind = atan2(east, north)
    lat = place.lat + distance * cos(wind) / DEGREE
    lon = place.lon + distance * sin(wind) / (DEGREE * cos(radians(place.lat)))
    there = f"{distance:g} km from {place.name}, counted from its point"
    return _set(found, lat, lon, max(LOOSE * distance, 1.0), there)


def between(found: Resolved, other: Resolved) -> Resolved:
    """The middle of two towns of one country (بين سرت ومصراتة), up to half the way off; the first as it was
    where they are no two points or lie far apart."""
    one, two = found.place, other.place
    if one.lat is None or one.lon is None or two.lat is None or two.lon is None or one.country != two.country:
        return found
    lat, lon = (one.lat + two.lat) / 2, (one.lon + two.lon) / 2
    apart = DEGREE * hypot(one.lat - two.lat, (one.lon - two.lon) * cos(radians(lat)))
    if not 0 < apart <= LONGEST:
        return found
    return _set(found, lat, lon, apart / 2, f"the middle of {one.name} and {two.name}")


def _set(found: Resolved, lat: float, lon: float, radius: float, how: str) -> Resolved:
    """An answer at another point, with how that was found; the province there is not known."""
    far = float(round(radius))
    place = replace(found.place, lat=round(lat, 4), lon=round(lon, 4), radius_km=far, admin1=None)
    note = "; ".join(filter(None, [found.note, how]))
    return structs.replace(found, place=place, note=note, radius=far)
