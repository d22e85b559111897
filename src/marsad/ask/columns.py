"""What a column is, and the columns that several tables share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal, get_args

from marsad.ask.labels import label
from marsad.model import Attribution, EventParty, EventPlace, Party, Place
from marsad.model.claim import Certainty, PlacePrecision, Precision, SourceKind, Status

Cell = str | int | float | None
Value = Cell | tuple[str, ...]
Type = Literal["string", "integer", "number", "date", "list"]
SEPARATOR = "; "
"""Between the items of a list in one cell; an item never holds it."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column, declared once: its name, its meaning, how it is taken from an item, and what it may hold.

    ``list`` is a list of strings; :func:`cell` joins it where a format has one cell for it. ``allowed`` are
    all values that the column (or an item of its list) can have; empty where there is no such list. ``must``
    says that it is never null.
    """

    name: str
    meaning: str
    take: Callable[[Any], Value]
    type: Type = "string"
    unit: str | None = None
    allowed: tuple[str, ...] = ()
    must: bool = False


def cell(column: Column, item: Any) -> Cell:
    """The value of a column as one cell: lists joined with ``; ``, an empty list as null."""
    value = column.take(item)
    if isinstance(value, tuple):
        return SEPARATOR.join(part.replace(";", ",") for part in value) or None
    return value


def parties(found: Iterable[Party | EventParty]) -> tuple[str, ...]:
    """The labels of parties, in their order."""
    return tuple(label(party) for party in found)


def of_parties(found: Iterable[Party | EventParty], field: str) -> tuple[str, ...]:
    """One field of each party, empty where it is null, so that the lists of a row go together."""
    return tuple(getattr(party, field) or "" for party in found)


def sources(links: Iterable[Attribution]) -> tuple[str, ...]:
    """The chain of sources, nearest first."""
    return tuple(link.name or link.text for link in links)


def at(name: str) -> Callable[[Any], Value]:
    """Takes the attribute at a dotted path; null where something on the way is null."""
    steps = name.split(".")

    def take(item: Any) -> Value:
        for step in steps:
            item = getattr(item, step) if item is not None else None
        value: Value = item
        return value

    return take


def place_name(place: Place | EventPlace | None) -> str | None:
    """The English name of a place, else its words."""
    return (place.name or place.text) if place else None


def least(value: int | str | None) -> int | None:
    """The least number that a stated figure allows: 20 of ``20+`` and of ``20-30``."""
    return int(value.rstrip("+").split("-")[0]) if isinstance(value, str) else value


def most(value: int | str | None) -> int | None:
    """The greatest number that a stated figure allows: 30 of ``20-30``; null for ``20+``, which is open."""
    if isinstance(value, str):
        return None if value.endswith("+") else int(value.split("-")[-1])
    return value


SOURCE = (
    Column("document", "id of the document", at("source.document"), must=True),
    Column("publisher", "who published it", at("source.publisher")),
    Column("published", "day of publication", at("source.published"), "date"),
    Column("url", "address of the page", at("source.url")),
    Column("sha256", "hash of the bytes that the document was read from", at("source.sha256"), must=True),
)
EVIDENCE = (
    Column("gloss", "the record as an English sentence", at("record.gloss"), must=True),
    Column(
        "start", "first character of the sentence in the document's text", at("record.evidence.start"),
        "integer", "code points from the beginning of the text, counted from 0", must=True,
    ),
    Column(
        "end", "the character after its last", at("record.evidence.end"), "integer",
        "code points from the beginning of the text, counted from 0", must=True,
    ),
    Column("quotation", "the sentence's words", at("record.evidence.text"), must=True),
)  # fmt: skip
TRIGGER = (
    Column("trigger", "the words that name the act or the tie", at("record.trigger.text"), must=True),
    Column(
        "trigger_start", "first character of these words", at("record.trigger.start"), "integer",
        "code points from the beginning of the text, counted from 0", must=True,
    ),
    Column(
        "trigger_end", "the character after their last", at("record.trigger.end"), "integer",
        "code points from the beginning of the text, counted from 0", must=True,
    ),
)  # fmt: skip
WHEN = (
    Column("date_from", "first day it is said to have happened", at("record.date.from_"), "date"),
    Column("date_to", "last day, included", at("record.date.to"), "date"),
    Column("date_precision", "how exact that is", at("record.date.precision"), allowed=get_args(Precision)),
    Column(
        "date_basis", "whether the text gives the day, or it was counted from the day of publication",
        at("record.date.basis"), allowed=("stated", "relative", "unknown"), must=True,
    ),
    Column("date_text", "the words of the date", at("record.date.text")),
)  # fmt: skip
WHERE = (
    Column("place", "English name of the place, else its words", lambda held: place_name(held.record.place)),
    Column("place_text", "the words of the place", at("record.place.text")),
    Column("country", "country of the place, ISO 3166 alpha-3", at("record.place.country")),
    Column("lat", "latitude, WGS 84", at("record.place.lat"), "number", "degrees"),
    Column("lon", "longitude, WGS 84", at("record.place.lon"), "number", "degrees"),
    Column("geonameid", "GeoNames number of the place", at("record.place.geonameid"), "integer"),
    Column(
        "place_precision", "how much of the map the words name", at("record.place.precision"),
        allowed=get_args(PlacePrecision),
    ),
    Column("admin1", "English name of the province that the place lies in", at("record.place.admin1")),
    Column(
        "radius_km", "how far from the point the place may be, where only one near it is known",
        at("record.place.radius_km"), "number", "kilometres",
    ),
)  # fmt: skip
ACCORDING = Column(
    "according_to",
    "the chain of sources, nearest first",
    lambda held: sources(held.record.attribution),
    "list",
)
SURE = (
    Column(
        "status", "whether it is told as a fact", at("record.status"), allowed=get_args(Status), must=True
    ),
    Column(
        "certainty", "how sure the text is", at("record.certainty"), allowed=get_args(Certainty), must=True
    ),
    ACCORDING,
    Column(
        "source_kind", "what the nearest source is",
        lambda held: held.record.attribution[0].kind if held.record.attribution else None,
        allowed=get_args(SourceKind),
    ),
)  # fmt: skip
