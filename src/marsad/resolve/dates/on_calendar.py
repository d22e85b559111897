"""What an expression of time means on the calendar, held against the day of publication."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Literal

from hijridate import Hijri

from marsad.model.claim import Precision
from marsad.resolve.dates.hijri import YEAR_STEP, hijri_day, hijri_year
from marsad.resolve.dates.records import OTHER_YEAR, Time
from marsad.resolve.dates.spans import Span, edge_of, month_span, shifted

Basis = Literal["stated", "relative", "unknown"]
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_UNIT_PRECISION: dict[str, Precision] = {"week": "week", "month": "month", "year": "year", "decade": "decade"}
_KIND_PRECISION: dict[str, Precision] = {
    "day": "day",
    "weekday": "day",
    "relday": "day",
    "month": "month",
    "season": "season",
    "decade": "decade",
}
LAST_OF_WEEK = 6
_STEP = {"past": -1, "next": 1, "this": 0, "beforelast": -2}


def bounds(time: Time, published: date | None) -> tuple[Span | None, Precision | None, Basis]:
    """First and last day, precision and basis. Days are null where the words do not settle them.

    A week runs from Monday. The start, middle and end of a month are its days 1 to 10, 11 to 20 and 21 to the
    last; those of a year its thirds. Seasons are the meteorological ones, winter that which ends in the year
    named.
    """
    span, precision, basis = _span(time, published)
    if time.until is not None and span is not None:
        last, _, _ = _span(time.until, published)
        span = (span[0], last[1]) if last and last[1] >= span[0] else None
    elif time.since and span is not None:
        span = (span[0], published) if published and published >= span[0] else None
    return span, precision, basis


def _span(time: Time, published: date | None) -> tuple[Span | None, Precision | None, Basis]:
    stated = time.year is not None
    basis: Basis = "stated" if stated else "relative"
    if time.kind == "vague" or time.turn == OTHER_YEAR or (time.kind == "later" and not time.ahead):
        return None, None, "relative"
    if not stated and published is None:
        return None, _precision(time), basis
    today = published or date.min
    try:
        return _RULES[time.kind](time, today), _precision(time), basis
    except (ValueError, OverflowError):
        return None, _precision(time), basis


def _precision(time: Time) -> Precision:
    if time.kind == "unit" and time.day is not None:
        return "day"
    if time.kind in ("ago", "later", "lately", "unit"):
        return _UNIT_PRECISION.get(time.unit, "day")
    return _KIND_PRECISION.get(time.kind, "year")


def _day(time: Time, today: date) -> Span:
    if time.calendar == "hijri":
        return hijri_day(time, today)
    month, day = time.month or 1, time.day or 1
    if time.year is not None:
        found = date(time.year, month, day)
    elif time.turn in YEAR_STEP:
        found = date(today.year + YEAR_STEP[time.turn], month, day)
    elif time.turn == "this":
        found = date(today.year, month, day)
    else:
        found = _nearest(today, month, day, time)
    return found, found


def _nearest(today: date, month: int, day: int, time: Time) -> date:
    """The last such day up to today, or the next one."""
    later = time.turn == "next" or time.ahead
    for year in range(today.year, today.year + 9) if later else range(today.year, today.year - 9, -1):
        if day > calendar.monthrange(year, month)[1]:
            continue
        found = date(year, month, day)
        if (found > today if later else found <= today) or (time.ahead and found == today):
            return found
    raise ValueError("no such day")


def _decade(time: Time, today: date) -> Span:
    """The ten years, or their first four, the three in the middle, the last three."""
    first = time.year or today.year // 10 * 10
    start, end = {"start": (0, 3), "middle": (4, 6), "end": (7, 9)}.get(time.edge, (0, 9))
    return date(first + start, 1, 1), date(first + end, 12, 31)


def _month(time: Time, today: date) -> Span:
    month = time.month or 1
    if time.calendar == "hijri":
        of = time.year if time.year is not None else hijri_year(time, today)
        length = Hijri(of, month, 1).month_length()
        first, last = (Hijri(of, month, day).to_gregorian() for day in (1, length))
        return edge_of((date(*first.datetuple()), date(*last.datetuple())), time.edge)
    year = time.year
    if year is None and time.turn in YEAR_STEP:
        year = today.year + YEAR_STEP[time.turn]
    if year is None:
        later = month > today.month or (month == today.month and time.turn == "past")
        year = today.year - later
        if time.ahead:
            year = today.year + (month < today.month)
        elif time.turn == "next":
            year = today.year + (month <= today.month)
        elif time.turn == "this":
            year = today.year
    return edge_of(month_span(year, month), time.edge)


def _year(time: Time, today: date) -> Span:
    year = time.year or today.year
    if time.calendar == "hijri":
        first = Hijri(year, 1, 1).to_gregorian()
        last = Hijri(year, 12, Hijri(year, 12, 1).month_length()).to_gregorian()
        return date(*first.datetuple()), date(*last.datetuple())
    return edge_of((date(year, 1, 1), date(year, 12, 31)), time.edge)


def _weekday(time: Time, today: date) -> Span:
    back = (today.isoweekday() - (time.weekday or 1)) % 7
    if time.ahead:
        found = today + timedelta(-back % 7)
    elif time.turn == "next":
        found = today + timedelta(7 - back)
    elif time.turn in ("past", "beforelast"):
        found = today - timedelta((back or 7) + (7 if time.turn == "beforelast" else 0))
    else:
        found = today - timedelta(back)
    return found, found


def _relday(time: Time, today: date) -> Span:
    count = int(time.count or 0)
    found = today + timedelta(count)
    if time.weekday is not None and found.isoweekday() != time.weekday:
        back = (today.isoweekday() - time.weekday) % 7
        if count < 0:  # the day of publication is not that of writing: yesterday is never to come
            found = today - timedelta(back)
        elif count > 0:
            found = today + timedelta(-back % 7)
        else:
            found += timedelta(-back if back < LAST_OF_WEEK else 1)
    return found, found


def _unit(time: Time, today: date) -> Span:
    first, last = shifted(time.unit, _STEP[time.turn], today)
    if time.day is not None:
        return first.replace(day=time.day), first.replace(day=time.day)
    return edge_of((first, last), time.edge)


def _ago(time: Time, today: date) -> Span:
    if time.count is None:
        raise ValueError("no number")
    if time.unit in ("hour", "minute"):
        hours = time.count if time.unit == "hour" else time.count / 60
        if 6 < hours < 24:
            raise ValueError("today or yesterday")
        found = today - timedelta(int(hours // 24))
        return found, found
    return shifted(time.unit, -int(time.count), today)


def _lately(time: Time, today: date) -> Span:
    if time.count is None:
        raise ValueError("no number")
    sign = 1 if time.turn == "next" else -1
    count = int(time.count)
    if time.unit in ("hour", "minute"):
        other = today + timedelta(sign * max(1, count // 24))
    elif time.unit in ("day", "week"):
        other = today + timedelta(sign * count * (7 if time.unit == "week" else 1))
    elif time.unit == "month":
        other = _same_day(today, sign * count)
    else:
        other = _same_day(today, sign * count * (12 if time.unit == "year" else 120))
    return (other, today) if sign < 0 else (today, other)


def _same_day(today: date, months: int) -> date:
    total = today.year * 12 + today.month - 1 + months
    first, last = month_span(total // 12, total % 12 + 1)
    return min(last, first + timedelta(today.day - 1))


def _season(time: Time, today: date) -> Span:
    month = _SEASONS[time.unit]
    if time.year is not None or time.turn in YEAR_STEP:
        year = time.year if time.year is not None else today.year + YEAR_STEP[time.turn]
    else:
        end_month = 2 if month == 12 else month + 2
        year = today.year
        if time.turn == "next":
            year += date(today.year, month % 12 or 12, 1) <= today and month != 12
        elif month_span(year, end_month)[1] >= today:
            year -= 1
    start = date(year - 1, 12, 1) if month == 12 else date(year, month, 1)
    return start, month_span(year, 2 if month == 12 else month + 2)[1]


def _later(time: Time, today: date) -> Span:
    """The day, week, month or year that lies so many ahead, where the verb looks ahead from publication."""
    if time.count is None or time.unit in ("hour", "minute"):
        raise ValueError("no day")
    return shifted(time.unit, int(time.count), today)


_RULES = {
    "later": _later,
    "day": _day,
    "month": _month,
    "year": _year,
    "weekday": _weekday,
    "relday": _relday,
    "unit": _unit,
    "ago": _ago,
    "lately": _lately,
    "season": _season,
    "decade": _decade,
}
