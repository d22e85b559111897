"""How many: records by what they have in common, and over time. All in SQL, nothing is decoded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Literal

from marsad.ask.sums import narrows_only, scope_of, sums_where
from marsad.store import Filter, Ledger
from marsad.store.where import NARROW, documents_where, doer_scope, events_where, of_documents, records_where

Kind = Literal["claims", "ties", "statements"]
Unit = Literal["day", "month", "year"]
_SINGULAR = {"claims": "claim", "ties": "tie", "statements": "statement"}
_CUT: dict[Unit, int] = {"day": 10, "month": 7, "year": 4}
_DAYS, _MONTHS = 62, 3700
_SUMMED = ("event", "status", "certainty", "quad")
_DAILY = ("status", "quad", "since", "until")


@dataclass(frozen=True, slots=True)
class Count:
    """How many records have ``value``; null stands for those that have none."""

    value: str | None
    number: int


@dataclass(frozen=True, slots=True)
class Facets:
    """The claims that a filter lets through, counted by each of their sides, the most frequent first."""

    total: int
    event: tuple[Count, ...]
    status: tuple[Count, ...]
    certainty: tuple[Count, ...]
    quad: tuple[Count, ...]
    country: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """One day, month or year (an ISO date of 10, 7 or 4 characters) and its claims by quad class 1 to 4."""

    start: str
    quads: tuple[int, int, int, int]

    @property
    def number(self) -> int:
        """All claims of the period."""
        return sum(self.quads)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Claims over time, only the periods that have any; ``undated`` counts those without any day."""

    unit: Unit
    periods: tuple[Period, ...]
    undated: int


def source(kind: Kind, asked: Filter, one_by_one: bool = False) -> tuple[str, list[object]]:
    """FROM and WHERE over a table of records (``r``), with their documents (``d``) only where it asks for
    them; ``one_by_one`` as for :func:`~marsad.store.where.records_where`.
    """
    where, values = records_where(asked, _SINGULAR[kind], one_by_one)
    documents = " JOIN documents d ON d.number = r.document" if of_documents(asked) else ""
    return f"FROM {NARROW[_SINGULAR[kind]]} r{documents} WHERE {where}", values


def count(ledger: Ledger, kind: Kind, asked: Filter) -> int:
    """How many records of a kind a filter lets through, whatever its limit."""
    scope = doer_scope(asked.doer) if asked.doer else scope_of(asked)
    if scope and kind == "statements" and _of_one_scope(asked):
        rows = ledger.query("SELECT count(*) FROM scopes WHERE kind = 'statement' AND scope = ?", [scope])
    elif table := _sum(kind, asked):
        where, values = sums_where(asked)
        rows = ledger.query(f"SELECT ifnull(sum({kind}), 0) FROM {table} WHERE {where}", values)
    else:
        origin, values = source(kind, asked)
        rows = ledger.query(f"SELECT count(*) {origin}", values)
    return int(rows[0][0])


def _of_one_scope(asked: Filter) -> bool:
    """Whether a filter asks for all records of one country, one party or one doer."""
    return narrows_only(asked) or (asked.doer is not None and asked == Filter(doer=asked.doer))


def _sum(kind: Kind, asked: Filter) -> str | None:
    """The table of sums that tells how many records of a kind a filter lets through, if one does."""
    if kind == "claims" and narrows_only(asked, *_SUMMED):
        return "sum_claims"
    if kind == "claims" and narrows_only(asked, *_DAILY):
        return "sum_days"
    return "sum_bonds" if kind == "ties" and narrows_only(asked, "kind") else None


def count_documents(ledger: Ledger, asked: Filter) -> int:
    """How many documents a filter lets through, whatever its limit."""
    where, values = documents_where(asked)
    return int(ledger.query(f"SELECT count(*) FROM documents d WHERE {where}", values)[0][0])


