"""Days and years of the Hijri calendar."""

from __future__ import annotations

from datetime import date

from hijridate import Gregorian, Hijri

from marsad.resolve.dates.records import Time
from marsad.resolve.dates.spans import Span

GREGORIAN = 1900
YEAR_STEP = {"lastyear": -1, "thisyear": 0, "nextyear": 1}


def hijri_day(time: Time, today: date) -> Span:
    """The days of the Gregorian calendar that a day of the Hijri one is."""
    if time.year is not None and time.year >= GREGORIAN:
        return _hijri_day_in(time.year, time)
    year = time.year if time.year is not None else hijri_year(time, today)
    found = date(*Hijri(year, time.month or 1, time.day or 1).to_gregorian().datetuple())
    return found, found


def _hijri_day_in(year: int, time: Time) -> Span:
    """A day of the Hijri calendar told with a Gregorian year (العاشر من رمضان عام 1973)."""
    first = int(Gregorian(year, 1, 1).to_hijri().year)
    for own in (first, first + 1):
        found = date(*Hijri(own, time.month or 1, time.day or 1).to_gregorian().datetuple())
        if found.year == year:
            return found, found
    raise ValueError("no such day")


def hijri_year(time: Time, today: date) -> int:
    """The Hijri year of a day or month told without one: the last that began by today, or the next."""
    now = Gregorian(today.year, today.month, today.day).to_hijri()
    if time.turn in YEAR_STEP:
        return int(now.year) + YEAR_STEP[time.turn]
    here, there = (now.month, now.day), (time.month or 1, time.day or 1)
    if time.turn == "next" or time.ahead:
        return int(now.year) + (there < here or (time.turn == "next" and there == here))
    if time.turn == "past" and time.day is None:
        return int(now.year) - (there[0] >= here[0])
    return int(now.year) - (there > here)
