"""GeoJSON: a feature a record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, BinaryIO

import msgspec

from marsad.ask import Column, cell
from marsad.export.job import Job, columns
from marsad.export.points import point


def write_geojson(job: Job, out: BinaryIO) -> int:
    """A collection of features, a line each; one without a point on the map has a null geometry."""
    table = job.table()
    shown = columns(table, job.with_text)
    out.write(b'{"type": "FeatureCollection", "features": [')
    count = 0
    for item in job.items(table):
        out.write(b",\n" if count else b"\n")
        out.write(msgspec.json.encode(_feature(shown, item)))
        count += 1
    out.write(b"\n]}\n")
    return count


def _feature(shown: Sequence[Column], held: Any) -> dict[str, Any]:
    found = point(held.record.place)
    return {
        "type": "Feature",
        "id": held.record.id,
        "geometry": {"type": "Point", "coordinates": list(found)} if found else None,
        "properties": {column.name: cell(column, held) for column in shown},
    }
