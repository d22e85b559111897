"""What kind of input this is: by the name of the file, or by its first bytes."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Literal

Kind = Literal["text", "html", "rows", "json", "csv", "parquet", "zip", "tar", "warc", "feed", "pdf"]

_BY_SUFFIX: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "rows",
    ".ndjson": "rows",
    ".jsonlines": "rows",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".zip": "zip",
    ".tar": "tar",
    ".warc": "warc",
    ".rss": "feed",
    ".atom": "feed",
    ".xml": "feed",
    ".pdf": "pdf",
}
_PACKED = frozenset({".gz", ".bz2", ".xz"})
_TAR_SHORT = frozenset({".tgz", ".tbz2", ".txz"})
_BY_MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"PAR1", "parquet"),
    (b"%PDF-", "pdf"),
    (b"WARC/", "warc"),
)
_PACKED_MAGIC = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00")
_TAR_AT = 257
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")
_ELEMENT = re.compile(rb"<\s*(?:!doctype|html|head|body|article|meta|div|p)\b", re.IGNORECASE)
_OBJECTS = re.compile(rb"\[\s*\{\s*\"")
_HEAD = 4000


def kind_of_name(name: str) -> Kind | None:
    """The kind that a file's name promises, ``.gz`` and the like left aside; null for one not known."""
    suffixes = [suffix.lower() for suffix in PurePosixPath(name).suffixes]
    if suffixes and suffixes[-1] in _TAR_SHORT:
        return "tar"
    if suffixes and suffixes[-1] in _PACKED:
        suffixes.pop()
    return _BY_SUFFIX.get(suffixes[-1]) if suffixes else None


def kind_of_bytes(head: bytes) -> Kind:
    """The kind that the first bytes show; text where they show none."""
    for magic, kind in _BY_MAGIC:
        if head.startswith(magic):
            return kind
    if head[_TAR_AT : _TAR_AT + 5] == b"ustar":
        return "tar"
    begun = head[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if begun[:1] == b"{":
        return "rows"
    if _OBJECTS.match(begun):
        return "json"
    if begun[:1] == b"<":
        if _FEED.search(begun):
            return "feed"
        return "html" if _ELEMENT.search(begun) else "text"
    return "text"


def is_packed(head: bytes) -> bool:
    """Whether the bytes are compressed by gzip, bzip2 or xz."""
    return head.startswith(_PACKED_MAGIC)
