"""The export files that a browser can fetch: every format of ``marsad export``, by the address's filter."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

import msgspec
from starlette.background import BackgroundTask
from starlette.responses import Response, StreamingResponse

from marsad.ask.gold import gold
from marsad.ask.patch import patch
from marsad.errors import InputError, NotFoundError
from marsad.export import FORMATS, Format, Job, write
from marsad.lexicon.load import load
from marsad.serve.pages.overview import totals, whole
from marsad.serve.site import Site, Visit
from marsad.store import Filter, Ledger

MOST = 200_000
"""A file of more records is made by ``marsad export``, which shows how far it is."""
_MEDIA = {
    ".csv": "text/csv; charset=utf-8",
    ".json": "application/json",
    ".jsonl": "application/x-ndjson",
    ".geojson": "application/geo+json",
    ".tsv": "text/tab-separated-values; charset=utf-8",
    ".zip": "application/zip",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_PIECE = 1 << 16
_STAMP = (1980, 1, 1, 0, 0, 0)
_TEN_MINUTES = 600.0


def offered(format_: Format) -> tuple[str, ...]:
    """The tables among which a visitor chooses; none for a format that chooses its records itself."""
    return () if format_.several else format_.tables


def file(visit: Visit) -> Response:
    """The file of ``?format=`` and ``?table=``, as far as the filter of the address lets records through.

    Raises:
        InputError: no such table in that format, or more records than a browser should wait for.
        NotFoundError: no such format.
        MissingPartError: the format needs an optional part that is not installed.
    """
    name = visit.query.get("format", "")
    if name not in FORMATS:
        raise NotFoundError(f"There is no format {name}.", "?format=", "See the downloads.")
    format_ = FORMATS[name]
    asked = whole(visit)
    tables = _tables(format_, visit.query)
    counted = visit.ask(totals, asked)
    if counted.claims + counted.ties + counted.statements > MOST:
        raise InputError(
            f"That is more than {MOST} records.", name, "Narrow it, or use marsad export on this machine."
        )
    return _sent(visit.site, format_, tables, asked)


def _tables(format_: Format, query: Mapping[str, str]) -> tuple[str, ...]:
    if format_.several or not format_.tables:
        return format_.tables or ("claims",)
    table = query.get("table") or ("claims" if "claims" in format_.tables else format_.tables[0])
    if table not in format_.tables:
        raise InputError(
            f"{format_.name} has no table {table}.", "?table=", f"Choose of: {', '.join(format_.tables)}."
        )
    return (table,)


def _sent(site: Site, format_: Format, tables: tuple[str, ...], asked: Filter) -> Response:
    """The file, written whole before any of it is sent, so that a failure is told in words."""
    with ExitStack() as stack:
        held = stack.enter_context(tempfile.TemporaryFile())
        with site.open() as ledger:
            ledger.limit(_TEN_MINUTES)
            write(format_, Job(ledger=ledger, tables=tables, asked=asked), held)
        size = held.tell()
        kept = stack.pop_all()
    stem = "-".join(part for part in ("marsad", format_.name, *(tables if len(tables) == 1 else ())) if part)
    held.seek(0)
    return StreamingResponse(
        _pieces(held),
        media_type=_MEDIA.get(Path(f"x{format_.suffix}").suffix, "application/octet-stream"),
        headers={
            "content-disposition": f'attachment; filename="{stem}{format_.suffix}"',
            "content-length": str(size),
        },
        background=BackgroundTask(kept.close),
    )


def _pieces(held: BinaryIO) -> Iterator[bytes]:
    while piece := held.read(_PIECE):
        yield piece


def gold_file(ledger: Ledger) -> Response:
    """What people judged, as the benchmark reads it: a passage and its coding a line."""
    lines = b"".join(msgspec.json.encode(row) + b"\n" for row in gold(ledger))
    return _attached(lines, "gold.jsonl", _MEDIA[".jsonl"])


def patch_file(ledger: Ledger) -> Response:
    """What people corrected, as a folder for ``--lexicon`` in a ZIP file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in sorted(patch(ledger, load()).items()):
            archive.writestr(zipfile.ZipInfo(path, _STAMP), text)
    return _attached(held.getvalue(), "lexicon.zip", _MEDIA[".zip"])


def _attached(body: bytes, name: str, media: str) -> Response:
    return Response(body, media_type=media, headers={"content-disposition": f'attachment; filename="{name}"'})
