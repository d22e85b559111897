"""Events: what happened, each happening once; one event with its claims side by side."""

from __future__ import annotations

from typing import Any

from marsad.ask import events as ask_events
from marsad.ask import table, told_one
from marsad.ask.counting import count_events
from marsad.errors import InputError
from marsad.model import Event
from marsad.serve.pages.lists import Pages, every
from marsad.serve.query import PAGE, read_filter, write_filter
from marsad.serve.site import Rows, View, Visit
from marsad.store import Filter, Ledger

SHOWN = ("country", "actor", "event", "mode", "status", "from", "to", "publisher", "text")


def listed(ledger: Ledger, asked: Filter) -> list[Event]:
    """The events of the last weighing; none where the claims were never weighed."""
    return ask_events(ledger, asked) if ledger.ever_weighed else []


def events(visit: Visit) -> View:
    """The events that a filter lets through, the latest first."""
    asked = read_filter(visit.query)
    asked = visit.latest(asked) if asked.publisher or asked.text else asked
    total = visit.ask(count_events, asked.whole)
    items = listed(visit.ledger, asked)
    pages = Pages(asked.offset // PAGE + 1, max(1, -(-total // PAGE)), total)
    values = {
        "items": items,
        "pages": pages,
        "shown": SHOWN,
        "asked": write_filter(asked),
        "fresh": visit.ask(_fresh),
    }
    rows = Rows(lambda: table("events", listed(visit.ledger, every(visit, asked))))
    shown = {"total": total, "page": pages.at, "pages": pages.last, "items": items}
    return View("events.html", visit.say("events.title"), values, shown, rows)


def _fresh(ledger: Ledger) -> bool:
    return ledger.weighed


def event(visit: Visit) -> View:
    """One event of ``?id=`` (its own, or one of its claims'): every version with who tells it."""
    id_ = visit.query.get("id", "")
    if not id_:
        raise InputError("Which event?", "?id=", "Choose one from the list of events.")
    told = told_one(visit.ledger, id_)
    found = told.event
    voices = {report.claim: report.voice for report in found.reports}
    values: dict[str, Any] = {
        "event": found,
        "claims": told.claims,
        "voices": voices,
        "by": {held.record.id: held.source.publisher for held in told.claims},
        "shown": SHOWN,
    }
    return View("event.html", found.gloss, values, found, table("claims", told.claims))
