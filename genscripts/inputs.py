"""Compile resources/inputs into src/marsad/data/inputs.json."""

from __future__ import annotations

import json
from pathlib import Path

from genscripts.tables import rows

FIELDS = ("id", "text", "title", "published", "publisher", "url", "author", "language")
MATCHES = ("word", "joined")


def compile_inputs(resources: Path) -> bytes:
    """The names of each field and the marks of furniture in the order of their tables, as JSON.

    Raises:
        ValueError: for an unknown field or way to match, or a name that stands twice.
    """
    names = _grouped(resources / "inputs" / "fields.tsv", "field", "name", FIELDS)
    marks = _grouped(resources / "inputs" / "marks.tsv", "match", "mark", MATCHES)
    return (json.dumps({"fields": names, "marks": marks}, ensure_ascii=False, indent=1) + "\n").encode()


def _grouped(path: Path, group: str, column: str, groups: tuple[str, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {name: [] for name in groups}
    seen: set[str] = set()
    for row in rows(path):
        value = row[column].casefold()
        if row[group] not in found or value in seen:
            raise ValueError(f"{path.name}: {row[group]} {row[column]} is unknown or stands twice")
        seen.add(value)
        found[row[group]].append(value)
    return found
