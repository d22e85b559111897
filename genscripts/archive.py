"""The one file of compiled data: its tables in order, uncompressed and without a date.

Equal tables give equal bytes, and git keeps only what changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

UNIX, PLAIN_FILE = 3, 0o100644 << 16


def read(path: Path) -> dict[str, bytes]:
    """The tables by name; none where there is no such file, or one that cannot be read."""
    try:
        with ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (OSError, BadZipFile):
        return {}


def write(path: Path, tables: Mapping[str, bytes]) -> None:
    """Write the file anew with these tables."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    with ZipFile(fresh, "w", ZIP_STORED) as archive:
        for name in sorted(tables):
            entry = ZipInfo(name)
            entry.create_system, entry.external_attr = UNIX, PLAIN_FILE
            archive.writestr(entry, tables[name])
    fresh.replace(path)
