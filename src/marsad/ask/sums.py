"""Which filters the ledger's sums answer at once: the conditions of a filter over a table of sums."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from marsad.store import Filter
from marsad.store.where import party_scope, records_where

_COLUMNS = {
    "event": "type = ?",
    "kind": "type = ?",
    "status": "status = ?",
    "certainty": "certainty = ?",
    "quad": "quad = ?",
    "since": "until >= ?",
    "until": "since > '' AND since <= ?",
}


DATES = ("since", "until")


def narrows_only(asked: Filter, *fields: str) -> bool:
    """Whether a filter narrows by no other field than these and one scope: a country or a party."""
    named: dict[str, Any] = dict.fromkeys((*fields, "country", "party"))
    rest = replace(asked.whole, **named)
    return rest == Filter() and not (asked.country and asked.party)


def scope_of(asked: Filter) -> str:
    """The scope of such a filter; empty for all records."""
    return party_scope(asked.party) if asked.party else (asked.country or "").upper()


def sums_where(asked: Filter) -> tuple[str, list[object]]:
    """The WHERE clause of such a filter over a table of sums."""
    parts = ["scope = ?"]
    values: list[object] = [scope_of(asked)]
    for field, condition in _COLUMNS.items():
        value = getattr(asked, field)
        if value:
            parts.append(condition)
            values.append(value.upper() if field == "event" else value)
    return " AND ".join(parts), values


def by_months(asked: Filter, table: str, kept: str, read: str) -> tuple[str, list[object]]:
    """Rows with a column ``claims`` for the claims between two days: those of whole months out of sums, those
    of the days before and behind them out of the claims themselves.

    A claim is between two days when its last day is not before the first and its first not behind the last.
    So the claims between the days are those between the first and last whole month (the sums know the month
    in which each begins and ends); those that end before the first whole month; and those that begin behind
    the last one. No claim is two of these, as none ends before it begins.

    Args:
        asked: one scope, days, and what the table of sums has.
        table: sums by ``month`` and ``last_month``.
        kept: columns of the table, as SQL.
        read: the same of the narrow claims.
    """
    days = Filter(since=asked.since, until=asked.until)
    whole = all(day is None or _is_day(day) for day in (asked.since, asked.until))
    first, last = (_first_whole(asked.since), _last_whole(asked.until)) if whole else (None, None)
    if not whole or (first and last and first > last):
        where, values = records_where(asked, "claim")
        return f"SELECT {read}, 1 AS claims FROM facts r WHERE {where}", values
    where, values = sums_where(replace(asked, since=None, until=None))
    for condition, day in (("last_month >= ?", first), ("month > '' AND month <= ?", last)):
        if day:
            where, values = f"{where} AND {condition}", [*values, day[:7]]
    parts, all_values = [f"SELECT {kept}, claims FROM {table} WHERE {where}"], values
    for edge, border in ((_before(days, first), first), (_behind(days, last), last)):
        if edge and border:
            where, values = records_where(replace(asked, since=None, until=None), "claim", one_by_one=True)
            parts.append(f"SELECT {read}, 1 FROM facts r WHERE {edge[0]} AND {where}")
            all_values = [*all_values, *edge[1], *values]
    return " UNION ALL ".join(parts), all_values


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _first_whole(since: str | None) -> str | None:
    """The first day of the first month that is whole."""
    if since is None or since.endswith("-01"):
        return since
    day = date.fromisoformat(since)
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1).isoformat()


def _last_whole(until: str | None) -> str | None:
    """The last day of the last month that is whole."""
    if until is None:
        return None
    following = date.fromisoformat(until) + timedelta(days=1)
    return (following.replace(day=1) - timedelta(days=1)).isoformat()


def _before(days: Filter, first: str | None) -> tuple[str, list[object]] | None:
    """What holds for the claims that end between the first day and the first whole month."""
    if days.since is None or days.since == first:
        return None
    # The plus keeps SQLite from taking the index of first days, in which far more claims are met.
    held, values = "r.until >= ? AND r.until < ?", [days.since, first]
    if days.until:
        held, values = f"{held} AND +r.since > '' AND +r.since <= ?", [*values, days.until]
    return held, list(values)


def _behind(days: Filter, last: str | None) -> tuple[str, list[object]] | None:
    """What holds for the claims that begin between the last whole month and the last day."""
    if days.until is None or days.until == last:
        return None
    held, values = "r.since > ? AND r.since <= ?", [last, days.until]
    if days.since:
        held, values = f"{held} AND +r.until >= ?", [*values, days.since]
    return held, list(values)
