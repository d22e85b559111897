"""RSS and Atom: the entries of a feed, by feedparser; needs the extra ``feeds``."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

from marsad.errors import InputError
from marsad.gather.documents import document_id, refused
from marsad.gather.markup import fragment_text
from marsad.model import RawDocument

_DECLARED = re.compile(r"<!\s*(?:ENTITY|ELEMENT|ATTLIST|NOTATION)|<!DOCTYPE[^>]*\[", re.IGNORECASE)
_MOST = 2000


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed as the feed tells it; ``html`` is its whole text or its summary."""

    link: str | None
    title: str | None
    published: str | None
    author: str | None
    publisher: str | None
    language: str | None
    html: str


def feed_entries(data: bytes) -> tuple[list[Entry], str | None]:
    """The entries of a feed in its order, at most two thousand; and the reason where it cannot be read.

    A feed that declares entities is refused: no feed needs them, and bombs are made of them.

    Raises:
        InputError: when feedparser is not installed.
    """
    feedparser = feed_library()
    plain = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "latin-1", "replace")
    if _DECLARED.search(plain.replace("\0", "")):
        return [], "the feed declares entities of its own, which is refused"
    try:
        found = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError) as error:
        return [], f"damaged: {type(error).__name__}: {' '.join(str(error).split())[:150]}"
    feed, items = found.get("feed", {}), found.get("entries", [])
    if not items and not found.get("version"):
        fault = found.get("bozo_exception")
        return [], f"damaged: {str(fault)[:150]}" if fault else "this is no feed"
    return [_entry(item, feed) for item in items[:_MOST]], None


def feed_library() -> Any:
    """feedparser, loaded when first needed.

    Raises:
        InputError: when it is not installed.
    """
    try:
        import feedparser
    except ImportError as error:
        raise InputError(
            "RSS and Atom are read by feedparser, which is not installed.", "", "pip install 'marsad[feeds]'"
        ) from error
    return feedparser


def _entry(item: Any, feed: Any) -> Entry:
    texts = [part.get("value") for part in item.get("content", []) if isinstance(part, dict)]
    texts.append(item.get("summary"))
    return Entry(
        link=_string(item.get("link")),
        title=_line(item.get("title")),
        published=_day(_string(item.get("published")) or _string(item.get("updated"))),
        author=_line(item.get("author")),
        publisher=_line(feed.get("title")),
        language=_string(feed.get("language")),
        html=max((text for text in texts if isinstance(text, str)), key=len, default=""),
    )


def _day(written: str | None) -> str | None:
    """A date of RFC 822 as an ISO day by the sender's own clock; another form as it is written."""
    try:
        return parsedate_to_datetime(written).date().isoformat() if written else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return written


def _string(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _line(value: object) -> str | None:
    found = _string(value)
    return " ".join(fragment_text(found).split()) or None if found else None


def read_feed(data: bytes, source: str, sha256: str) -> Iterator[RawDocument]:
    """One raw document an entry, with what the feed says of it; its text is what the feed gives, which is
    often no more than the beginning of the article.
    """
    try:
        entries, reason = feed_entries(data)
    except InputError as error:
        yield refused(source, sha256, str(error))
        return
    if reason or not entries:
        yield refused(source, sha256, reason or "there are no entries in the feed")
    for number, entry in enumerate(entries, 1):
        yield entry_document(entry, f"{source}:{number}")


def entry_document(entry: Entry, source: str) -> RawDocument:
    """The document that a feed's entry is; its hash is that of its address, title and text."""
    body = fragment_text(entry.html)
    parts = (entry.link or "", entry.title or "", entry.html)
    sha256 = hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
    text = f"{entry.title}\n\n{body}" if entry.title and body else body or entry.title or ""
    return RawDocument(
        id=document_id(sha256),
        source=source,
        text=text,
        sha256=sha256,
        title=entry.title,
        published=entry.published,
        published_basis="metadata" if entry.published else None,
        publisher=entry.publisher,
        url=entry.link,
        reason=None if text.strip() else "empty",
        author=entry.author,
        language=entry.language,
    )
