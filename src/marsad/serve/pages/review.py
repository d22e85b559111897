"""The review desk: a queue of claims by how unsure they are, what people said of them, and saying it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, get_args

from marsad.ask.counting import source
from marsad.ask.gold import gold
from marsad.errors import InputError, JudgementError
from marsad.model import Claim, Judgement
from marsad.model.judgement import Verdict
from marsad.serve.pages.lists import plain
from marsad.serve.query import LONGEST, read_filter, write_filter
from marsad.serve.site import View, Visit
from marsad.store import Filter, Held, Ledger
from marsad.store.judging import standing

QUEUE = 12
SMALL = 4000
"""With at most so many claims the events are made anew at once; else ``marsad weigh`` does it."""
SHOWN = ("country", "actor", "event", "status", "certainty", "from", "to", "publisher", "text")
FIELDS = (
    "event",
    "status",
    "certainty",
    "date.from",
    "date.to",
    "place.name",
    "size.dead",
    "size.injured",
    "gloss",
)
_LIKELY = "CASE certainty WHEN 'doubtful' THEN 0 WHEN 'possible' THEN 1 WHEN 'probable' THEN 2 ELSE 3 END"


def review(visit: Visit) -> View:
    """Claims that nobody judged yet, the least certain and those without a doer first; and all judgements."""
    asked = replace(read_filter(visit.query), limit=None, offset=0, newest=False)
    chosen = visit.query.get("record", "")
    queue = [visit.ledger.claim(chosen)] if chosen else _queue(visit.ledger, asked)
    judgements = visit.ledger.judgements()
    made = {judgement.number for judgement in standing(judgements)}
    values: dict[str, Any] = {
        "queue": queue,
        "judgements": judgements[::-1][:100],
        "made": made,
        "asked": write_filter(asked),
        "shown": SHOWN,
        "fields": FIELDS,
        "secret": visit.site.secret,
        "fresh": visit.ledger.weighed,
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


def _queue(ledger: Ledger, asked: Filter) -> list[Held[Claim]]:
    origin, values = source("claims", asked)
    rows = ledger.query(
        f"SELECT c.id FROM (SELECT r.document, r.number, {_LIKELY} AS likely, r.acting, "
        f"r.since {origin} AND (r.document, r.number) NOT IN (SELECT c.document, c.number FROM judgements j "
        "JOIN claims c ON c.id = j.record) "
        f"ORDER BY likely, r.acting, r.since DESC, r.document, r.number LIMIT {QUEUE}) k "
        "JOIN claims c ON c.document = k.document AND c.number = k.number "
        "ORDER BY k.likely, k.acting, k.since DESC, k.document, k.number",
        values,
    )
    return list(ledger.claims_by_id(row[0] for row in rows).values())


def judge(db: Any, form: Mapping[str, str]) -> int:
    """Write down what a form of the review desk or of an event says; the judgement's number.

    Raises:
        InputError: no name, an unknown verdict.
        JudgementError: a correction that does not fit.
        NotFoundError: a record that is not there.
    """
    verdict, person = form.get("verdict", ""), form.get("person", "").strip()
    if verdict not in get_args(Verdict):
        raise InputError(f"{verdict!r} is no verdict.", "judge", "Use the buttons of the page.")
    if not person or len(person) > LONGEST or not person.isprintable():
        raise InputError("A judgement needs a name.", "judge", "Write who you are, then judge again.")
    with Ledger.open(db, write=True) as ledger:
        number = ledger.judge(_made(ledger, verdict, person, form))
        if ledger.count()["claims"] <= SMALL:
            ledger.weigh()
    return number


def _made(ledger: Ledger, verdict: Any, person: str, form: Mapping[str, str]) -> Judgement:
    record = form.get("record", "").strip()
    claims: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    if verdict in ("merge", "split"):
        members = tuple(report.claim for report in ledger.event(record).reports)
        if verdict == "split":
            claims = (form.get("claim", ""),)
            against = tuple(claim for claim in members if claim not in claims)
        else:
            other = ledger.event(form.get("claim", "").strip())
            claims = tuple(dict.fromkeys((*members, *(report.claim for report in other.reports))))
    return Judgement(
        verdict=verdict,
        record=record,
        person=person,
        made=datetime.now(UTC).isoformat(timespec="seconds"),
        note=form.get("note", "").strip()[:LONGEST] or None,
        claims=claims,
        against=against,
        changes=_changes(form) if verdict == "correct" else {},
    )


def _changes(form: Mapping[str, str]) -> dict[str, Any]:
    """The field to correct and its new value: JSON where it is that, else the words themselves."""
    field, text = form.get("field", ""), form.get("value", "").strip()
    if field not in FIELDS or not text:
        raise JudgementError("Nothing is corrected.", field or "field", "Choose a field and write its value.")
    try:
        value = json.loads(text)
    except json.JSONDecodeError:
        value = text
    return {field: value if isinstance(value, str | int) or value is None else text}
