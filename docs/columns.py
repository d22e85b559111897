"""Write docs/lookup/columns.md from the tables that are declared in ``marsad.ask.table``.

python docs/columns.py            write the page
python docs/columns.py --check    exit code 1 where the page would change
"""

from __future__ import annotations

import sys
from pathlib import Path

from marsad.ask import TABLES, Column

PAGE = Path(__file__).resolve().parent / "lookup" / "columns.md"
HEAD = """# The columns of the tables

Every table that leaves marsad, by `--format csv` or by [`marsad export`](../do/export.md), has these columns.
They are declared once, in `src/marsad/ask/table.py`; this page, the tests and the data package are made of
that (`make docs`).

A **list** is joined with `; ` where a format has one cell for it, and an empty place in a list is a null: the
lists of one side of a claim go together. An empty cell is a null of [the JSON contract](json.md): the text
does not say, or it could not be told. Days are ISO 8601. Offsets count code points, not bytes and not UTF-16
units.
"""


def described(column: Column) -> str:
    """A column as a row of a Markdown table."""
    meaning = column.meaning
    if column.allowed:
        meaning += ": " + " ".join(f"`{value}`" for value in column.allowed)
    null = "never" if column.must else "may be"
    return f"| `{column.name}` | {column.type} | {null} | {column.unit or ''} | {meaning} |"


def page() -> str:
    """The whole page."""
    parts = [HEAD]
    for table in TABLES.values():
        columns = [*table.columns, *([table.text] if table.text else [])]
        key = ", ".join(f"`{name}`" for name in table.key)
        parts.append(f"\n## {table.name}\n\nOne row is {table.row}. Rows are told apart by {key}.")
        if table.text:
            parts.append(f"`{table.text.name}` is there only with `--with-text`.")
        parts.append("\n| column | type | null | unit | meaning |\n|---|---|---|---|---|")
        parts += [described(column) for column in columns]
    return "\n".join(parts) + "\n"


def main(arguments: list[str]) -> int:
    """Write or check the page."""
    new = page()
    if "--check" in arguments:
        return 0 if PAGE.read_text("utf-8") == new else 1
    PAGE.write_text(new, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
