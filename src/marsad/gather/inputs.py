"""Which inputs there are, and one raw document after the other out of them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO

from marsad.errors import InputError
from marsad.gather.documents import CHUNK, Note, Rules, quiet, refused_name
from marsad.gather.kinds import kind_of_name
from marsad.gather.size import LIMIT
from marsad.gather.streams import read_stream
from marsad.model import RawDocument

STDIN = "-"


def gather(
    paths: Iterable[str | Path],
    *,
    limit: int = LIMIT,
    note: Note = quiet,
    stdin: IO[bytes] | None = None,
    columns: Mapping[str, str] | None = None,
) -> Iterator[RawDocument]:
    """One :class:`RawDocument` for each document in ``paths``, with one document held at a time.

    A document that cannot be read is yielded with its ``reason``; the others go on.

    Args:
        paths: files, folders that hold them (read in sorted order), or ``-`` for the standard input, whose
            kind is seen from its first bytes. A file named outright whose name says nothing is looked at in
            the same way. See docs/do/ingest.md for the kinds.
        limit: bytes of one document that are read at most.
        note: is told of each repair, as ``note(source, what)``.
        stdin: where ``-`` reads from.
        columns: the column that holds a field, where a table has names of its own: ``{"text": "body_ar"}``.

    Raises:
        InputError: before anything is read, when a named path does not exist.
    """
    listed = [str(path) for path in paths]
    for path in listed:
        if path != STDIN and not (path and Path(path).exists()):  # Path("") is the folder we stand in
            raise InputError("There is no such file or folder.", path or "an empty name", "Check the path.")
    return _each(listed, Rules(limit, note, columns or {}), stdin)


def survey(paths: Iterable[str | Path]) -> int | None:
    """About how many documents ``paths`` hold, without reading them; null when that cannot be seen, as for
    the standard input, a table or an archive.
    """
    total = 0
    for path in paths:
        if str(path) == STDIN:
            return None
        for file in _files(Path(path)):
            kind = kind_of_name(file.name)
            if kind not in ("text", "html", "rows", "pdf", None) or file.suffix.lower() == ".gz":
                return None
            total += _count_lines(file) if kind == "rows" else 1
    return total


def _count_lines(file: Path) -> int:
    try:
        with file.open("rb") as stream:
            return sum(piece.count(b"\n") for piece in iter(lambda: stream.read(CHUNK), b""))
    except OSError:
        return 1


def _each(paths: list[str], rules: Rules, stdin: IO[bytes] | None) -> Iterator[RawDocument]:
    for path in paths:
        if path == STDIN:
            yield from read_stream(stdin or sys.stdin.buffer, "stdin", "", rules)
            continue
        for file in _files(Path(path)):
            yield from _file(file, rules)


def _files(path: Path) -> list[Path]:
    """The file itself, or the known files of a folder in an order that is the same everywhere."""
    if not path.is_dir():
        return [path]
    found = (item for item in path.rglob("*") if kind_of_name(item.name) and item.is_file())
    return sorted(found, key=lambda item: item.relative_to(path).as_posix())


def _file(file: Path, rules: Rules) -> Iterator[RawDocument]:
    try:
        with file.open("rb") as stream:
            yield from read_stream(stream, str(file), file.name, rules)
    except OSError as error:
        yield refused_name(str(file), f"cannot be read: {error.strerror or error}")
