"""Compile resources/inputs/fields.tsv into src/marsad/data/inputs.json."""

from __future__ import annotations

import json
from pathlib import Path

from genscripts.tables import rows

FIELDS = ("id", "text", "title", "published", "publisher", "url", "author", "language")


def compile_inputs(resources: Path) -> bytes:
    """The names of each field in the order of the table, as JSON.

    Raises:
        ValueError: for an unknown field, or a name that stands twice.
    """
    names: dict[str, list[str]] = {field: [] for field in FIELDS}
    seen: set[str] = set()
    for row in rows(resources / "inputs" / "fields.tsv"):
        name = row["name"].casefold()
        if row["field"] not in names or name in seen:
            raise ValueError(f"fields.tsv: {row['field']} {row['name']} is unknown or stands twice")
        seen.add(name)
        names[row["field"]].append(name)
    return (json.dumps({"fields": names}, ensure_ascii=False, indent=1) + "\n").encode()
