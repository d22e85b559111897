"""Adding a row to a folder of one's own: written where its kind belongs, proved before it stays."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import msgspec

from marsad.errors import LexiconError
from marsad.lexicon.load import load
from marsad.lexicon.overlay_rows import AGENTS, COLUMNS, OUTLETS, PLACES, TITLES, own_rows

RowKind = Literal["person", "group", "body", "outlet", "agent", "title", "place"]
_FILES: Mapping[RowKind, str] = {
    "person": "actors/people.tsv",
    "group": "actors/groups.tsv",
    "body": "actors/bodies.tsv",
    "outlet": OUTLETS,
    "agent": AGENTS,
    "title": TITLES,
    "place": PLACES,
}
_SORTS: Mapping[str, str] = {"outlet": "newspaper", "agent": "person", "title": "office", "place": "town"}
_KEYS: Mapping[RowKind, tuple[str, ...]] = {
    "person": ("id", "from"),
    "group": ("id", "from"),
    "body": ("id", "from"),
    "outlet": ("id",),
    "agent": ("lemma",),
    "title": ("phrase",),
    "place": ("name", "iso3", "kind"),
}


class Addition(msgspec.Struct, frozen=True, gc=False):
    """What is to be added. ``names`` are Arabic forms divided by ``|``, a doubtful one with ``~`` before it.

    ``code`` is a country (ISO 3166 alpha-3) or an international code; ``sort`` the kind within the table
    (``town``, ``office``, ``tv``); ``start`` and ``end`` ISO dates; ``lat`` and ``lon`` degrees.
    """

    kind: RowKind
    names: str
    english: str
    id: str = ""
    code: str = ""
    sector: str = ""
    sort: str = ""
    start: str = ""
    end: str = ""
    lat: str = ""
    lon: str = ""


def add(folder: Path, new: Addition) -> Path:
    """Write an addition into its table of ``folder``, in place of an own row of the same thing; the file.

    Raises:
        LexiconError: the row breaks the schema, or the file cannot be written; the folder stays as it was.
    """
    path = folder / _FILES[new.kind]
    row = _row(new)
    before = path.read_text(encoding="utf-8") if path.is_file() else None
    keys = _KEYS[new.kind]
    kept = [old for old in own_rows(folder, _FILES[new.kind]) if any(old[key] != row[key] for key in keys)]
    columns = COLUMNS[_FILES[new.kind]]
    lines = ["\t".join(columns), *("\t".join(cells[column] for column in columns) for cells in (*kept, row))]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        load(folder)
    except OSError as error:
        remedy = "Give a folder that can be written."
        raise LexiconError(f"The row cannot be written: {error}.", str(path), remedy) from error
    except LexiconError:
        _restore(path, before)
        raise
    return path


def _restore(path: Path, before: str | None) -> None:
    if before is None:
        path.unlink()
    else:
        path.write_text(before, encoding="utf-8")


def _row(new: Addition) -> dict[str, str]:
    first = new.names.split("|")[0].lstrip("~")
    cells = {
        "id": new.id or re.sub("[^a-z0-9]+", "-", new.english.lower()).strip("-"),
        "kind": new.sort or _SORTS.get(new.kind, new.kind),
        "code": new.code, "country": new.code, "iso3": new.code, "of": new.code,
        "sector": new.sector, "name": new.english, "english": new.english,
        "english_plural": f"{new.english}s", "names": new.names, "forms": new.names, "arabic": new.names,
        "lemma": first, "phrase": first, "from": new.start, "to": new.end, "lat": new.lat, "lon": new.lon,
        "source": "own",
    }  # fmt: skip
    return {column: cells.get(column, "") for column in COLUMNS[_FILES[new.kind]]}
