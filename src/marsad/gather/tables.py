"""Rows of CSV, TSV and Parquet files with named columns, one document each."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping
from typing import IO, Any

import msgspec

from marsad.gather.decode import decode
from marsad.gather.documents import Rules, refused_name
from marsad.gather.fields import choose_columns, row_document
from marsad.gather.size import Rejoined
from marsad.model import RawDocument

_SAMPLE = 1 << 16
_BATCH = 64
_BUFFER = 1 << 20
_DELIMITERS = ",\t;|"


def read_csv(stream: IO[bytes], source: str, rules: Rules) -> Iterator[RawDocument]:
    """One raw document a row of a table whose first line names the columns; one row is held at a time.

    What stands between the columns (a comma, a tab, a semicolon or a bar) is seen from that line. A row with
    fewer or more cells than there are columns is refused.
    """
    sample = stream.read(_SAMPLE)
    found = decode(sample[: sample.rfind(b"\n") + 1] or sample)
    if found.reason or not found.text.strip():
        yield refused_name(source, found.reason or "empty")
        return
    if found.note:
        rules.note(source, found.note)
    begun = io.BufferedReader(Rejoined(sample, stream))
    encoding = "utf-8-sig" if found.encoding == "utf-8" else found.encoding.removesuffix("-le")
    text = io.TextIOWrapper(begun, encoding.removesuffix("-be"), errors="replace", newline="")
    # The module's own bound is too low for an article; it is one for the whole process.
    csv.field_size_limit(max(csv.field_size_limit(), rules.limit))
    yield from _csv_rows(text, found.text, source, rules)


def _csv_rows(text: io.TextIOWrapper, sample: str, source: str, rules: Rules) -> Iterator[RawDocument]:
    head = sample.splitlines()[0]
    delimiter = max(_DELIMITERS, key=head.count)
    reader = csv.reader(text, delimiter=delimiter)
    columns: list[str] | None = None
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            where = f"{source}:{reader.line_num}"
            yield refused_name(where, f"the table is damaged here, its rest was not read: {error}")
            return
        if cells is None:
            break
        if columns is None:
            columns = cells
            if not choose_columns(columns, rules.columns)["text"]:
                yield refused_name(source, no_column(columns))
                return
        elif cells:
            yield _row(columns, cells, f"{source}:{reader.line_num}", rules)


def _row(columns: list[str], cells: list[str], where: str, rules: Rules) -> RawDocument:
    row = dict(zip(columns, cells, strict=False))
    reason = None
    if len(cells) != len(columns):
        reason = f"the row has {len(cells)} cells, there are {len(columns)} columns"
    elif sum(map(len, cells)) > rules.limit:
        reason = f"too large: the row has more than {rules.limit / 1e6:.1f} million characters"
    return row_document(row, where, hash_row(row), rules.columns, reason)


def read_parquet(stream: IO[bytes], source: str, rules: Rules) -> Iterator[RawDocument]:
    """One raw document a row of a Parquet file, read in small batches; needs the extra ``parquet``.

    The stream must be one that can be sought in.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        yield refused_name(source, "Parquet is read by pyarrow: pip install 'marsad[parquet]'")
        return
    number = 0
    try:
        file = pyarrow.parquet.ParquetFile(stream, pre_buffer=False, buffer_size=_BUFFER)
        names = list(file.schema_arrow.names)
        chosen = choose_columns(names, rules.columns)
        if not chosen["text"]:
            yield refused_name(source, no_column(names))
            return
        wanted = sorted({name for columns in chosen.values() for name in columns}, key=names.index)
        for batch in file.iter_batches(batch_size=_BATCH, columns=wanted, use_threads=False):
            for row in batch.to_pylist():
                number += 1
                yield _parquet_row(row, f"{source}:{number}", rules)
    except (pyarrow.ArrowException, OSError, ValueError, OverflowError) as error:
        yield refused_name(source, f"the Parquet file is damaged after row {number}: {_short(error)}")


def _parquet_row(row: Mapping[str, Any], where: str, rules: Rules) -> RawDocument:
    size = sum(len(value) for value in row.values() if isinstance(value, str | bytes))
    reason = None
    if size > rules.limit:
        reason = f"too large: the row has more than {rules.limit / 1e6:.1f} million characters"
    return row_document(row, where, hash_row(row), rules.columns, reason)


def hash_row(row: Mapping[str, Any]) -> str:
    """The hash of a row that has no bytes of its own: of its names and values as sorted JSON."""
    data = msgspec.json.encode({str(name): row[name] for name in row}, enc_hook=str, order="sorted")
    return hashlib.sha256(data).hexdigest()


def no_column(columns: list[str]) -> str:
    """Why a table cannot be read."""
    there = ", ".join(columns)[:200]
    return f"no column holds the text (columns: {there}); name it with --column text=NAME"


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
