"""Reading the hand-edited tables: UTF-8, tab-separated, a header line; blank lines and # comments are
skipped.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path


def rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of one table, missing cells as empty strings.

    Raises:
        ValueError: a row with more cells than the header has columns.
    """
    with path.open(encoding="utf-8", newline="") as lines:
        written = (line for line in lines if line.strip() and not line.startswith("#"))
        for number, row in enumerate(csv.DictReader(written, delimiter="\t", quoting=csv.QUOTE_NONE), 2):
            if None in row:
                raise ValueError(f"{path}:{number}: more cells than columns")
            yield {key: (value or "").strip() for key, value in row.items()}
