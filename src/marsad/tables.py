"""The one file of compiled data: all that ``resources/`` give, each table read when it is asked for.

What stands under a licence that it passes on stays outside, in folders of its own: ``data/hunspell-ar`` (MPL)
and ``data/arabic`` (CC BY-SA and what was learned from it).
"""

from __future__ import annotations

from pathlib import Path
from zipfile import BadZipFile, ZipFile

from marsad.errors import LexiconError

ARCHIVE = Path(__file__).parent / "data" / "tables.zip"


def table(name: str) -> bytes:
    """The bytes of one packaged table, such as ``places.msgpack``.

    Raises:
        LexiconError: the file is missing or damaged, or holds no such table.
    """
    try:
        with ZipFile(ARCHIVE) as archive:
            return archive.read(name)
    except (OSError, BadZipFile, KeyError) as error:
        raise LexiconError(
            f"The table {name} cannot be read: {error}.",
            str(ARCHIVE),
            "Reinstall marsad, or rebuild it with make build-data.",
        ) from error


def text(name: str) -> str:
    """A packaged table of plain text."""
    return table(name).decode("utf-8")
