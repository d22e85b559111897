"""How much of one document is read, how far a packed input may swell, and the words for what is beyond."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Protocol

LIMIT = 5_000_000
"""Bytes of one document, by default: some forty times the longest newspaper article."""
_SWOLLEN = 100_000_000
_RATIO = 200
_PIECE = 1 << 16


def too_large(size: int, limit: int) -> str:
    """The reason given for a document of ``size`` bytes that was not read."""
    return f"too large: {size / 1e6:.1f} MB in one document, the limit is {limit / 1e6:.1f} MB"


class Readable(Protocol):
    """Anything that bytes can be read from."""

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, none at the end."""
        ...


class Lines(Readable, Protocol):
    """The same, and lines too."""

    def readline(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, up to the end of a line."""
        ...


class SwollenError(ValueError):
    """A packed input gave far more bytes than any news does: it was made to fill memory or disk."""


class Counted(io.RawIOBase):
    """A stream that counts what was read from it."""

    def __init__(self, inner: Readable) -> None:
        self._inner, self.count = inner, 0

    def readable(self) -> bool:
        """Always true."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Read as the stream below does."""
        piece = self._inner.read(len(buffer))
        self.count += len(piece)
        buffer[: len(piece)] = piece
        return len(piece)


class Limited:
    """The next so many bytes of a stream, and no more."""

    def __init__(self, inner: Lines, length: int) -> None:
        self._inner, self._left = inner, length
        self.missing = False

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, or all; ``missing`` is true once the stream has ended too early."""
        return self._take(self._inner.read, size)

    def readline(self, size: int = -1, /) -> bytes:
        """The same up to the end of a line."""
        return self._take(self._inner.readline, size)

    def _take(self, read: Callable[[int], bytes], size: int) -> bytes:
        wanted = self._left if size < 0 else min(size, self._left)
        piece = read(wanted) if wanted else b""
        self._left -= len(piece)
        self.missing = self.missing or (wanted > 0 and not piece)
        return piece

    def skip(self) -> None:
        """Go past what is left."""
        while self._left and self.read(_PIECE):
            pass


class Unpacked(Counted):
    """What a decompressor gives, up to a hundred megabytes or two hundred times what it was given.

    Args:
        inner: the decompressor.
        packed: how many bytes it was given by now.
        before: bytes that the same input gave already.

    Raises:
        SwollenError: on reading, beyond both.
    """

    def __init__(self, inner: Readable, packed: Callable[[], int], before: int = 0) -> None:
        super().__init__(inner)
        self._packed, self.count = packed, before

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Read as the decompressor does, if it has not given too much."""
        size = super().readinto(buffer)
        if self.count > _SWOLLEN and self.count > _RATIO * self._packed():
            raise SwollenError(f"it swells to more than {_RATIO} times its size")
        return size


class Rejoined(io.RawIOBase):
    """A stream whose first bytes were already taken, whole again."""

    def __init__(self, begun: bytes, rest: Readable) -> None:
        self._begun, self._rest = io.BytesIO(begun), rest

    def readable(self) -> bool:
        """Always true."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Read what was taken, then the stream."""
        piece = self._begun.read(len(buffer)) or self._rest.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)
