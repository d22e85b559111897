"""Records as flat tables: each column declared once, with what it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from marsad.ask.columns import Cell, Column
from marsad.ask.event_columns import EVENT_COLUMNS
from marsad.ask.labels import label
from marsad.model import Attribution, Party, Place, Span


def _parties(parties: Iterable[Party]) -> str:
    return "; ".join(label(party) for party in parties)


def _codes(parties: Iterable[Party]) -> str:
    return "; ".join(party.code or "" for party in parties)


def _sources(links: Iterable[Attribution]) -> str:
    return "; ".join(link.name or link.text for link in links)


def _place(place: Place | None, name: str) -> Cell:
    value: Cell = getattr(place, name) if place else None
    return value


def _text(span: Span | None) -> str | None:
    return span.text if span else None


_SOURCE = (
    Column("document", "id of the document", lambda held: held.source.document),
    Column("publisher", "who published it", lambda held: held.source.publisher),
    Column("published", "day of publication, ISO 8601", lambda held: held.source.published),
    Column("url", "address of the page", lambda held: held.source.url),
)
_EVIDENCE = (
    Column("gloss", "the record as an English sentence", lambda held: held.record.gloss),
    Column(
        "start",
        "first code point of the sentence in the document's text",
        lambda held: held.record.evidence.start,
    ),
    Column("end", "code point after its last", lambda held: held.record.evidence.end),
    Column("quotation", "the sentence's words", lambda held: held.record.evidence.text),
)
_WHEN = (
    Column(
        "date_from", "first day it is said to have happened, ISO 8601", lambda held: held.record.date.from_
    ),
    Column("date_to", "last day, ISO 8601", lambda held: held.record.date.to),
    Column(
        "date_precision", "day, week, month, season, year or decade", lambda held: held.record.date.precision
    ),
    Column("date_basis", "stated, relative or unknown", lambda held: held.record.date.basis),
)
_WHERE = (
    Column(
        "place",
        "the place: English name, else its words",
        lambda held: _place(held.record.place, "name") or _place(held.record.place, "text"),
    ),
    Column("country", "ISO 3166 alpha-3 of the place", lambda held: _place(held.record.place, "country")),
    Column("lat", "latitude, degrees WGS 84", lambda held: _place(held.record.place, "lat")),
    Column("lon", "longitude, degrees WGS 84", lambda held: _place(held.record.place, "lon")),
    Column(
        "place_precision",
        "how much of the map the words name",
        lambda held: _place(held.record.place, "precision"),
    ),
)
_SURE = (
    Column(
        "status", "asserted, negated, future, hypothetical or historical", lambda held: held.record.status
    ),
    Column("certainty", "certain, probable, possible or doubtful", lambda held: held.record.certainty),
    Column(
        "according_to", "the chain of sources, nearest first", lambda held: _sources(held.record.attribution)
    ),
)

COLUMNS: dict[str, tuple[Column, ...]] = {
    "claims": (
        Column("id", "id of the claim", lambda held: held.record.id),
        *_SOURCE,
        Column("event", "PLOVER type", lambda held: held.record.event),
        Column("mode", "PLOVER modes", lambda held: "; ".join(held.record.mode)),
        Column("context", "PLOVER contexts", lambda held: "; ".join(held.record.context)),
        Column("quad", "PLOVER quad class, 1 to 4", lambda held: held.record.quad),
        Column("score", "PLOVER score, -10 to 10", lambda held: held.record.score),
        Column("actor", "who acts", lambda held: _parties(held.record.actor)),
        Column("actor_code", "their country or organisation codes", lambda held: _codes(held.record.actor)),
        Column("recipient", "on whom", lambda held: _parties(held.record.recipient)),
        Column("recipient_code", "their codes", lambda held: _codes(held.record.recipient)),
        *_WHERE,
        *_WHEN,
        *_SURE,
        Column("dead", "number of dead, as stated", lambda held: held.record.size.dead),
        Column("injured", "number of injured, as stated", lambda held: held.record.size.injured),
        Column("arrested", "number of arrested, as stated", lambda held: held.record.size.arrested),
        Column("people", "number of people taking part, as stated", lambda held: held.record.size.people),
        Column("trigger", "the words that name the act", lambda held: held.record.trigger.text),
        *_EVIDENCE,
    ),
    "ties": (
        Column("id", "id of the tie", lambda held: held.record.id),
        *_SOURCE,
        Column("kind", "kind of tie", lambda held: held.record.kind),
        Column("subject", "who stands in it", lambda held: label(held.record.subject)),
        Column("subject_code", "its code", lambda held: held.record.subject.code),
        Column("object", "to whom", lambda held: label(held.record.object) if held.record.object else None),
        Column(
            "object_code", "its code", lambda held: held.record.object.code if held.record.object else None
        ),
        Column("office", "English office of a role", lambda held: held.record.office),
        Column("number", "stated strength of a force", lambda held: held.record.number),
        *_WHERE,
        *_WHEN,
        *_SURE,
        *_EVIDENCE,
    ),
    "statements": (
        Column("id", "id of the statement", lambda held: held.record.id),
        *_SOURCE,
        Column("kind", "direct or reported", lambda held: held.record.kind),
        Column(
            "speaker", "who speaks", lambda held: label(held.record.speaker) if held.record.speaker else None
        ),
        Column("verb", "the word of saying", lambda held: _text(held.record.verb)),
        Column("to", "to whom", lambda held: _parties(held.record.to)),
        Column("about", "about whom", lambda held: _parties(held.record.about)),
        Column("words", "what is said", lambda held: held.record.words.text),
        Column(
            "according_to",
            "the chain of sources, nearest first",
            lambda held: _sources(held.record.attribution),
        ),
        *_EVIDENCE,
    ),
    "events": EVENT_COLUMNS,
    "documents": (
        Column("document", "id of the document", lambda line: line.source.document),
        Column("title", "its title", lambda line: line.source.title),
        Column("publisher", "who published it", lambda line: line.source.publisher),
        Column("published", "day of publication, ISO 8601", lambda line: line.source.published),
        Column("published_basis", "metadata, url, text, given or unknown", lambda line: line.published_basis),
        Column("url", "address of the page", lambda line: line.source.url),
        Column("language", "ISO 639 code", lambda line: line.language),
        Column("reason", "why nothing was read from it", lambda line: line.reason),
        Column("claims", "number of claims", lambda line: line.claims),
        Column("ties", "number of ties", lambda line: line.ties),
        Column("statements", "number of statements", lambda line: line.statements),
    ),
}
"""The columns of each table, in order."""


def table(kind: str, items: Iterable[Any]) -> Iterator[list[Cell]]:
    """The rows of a table (``claims``, ``ties``, ``statements``, ``events``, ``documents``), header first."""
    columns = COLUMNS[kind]
    yield [column.name for column in columns]
    for item in items:
        yield [column.take(item) for column in columns]
