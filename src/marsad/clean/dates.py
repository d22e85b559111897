"""A publication date out of a line, an address or a metadata field: whole days only, and nothing that is in
doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache

from hijridate import Hijri

from marsad.arabic.letters.fold import text_key
from marsad.clean.cues import load_cues
from marsad.lexicon.calendars import load_calendar

_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?((?:19|20)\d\d)(?!\d)")
_URL = re.compile(r"(?<!\d)((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)")
_URL_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)")
_HIJRI = re.compile(r"(?<!\d)(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(1[34]\d\d) ?ه(?!\w)")
_BETWEEN = r"[\s،,/().-]*"
_YEARS = range(1990, 2100)


def iso_day(year: int, month: int, day: int) -> str | None:
    """The ISO date, or null where there is no such day or the year cannot be that of a news page."""
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def hijri_day(year: int, month: int, day: int) -> str | None:
    """The ISO date of a day of the Islamic calendar by the reckoning of Umm al-Qura; elsewhere the moon may
    have been seen a day earlier or later. Null where there is no such day.
    """
    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return iso_day(*found.datetuple())


def date_in(text: str) -> str | None:
    """The first whole date written in ``text``, as an ISO date.

    Day first for numbers with the year last, as Arabic pages write them. A date with two digits for its year
    is left alone, and so is a month with a year but without a day. A day of the Islamic calendar counts where
    the text has no other.
    """
    line = " ".join(text_key(text).lower().split())
    for pattern, order in ((_ISO, (1, 2, 3)), (_DAY_FIRST, (3, 2, 1))):
        for match in pattern.finditer(line):
            year, month, day = (int(match.group(index)) for index in order)
            if found := iso_day(year, month, day):
                return found
    return _named(line) or _islamic(line)


def _named(line: str) -> str | None:
    months = _months()
    for pattern in _patterns():
        for match in pattern.finditer(line):
            month = months[match["month"]]
            if match["other"] and months[match["other"]] != month:
                continue
            if found := iso_day(int(match["year"]), month, int(match["day"])):
                return found
    return None


def _islamic(line: str) -> str | None:
    months, pattern = _islamic_months()
    for match in pattern.finditer(line):
        if found := hijri_day(int(match["year"]), months[match["month"]], int(match["day"])):
            return found
    for match in _HIJRI.finditer(line):
        if found := hijri_day(int(match[3]), int(match[2]), int(match[1])):
            return found
    return None


@cache
def _months() -> dict[str, int]:
    """The months of the calendar in every vocabulary, and the English ones."""
    return _tagged("month") | {name: int(value) for name, value in load_cues().words["month"].items()}


def _tagged(sort: str) -> dict[str, int]:
    forms = load_calendar().words
    return {form: int(value) for form, tags in forms.items() for tag, value in tags if tag == sort}


def _alternatives(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    name = _alternatives(_months())
    other = rf"(?:{_BETWEEN}(?P<other>{name})\)?)?"
    day, year = r"(?<!\d)(?P<day>\d{1,2})(?!\d)", r"(?<!\d)(?P<year>(?:19|20)\d\d)(?!\d)"
    word = rf"(?<!\w)(?P<month>{name})(?!\w)"
    return (
        re.compile(rf"{day}{_BETWEEN}(?:من )?(?:شهر )?{word}{other}{_BETWEEN}(?:عام |سنه )?{year}"),
        re.compile(rf"{word}{other}\s*{day}{_BETWEEN}{year}"),
    )


@cache
def _islamic_months() -> tuple[dict[str, int], re.Pattern[str]]:
    months = _tagged("hmonth")
    day, word = r"(?<!\d)(?P<day>\d{1,2})(?!\d)", rf"(?P<month>{_alternatives(months)})(?!\w)"
    return months, re.compile(
        rf"{day}{_BETWEEN}(?:من )?(?:شهر )?{word}{_BETWEEN}(?:عام |سنه )?(?P<year>1[34]\d\d)(?!\d)"
    )


def date_of_url(url: str) -> str | None:
    """The date in the path of an address such as ``/2017/01/14/`` or ``20170114``."""
    for pattern in (_URL, _URL_COMPACT):
        for match in pattern.finditer(url):
            if found := iso_day(int(match[1]), int(match[2]), int(match[3])):
                return found
    return None


def date_of_field(value: str) -> str | None:
    """The date of a metadata field: ISO with or without a time, or any form that :func:`date_in` reads."""
    match = re.match(r"(\d{4})-(\d{2})-(\d{2})(?!\d)", value.strip())
    if match:
        return iso_day(int(match[1]), int(match[2]), int(match[3]))
    match = re.match(r"(\d{4})(\d{2})(\d{2})(?!\d)", value.strip())
    if match:
        return iso_day(int(match[1]), int(match[2]), int(match[3]))
    return date_in(value)
