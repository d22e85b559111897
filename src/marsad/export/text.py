"""Tables as text: CSV, and records as JSON lines."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import BinaryIO

from marsad.ask import Cell, Table, cell
from marsad.export.job import Job, columns
from marsad.model.jsonl import encode, to_builtins

_BOM = b"\xef\xbb\xbf"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(job: Job, out: BinaryIO) -> int:
    """One table: comma, quotes where needed, LF, UTF-8, a header line."""
    if job.excel:
        out.write(_BOM)
    return write_table(job, job.table(), out)


def write_table(job: Job, table: Table, out: BinaryIO) -> int:
    """A table as CSV without a byte order mark; the number of rows."""
    shown = columns(table, job.with_text)
    _row(out, [column.name for column in shown], job.excel)
    count = 0
    for item in job.items(table):
        _row(out, [cell(column, item) for column in shown], job.excel)
        count += 1
    return count


def write_jsonl(job: Job, out: BinaryIO) -> int:
    """Whole records as JSON lines, each with its source; nothing is flattened and nothing is left out."""
    count = 0
    for item in job.items(job.table()):
        fields = to_builtins(item)
        if not job.with_text:
            fields.pop("text", None)
        line = {"source": fields["source"]} | fields.pop("record", fields)
        out.write(encode(line) + b"\n")
        count += 1
    return count


def _row(out: BinaryIO, cells: Iterable[Cell], guard: bool) -> None:
    held = io.StringIO()
    csv.writer(held, lineterminator="\n").writerow([_guarded(value) if guard else value for value in cells])
    out.write(held.getvalue().encode())


def _guarded(value: Cell) -> Cell:
    """A cell that a spreadsheet would take for a formula, with an apostrophe before it."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
