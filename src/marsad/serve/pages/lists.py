"""The lists: claims, ties, statements, documents; each with its filters, counts and pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from marsad.ask import table
from marsad.ask.counting import count_documents, facets, kinds, publishers
from marsad.model.jsonl import to_builtins
from marsad.serve.query import PAGE, read_filter, write_filter
from marsad.serve.site import Rows, View, Visit
from marsad.store import Filter

CSV_ROWS = 20_000
SHOWN = {
    "claims": ("country", "actor", "event", "mode", "status", "certainty", "from", "to", "publisher", "text"),
    "ties": ("country", "actor", "kind", "status", "from", "to", "publisher", "text"),
    "statements": ("country", "actor", "kind", "from", "to", "publisher", "text"),
    "documents": ("country", "actor", "from", "to", "publisher", "text"),
}


@dataclass(frozen=True, slots=True)
class Pages:
    """Where in a list one is: pages from 1."""

    at: int
    last: int
    total: int


@dataclass(frozen=True, slots=True)
class Side:
    """One side by which a list is narrowed: the query's name and what there is, each with its number."""

    name: str
    area: str
    counts: tuple[Any, ...]


def claims(visit: Visit) -> View:
    """Claims: who did what to whom, as each document reports it."""
    asked = visit.latest(visit.records(read_filter(visit.query)))
    whole = asked.whole
    found = visit.ask(facets, whole)
    sides = (
        Side("event", "event", found.event),
        Side("quad", "quad", found.quad),
        Side("status", "status", found.status),
        Side("certainty", "certainty", found.certainty),
        Side("country", "country", found.country[:12]),
    )
    return _list(visit, "claims", asked, visit.ledger.claims, found.total, sides)


def ties(visit: Visit) -> View:
    """Ties: standing relations, as each document states them."""
    asked = visit.records(read_filter(visit.query))
    found = visit.ask(kinds, "ties", asked.whole)
    sides = (Side("kind", "tie", found),)
    return _list(visit, "ties", asked, visit.ledger.ties, sum(each.number for each in found), sides)


def statements(visit: Visit) -> View:
    """Statements: who said what."""
    asked = visit.records(read_filter(visit.query))
    found = visit.ask(kinds, "statements", asked.whole)
    sides = (Side("kind", "speech", found),)
    return _list(
        visit, "statements", asked, visit.ledger.statements, sum(each.number for each in found), sides
    )


def documents(visit: Visit) -> View:
    """Documents, those from which nothing was read among them."""
    asked = visit.records(read_filter(visit.query))
    total = visit.ask(count_documents, asked.whole)
    sides = (Side("publisher", "publisher", visit.ask(publishers, asked.whole)),)
    return _list(visit, "documents", asked, visit.ledger.documents, total, sides)


def _list(
    visit: Visit,
    kind: str,
    asked: Filter,
    ask: Callable[[Filter], Sequence[Any]],
    total: int,
    sides: tuple[Side, ...],
) -> View:
    items = ask(asked) if total else ()
    pages = Pages(asked.offset // PAGE + 1, max(1, -(-total // PAGE)), total)
    values = {
        "kind": kind,
        "items": items,
        "pages": pages,
        "sides": sides,
        "shown": SHOWN[kind],
        "asked": write_filter(replace(read_filter(visit.query), since=asked.since)),
    }
    return View(
        "list.html",
        visit.say(f"{kind}.title"),
        values,
        lambda: {
            "total": total,
            "page": pages.at,
            "pages": pages.last,
            "items": [plain(item) for item in items],
        },
        Rows(lambda: table(kind, ask(every(visit, asked)))),
    )


def every(visit: Visit, asked: Filter) -> Filter:
    """What a list's table holds: as much as a table may, whatever the page itself counts."""
    return replace(
        asked,
        since=read_filter(visit.query).since,
        noted=replace(asked.noted, held=None),
        limit=CSV_ROWS,
        offset=0,
    )


def plain(item: Any) -> dict[str, Any]:
    """A held record or a line as plain values, the record's own fields behind its source."""
    fields: dict[str, Any] = to_builtins(item)
    record: dict[str, Any] = fields.get("record", fields)
    return {"source": fields["source"]} | record
