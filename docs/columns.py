"""Write the pages that declare columns and formats from the declarations themselves.

python docs/columns.py            write the pages
python docs/columns.py --check    exit code 1 where a page would change
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from marsad.ask import TABLES, Column
from marsad.export import FORMATS
from marsad.export.events import POLECAT
from marsad.export.gdelt import COLUMNS as GDELT
from marsad.export.graph import EDGE, NODE

DOCS = Path(__file__).resolve().parent
TABLES_HEAD = """# The columns of the tables

Every table that leaves marsad, by `--format csv` or by [`marsad export`](../do/export.md), has these columns.
They are declared once, in `src/marsad/ask/table.py`; this page, the tests and the data package are made of
that (`make docs`).

A **list** is joined with `; ` where a format has one cell for it, and an empty place in a list is a null: the
lists of one side of a claim go together. An empty cell is a null of [the JSON contract](json.md): the text
does not say, or it could not be told. Days are ISO 8601. Offsets count code points, not bytes and not UTF-16
units.
"""
SHAPES_HEAD = """# Columns in the shapes of other projects, and of networks

What [`marsad export`](../do/export.md) writes for programs that expect these columns. The values are
marsad's; a row says that a document says so.
"""
FORMATS_PART = re.compile(r"(?<=<!-- formats -->\n).*?(?=<!-- /formats -->)", re.DOTALL)


def rows(columns: Sequence[Column]) -> list[str]:
    """The columns as a Markdown table."""
    return ["\n| column | type | null | unit | meaning |\n|---|---|---|---|---|", *map(described, columns)]


def described(column: Column) -> str:
    """A column as a row of a Markdown table."""
    meaning = column.meaning
    if column.allowed:
        meaning += ": " + " ".join(f"`{value}`" for value in column.allowed)
    null = "never" if column.must else "may be"
    return f"| `{column.name}` | {column.type} | {null} | {column.unit or ''} | {meaning} |"


def tables_page() -> str:
    """The page of the tables."""
    parts = [TABLES_HEAD.rstrip()]
    for table in TABLES.values():
        columns = [*table.columns, *([table.text] if table.text else [])]
        key = ", ".join(f"`{name}`" for name in table.key)
        parts.append(f"\n## marsad {table.name}\n\nOne row is {table.row}. Rows are told apart by {key}.")
        if table.text:
            parts.append(f"`{table.text.name}` is there only with `--with-text`.")
        parts += rows(columns)
    return "\n".join(parts) + "\n"


def shapes_page() -> str:
    """The page of the other shapes."""
    parts = [SHAPES_HEAD.rstrip()]
    for title, columns in (
        ("POLECAT", POLECAT),
        ("GDELT 2", GDELT),
        ("Nodes of GEXF and GraphML", NODE),
        ("Edges of GEXF and GraphML", EDGE),
    ):
        parts += [f"\n## {title}", *rows(columns)]
    return "\n".join(parts) + "\n"


def formats_part() -> str:
    """The table of formats."""
    lines = ["| format | file | what, for whom | tables | heeds |", "|---|---|---|---|---|"]
    for made in FORMATS.values():
        tables = ", ".join(made.tables) + (" (several)" if made.several else "")
        heeds = " ".join(f"`--{name.replace('_', '-')}`" for name in sorted(made.options))
        lines.append(
            f"| `{made.name}` | `{made.suffix}` | {made.meaning} | {tables or 'its own choice'} | {heeds} |"
        )
    return "\n".join(lines) + "\n"


def pages() -> dict[Path, str]:
    """What each page should be."""
    export = DOCS / "do" / "export.md"
    return {
        DOCS / "lookup" / "columns.md": tables_page(),
        DOCS / "lookup" / "shapes.md": shapes_page(),
        export: FORMATS_PART.sub(lambda _: formats_part(), export.read_text("utf-8")),
    }


def main(arguments: list[str]) -> int:
    """Write or check the pages."""
    stale = [path for path, text in pages().items() if not path.is_file() or path.read_text("utf-8") != text]
    if "--check" in arguments:
        return 1 if stale else 0
    for path, text in pages().items():
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
