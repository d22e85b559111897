"""The columns of the table of events."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from marsad.ask.columns import Cell, Column
from marsad.ask.labels import label
from marsad.model import Event, EventParty, Figure


def _names(parties: Iterable[EventParty]) -> str:
    return "; ".join(label(party) for party in parties)


def _codes(parties: Iterable[EventParty]) -> str:
    return "; ".join(party.code or "" for party in parties)


def _place(event: Event, name: str) -> Cell:
    value: Cell = getattr(event.place, name) if event.place else None
    return value


def _figure(kind: str, event: Event) -> Figure | None:
    return next((figure for figure in event.size if figure.kind == kind), None)


def _low(kind: str, event: Event) -> Cell:
    figure = _figure(kind, event)
    return figure.low if figure else None


def _high(kind: str, event: Event) -> Cell:
    figure = _figure(kind, event)
    return figure.high if figure else None


_FIGURES = tuple(
    column
    for kind, what in (
        ("dead", "dead"), ("injured", "injured"), ("arrested", "arrested"), ("people", "people taking part"),
    )
    for column in (
        Column(f"{kind}_low", f"least number of {what} told", partial(_low, kind)),
        Column(
            f"{kind}_high",
            f"greatest number of {what} told; empty where it is open",
            partial(_high, kind),
        ),
    )
)  # fmt: skip

EVENT_COLUMNS = (
    Column("id", "id of the event", lambda event: event.id),
    Column("event", "PLOVER type, that of most of its claims", lambda event: event.event),
    Column("mode", "PLOVER modes", lambda event: "; ".join(event.mode)),
    Column("context", "PLOVER contexts", lambda event: "; ".join(event.context)),
    Column("quad", "PLOVER quad class, 1 to 4", lambda event: event.quad),
    Column("score", "PLOVER score, -10 to 10", lambda event: event.score),
    Column("actor", "who acts, the most often named first", lambda event: _names(event.actor)),
    Column("actor_code", "their country or organisation codes", lambda event: _codes(event.actor)),
    Column("recipient", "on whom", lambda event: _names(event.recipient)),
    Column("recipient_code", "their codes", lambda event: _codes(event.recipient)),
    Column(
        "place",
        "the place that most claims name: English name, else its words",
        lambda event: _place(event, "name") or _place(event, "text"),
    ),
    Column("country", "ISO 3166 alpha-3 of the place", lambda event: _place(event, "country")),
    Column("lat", "latitude, degrees WGS 84", lambda event: _place(event, "lat")),
    Column("lon", "longitude, degrees WGS 84", lambda event: _place(event, "lon")),
    Column("place_precision", "how much of the map the words name", lambda event: _place(event, "precision")),
    Column("date_from", "first day, ISO 8601", lambda event: event.date.from_),
    Column("date_to", "last day, ISO 8601", lambda event: event.date.to),
    Column("date_precision", "day, week, month, season, year or decade", lambda event: event.date.precision),
    Column("date_basis", "stated, relative, published or unknown", lambda event: event.date.basis),
    Column(
        "status",
        "asserted, disputed, negated, future, hypothetical or historical",
        lambda event: event.status,
    ),
    Column("certainty", "certain, probable, possible or doubtful", lambda event: event.certainty),
    *_FIGURES,
    Column("claims", "number of claims", lambda event: len(event.reports)),
    Column("documents", "number of documents", lambda event: event.documents),
    Column("independent", "number of independent voices", lambda event: event.independent),
    Column("publishers", "who published it", lambda event: "; ".join(event.publishers)),
    Column(
        "contradictions",
        "what the claims disagree on",
        lambda event: "; ".join(f"{item.kind}: {item.note}" for item in event.contradictions),
    ),
    Column("gloss", "the event as an English sentence", lambda event: event.gloss),
    Column("claim_ids", "ids of its claims", lambda event: "; ".join(item.claim for item in event.reports)),
)
"""The columns, in order; a row is one event."""