def count_events(ledger: Ledger, asked: Filter) -> int:
    """How many events of the last weighing a filter lets through, whatever its limit."""
    where, values = events_where(asked)
    return int(ledger.query(f"SELECT count(*) FROM events e WHERE {where}", values)[0][0])


def facets(ledger: Ledger, asked: Filter) -> Facets:
    """The claims of a filter by type, status, certainty, quad class and country of the place."""
    if narrows_only(asked, *_SUMMED):
        where, values = sums_where(asked)
        rows = ledger.query(
            "SELECT type, status, certainty, quad, nullif(place_country, ''), claims FROM sum_claims "
            f"WHERE {where}",
            values,
        )
    else:
        origin, values = source("claims", asked)
        rows = ledger.query(
            "SELECT r.type, r.status, r.certainty, r.quad, r.country, count(*) "
            f"{origin} GROUP BY 1, 2, 3, 4, 5",
            values,
        )
    sides = [_most((row[side], row[5]) for row in rows) for side in range(5)]
    return Facets(sum(row[5] for row in rows), *sides)


def _most(pairs: Iterable[tuple[object, int]]) -> tuple[Count, ...]:
    totals: Counter[str | None] = Counter()
    for value, number in pairs:
        totals[None if value is None else str(value)] += number
    ordered = sorted(totals.items(), key=lambda item: (-item[1], item[0] is None, item[0] or ""))
    return tuple(Count(value, number) for value, number in ordered)


def kinds(ledger: Ledger, kind: Kind, asked: Filter) -> tuple[Count, ...]:
    """Records by their type: the kind of a tie, direct or reported for statements."""
    if kind == "ties" and narrows_only(asked, "kind"):
        where, values = sums_where(asked)
        return _most(ledger.query(f"SELECT type, sum(ties) FROM sum_bonds WHERE {where} GROUP BY 1", values))
    origin, values = source(kind, asked)
    return _most(ledger.query(f"SELECT r.type, count(*) {origin} GROUP BY 1", values))


def publishers(ledger: Ledger, asked: Filter, most: int = 20) -> tuple[Count, ...]:
    """The publishers of the documents that a filter lets through, with how many documents each has."""
    where, values = documents_where(asked)
    rows = ledger.query(f"SELECT d.publisher, count(*) FROM documents d WHERE {where} GROUP BY 1", values)
    return _most(rows)[:most]


def timeline(ledger: Ledger, asked: Filter, unit: Unit | None = None) -> Timeline:
    """The claims of a filter over time, by the first day of each; the unit fits the extent where none is
    given.
    """
    origin, values, number = _by_day(asked)
    sums = ", ".join(f"sum((r.quad = {quad}) * {number})" for quad in (1, 2, 3, 4))
    rows = ledger.query(f"SELECT ifnull(r.since, ''), {sums} {origin} GROUP BY 1 ORDER BY 1", values)
    days = [row for row in rows if row[0]]
    unit = unit or (_unit(days[0][0], days[-1][0]) if days else "day")
    periods = tuple(
        Period(start, tuple(map(sum, zip(*(row[1:] for row in group), strict=True))))  # type: ignore[arg-type]
        for start, group in groupby(days, lambda row: str(row[0])[: _CUT[unit]])
    )
    return Timeline(unit, periods, sum(sum(row[1:]) for row in rows if not row[0]))


def _by_day(asked: Filter) -> tuple[str, list[object], str]:
    """FROM and WHERE over rows with ``since`` and ``quad``, and how many claims each stands for."""
    if narrows_only(asked, *_DAILY):
        where, values = sums_where(asked)
        return f"FROM sum_days r WHERE {where}", values, "r.claims"
    origin, values = source("claims", replace(asked, newest=False))
    return origin, values, "1"


def _unit(first: str, last: str) -> Unit:
    days = (_day(last) - _day(first)).days
    if days <= _DAYS:
        return "day"
    return "month" if days <= _MONTHS else "year"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return date.min
