"""An Excel workbook: a sheet a table, from right to left."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Any, BinaryIO

from marsad.ask import TABLES, Cell, Column, Table, cell
from marsad.export.job import Job, columns
from marsad.export.long import lengthen
from marsad.export.parts import need

LONGEST = 32_767
"""The most characters that Excel keeps in a cell; a longer text is cut and ends with …."""
_ROWS = 1_048_576
_WIDE = {"gloss": 60, "quotation": 80, "title": 40, "words": 60, "text": 80}
_FIXED = datetime(1980, 1, 1, tzinfo=UTC)


def write_xlsx(job: Job, out: BinaryIO) -> int:
    """All tables of the job as sheets, with a frozen header; a table longer than a sheet goes on in another.

    Text is always text: nothing is taken for a formula, a number or a link. The same records give the same
    bytes.
    """
    xlsxwriter = need("xlsxwriter", "export", "XLSX")
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "in_memory": False,
    }
    packed = BytesIO()  # on a full disk the workbook itself would fail again, aloud, as it is cleared away
    book = xlsxwriter.Workbook(packed, options)
    book.set_properties({"title": job.title, "created": _FIXED})
    bold = book.add_format({"bold": True})
    count = 0
    for name in job.tables:
        table = lengthen(TABLES[name]) if job.layout == "long" else TABLES[name]
        count += _sheets(job, book, table, bold)
    book.close()
    out.write(packed.getbuffer())
    return count


def _sheets(job: Job, book: Any, table: Table, bold: Any) -> int:
    shown = columns(table, job.with_text)
    sheet, row, count, number = _sheet(book, table.name, shown, bold), 1, 0, 1
    for item in job.items(table):
        if row == _ROWS:
            number += 1
            sheet, row = _sheet(book, f"{table.name} {number}", shown, bold), 1
        for at, column in enumerate(shown):
            _put(sheet, row, at, cell(column, item))
        row += 1
        count += 1
    return count


def _sheet(book: Any, name: str, shown: tuple[Column, ...], bold: Any) -> Any:
    sheet = book.add_worksheet(name)
    sheet.right_to_left()
    sheet.freeze_panes(1, 1)
    for at, column in enumerate(shown):
        sheet.set_column(at, at, _WIDE.get(column.name, 16))
        sheet.write_string(0, at, column.name, bold)
    return sheet


def _put(sheet: Any, row: int, at: int, value: Cell) -> None:
    if isinstance(value, str):
        text = value if len(value) <= LONGEST else value[: LONGEST - 1] + "…"
        sheet.write_string(row, at, text)
    elif value is not None:
        sheet.write_number(row, at, value)
