"""Compile resources/cues/furniture.tsv and Babel's language names into src/marsad/data/furniture.json."""

from __future__ import annotations

import json
import re
from pathlib import Path

from babel import Locale

from genscripts.tables import rows

MATCHES = ("whole", "start", "opens", "regex", "any", "shape", "word")
_SITE_NAME = 3
HEADER = ["kind", "match", "pattern", "value"]


def read(source: Path) -> list[tuple[str, str, str, str]]:
    """The rows of the table, checked: four columns, a known match, no row twice, patterns that compile.

    Raises:
        ValueError: naming the line that is wrong.
    """
    found: list[tuple[str, str, str, str]] = []
    seen: set[tuple[str, str, str]] = set()
    header = False
    for number, line in enumerate(source.read_text("utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if not header:
            if cells != HEADER:
                raise ValueError(f"{source.name}:{number}: the header must be {HEADER}")
            header = True
            continue
        kind, match, pattern, value = (*cells, "", "", "")[:4] if len(cells) <= 4 else ("", "", "", "")
        if not (kind and pattern) or match not in MATCHES:
            raise ValueError(f"{source.name}:{number}: not a row of kind, match, pattern, value")
        if (kind, match, pattern) in seen:
            raise ValueError(f"{source.name}:{number}: {pattern!r} stands twice")
        if match in ("regex", "any", "shape"):
            re.compile(pattern)
        seen.add((kind, match, pattern))
        found.append((kind, match, pattern, value))
    return found


def languages() -> dict[str, str]:
    """English names of languages by their ISO 639 code, from Babel's CLDR data."""
    names = Locale("en").languages
    return {code: str(names[code]) for code in sorted(names) if len(code) <= 3}


def outlets(source: Path) -> list[list[str]]:
    """The names of outlets as rows of their own: none of them is the name of who wrote an article."""
    found = [name.lstrip("~") for row in rows(source) for name in (row["name"], *row["names"].split("|"))]
    return [["nobody", "word", name, ""] for name in dict.fromkeys(found) if name]


def mastheads(source: Path) -> list[list[str]]:
    """What a page prints of itself: names that mean nothing else, and its site."""
    found: list[str] = []
    for row in rows(source):
        found += [row["name"], *(name for name in row["names"].split("|") if not name.startswith("~"))]
        found += [row["domain"], row["domain"].split(".")[0]] if row["domain"] else []
    return [["masthead", "word", name, ""] for name in dict.fromkeys(found) if len(name) >= _SITE_NAME]


def compile_furniture(resources: Path) -> bytes:
    """The compiled table as JSON; the same input gives the same bytes.

    Raises:
        ValueError: naming the line of the table that is wrong.
    """
    rows = [list(row) for row in read(resources / "cues" / "furniture.tsv")]
    press = resources / "outlets" / "outlets.tsv"
    rows += outlets(press) + mastheads(press)
    content = {"rows": rows, "languages": languages()}
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return (text.replace("],[", "],\n[") + "\n").encode()
