"""A Frictionless data package (version 2), and the snapshot that one can cite."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import IO, Any, BinaryIO, cast

import msgspec

from marsad import __version__
from marsad.ask import TABLES, Column, Table
from marsad.ask.columns import SEPARATOR
from marsad.export.job import Job, columns
from marsad.export.text import write_table
from marsad.lexicon.codebook import CODEBOOK
from marsad.model.jsonl import to_builtins

_PROFILES = "https://datapackage.org/profiles/2.0"
_STAMP = (1980, 1, 1, 0, 0, 0)
_TYPES = {"string": "string", "integer": "integer", "number": "number", "date": "date", "list": "string"}


def write_package(job: Job, out: BinaryIO) -> int:
    """A ZIP of ``datapackage.json`` and a CSV file for each table; the same records give the same bytes."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        count, _ = _write_tables(job, archive)
    return count


def write_snapshot(job: Job, out: BinaryIO) -> int:
    """The data package with what it takes to cite and to check it: how it was made, the sums of its files.

    ``CITATION.cff`` names the content's hash, which is that of ``SHA256SUMS``: whoever has the same snapshot
    has the same hash. No file tells when it was written, so that the same ledger gives the same bytes.
    """
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        count, sums = _write_tables(job, archive)
        made = _made(job)
        sums["MADE.json"] = hashlib.sha256(made).hexdigest()
        _put(archive, "MADE.json", made)
        lines = "".join(f"{value}  {name}\n" for name, value in sorted(sums.items())).encode()
        _put(archive, "SHA256SUMS", lines)
        _put(archive, "CITATION.cff", _citation(job, hashlib.sha256(lines).hexdigest()))
    return count


def _write_tables(job: Job, archive: zipfile.ZipFile) -> tuple[int, dict[str, str]]:
    """Write every table and the descriptor; the number of rows, and each file's SHA-256."""
    count, sums, resources = 0, {}, []
    for name in job.tables:
        with _summed(archive, f"{name}.csv") as file:
            count += write_table(job, TABLES[name], cast(BinaryIO, file))
        sums[f"{name}.csv"] = file.sum.hexdigest()
        resources.append(_resource(TABLES[name], job, file))
    descriptor = msgspec.json.format(msgspec.json.encode(_descriptor(job, resources)), indent=2) + b"\n"
    _put(archive, "datapackage.json", descriptor)
    sums["datapackage.json"] = hashlib.sha256(descriptor).hexdigest()
    return count, sums


class _Summed:
    """A file that is written to, with the hash and the length of what was written."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self.sum, self.length = file, hashlib.sha256(), 0

    def write(self, data: bytes) -> int:
        """Write and count."""
        self.sum.update(data)
        self.length += len(data)
        return self._file.write(data)


@contextmanager
def _summed(archive: zipfile.ZipFile, name: str) -> Iterator[_Summed]:
    with archive.open(_entry(name), "w", force_zip64=True) as file:
        yield _Summed(file)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _STAMP)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    archive.writestr(_entry(name), data)


def _descriptor(job: Job, resources: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "$schema": f"{_PROFILES}/datapackage.json",
        "name": "marsad-export",
        "title": job.title,
        "description": f"Claims, ties and statements read from Arabic news by marsad {__version__}, "
        f"codebook {CODEBOOK}. A row says that a document says so.",
        "homepage": "",
        "resources": resources,
    }


def _resource(table: Table, job: Job, file: _Summed) -> dict[str, Any]:
    shown = columns(table, job.with_text)
    schema: dict[str, Any] = {
        "$schema": f"{_PROFILES}/tableschema.json",
        "fields": [_field(column) for column in shown],
        "missingValues": [""],
        "primaryKey": list(table.key),
    }
    keys = [
        {"fields": [field], "reference": {"resource": other, "fields": [TABLES[other].key[0]]}}
        for field, other in table.points
        if other in job.tables
    ]
    if keys:
        schema["foreignKeys"] = keys
    return {
        "$schema": f"{_PROFILES}/dataresource.json",
        "name": table.name,
        "type": "table",
        "path": f"{table.name}.csv",
        "description": f"One row is {table.row}.",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.length,
        "hash": f"sha256:{file.sum.hexdigest()}",
        "schema": schema,
    }


def _field(column: Column) -> dict[str, Any]:
    unit = f" ({column.unit})" if column.unit else ""
    listed = f"; several are joined with “{SEPARATOR}”" if column.type == "list" else ""
    constraints: dict[str, Any] = {"required": True} if column.must else {}
    if column.allowed and column.type != "list":
        constraints["enum"] = list(column.allowed)
    made: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES[column.type],
        "description": f"{column.meaning}{unit}{listed}",
    }
    return made | ({"constraints": constraints} if constraints else {})


def _made(job: Job) -> bytes:
    """How the snapshot was made: version, codebook, lexicon and filter."""
    made = {
        "marsad": __version__,
        "codebook": CODEBOOK,
        "read_with": job.ledger.fingerprints(),
        "filter": {name: value for name, value in to_builtins(job.asked).items() if value},
        "tables": list(job.tables),
        "with_text": job.with_text,
    }
    return msgspec.json.format(msgspec.json.encode(made), indent=2) + b"\n"


def _citation(job: Job, content: str) -> bytes:
    title = job.title.replace("\\", "\\\\").replace('"', '\\"')
    lines: Sequence[str] = (
        "cff-version: 1.2.0",
        "type: dataset",
        f'title: "{title}"',
        "message: Cite the title with this hash; whoever has the same snapshot has the same hash.",
        f"version: sha256-{content[:16]}",
        "authors:",
        "  - name: marsad",
        "identifiers:",
        "  - type: other",
        f"    value: sha256:{content}",
        "    description: SHA-256 of SHA256SUMS",
        f"abstract: Made by marsad {__version__} in codebook {CODEBOOK}.",
    )
    return ("\n".join(lines) + "\n").encode()
