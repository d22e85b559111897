"""The map: outlines of countries and spots of claims, as SVG paths in an equirectangular projection.

The parallel in the middle of the view is true to scale. Outlines are Natural Earth's view of borders.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians, sqrt

from marsad.ask.places import Spot
from marsad.lexicon.display import Outline

WIDTH = 960.0
TALLEST, LOWEST = 620.0, 320.0
_LEAST_DEGREES = 9.0
_BEYOND = 60.0
_SPECK, _CLOSE = 4.0, 1.8
PINNED = frozenset({"point", "city"})
AREAS = frozenset({"district", "province", "region"})


Box = tuple[float, float, float, float]
"""West, south, east, north, in degrees."""


@dataclass(frozen=True, slots=True)
class Ring:
    """A closed line of borders: its points (longitude, latitude) in degrees, and the box around them."""

    points: tuple[tuple[float, float], ...]
    box: Box


@dataclass(frozen=True, slots=True)
class Country:
    """A country's borders, ready to be drawn."""

    code: str | None
    name: str
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class View:
    """The part of the earth in sight, in degrees, and its scale in units a degree of latitude."""

    west: float
    north: float
    scale: float
    squeeze: float
    height: float

    def place(self, lon: float, lat: float) -> tuple[float, float]:
        """Where a point stands in the picture."""
        return (lon - self.west) * self.scale * self.squeeze, (self.north - lat) * self.scale


@dataclass(frozen=True, slots=True)
class Land:
    """A country's shape; ``number`` counts the claims there, ``level`` is 0 to 4 for its shade."""

    code: str | None
    name: str
    path: str
    number: int
    level: int


