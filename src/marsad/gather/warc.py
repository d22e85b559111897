"""Web archives (WARC 1.x): the pages in them, one document each, read as a stream in bounded memory.

The framing is read here: of the two libraries for it, one ends the process on streams that cannot be sought
in and the other holds lines of any length.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO

from marsad.gather.archives import DAMAGED, in_words
from marsad.gather.documents import Rules, overlong, refused_name
from marsad.gather.kinds import Kind
from marsad.gather.size import Limited
from marsad.model import RawDocument

_TYPES: dict[str, Kind] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
    "application/pdf": "pdf",
}
_RECORDS = frozenset({"response", "resource", "conversion"})
_DONE = range(200, 300)
_LINE, _HEADERS = 16_384, 200
_ANY_FORM = 47
Whole = Callable[[bytes, str, Kind, str | None, str | None], RawDocument]


@dataclass(frozen=True, slots=True)
class _Payload:
    """What a record holds: its kind, the address and encoding that are stated, and how it is packed."""

    kind: Kind
    url: str | None
    charset: str | None
    chunked: bool
    packing: str


def read_warc(stream: IO[bytes], source: str, rules: Rules, whole: Whole) -> Iterator[RawDocument]:
    """One raw document for each page, plain text or PDF that a server gave with a status of success.

    Requests, redirects, errors of servers, pictures and the like are left out. Behind a damaged record the
    next one is looked for.

    Args:
        stream: the archive, already unpacked.
        source: its name; a record is named by its number behind ``#``.
        rules: what holds for all inputs.
        whole: makes a document of a page's bytes, source, kind, address and stated encoding.
    """
    number = 0
    for headers in _records(stream):
        number += 1
        where = f"{source}#{number}"
        if isinstance(headers, str):
            yield refused_name(where, headers)
            continue
        body = Limited(stream, int(headers["content-length"]))
        if headers.get("warc-type", "").lower() in _RECORDS:
            payload = _payload(headers, body)
            if payload is not None:
                yield _document(payload, body, where, rules, whole)
        body.skip()
        if body.missing:
            yield refused_name(where, "damaged: the archive ends inside this record")
    if not number:
        yield refused_name(source, "there is no record in this web archive")


def _records(stream: IO[bytes]) -> Iterator[dict[str, str] | str]:
    """The headers of each record, or what is wrong there; the caller reads the body in between."""
    sound = True
    while line := stream.readline(_LINE):
        if not line.strip():
            continue
        if not line.startswith(b"WARC/"):
            if sound:
                yield "damaged: here no record begins"
            sound = False
            continue
        headers = _headers(stream)
        length = headers.get("content-length", "")
        sound = length.isascii() and length.isdigit() and len(length) < 16
        yield headers if sound else "damaged: a record without its length"


def _headers(stream: IO[bytes] | Limited) -> dict[str, str]:
    """The lines ``name: value`` up to a blank one, names in small letters; the first of a name counts."""
    found: dict[str, str] = {}
    for _ in range(_HEADERS):
        line = stream.readline(_LINE)
        if not line.strip():
            break
        name, _, value = line.decode("utf-8", "replace").partition(":")
        found.setdefault(name.strip().lower(), value.strip())
    return found


def _payload(headers: dict[str, str], body: Limited) -> _Payload | None:
    """What the record holds, its HTTP head read off; null for what is no text or no success."""
    url = headers.get("warc-target-uri", "").strip("<> ") or None
    media = headers.get("content-type", "")
    http: dict[str, str] = {}
    if media.partition(";")[0].strip().lower() == "application/http":
        status = body.readline(_LINE).split()
        if len(status) < 2 or not status[1].isdigit() or int(status[1][:4]) not in _DONE:
            return None
        http = _headers(body)
        media = http.get("content-type", "")
    kind = _TYPES.get(media.partition(";")[0].strip().lower())
    if kind is None:
        return None
    _, _, charset = media.lower().partition("charset=")
    return _Payload(
        kind=kind,
        url=url,
        charset=charset.split(";")[0].strip(" \"'") or None,
        chunked="chunked" in http.get("transfer-encoding", "").lower(),
        packing=http.get("content-encoding", "").strip().lower(),
    )


def _document(payload: _Payload, body: Limited, where: str, rules: Rules, whole: Whole) -> RawDocument:
    data = body.read(rules.limit + 1)
    if len(data) > rules.limit:
        return overlong(body, data, where, rules.limit)
    data = _unchunked(data) if payload.chunked else data
    try:
        data, known = _unpacked(data, payload.packing, rules.limit)
    except DAMAGED as error:
        return refused_name(where, in_words(error))
    if not known:
        return refused_name(where, f"packed in a way that is not read: {payload.packing[:40]}")
    if len(data) > rules.limit:
        return refused_name(where, f"too large: more than {rules.limit / 1e6:.1f} MB when unpacked")
    return whole(data, where, payload.kind, payload.url, payload.charset)


def _unchunked(data: bytes) -> bytes:
    """The pieces of a chunked body joined; the data themselves where they are not in chunks after all."""
    pieces: list[bytes] = []
    at = 0
    while at < len(data):
        end = data.find(b"\n", at, at + 100)
        size = data[at:end].split(b";")[0].strip() if end >= 0 else b""
        try:
            length = int(size, 16)
        except ValueError:
            return b"".join(pieces) if pieces else data
        if length <= 0:
            break
        pieces.append(data[end + 1 : end + 1 + length])
        at = end + 1 + length
        at += len(data[at : at + 2]) - len(data[at : at + 2].lstrip(b"\r\n"))
    return b"".join(pieces)


def _unpacked(data: bytes, packing: str, limit: int) -> tuple[bytes, bool]:
    """The bytes out of their content encoding, at most one above the limit; false for an unknown one.

    Raises:
        zlib.error: when they are damaged.
    """
    if packing in ("", "identity", "none"):
        return data, True
    if packing in ("gzip", "x-gzip", "deflate"):
        # Many archives keep the header of a body that they have unpacked.
        if packing.endswith("gzip") and not data.startswith(b"\x1f\x8b"):
            return data, True
        return zlib.decompressobj(_ANY_FORM).decompress(data, limit + 1), True
    return data, False
