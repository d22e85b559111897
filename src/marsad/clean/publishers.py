"""Who published an article: what the input states, else its address, else the name that the page prints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from marsad.clean.authors import UNKNOWN
from marsad.clean.cues import Cues
from marsad.clean.dateline import Dateline
from marsad.clean.kinds import SEPARATORS, Layout
from marsad.model import RawDocument

# Direction marks that pages of both scripts print around a name.
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_HEAD = frozenset({"breadcrumb", "section", "label", "byline", "date", "repeated_title"})


def find_publisher(
    raw: RawDocument, page: Layout, dateline: Dateline | None, cues: Cues
) -> tuple[str | None, str]:
    """The publisher's name as written, or the host of the address, and its basis; null where nothing says.

    Of what is printed, the dateline comes first, then the site's name by itself above the text or at an edge
    of the line that repeats the title (``BBC Arabic - ...``). A line that names the source of a report is
    left: there stands whose report was taken over.
    """
    stated, basis = stated_publisher(raw)
    if stated:
        return stated, basis
    printed = (dateline.outlet if dateline else None) or _masthead(page, cues)
    return (printed, "text") if printed else (None, UNKNOWN)


def stated_publisher(raw: RawDocument) -> tuple[str | None, str]:
    """The publisher whom the input states, or the host of the address, and its basis."""
    if raw.publisher:
        return raw.publisher, raw.publisher_basis or "metadata"
    host = _host(raw.url)
    return (host, "url") if host else (None, UNKNOWN)


def _masthead(page: Layout, cues: Cues) -> str | None:
    return next((name for name in _edges(page) if cues.is_name("masthead", name)), None)


def _edges(page: Layout) -> Iterator[str]:
    """What opens and what closes each line above the text that is not text."""
    for index, block in enumerate(page.blocks):
        title = page.headline is not None and index == page.headline.block
        if not title and page.kinds.get(index) not in _HEAD:
            return
        parts = [part for piece in SEPARATORS.split(block.text) if (part := _MARKS.sub("", piece).strip())]
        if parts and (not title or len(parts) > 1):
            yield parts[0]
            yield parts[-1]


def _host(url: str | None) -> str | None:
    """The site's name in an address, without ``www.``."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
