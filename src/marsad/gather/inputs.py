"""Which inputs there are, and one raw document after the other out of them."""

from __future__ import annotations

import hashlib
import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from marsad.errors import InputError
from marsad.gather.decode import decode
from marsad.gather.page import extract_page, looks_like_html
from marsad.gather.rows import Note, read_rows
from marsad.gather.size import LIMIT, too_large
from marsad.model import RawDocument

_TEXT = frozenset({".txt", ".text"})
_HTML = frozenset({".html", ".htm", ".xhtml"})
_ROWS = frozenset({".jsonl", ".ndjson", ".jsonlines"})
_KNOWN = _TEXT | _HTML | _ROWS
_CHUNK = 1 << 20
_STDIN = "-"


def _quiet(_source: str, _note: str) -> None:
    return None


def gather(
    paths: Iterable[str | Path], *, limit: int = LIMIT, note: Note = _quiet, stdin: IO[bytes] | None = None
) -> Iterator[RawDocument]:
    """One :class:`RawDocument` for each document in ``paths``.

    A document that cannot be read is yielded with its ``reason``; the others go on.

    Args:
        paths: .txt, .html and .jsonl files, folders that hold them (read in sorted order), or ``-`` for the
            standard input, whose kind is seen from its first characters. A file of another kind that is named
            outright is looked at in the same way.
        limit: bytes of one document that are read at most.
        note: is told of each repair, as ``note(source, what)``.
        stdin: where ``-`` reads from.

    Raises:
        InputError: before anything is read, when a named path does not exist.
    """
    listed = [str(path) for path in paths]
    for path in listed:
        if path != _STDIN and not Path(path).exists():
            raise InputError("There is no such file or folder.", path, "Check the path.")
    return _each(listed, limit, note, stdin)


def survey(paths: Iterable[str | Path]) -> int | None:
    """About how many documents ``paths`` hold, without reading them; null when the standard input is among
    them.
    """
    total = 0
    for path in paths:
        if str(path) == _STDIN:
            return None
        for file in _files(Path(path)):
            total += _count_lines(file) if file.suffix.lower() in _ROWS else 1
    return total


def _count_lines(file: Path) -> int:
    try:
        with file.open("rb") as stream:
            return sum(piece.count(b"\n") for piece in iter(lambda: stream.read(_CHUNK), b""))
    except OSError:
        return 1


def _each(paths: list[str], limit: int, note: Note, stdin: IO[bytes] | None) -> Iterator[RawDocument]:
    for path in paths:
        if path == _STDIN:
            yield from _stream(stdin or sys.stdin.buffer, "stdin", "", limit, note)
            continue
        for file in _files(Path(path)):
            yield from _file(file, limit, note)


def _files(path: Path) -> list[Path]:
    """The file itself, or the known files of a folder in an order that is the same everywhere."""
    if not path.is_dir():
        return [path]
    found = (item for item in path.rglob("*") if item.suffix.lower() in _KNOWN and item.is_file())
    return sorted(found, key=lambda item: item.relative_to(path).as_posix())


def _file(file: Path, limit: int, note: Note) -> Iterator[RawDocument]:
    try:
        with file.open("rb") as stream:
            yield from _stream(stream, str(file), file.suffix.lower(), limit, note)
    except OSError as error:
        sha256 = hashlib.sha256(str(file).encode("utf-8", "surrogateescape")).hexdigest()
        reason = f"cannot be read: {error.strerror or error}"
        yield RawDocument(f"d-{sha256[:12]}", str(file), "", sha256, reason=reason)


def _stream(stream: IO[bytes], source: str, suffix: str, limit: int, note: Note) -> Iterator[RawDocument]:
    if suffix in _ROWS:
        yield from read_rows(stream, source, limit, note)
        return
    begun = stream.read(limit + 1)
    if suffix not in _KNOWN and begun.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        yield from read_rows(io.BufferedReader(_Rejoined(begun, stream)), source, limit, note)
    elif len(begun) > limit:
        yield _overlong(stream, begun, source, limit)
    else:
        yield _whole(begun, source, suffix, note)


class _Rejoined(io.RawIOBase):
    """A stream whose first bytes were already taken, whole again."""

    def __init__(self, begun: bytes, rest: IO[bytes]) -> None:
        self._begun, self._rest = io.BytesIO(begun), rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        piece = self._begun.read(len(buffer)) or self._rest.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)


def _overlong(stream: IO[bytes], begun: bytes, source: str, limit: int) -> RawDocument:
    digest, size = hashlib.sha256(begun), len(begun)
    while piece := stream.read(_CHUNK):
        digest.update(piece)
        size += len(piece)
    sha256 = digest.hexdigest()
    return RawDocument(f"d-{sha256[:12]}", source, "", sha256, reason=too_large(size, limit))


def _whole(data: bytes, source: str, suffix: str, note: Note) -> RawDocument:
    sha256 = hashlib.sha256(data).hexdigest()
    id_ = f"d-{sha256[:12]}"
    found = decode(data)
    if found.note:
        note(source, found.note)
    if found.reason or not found.text.strip():
        return RawDocument(id_, source, "", sha256, reason=found.reason or "empty")
    if suffix not in _HTML and (suffix in _TEXT or not looks_like_html(found.text)):
        return RawDocument(id_, source, found.text, sha256)
    page = extract_page(found.text)
    return RawDocument(
        id=id_,
        source=source,
        text=page.text,
        sha256=sha256,
        title=page.title,
        published=page.published,
        published_basis=page.published_basis,
        publisher=page.publisher,
        url=page.url,
        reason=None if page.text.strip() else "no text was found in the page",
    )
