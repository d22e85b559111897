"""The review desk: a queue of claims by how unsure they are, what people said of them, and saying it."""

from __future__ import annotations

from typing import Any

from marsad.ask.counting import more_than, source
from marsad.ask.gold import gold
from marsad.model import Claim
from marsad.serve.pages.lists import plain
from marsad.serve.query import read_filter, write_filter
from marsad.serve.site import View, Visit
from marsad.store import Filter, Held, Ledger
from marsad.store.judging import standing

QUEUE, MANY = 12, 2000
SHOWN = ("country", "actor", "event", "status", "certainty", "from", "to", "publisher", "text")
_LIKELY = "CASE certainty WHEN 'doubtful' THEN 0 WHEN 'possible' THEN 1 WHEN 'probable' THEN 2 ELSE 3 END"


def review(visit: Visit) -> View:
    """Claims that nobody judged yet, the least certain and those without a doer first; and all judgements."""
    asked = read_filter(visit.query).whole
    chosen = visit.query.get("record", "")
    queue = [visit.ledger.claim(chosen)] if chosen else _queue(visit.ledger, visit.records(asked))
    judgements = visit.ledger.judgements()
    made = {judgement.number for judgement in standing(judgements)}
    values: dict[str, Any] = {
        "queue": queue,
        "judgements": judgements[::-1][:100],
        "made": made,
        "asked": write_filter(asked),
        "shown": SHOWN,
        "secret": visit.site.secret,
        "fresh": visit.ask(_fresh),
        "chosen": chosen,
    }
    rows: list[list[Any]] = [["number", "verdict", "record", "person", "made", "note", "stands"]]
    rows += [[j.number, j.verdict, j.record, j.person, j.made, j.note, j.number in made] for j in judgements]
    shown = {"judgements": judgements, "queue": [plain(h) for h in queue]}
    return View(
        "review.html",
        visit.say("review.title"),
        values,
        lambda: shown | {"gold": list(gold(visit.ledger))},
        rows,
    )


def _fresh(ledger: Ledger) -> bool:
    return ledger.weighed


def _queue(ledger: Ledger, asked: Filter) -> list[Held[Claim]]:
    many = more_than(ledger, "claims", asked, MANY)
    # Of many claims the first few are met soon in the order of the index; few are found first, then ordered,
    # which the plus asks for.
    origin, values = source("claims", asked, one_by_one=many)
    if many:
        origin = origin.replace("facts r", "facts r INDEXED BY facts_unsure", 1)
    plus = "" if many else "+"
    rows = ledger.query(
        f"SELECT c.id FROM (SELECT r.document, r.number, {_LIKELY} AS likely, r.acting, "
        f"r.since {origin} AND NOT EXISTS (SELECT 1 FROM claims c JOIN judgements j ON j.record = c.id "
        "WHERE c.document = r.document AND c.number = r.number) "
        f"ORDER BY {plus}likely, r.acting, r.since DESC, r.document, r.number LIMIT {QUEUE}) k "
        "JOIN claims c ON c.document = k.document AND c.number = k.number "
        "ORDER BY k.likely, k.acting, k.since DESC, k.document, k.number",
        values,
    )
    return list(ledger.claims_by_id(row[0] for row in rows).values())
