"""Rows of a .jsonl file, one document each; a bad row is a document with a reason, and the others go on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import IO, Any

import msgspec

from marsad.gather.decode import decode
from marsad.gather.documents import CHUNK, Rules, refused
from marsad.gather.fields import row_document
from marsad.gather.size import too_large
from marsad.model import RawDocument


def read_rows(stream: IO[bytes], source: str, rules: Rules) -> Iterator[RawDocument]:
    """One raw document a line, but for blank ones; no more than ``rules.limit`` bytes of a line are held."""
    number = 0
    while line := stream.readline(rules.limit + 1):
        number += 1
        where = f"{source}:{number}"
        if len(line) > rules.limit and not line.endswith(b"\n"):
            yield _overlong(stream, line, where, rules.limit)
        elif line.strip():
            yield _row(line.rstrip(b"\r\n"), where, rules)


def _overlong(stream: IO[bytes], begun: bytes, where: str, limit: int) -> RawDocument:
    digest, size = hashlib.sha256(begun), len(begun)
    while piece := stream.readline(CHUNK):
        ended = piece.endswith(b"\n")
        piece = piece.rstrip(b"\r\n") if ended else piece
        digest.update(piece)
        size += len(piece)
        if ended:
            break
    return refused(where, digest.hexdigest(), too_large(size, limit))


def _row(line: bytes, where: str, rules: Rules) -> RawDocument:
    found = decode(line)
    if found.note:
        rules.note(where, found.note)
    row, reason = _parse(found.text) if found.reason is None else ({}, found.reason)
    return row_document(row, where, hashlib.sha256(line).hexdigest(), rules.columns, reason)


def _parse(text: str) -> tuple[dict[str, Any], str | None]:
    try:
        row = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError) as error:
        return {}, f"not JSON: {error}"
    if not isinstance(row, dict):
        return {}, "the row is JSON but not an object"
    return row, None
