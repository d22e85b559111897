"""The cleaned page, and the spans over its text.

Offsets everywhere in marsad are code points (Python string indices) into ``Article.text``, half open: a span
covers ``text[start:end]``. The text is stored as it came and never rewritten.
"""

from __future__ import annotations

from dataclasses import dataclass

from marsad.model.html import page, quote


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the article's text with its characters repeated, so that a reader can check the offsets."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Range:
    """A piece of the article's text by its offsets alone, with what it is (``kind``) where that matters."""

    start: int
    end: int
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class RawDocument:
    """What ``gather`` found: the text of one document as it came, before anything was decided about it.

    ``sha256`` is the hash of the bytes that the document was read from (for a row of a container: of the
    row; for a record of a web archive: of the page). ``id`` is the one the input gave, or one made from the
    hash. A fact's ``basis`` is null where the input states it (metadata), else the word for how it was found.
    ``language`` is what the input says of itself. ``reason`` says why ``text`` is empty or unusable.
    ``signed`` are the lines that a page marks as its author's, ``near`` the short lines around its title,
    for ``clean`` to look for the author in.
    """

    id: str
    source: str
    text: str
    sha256: str
    title: str | None = None
    published: str | None = None
    published_basis: str | None = None
    publisher: str | None = None
    url: str | None = None
    reason: str | None = None
    author: str | None = None
    language: str | None = None
    title_basis: str | None = None
    publisher_basis: str | None = None
    author_basis: str | None = None
    signed: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One cleaned page.

    ``title`` is the title's characters; ``title_span`` where they stand in ``text`` (null when they came from
    metadata alone). ``author`` is who wrote it, as written. ``body`` are the ranges of running text in order;
    ``furniture`` everything that is not title, byline, dateline or body, with its ``kind``. ``published`` is
    an ISO date, ``published_basis`` one of ``metadata``, ``url``, ``text``, ``given`` or ``unknown``, and so
    are the bases of title, publisher, author and language. ``reason`` says why nothing was read from a
    document (``empty``, ``not Arabic: English``, ...); it is null for an article that was read.
    """

    id: str
    text: str
    sha256: str
    title: str | None = None
    title_span: Range | None = None
    byline: Range | None = None
    dateline: Range | None = None
    body: tuple[Range, ...] = ()
    furniture: tuple[Range, ...] = ()
    publisher: str | None = None
    published: str | None = None
    published_basis: str = "unknown"
    url: str | None = None
    language: str | None = None
    reason: str | None = None
    author: str | None = None
    title_basis: str = "unknown"
    publisher_basis: str = "unknown"
    author_basis: str = "unknown"
    language_basis: str = "unknown"

    def _repr_html_(self) -> str:
        """The article as notebooks show it: its running text from right to left."""
        parts = [quote(self.text[part.start : part.end], part.start) for part in self.body]
        return page(self.title, (self.id, self.publisher, self.published, self.reason), parts)
