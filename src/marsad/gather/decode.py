"""Bytes to text: UTF-8 first, then what old Arabic pages were written in, and never an exception."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FEW_BROKEN = 0.02
_MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with its encoding; ``note`` tells what had to be repaired, ``reason`` why there is no text."""

    text: str
    encoding: str
    note: str | None = None
    reason: str | None = None


def decode(data: bytes) -> Decoded:
    """The text of ``data``: by its byte order mark, as UTF-8, as windows-1256, or as mended UTF-8.

    A NUL byte outside UTF-16 means that the input is not text at all.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding)
    if b"\0" in data:
        return Decoded("", "binary", reason="binary, not text")
    return _strict(data, "utf-8")


def _strict(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            return Decoded(data.decode(encoding, "replace"), encoding, note=f"broken {encoding} replaced")
        return _mend(data, error.start)


def _mend(data: bytes, first: int) -> Decoded:
    replaced = data.decode("utf-8", "replace")
    broken = replaced.count("\ufffd")
    note = f"{broken} broken UTF-8 sequences replaced, the first at byte {first}"
    if broken > _FEW_BROKEN * len(replaced):
        old = data.decode("windows-1256", "replace")
        if _arabic_share(old) > _MOSTLY and _arabic_share(old) > _arabic_share(replaced):
            return Decoded(old, "windows-1256", note="not UTF-8, read as windows-1256")
    return Decoded(replaced, "utf-8", note=note)


def _arabic_share(text: str) -> float:
    letters = [char for char in text[:20000] if char.isalpha() or char == "\ufffd"]
    return sum("\u0600" <= char <= "\u06ff" for char in letters) / len(letters) if letters else 0.0
