"""ZIP and tar archives: their members as streams, read in memory and in order; nothing is ever unpacked to
disk under a name that an archive gives.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from marsad.gather.size import Counted, Readable, SwollenError, Unpacked

DAMAGED = (
    tarfile.TarError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    SwollenError,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    NotImplementedError,
    RuntimeError,
    KeyError,
)
"""What a damaged or hostile archive makes the readers raise: RuntimeError is zipfile's for a password."""
_HEAD = 8
_SMALL = 1 << 16


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive: its name, and its stream or the reason why it is not read."""

    name: str
    stream: IO[bytes] | None
    reason: str | None = None


def unpacked(stream: IO[bytes]) -> IO[bytes]:
    """The stream out of gzip, bzip2 or xz, bounded against bombs; reading may raise one of ``DAMAGED``."""
    packed = Counted(stream)
    inner = io.BufferedReader(packed, _SMALL)
    head = inner.peek(_HEAD)
    opened: Readable
    if head.startswith(b"BZh"):
        opened = bz2.BZ2File(inner)
    elif head.startswith(b"\xfd7zXZ"):
        opened = lzma.LZMAFile(inner)  # noqa: SIM115 (it goes with the input)
    else:
        opened = gzip.GzipFile(fileobj=inner)
    return io.BufferedReader(Unpacked(opened, lambda: packed.count), _SMALL)


def zip_members(stream: IO[bytes]) -> Iterator[Member]:
    """The files of a ZIP archive in its own order.

    Raises:
        one of ``DAMAGED``: while the archive or a member is read.
    """
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    with zipfile.ZipFile(stream) as archive:
        total = 0
        for info in archive.infolist():
            if info.is_dir():
                continue
            if reason := bad_name(info.filename) or ("it needs a password" if info.flag_bits & 1 else None):
                yield Member(info.filename, None, reason)
                continue
            try:
                opened = archive.open(info)
            except DAMAGED as error:
                yield Member(info.filename, None, in_words(error))
                continue
            with opened:
                inner = Unpacked(opened, lambda: size, total)
                yield Member(info.filename, io.BufferedReader(inner, _SMALL))
                total = inner.count


def tar_members(stream: IO[bytes]) -> Iterator[Member]:
    """The files of a tar archive in its own order; each must be read before the next is asked for.

    Raises:
        one of ``DAMAGED``: while the archive or a member is read.
    """
    with tarfile.open(fileobj=stream, mode="r|") as archive:
        for info in archive:
            if info.isdir():
                continue
            reason = bad_name(info.name) or (None if info.isreg() else "it is a link or a device, not a file")
            opened = None if reason else archive.extractfile(info)
            stream_of = io.BufferedReader(Counted(opened), _SMALL) if opened else None
            yield Member(info.name, stream_of, reason)
            # The archive keeps each header it has read.
            archive.members = []  # type: ignore[attr-defined]


def bad_name(name: str) -> str | None:
    """Why a member's name is not to be trusted; null for a plain one."""
    parts = name.replace("\\", "/").split("/")
    if ".." in parts or not parts[0] or parts[0].endswith(":"):
        return "its name climbs out of the archive"
    if any(char < " " or char == "\x7f" for char in name):
        return "its name has control characters"
    return None


def in_words(error: BaseException) -> str:
    """The reason for an archive or member that could not be read."""
    said = " ".join(str(error).split())[:200]
    return said if isinstance(error, SwollenError) else f"damaged: {said or type(error).__name__}"
