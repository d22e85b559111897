"""The columns of the table of events."""

from __future__ import annotations

from functools import partial
from typing import get_args

from marsad.ask.columns import Column, at, of_parties, parties, place_name
from marsad.model import Event, Figure
from marsad.model.claim import Certainty, PlacePrecision, Precision
from marsad.model.event import EventStatus


def _figure(kind: str, event: Event) -> Figure | None:
    return next((figure for figure in event.size if figure.kind == kind), None)


def _low(kind: str, event: Event) -> int | None:
    figure = _figure(kind, event)
    return figure.low if figure else None


def _high(kind: str, event: Event) -> int | None:
    figure = _figure(kind, event)
    return figure.high if figure else None


_FIGURES = tuple(
    column
    for kind, what in (
        ("dead", "dead"), ("injured", "injured"), ("arrested", "arrested"), ("people", "people taking part"),
    )
    for column in (
        Column(f"{kind}_low", f"least number of {what} told", partial(_low, kind), "integer", "people"),
        Column(f"{kind}_high", f"greatest number of {what} told; null where it is open", partial(_high, kind),
               "integer", "people"),
    )
)  # fmt: skip

EVENT_COLUMNS = (
    Column("id", "id of the event", at("id"), must=True),
    Column("event", "PLOVER type, that of most of its claims", at("event"), must=True),
    Column("mode", "PLOVER modes", at("mode"), "list"),
    Column("context", "PLOVER contexts", at("context"), "list"),
    Column("quad", "PLOVER quad class, 1 to 4", at("quad"), "integer", must=True),
    Column("score", "PLOVER score", at("score"), "number", "-10 to 10", must=True),
    Column("actor", "who acts, the most often named first", lambda event: parties(event.actor), "list"),
    Column("actor_code", "their country or organisation codes",
           lambda event: of_parties(event.actor, "code"), "list"),
    Column("recipient", "on whom", lambda event: parties(event.recipient), "list"),
    Column("recipient_code", "their codes", lambda event: of_parties(event.recipient, "code"), "list"),
    Column("place", "the place that most claims name: English name, else its words",
           lambda event: place_name(event.place)),
    Column("country", "country of the place, ISO 3166 alpha-3", at("place.country")),
    Column("about_country", "country that its documents are about, of words or talks that name none",
           at("about_country")),
    Column("lat", "latitude, WGS 84", at("place.lat"), "number", "degrees"),
    Column("lon", "longitude, WGS 84", at("place.lon"), "number", "degrees"),
    Column("place_precision", "how much of the map the words name", at("place.precision"),
           allowed=get_args(PlacePrecision)),
    Column("admin1", "English name of the province that the place lies in", at("place.admin1")),
    Column("radius_km", "how far from the point the place may be, where only one near it is known",
           at("place.radius_km"), "number", "kilometres"),
    Column("date_from", "first day", at("date.from_"), "date"),
    Column("date_to", "last day", at("date.to"), "date"),
    Column("date_precision", "how exact that is", at("date.precision"), allowed=get_args(Precision)),
    Column("date_basis", "what the days rest on", at("date.basis"),
           allowed=("stated", "relative", "published", "unknown"), must=True),
    Column("status", "whether it is told as a fact; disputed where some deny it", at("status"),
           allowed=get_args(EventStatus), must=True),
    Column("certainty", "how sure the texts are", at("certainty"), allowed=get_args(Certainty), must=True),
    *_FIGURES,
    Column("claims", "number of claims", lambda event: len(event.reports), "integer", "records", must=True),
    Column("documents", "number of documents", at("documents"), "integer", "documents", must=True),
    Column("independent", "number of independent voices", at("independent"), "integer", "voices", must=True),
    Column("publishers", "who published it", at("publishers"), "list"),
    Column("contradictions", "what the claims disagree on",
           lambda event: tuple(f"{item.kind}: {item.note}" for item in event.contradictions), "list"),
    Column("gloss", "the event as an English sentence", at("gloss"), must=True),
    Column("claim_ids", "ids of its claims", lambda event: tuple(item.claim for item in event.reports),
           "list"),
)  # fmt: skip
"""The columns, in order; a row is one event."""
