"""The map: outlines of countries and spots of claims, as SVG paths in an equirectangular projection.

The parallel in the middle of the view is true to scale. Outlines are Natural Earth's view of borders. Their
path data are made once for some degrees of detail, in hundredths of a degree; a picture moves and stretches
them into its view.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import cos, radians, sqrt

from marsad.ask.places import Spot
from marsad.lexicon.display import Outline

WIDTH = 960.0
TALLEST, LOWEST = 620.0, 400.0
_LEAST_DEGREES = 9.0
_SPECK, _CLOSE = 4.0, 1.8
_ROOM, _ROOM_ON_PHONES = (120.0, 22.0), (260.0, 44.0)
STEPS = (2, 4, 8, 16, 32, 64)
"""The least distance of two points of an outline, in hundredths of a degree, for each degree of detail."""
PINNED = frozenset({"point", "city"})
AREAS = frozenset({"district", "province", "region"})


Box = tuple[float, float, float, float]
"""West, south, east, north, in degrees."""


@dataclass(frozen=True, slots=True, eq=False)
class Ring:
    """A closed line of borders: its points (longitude, latitude) in hundredths of a degree, and the box
    around them in degrees.
    """

    points: tuple[tuple[int, int], ...]
    box: Box


@dataclass(frozen=True, slots=True, eq=False)
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

    @property
    def transform(self) -> str:
        """What brings path data in hundredths of a degree to their places, as SVG says it."""
        across, up = self.scale * self.squeeze, self.scale
        moved = f"{-self.west * across:.2f} {self.north * up:.2f}"
        return f"translate({moved}) scale({across / 100:.6f} {-up / 100:.6f})"

    @property
    def step(self) -> int:
        """How near to each other two points of an outline may be so that each is seen."""
        seen = _CLOSE / self.scale * 100
        return max((step for step in STEPS if step <= seen), default=STEPS[0])


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
    """A spot: its place in the picture, its size by the number of claims, whether it is an area; whether
    there is room for its name, and also on a phone, where names are larger.
    """

    spot: Spot
    x: float
    y: float
    radius: float
    area: bool
    labelled: bool
    prominent: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole picture; ``transform`` is for the paths of the lands, and for them alone."""

    lands: tuple[Land, ...]
    dots: tuple[Dot, ...]
    height: float
    transform: str
    width: float = WIDTH


def countries_of(outlines: Iterable[Outline]) -> tuple[Country, ...]:
    """The outlines that ship with marsad, unpacked."""
    return tuple(
        Country(outline.code, outline.name, tuple(_ring(ring) for ring in outline.rings))
        for outline in outlines
    )


def _ring(ring: Sequence[int]) -> Ring:
    points: list[tuple[int, int]] = []
    x = y = 0
    for at in range(0, len(ring) - 1, 2):
        x, y = x + ring[at], y + ring[at + 1]
        points.append((x, y))
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Ring(tuple(points), (min(xs) / 100, min(ys) / 100, max(xs) / 100, max(ys) / 100))


def draw_all(outlines: Iterable[Country]) -> None:
    """Make the path data of all outlines, so that no visitor waits for them."""
    for outline in outlines:
        for ring in outline.rings:
            for step in STEPS:
                _ring_path(ring, step)


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
    return Chart(tuple(lands), tuple(_dots(pinned, view)), view.height, view.transform)


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
    return "".join(_ring_path(ring, view.step) for ring in country.rings if _in_sight(ring.box, view))


def _in_sight(box: Box, view: View) -> bool:
    """Whether a box of degrees meets the view and is more than a speck in it."""
    (left, bottom), (right, top) = view.place(box[0], box[1]), view.place(box[2], box[3])
    meets = left < WIDTH and right > 0 and top < view.height and bottom > 0
    return meets and (right - left) + (bottom - top) > _SPECK


@cache
def _ring_path(ring: Ring, step: int) -> str:
    """A ring as path data: its first point, then the steps from one to the next; points closer to each other
    than ``step`` are left out.
    """
    (x, y), *rest = ring.points
    pieces = [f"M{x} {y}l"]
    for to_x, to_y in rest:
        if abs(to_x - x) + abs(to_y - y) >= step:
            pieces.append(f"{to_x - x} {to_y - y}")
            x, y = to_x, to_y
    return f"{pieces[0]}{' '.join(pieces[1:])}Z".replace(" -", "-") if len(pieces) > 3 else ""


def _dots(spots: Sequence[Spot], view: View) -> Iterator[Dot]:
    most = max((spot.number for spot in spots), default=1)
    named: list[tuple[float, float]] = []
    shown: list[tuple[float, float]] = []
    for spot in sorted(spots, key=lambda spot: (-spot.number, spot.name)):
        x, y = view.place(spot.lon or 0.0, spot.lat or 0.0)
        if not (0 <= x <= WIDTH and 0 <= y <= view.height):
            continue
        free, wide = _takes(named, x, y, _ROOM), _takes(shown, x, y, _ROOM_ON_PHONES)
        radius = round(5 + 13 * sqrt(spot.number / most), 1)
        yield Dot(spot, round(x, 1), round(y, 1), radius, spot.precision in AREAS, free, wide)


def _takes(taken: list[tuple[float, float]], x: float, y: float, room: tuple[float, float]) -> bool:
    """Whether there is room for a name, which is then taken."""
    free = all(abs(x - a) > room[0] or abs(y - b) > room[1] for a, b in taken)
    if free:
        taken.append((x, y))
    return free
