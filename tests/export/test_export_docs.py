"""The pages of columns and formats are those of the declarations."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from marsad.ask import TABLES
from marsad.export import FORMATS

ROOT = Path(__file__).parents[2]


def test_the_pages_are_what_is_declared() -> None:
    done = subprocess.run([sys.executable, "docs/columns.py", "--check"], cwd=ROOT, check=False)
    assert done.returncode == 0, "run python docs/columns.py"


@pytest.mark.parametrize("name", TABLES)
def test_every_column_tells_what_it_is(name: str) -> None:
    table = TABLES[name]
    names = [column.name for column in table.columns]
    assert len(set(names)) == len(names)
    assert set(table.key) <= set(names)
    page = (ROOT / "docs" / "lookup" / "columns.md").read_text("utf-8")
    for column in table.columns:
        assert column.meaning and not column.meaning.endswith(".")
        assert f"| `{column.name}` | {column.type} |" in page
        assert (column.type in ("integer", "number")) >= bool(column.unit == "people" and "_m" in column.name)


def test_every_format_stands_in_its_page() -> None:
    page = (ROOT / "docs" / "do" / "export.md").read_text("utf-8")
    for name in FORMATS:
        assert f"| `{name}` | `{FORMATS[name].suffix}` |" in page
