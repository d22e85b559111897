"""One open input, whatever its kind, to its raw documents."""

from __future__ import annotations

import contextlib
import hashlib
import io
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import IO

from marsad.gather.archives import DAMAGED, in_words, tar_members, unpacked, zip_members
from marsad.gather.decode import decode, stated_encoding
from marsad.gather.documents import CHUNK, Rules, document_id, overlong, refused, refused_name
from marsad.gather.feeds import read_feed
from marsad.gather.kinds import Kind, is_packed, kind_of_bytes, kind_of_name
from marsad.gather.page import extract_page
from marsad.gather.pdf import pdf_text
from marsad.gather.rows import read_json, read_rows
from marsad.gather.size import Rejoined
from marsad.gather.tables import read_csv, read_parquet
from marsad.gather.warc import read_warc
from marsad.model import RawDocument

_HEAD = 4096
_IN_MEMORY = 16 << 20
_ARCHIVES = ("zip", "tar")


def read_stream(
    stream: IO[bytes], source: str, name: str, rules: Rules, inside: bool = False
) -> Iterator[RawDocument]:
    """The raw documents of one input; one that is damaged gives what came before and a reason.

    Args:
        stream: the input, opened; archives and Parquet from a stream that cannot be sought in are copied to a
            nameless temporary file.
        source: what the documents are called after.
        name: the file's name, whose suffix tells its kind; an empty one leaves that to the first bytes.
        rules: what holds for all inputs.
        inside: whether the input stands in an archive; another archive in there is refused.
    """
    kind = kind_of_name(name)
    stream, head = _begin(stream)
    try:
        if is_packed(head):
            stream, head = _begin(unpacked(stream))
        kind = kind or kind_of_bytes(head)
    except DAMAGED as error:
        yield refused_name(source, in_words(error))
        return
    if inside and kind in _ARCHIVES:
        yield refused_name(source, "an archive inside an archive is not opened")
        return
    yield from _by_kind(stream, source, kind, rules)


def _begin(stream: IO[bytes]) -> tuple[IO[bytes], bytes]:
    """The stream from its beginning, and its first bytes."""
    head = stream.read(_HEAD)
    if stream.seekable():
        stream.seek(-len(head), io.SEEK_CUR)
        return stream, head
    return io.BufferedReader(Rejoined(head, stream), CHUNK), head


def _by_kind(stream: IO[bytes], source: str, kind: Kind, rules: Rules) -> Iterator[RawDocument]:
    try:
        if kind in _ARCHIVES:
            yield from _archive(stream, source, kind, rules)
        elif kind == "rows":
            yield from read_rows(stream, source, rules)
        elif kind == "json":
            yield from read_json(stream, source, rules)
        elif kind == "csv":
            yield from read_csv(stream, source, rules)
        elif kind == "parquet":
            with _seekable(stream) as whole:
                yield from read_parquet(whole, source, rules)
        elif kind == "warc":
            yield from read_warc(stream, source, rules, _warc_document(rules))
        else:
            yield from _single(stream, source, kind, rules)
    except DAMAGED as error:
        yield refused_name(source, in_words(error))


def _archive(stream: IO[bytes], source: str, kind: Kind, rules: Rules) -> Iterator[RawDocument]:
    """The documents of an archive's files that marsad knows by their names; the others are left out."""
    with contextlib.ExitStack() as stack:
        members = (
            zip_members(stack.enter_context(_seekable(stream))) if kind == "zip" else tar_members(stream)
        )
        for member in members:
            where = f"{source}!{member.name}"
            if member.stream is None:
                yield refused_name(where, member.reason or "it cannot be read")
            elif kind_of_name(member.name):
                yield from read_stream(member.stream, where, member.name, rules, inside=True)


@contextlib.contextmanager
def _seekable(stream: IO[bytes]) -> Iterator[IO[bytes]]:
    """The stream itself, or a nameless copy of one that cannot be sought in."""
    if stream.seekable():
        yield stream
        return
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as copy:
        shutil.copyfileobj(stream, copy, CHUNK)
        copy.seek(0)
        yield copy


def _single(stream: IO[bytes], source: str, kind: Kind, rules: Rules) -> Iterator[RawDocument]:
    data = stream.read(rules.limit + 1)
    if len(data) > rules.limit:
        yield overlong(stream, data, source, rules.limit)
    elif kind == "feed" and data.strip():
        yield from read_feed(data, source, hashlib.sha256(data).hexdigest())
    else:
        yield whole_document(data, source, kind, rules)


def _warc_document(rules: Rules) -> Callable[[bytes, str, Kind, str | None, str | None], RawDocument]:
    return lambda data, source, kind, url, charset: whole_document(data, source, kind, rules, url, charset)


def whole_document(
    data: bytes, source: str, kind: Kind, rules: Rules, url: str | None = None, charset: str | None = None
) -> RawDocument:
    """The document of one text, page or PDF.

    Args:
        data: its bytes.
        source: what it is called.
        kind: ``text``, ``html`` or ``pdf``; any other is taken for text.
        rules: what holds for all inputs.
        url: the address it was fetched from, where that is known.
        charset: the encoding that the server stated.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    if kind == "pdf" and data:
        text, reason = pdf_text(data, rules.limit)
        return RawDocument(document_id(sha256), source, text, sha256, url=url, reason=reason)
    found = decode(data, charset or (stated_encoding(data) if kind == "html" else None))
    if found.note:
        rules.note(source, found.note)
    if found.reason or not found.text.strip():
        return replace(refused(source, sha256, found.reason or "empty"), url=url)
    if kind != "html":
        return RawDocument(document_id(sha256), source, found.text, sha256, url=url)
    page = extract_page(found.text, url)
    return RawDocument(
        id=document_id(sha256),
        source=source,
        text=page.text,
        sha256=sha256,
        title=page.title,
        published=page.published,
        published_basis=page.published_basis,
        publisher=page.publisher,
        url=page.url or url,
        reason=None if page.text.strip() else "no text was found in the page",
        author=page.author,
        language=page.language,
        title_basis=page.title_basis,
        publisher_basis=page.publisher_basis,
        author_basis=page.author_basis,
        signed=page.signed,
        near=page.near,
    )
