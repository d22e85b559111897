"""Objects of a .json file: those of an array, or one after the other, on however many lines each stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import IO

from marsad.gather.documents import CHUNK

_SIGN = re.compile(rb'["\\{}\[\]]')
_QUOTE, _ESCAPE, _ARRAY = ord('"'), ord("\\"), ord("[")
_OPENS, _CLOSES = frozenset(b"{["), frozenset(b"}]")


class Cut:
    """Cuts objects out of bytes that come piece by piece; an array around all of them is passed over."""

    def __init__(self) -> None:
        self._depth = 0
        self._quoted = False
        self._escaped = False
        self._begun = False

    def ends(self, piece: bytes) -> Iterator[tuple[int, int, bool]]:
        """The parts of objects in the next piece: where each begins and ends, and whether the object ends."""
        start = 0 if self._depth else -1
        escaped = 0 if self._escaped else -1
        for found in _SIGN.finditer(piece):
            at, sign = found.start(), piece[found.start()]
            if at == escaped:
                continue
            if sign == _ESCAPE and self._quoted:
                escaped = at + 1
            elif sign == _QUOTE and self._depth:
                self._quoted = not self._quoted
            elif self._quoted:
                continue
            elif sign == _ARRAY and not self._begun:
                self._begun = True
            elif sign in _OPENS:
                self._begun = True
                start = at if not self._depth else start
                self._depth += 1
            elif sign in _CLOSES and self._depth:
                self._depth -= 1
                if not self._depth:
                    yield start, at + 1, True
                    start = -1
        self._escaped = escaped == len(piece)
        if start >= 0:
            yield start, len(piece), False


def read_objects(stream: IO[bytes]) -> Iterator[Iterator[bytes]]:
    """Each object of a stream as the pieces of its bytes; the next begins where the one before is used up."""
    cut = Cut()
    parts = (
        (piece[a:b], ends)
        for piece in iter(lambda: stream.read(CHUNK), b"")
        for a, b, ends in cut.ends(piece)
    )
    for first, ended in parts:
        pieces = _pieces(first, ended, parts)
        yield pieces
        for _ in pieces:
            pass  # what nobody wanted of it


def _pieces(first: bytes, ended: bool, rest: Iterator[tuple[bytes, bool]]) -> Iterator[bytes]:
    yield first
    while not ended:
        piece, ended = next(rest, (b"", True))
        yield piece
