"""A page that was fetched, or a feed's own text, as a raw document."""

from __future__ import annotations

from dataclasses import replace

from marsad.gather.documents import Rules, refused_name
from marsad.gather.feeds import entry_document
from marsad.gather.kinds import Kind, kind_of_bytes
from marsad.gather.streams import whole_document
from marsad.gather.watch.state import State, Waiting
from marsad.model import RawDocument

_MEDIA: dict[str, Kind] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
    "application/pdf": "pdf",
}


def page_document(page: Waiting, state: State, rules: Rules) -> RawDocument:
    """The raw document of a page; what the page does not say of itself is taken from the feed's entry."""
    if page.stage == "refused":
        return refused_name(page.url, page.reason or "it could not be fetched")
    if page.sha256 is None:
        found = entry_document(page.entry, page.url)
        return replace(found, publisher=page.publisher or found.publisher, url=page.url)
    data = state.kept(page.sha256)
    media, _, charset = (page.media or "").lower().partition("charset=")
    kind = _MEDIA.get(media.partition(";")[0].strip()) or kind_of_bytes(data)
    if kind not in ("html", "text", "pdf"):
        return refused_name(page.url, "it is no page")
    stated = charset.split(";")[0].strip(" \"'") or None
    found = whole_document(data, page.url, kind, rules, page.landed or page.url, stated)
    entry = page.entry
    dated = found.published if found.published_basis == "metadata" else None
    return replace(
        found,
        title=found.title or entry.title,
        published=dated or entry.published or found.published,
        published_basis="metadata" if dated or entry.published else found.published_basis,
        publisher=found.publisher or page.publisher or entry.publisher,
        author=found.author or entry.author,
        language=found.language or entry.language,
    )
