"""A record together with the document it stands in, as the ledger and an unsaved document both give it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from marsad.model import Article, Claim, Document, Statement, Tie
from marsad.model.html import card

Record = TypeVar("Record", bound=Claim | Tie | Statement, covariant=True)


@dataclass(frozen=True, slots=True)
class Source:
    """The document of a record: its id, and what a reader wants to know of it.

    ``sha256`` is the hash of the bytes that it was read from.
    """

    document: str
    title: str | None
    publisher: str | None
    published: str | None
    url: str | None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Held(Generic[Record]):
    """A record and its source. ``number`` counts the records of a kind in their document, from 0."""

    source: Source
    number: int
    record: Record

    def _repr_html_(self) -> str:
        """The record as notebooks show it, with the document that it stands in."""
        source = self.source
        where = (source.document, source.title, source.publisher, source.published)
        return self.record._repr_html_() + card("", where)


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document in a list: its source, whether it was read (``reason`` null), and how much it holds.

    ``fingerprint`` tells the version and the lexicon that it was read with. ``text`` is null unless it was
    asked for.
    """

    source: Source
    language: str | None
    published_basis: str
    reason: str | None
    fingerprint: str
    claims: int
    ties: int
    statements: int
    text: str | None = None


def source_of(article: Article) -> Source:
    """What a record needs to know of its article."""
    return Source(
        article.id, article.title, article.publisher, article.published, article.url, article.sha256
    )


def hold(document: Document) -> tuple[list[Held[Claim]], list[Held[Tie]], list[Held[Statement]]]:
    """The records of a document, each with its source."""
    source = source_of(document.article)
    return (
        list(_held(source, document.claims)),
        list(_held(source, document.ties)),
        list(_held(source, document.statements)),
    )


def _held(source: Source, records: tuple[Record, ...]) -> Iterator[Held[Record]]:
    for number, record in enumerate(records):
        yield Held(source, number, record)
