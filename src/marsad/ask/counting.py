"""How many: records by what they have in common, and over time. All in SQL, nothing is decoded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any, Literal

from marsad.ask.sums import DATES, by_months, narrows_only, scope_of, sums_where
from marsad.store import Filter, Ledger
from marsad.store.events_where import events_source
from marsad.store.where import (
    KEYS_NAMED,
    NARROW,
    actor_values,
    documents_where,
    doer_scope,
    driven,
    party_scope,
    records_where,
)

Kind = Literal["claims", "ties", "statements"]
Unit = Literal["day", "month", "year"]
_SINGULAR = {"claims": "claim", "ties": "tie", "statements": "statement"}
_CUT: dict[Unit, int] = {"day": 10, "month": 7, "year": 4}
_DAYS, _MONTHS = 62, 3700
_MOST_NAMED = 500
_SUMMED = ("event", "status", "certainty", "quad")
_DAILY = ("status", "quad", *DATES)


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
    """FROM and WHERE over a narrow table of records (``r``); ``one_by_one`` as for
    :func:`~marsad.store.where.records_where`.
    """
    name = _SINGULAR[kind]
    origin, given, rest = (
        (f"{NARROW[name]} r", [], asked) if one_by_one else driven(asked, name, NARROW[name])
    )
    where, values = records_where(rest, name, one_by_one)
    return f"FROM {origin} WHERE {where}", [*given, *values]


def count(ledger: Ledger, kind: Kind, asked: Filter) -> int:
    """How many records of a kind a filter lets through, whatever its limit."""
    scope = doer_scope(asked.doer) if asked.doer else scope_of(asked)
    if scope and kind == "statements" and _of_one_scope(asked):
        rows = ledger.query("SELECT count(*) FROM scopes WHERE kind = 'statement' AND scope = ?", [scope])
    elif table := _sum(kind, asked):
        where, values = sums_where(asked)
        rows = ledger.query(f"SELECT ifnull(sum({kind}), 0) FROM {table} WHERE {where}", values)
    elif kind == "claims" and narrows_only(asked, *_SUMMED, *DATES):
        kept, values = by_months(asked, "sum_months", "scope", "type")
        rows = ledger.query(f"SELECT ifnull(sum(claims), 0) FROM ({kept})", values)
    else:
        origin, values = source(kind, asked)
        rows = ledger.query(f"SELECT count(*) {origin}", values)
    return int(rows[0][0])


def more_than(ledger: Ledger, kind: Kind, asked: Filter, number: int) -> bool:
    """Whether a filter lets through more than ``number`` records of a kind; no others are counted."""
    if kind == "claims" and narrows_only(asked, *_SUMMED, *DATES):
        return count(ledger, kind, asked) > number
    origin, values = source(kind, asked)
    rows = ledger.query(f"SELECT count(*) FROM (SELECT 1 {origin} LIMIT ?)", [*values, number + 1])
    return bool(rows[0][0] > number)


def _of_one_scope(asked: Filter) -> bool:
    """Whether a filter asks for all records of one country, one party or one doer."""
    return narrows_only(asked) or (asked.doer is not None and asked == Filter(doer=asked.doer))


def named_wholly(ledger: Ledger, asked: Filter) -> tuple[str, ...]:
    """The keys of the parties that an actor's name means in all of their forms; none where it means one only
    in some, or more than can be asked for at once.
    """
    if not asked.actor:
        return ()
    keys, values = (
        ("SELECT key, wholly FROM temp.named", [])
        if asked.noted.named
        else (KEYS_NAMED, actor_values(asked.actor))
    )
    named = ledger.query(f"{keys} LIMIT {_MOST_NAMED}", values)
    whole = all(wholly for _, wholly in named) and len(named) < _MOST_NAMED
    return tuple(key for key, _ in named) if whole else ()


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
    found = events_source(asked)
    return int(ledger.query(f"SELECT count(*) {found.source}", found.values)[0][0])


def facets(ledger: Ledger, asked: Filter) -> Facets:
    """The claims of a filter by type, status, certainty, quad class and country of the place."""
    if narrows_only(asked, *_SUMMED):
        where, values = sums_where(asked)
        rows = ledger.query(
            "SELECT type, status, certainty, quad, nullif(place_country, ''), claims FROM sum_claims "
            f"WHERE {where}",
            values,
        )
    elif narrows_only(asked, *_SUMMED, *DATES):
        kept, values = by_months(
            asked,
            "sum_months",
            "type, status, certainty, quad, nullif(place_country, '') AS country",
            "type, status, certainty, quad, country",
        )
        rows = ledger.query(
            "SELECT type, status, certainty, quad, country, sum(claims) "
            f"FROM ({kept}) GROUP BY 1, 2, 3, 4, 5",
            values,
        )
    elif (keys := named_wholly(ledger, asked)) and narrows_only(asked, *_SUMMED, "actor"):
        rows = _of_several(ledger, asked, keys)
    else:
        origin, values = source("claims", asked)
        rows = ledger.query(
            "SELECT r.type, r.status, r.certainty, r.quad, r.country, count(*) "
            f"{origin} GROUP BY 1, 2, 3, 4, 5",
            values,
        )
    sides = [_most((row[side], row[5]) for row in rows) for side in range(5)]
    return Facets(sum(row[5] for row in rows), *sides)


def _of_several(ledger: Ledger, asked: Filter, keys: Sequence[str]) -> list[tuple[Any, ...]]:
    """The sums of several parties, without what claims that name more than one of them would count twice."""
    scopes = [party_scope(key) for key in keys]
    marks = ", ".join("?" * len(scopes))
    where, values = sums_where(replace(asked, actor=None))
    twice, also = records_where(replace(asked, actor=None, newest=False), "claim")
    return ledger.query(
        "SELECT type, status, certainty, quad, country, sum(claims) FROM ("
        "SELECT type, status, certainty, quad, nullif(place_country, '') AS country, claims FROM sum_claims "
        f"WHERE {where.replace('scope = ?', f'scope IN ({marks})')} "
        "UNION ALL SELECT r.type, r.status, r.certainty, r.quad, r.country, -k.more FROM ("
        "SELECT s.document, s.number, count(*) - 1 AS more FROM scopes s WHERE s.kind = 'claim' "
        f"AND s.scope IN ({marks}) GROUP BY 1, 2 HAVING count(*) > 1) k "
        f"JOIN facts r ON r.document = k.document AND r.number = k.number WHERE {twice}"
        ") GROUP BY 1, 2, 3, 4, 5 HAVING sum(claims) > 0",
        [*scopes, *values[1:], *scopes, *also],
    )


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
    if narrows_only(asked, "status", "quad"):
        unit = unit or _unit_of_all(ledger, asked)
    origin, values, day, number = _by_day(asked, unit)
    sums = ", ".join(f"sum((r.quad = {quad}) * {number})" for quad in (1, 2, 3, 4))
    rows = ledger.query(f"SELECT {day}, {sums} {origin} GROUP BY 1 ORDER BY 1", values)
    days = [row for row in rows if row[0]]
    unit = unit or (_unit(days[0][0], days[-1][0]) if days else "day")
    periods = tuple(
        Period(start, tuple(map(sum, zip(*(row[1:] for row in group), strict=True))))  # type: ignore[arg-type]
        for start, group in groupby(days, lambda row: str(row[0])[: _CUT[unit]])
    )
    return Timeline(unit, periods, sum(sum(row[1:]) for row in rows if not row[0]))


def _unit_of_all(ledger: Ledger, asked: Filter) -> Unit:
    """The unit that fits all days of a scope."""
    where, values = sums_where(asked)
    first, last = (
        ledger.query(
            f"SELECT r.since FROM sum_days r WHERE {where} AND r.since > '' ORDER BY 1{way} LIMIT 1", values
        )
        for way in ("", " DESC")
    )
    return _unit(first[0][0], last[0][0]) if first and last else "day"


def _by_day(asked: Filter, unit: Unit | None) -> tuple[str, list[object], str, str]:
    """FROM and WHERE over rows with ``quad``, the day of a row (or month, where ``unit`` is no day), and how
    many claims it stands for.
    """
    if unit in ("month", "year") and narrows_only(asked, "status", "quad"):
        where, values = sums_where(asked)
        return f"FROM sum_pace r WHERE {where}", values, "r.month", "r.claims"
    if narrows_only(asked, *_DAILY):
        where, values = sums_where(asked)
        return f"FROM sum_days r WHERE {where}", values, "r.since", "r.claims"
    origin, values = source("claims", replace(asked, newest=False))
    return origin, values, "ifnull(r.since, '')", "1"


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
