"""Arrow: tables with typed and described columns, Parquet, GeoParquet."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any, BinaryIO

from marsad.ask import TABLES, Column, Table
from marsad.export.job import Job, columns
from marsad.export.parts import need
from marsad.export.points import point
from marsad.lexicon.codebook import CODEBOOK
from marsad.model import Claim, Document, Place, Statement, Tie
from marsad.store import Held, hold

_BATCH = 5_000
_POINT = struct.Struct("<BIdd")


def schema(shown: Sequence[Column]) -> Any:
    """The Arrow schema of columns; a field's metadata tell its meaning, unit and allowed values."""
    pa = need("pyarrow", "export", "Arrow and Parquet")
    types = {
        "string": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "date": pa.date32(),
        "list": pa.list_(pa.string()),
    }
    fields = [
        pa.field(column.name, types[column.type], not column.must, _described(column)) for column in shown
    ]
    return pa.schema(fields, {"marsad:codebook": CODEBOOK})


def _described(column: Column) -> dict[str, str]:
    told = {"description": column.meaning, "unit": column.unit or "", "allowed": " ".join(column.allowed)}
    return {key: value for key, value in told.items() if value}


def batch(shown: Sequence[Column], items: Sequence[Any], of: Any) -> Any:
    """A record batch of the schema ``of``."""
    pa = need("pyarrow", "export", "Arrow and Parquet")
    arrays = [
        pa.array([_value(column, item) for item in items], of.field(column.name).type) for column in shown
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=of)


def _value(column: Column, item: Any) -> Any:
    value = column.take(item)
    if column.type == "date" and isinstance(value, str):
        return date.fromisoformat(value)
    if isinstance(value, tuple):
        return [part or None for part in value]
    return value


def batches(items: Iterator[Any]) -> Iterator[list[Any]]:
    """The items, some thousands at a time."""
    while taken := list(islice(items, _BATCH)):
        yield taken


def table_of(table: Table, items: Iterable[Any]) -> Any:
    """An Arrow table of the items of ``table``."""
    pa = need("pyarrow", "export", "Arrow and Parquet")
    of = schema(table.columns)
    made = [batch(table.columns, taken, of) for taken in batches(iter(items))]
    return pa.Table.from_batches(made, of)


def records_of(documents: Iterable[Document], name: str) -> Any:
    """An Arrow table (``claims``, ``ties`` or ``statements``) of the records of documents in memory."""
    kinds: dict[str, type[Claim | Tie | Statement]] = {"claims": Claim, "ties": Tie, "statements": Statement}
    kind = kinds[name]

    def each() -> Iterator[Held[Any]]:
        for document in documents:
            for part in hold(document):
                yield from (held for held in part if isinstance(held.record, kind))

    return table_of(TABLES[name], each())


def write_parquet(job: Job, out: BinaryIO) -> int:
    """One table as Parquet, in row groups of some thousands."""
    return _write(job, job.table(), out, columns(job.table(), job.with_text), None)


def write_geoparquet(job: Job, out: BinaryIO) -> int:
    """One table as GeoParquet 1.1: the same columns and ``geometry``, null where no point is known."""
    pa = need("pyarrow", "export", "GeoParquet")
    shown = columns(job.table(), job.with_text)
    geo = {
        "version": "1.1.0",
        "primary_column": "geometry",
        "columns": {"geometry": {"encoding": "WKB", "geometry_types": ["Point"]}},
    }
    return _write(job, job.table(), out, shown, (pa.field("geometry", pa.binary()), json.dumps(geo)))


def _write(
    job: Job, table: Table, out: BinaryIO, shown: Sequence[Column], geometry: tuple[Any, str] | None
) -> int:
    pa = need("pyarrow", "export", "Parquet")
    parquet = need("pyarrow.parquet", "export", "Parquet")
    plain = of = schema(shown)
    if geometry:
        of = plain.append(geometry[0]).with_metadata({**plain.metadata, b"geo": geometry[1].encode()})
    count = 0
    with parquet.ParquetWriter(out, of, compression="zstd") as writer:
        for taken in batches(job.items(table)):
            made = batch(shown, taken, plain)
            if geometry:
                points = pa.array([wkb(item.record.place) for item in taken], pa.binary())
                made = pa.RecordBatch.from_arrays([*made.columns, points], schema=of)
            writer.write_batch(made)
            count += len(taken)
    return count


def wkb(place: Place | None) -> bytes | None:
    """A place as well-known binary, longitude first; null where it is no point on a map."""
    found = point(place)
    return _POINT.pack(1, 1, *found) if found else None
