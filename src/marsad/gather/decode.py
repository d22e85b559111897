"""Bytes to text: UTF-8 first, then what old Arabic pages were written in, and never an exception."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FEW_BROKEN = 0.02
_MOSTLY = 0.5
_HEAD = 4096
_STATED = re.compile(
    rb"charset\s*=\s*[\"']?\s*([\w.:-]{3,20})|encoding\s*=\s*[\"']([\w.:-]{3,20})[\"']", re.I
)
_TAG = re.compile("<[^<>]{0,2000}>")
# What Arabic pages were written in before UTF-8; other codecs that a page may name do more than decode.
_OLD = {
    "windows-1256": "windows-1256",
    "cp1256": "windows-1256",
    "x-cp1256": "windows-1256",
    "iso-8859-6": "iso-8859-6",
    "arabic": "iso-8859-6",
    "macarabic": "mac-arabic",
    "x-mac-arabic": "mac-arabic",
    "ibm864": "cp864",
    "dos-720": "cp720",
}
_UNNAMED = ("windows-1256", "iso-8859-6")  # each read as the other gives Latin letters or bytes without any


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with its encoding; ``note`` tells what had to be repaired, ``reason`` why there is no text."""

    text: str
    encoding: str
    note: str | None = None
    reason: str | None = None


def decode(data: bytes, stated: str | None = None) -> Decoded:
    """The text of ``data``: by its byte order mark, as UTF-8, as an old Arabic encoding, or as mended UTF-8.

    A NUL byte outside UTF-16 means that the input is not text at all.

    Args:
        data: the bytes.
        stated: the encoding that the input names; it counts only where the bytes are not UTF-8.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, stated)
    if b"\0" in data:
        return Decoded("", "binary", reason="binary, not text")
    return _strict(data, "utf-8", stated)


def stated_encoding(data: bytes) -> str | None:
    """The encoding that the head of a page or of an XML file names."""
    match = _STATED.search(data[:_HEAD])
    return (match[1] or match[2]).decode("ascii", "replace") if match else None


def _strict(data: bytes, encoding: str, stated: str | None) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            return Decoded(data.decode(encoding, "replace"), encoding, note=f"broken {encoding} replaced")
        return _mend(data, error.start, stated)


def _mend(data: bytes, first: int, stated: str | None) -> Decoded:
    replaced = data.decode("utf-8", "replace")
    broken = replaced.count("\ufffd")
    note = f"{broken} broken UTF-8 sequences replaced, the first at byte {first}"
    named = _OLD.get((stated or "").lower())
    if broken > _FEW_BROKEN * len(replaced) or named:
        likely = (named,) if named else _UNNAMED
        shares = {encoding: _arabic_share(data.decode(encoding, "replace")) for encoding in likely}
        encoding = max(likely, key=shares.__getitem__)
        if shares[encoding] > _MOSTLY and shares[encoding] > _arabic_share(replaced):
            old = data.decode(encoding, "replace")
            return Decoded(old, encoding, note=f"not UTF-8, read as {encoding}")
    return Decoded(replaced, "utf-8", note=note)


def _arabic_share(text: str) -> float:
    """The share of Arabic letters among letters outside of tags, in the middle of the text: a page's head is
    markup.
    """
    middle = max(0, len(text) // 2 - 10000)
    shown = _TAG.sub(" ", text[middle : middle + 20000])
    letters = [char for char in shown if char.isalpha() or char == "\ufffd"]
    return sum("\u0600" <= char <= "\u06ff" for char in letters) / len(letters) if letters else 0.0
