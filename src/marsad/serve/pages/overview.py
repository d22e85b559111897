"""The first page: what there is, what is new, who acts on whom most, when and where."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from marsad.ask.counting import count, count_documents, count_events, facets, kinds, publishers, timeline
from marsad.ask.parties import Pair, pairs
from marsad.ask.places import places
from marsad.serve.charts.bars import Bars, bars
from marsad.serve.query import read_filter, write_filter
from marsad.serve.site import View, Visit
from marsad.store import Filter, Ledger

PAIR_COLUMNS = (
    "first",
    "second",
    "together",
    "claims",
    "weight",
    "quad_1",
    "quad_2",
    "quad_3",
    "quad_4",
    "latest",
)


@dataclass(frozen=True, slots=True)
class Totals:
    """How much the ledger holds, as far as a filter lets it through."""

    documents: int
    claims: int
    ties: int
    statements: int


def totals(ledger: Ledger, asked: Filter) -> Totals:
    """Count every kind of record."""
    return Totals(
        count_documents(ledger, asked),
        count(ledger, "claims", asked),
        count(ledger, "ties", asked),
        count(ledger, "statements", asked),
    )


def overview(visit: Visit) -> View:
    """The ledger at a glance, narrowed by country and days where the address says so."""
    asked = whole(visit)
    found = visit.ask(pairs, asked, 12)
    newest = replace(asked, newest=True, limit=6)
    spots = visit.ask(places, asked)
    values: dict[str, Any] = {
        "asked": write_filter(asked),
        "totals": visit.ask(totals, asked),
        "events": visit.ask(count_events, asked),
        "facets": visit.ask(facets, asked),
        "ties": visit.ask(kinds, "ties", asked),
        "publishers": visit.ask(publishers, asked, 8),
        "pairs": found,
        "who": visit.who(key for pair in found for key in (pair.first, pair.second)),
        "documents": visit.ledger.documents(newest),
        "claims": visit.ledger.claims(newest),
        "bars": line(visit, asked),
        "chart": visit.map(spots, asked.country and asked.country.upper()),
        "places": spots,
    }
    shown = {name: values[name] for name in ("totals", "facets", "ties", "publishers", "pairs", "places")}
    return View("overview.html", visit.say("overview.title"), values, shown, pair_rows(found))


def whole(visit: Visit) -> Filter:
    """The address's filter without page and order, as a page that counts takes it."""
    return visit.latest(read_filter(visit.query).whole)


def line(visit: Visit, asked: Filter) -> Bars:
    """The timeline of a filter; in Arabic time runs to the left, unless ``?time=ltr`` says otherwise."""
    direction = visit.query.get("time") or visit.say.dir
    return bars(visit.ask(timeline, asked), backwards=direction == "rtl")


def pair_rows(found: tuple[Pair, ...]) -> list[list[Any]]:
    """Pairs as a table."""
    rows: list[list[Any]] = [list(PAIR_COLUMNS)]
    for pair in found:
        rows.append(
            [pair.first, pair.second, pair.together, pair.claims, pair.weight, *pair.quads, pair.latest]
        )
    return rows