@dataclass(frozen=True, slots=True)
class Dot:
    """A spot: its place in the picture, its size by the number of claims, whether it is an area."""

    spot: Spot
    x: float
    y: float
    radius: float
    area: bool
    labelled: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole picture."""

    lands: tuple[Land, ...]
    dots: tuple[Dot, ...]
    height: float
    width: float = WIDTH


def countries_of(outlines: Iterable[Outline]) -> tuple[Country, ...]:
    """The outlines that ship with marsad, unpacked."""
    return tuple(
        Country(outline.code, outline.name, tuple(_ring(ring) for ring in outline.rings))
        for outline in outlines
    )


def _ring(ring: Sequence[int]) -> Ring:
    points: list[tuple[float, float]] = []
    x = y = 0
    for at in range(0, len(ring) - 1, 2):
        x, y = x + ring[at], y + ring[at + 1]
        points.append((x / 100, y / 100))
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Ring(tuple(points), (min(xs), min(ys), max(xs), max(ys)))


def chart(
    outlines: Sequence[Country], spots: Iterable[Spot], countries: Mapping[str, int], focus: str | None = None
) -> Chart:
    """Draw the spots that have coordinates, and the countries in sight shaded by their claims.

    Args:
        outlines: the borders.
        spots: places with their claims.
        countries: claims by country of the place.
        focus: a country to show whole.
    """
    spread = [spot for spot in spots if spot.lat is not None and spot.lon is not None]
    pinned = [spot for spot in spread if spot.precision in PINNED | AREAS]
    view = _view(outlines, pinned, countries, focus)
    most = max(countries.values(), default=1)
    lands = []
    for outline in outlines:
        path = _path(outline, view)
        if path:
            number = countries.get(outline.code or "", 0)
            level = min(4, 1 + int(3 * sqrt(number / most))) if number else 0
            lands.append(Land(outline.code, outline.name, path, number, level))
    return Chart(tuple(lands), tuple(_dots(pinned, view)), view.height)


def _view(
    outlines: Sequence[Country], spots: Sequence[Spot], countries: Mapping[str, int], focus: str | None
) -> View:
    boxes = [(spot.lon or 0.0, spot.lat or 0.0, spot.lon or 0.0, spot.lat or 0.0) for spot in spots]
    wanted = {focus} if focus else (set() if boxes else set(countries))
    if focus:
        boxes = [box for box, spot in zip(boxes, spots, strict=True) if spot.country == focus]
    boxes += [_box(outline) for outline in outlines if outline.code in wanted and outline.rings]
    west, south, east, north = _around(boxes) if boxes else (-20.0, 5.0, 65.0, 48.0)
    squeeze = max(cos(radians((south + north) / 2)), 0.3)
    width, tall = (east - west) * squeeze, north - south
    height = min(max(WIDTH * tall / width, LOWEST), TALLEST)
    scale = min(WIDTH / width, height / tall)
    middle, centre = (west + east) / 2, (south + north) / 2
    return View(
        middle - WIDTH / scale / squeeze / 2, centre + height / scale / 2, scale, squeeze, round(height, 1)
    )


def _box(country: Country) -> Box:
    """West, south, east, north of the largest ring, in degrees."""
    return max((ring.box for ring in country.rings), key=lambda box: (box[2] - box[0]) * (box[3] - box[1]))


def _around(boxes: Sequence[tuple[float, float, float, float]]) -> tuple[float, float, float, float]:
    west, south = min(box[0] for box in boxes), min(box[1] for box in boxes)
    east, north = max(box[2] for box in boxes), max(box[3] for box in boxes)
    wide = max((east - west) * 1.2, _LEAST_DEGREES) / 2
    tall = max((north - south) * 1.2, _LEAST_DEGREES * 0.6) / 2
    middle, centre = (west + east) / 2, (south + north) / 2
    return middle - wide, max(centre - tall, -85.0), middle + wide, min(centre + tall, 85.0)


def _path(country: Country, view: View) -> str:
    return "".join(_ring_path(ring, view) for ring in country.rings if _in_sight(ring.box, view))


def _in_sight(box: Box, view: View) -> bool:
    """Whether a box of degrees meets the view and is more than a speck in it."""
    (left, bottom), (right, top) = view.place(box[0], box[1]), view.place(box[2], box[3])
    meets = left < WIDTH and right > 0 and top < view.height and bottom > 0
    return meets and (right - left) + (bottom - top) > _SPECK


def _ring_path(ring: Ring, view: View) -> str:
    """A ring as path data; points out of sight are held at the edge, those too close together left out."""
    limit_x, limit_y = WIDTH + _BEYOND, view.height + _BEYOND
    across, up = view.scale * view.squeeze, view.scale
    kept: list[tuple[int, int]] = []
    last_x = last_y = -1e9
    for lon, lat in ring.points:
        x = min(max((lon - view.west) * across, -_BEYOND), limit_x)
        y = min(max((view.north - lat) * up, -_BEYOND), limit_y)
        if abs(x - last_x) + abs(y - last_y) >= _CLOSE:
            kept.append((round(x * 10), round(y * 10)))
            last_x, last_y = x, y
    return _data(kept) if len(kept) > 2 else ""


def _data(points: Sequence[tuple[int, int]]) -> str:
    """Path data of a closed line through points in tenths: the first, then the steps from one to the next."""
    steps = (f"{_tenth(x - a)} {_tenth(y - b)}" for (a, b), (x, y) in pairwise(points))
    first = f"{_tenth(points[0][0])} {_tenth(points[0][1])}"
    return f"M{first}l{' '.join(steps)}Z".replace(" -", "-")


def _tenth(number: int) -> str:
    """Tenths as SVG takes them: no zero before the point, none behind it."""
    whole, rest = divmod(abs(number), 10)
    digits = f"{whole or ''}.{rest}" if rest else str(whole)
    return f"-{digits}" if number < 0 else digits


def _dots(spots: Sequence[Spot], view: View) -> Iterator[Dot]:
    most = max((spot.number for spot in spots), default=1)
    taken: list[tuple[float, float]] = []
    placed = []
    for spot in sorted(spots, key=lambda spot: (-spot.number, spot.name)):
        x, y = view.place(spot.lon or 0.0, spot.lat or 0.0)
        if not (0 <= x <= WIDTH and 0 <= y <= view.height):
            continue
        free = all(abs(x - a) > 110 or abs(y - b) > 16 for a, b in taken)
        if free:
            taken.append((x, y))
        radius = 5 + 13 * sqrt(spot.number / most)
        placed.append(Dot(spot, round(x, 1), round(y, 1), round(radius, 1), spot.precision in AREAS, free))
    yield from placed
