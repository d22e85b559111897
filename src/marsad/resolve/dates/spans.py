"""Spans of the calendar: a month, its start, middle and end, and units so many steps away."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from marsad.resolve.dates.records import LAST_WEEK

Span = tuple[date, date]


def month_span(year: int, month: int) -> Span:
    """The first and the last day of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def edge_of(span: Span, edge: str) -> Span:
    """The start, middle, end or half of a month, a year or a week, or one of its weeks."""
    first, last = span
    if not edge:
        return span
    days = (last - first).days + 1
    if edge.startswith("quarter"):
        month = 3 * int(edge[-1])
        return date(first.year, month - 2, 1), month_span(first.year, month)[1]
    if edge.startswith("week"):
        last_one = edge == LAST_WEEK
        start = last - timedelta(6) if last_one else first + timedelta(7 * (int(edge[-1]) - 1))
        return start, start + timedelta(6)
    if edge.endswith("half"):
        half = _half(first, days)
        return (first, half) if edge == "first half" else (half + timedelta(1), last)
    if days > 40:
        third = {"start": 0, "middle": 4, "end": 8}[edge]
        return date(first.year, third + 1, 1), month_span(first.year, third + 4)[1]
    if days > 7:
        cuts = {"start": (0, 9), "middle": (10, 19), "end": (20, days - 1)}[edge]
    else:
        cuts = {"start": (0, 1), "middle": (2, 4), "end": (5, 6)}[edge]
    return first + timedelta(cuts[0]), first + timedelta(cuts[1])


def _half(first: date, days: int) -> date:
    """The last day of the first half of a month (the 15th), a year (June) or a week."""
    if days > 40:
        return date(first.year, 6, 30)
    return first + timedelta(14 if days > 7 else 3)


def shifted(unit: str, step: int, today: date) -> Span:
    """The week, month, year or decade that lies ``step`` of them from today's."""
    if unit == "week":
        monday = today - timedelta(today.weekday()) + timedelta(7 * step)
        return monday, monday + timedelta(6)
    if unit == "month":
        months = today.year * 12 + today.month - 1 + step
        return month_span(months // 12, months % 12 + 1)
    if unit == "year":
        return date(today.year + step, 1, 1), date(today.year + step, 12, 31)
    if unit == "decade":
        first = today.year // 10 * 10 + 10 * step
        return date(first, 1, 1), date(first + 9, 12, 31)
    found = today + timedelta(step)
    return found, found
