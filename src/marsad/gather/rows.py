"""Rows of .jsonl files and objects of .json files, a document each; a bad one is refused, others go on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import IO, Any

import msgspec

from marsad.gather.decode import decode
from marsad.gather.documents import CHUNK, Rules, refused, refused_name
from marsad.gather.fields import row_document
from marsad.gather.objects import read_objects
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


def read_json(stream: IO[bytes], source: str, rules: Rules) -> Iterator[RawDocument]:
    """One raw document an object; no more than ``rules.limit`` bytes of it are held."""
    number = 0
    for number, pieces in enumerate(read_objects(stream), 1):
        where, held, size, digest = f"{source}:{number}", bytearray(), 0, hashlib.sha256()
        for piece in pieces:
            digest.update(piece)
            size += len(piece)
            held += piece if size <= rules.limit else b""
        if size > rules.limit:
            yield refused(where, digest.hexdigest(), too_large(size, rules.limit))
        else:
            yield _row(bytes(held), where, rules)
    if not number:
        yield refused_name(source, "no JSON object is in it")


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
