"""Tables separated by tabs, without quotes: no value holds a tab or an end of line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, BinaryIO

from marsad.ask import Cell, Column, cell


def write_rows(columns: Sequence[Column], items: Iterable[Any], out: BinaryIO) -> int:
    """Write a header and a row for each item; the number of rows."""
    _row([column.name for column in columns], out)
    count = 0
    for item in items:
        _row([cell(column, item) for column in columns], out)
        count += 1
    return count


def _row(cells: Iterable[Cell], out: BinaryIO) -> None:
    out.write(("\t".join(_plain(value) for value in cells) + "\n").encode())


def _plain(value: Cell) -> str:
    """The value on one line: every run of spaces, tabs and ends of lines is one space."""
    return " ".join(str(value).split()) if value is not None else ""
