"""Rows of a .jsonl file, one document each; a bad row is a document with a reason, and the others go on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import IO, Any

import msgspec

from marsad.gather.decode import decode
from marsad.gather.size import too_large
from marsad.model import RawDocument

_CHUNK = 1 << 20
_NOTED = ("title", "published", "publisher", "url")
Note = Callable[[str, str], None]


def read_rows(stream: IO[bytes], source: str, limit: int, note: Note) -> Iterator[RawDocument]:
    """One raw document a line, but for blank ones; no more than ``limit`` bytes of a line are held."""
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        where = f"{source}:{number}"
        if len(line) > limit and not line.endswith(b"\n"):
            yield _overlong(stream, line, where, limit)
        elif line.strip():
            yield _row(line.rstrip(b"\r\n"), where, note)


def _overlong(stream: IO[bytes], begun: bytes, where: str, limit: int) -> RawDocument:
    digest, size = hashlib.sha256(begun), len(begun)
    while piece := stream.readline(_CHUNK):
        ended = piece.endswith(b"\n")
        piece = piece.rstrip(b"\r\n") if ended else piece
        digest.update(piece)
        size += len(piece)
        if ended:
            break
    sha256 = digest.hexdigest()
    return RawDocument(f"d-{sha256[:12]}", where, "", sha256, reason=too_large(size, limit))


def _row(line: bytes, where: str, note: Note) -> RawDocument:
    sha256 = hashlib.sha256(line).hexdigest()
    found = decode(line)
    if found.note:
        note(where, found.note)
    row, reason = _parse(found.text) if found.reason is None else ({}, found.reason)
    given = row.get("id")
    id_ = str(given) if isinstance(given, str | int) and str(given).strip() else f"d-{sha256[:12]}"
    fields = {name: _text(row.get(name)) for name in _NOTED}
    text = row.get("text")
    if reason is None and not isinstance(text, str):
        reason = 'the row has no "text"' if text is None else 'the row\'s "text" is not a string'
    body = text if isinstance(text, str) else ""
    if reason is None and not body.strip():
        reason = "empty"
    title = fields["title"]
    return RawDocument(
        id=id_,
        source=where,
        text=f"{title}\n\n{body}" if title and not reason else body if not reason else "",
        sha256=sha256,
        title=title,
        published=fields["published"],
        published_basis="metadata" if fields["published"] else None,
        publisher=fields["publisher"],
        url=fields["url"],
        reason=reason,
    )


def _parse(text: str) -> tuple[dict[str, Any], str | None]:
    try:
        row = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError) as error:
        return {}, f"not JSON: {error}"
    if not isinstance(row, dict):
        return {}, "the row is JSON but not an object"
    return row, None


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
