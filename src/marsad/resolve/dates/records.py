"""The records of date reading."""

from __future__ import annotations

import msgspec

LAST_WEEK = "week 5"
OTHER_YEAR = "otheryear"  # a month or day of the year that another event was in


class Time(msgspec.Struct, frozen=True, gc=False):
    """What an expression of time says, before it is held against the day of publication.

    ``kind``: ``day`` (day, month, perhaps year), ``month``, ``year``, ``decade``, ``weekday``, ``relday``
    (``count`` days from publication), ``unit`` (the week, month, year ... that ``turn`` says), ``ago``
    (``count`` units back), ``later`` (``count`` units behind another event, or behind publication where
    ``ahead``), ``lately`` (the last ``count`` units), ``season``, ``vague`` (a time that no date can be
    given for: مؤخرا, or one told from another event). ``turn`` is ``past``, ``next``, ``this``,
    ``beforelast``, ``otheryear`` or empty; ``edge`` is ``start``, ``middle``, ``end``, ``first half``,
    ``second half``, ``quarter 1`` to ``quarter 4``, ``week 1`` to ``week 5`` (the last) or empty;
    ``calendar`` is ``gregorian`` or ``hijri``; ``since`` means from then on; ``ahead`` that the verb before
    puts it in the future; ``until`` ends a range.
    """

    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    calendar: str = "gregorian"
    weekday: int | None = None
    count: float | None = None
    unit: str = ""
    turn: str = ""
    edge: str = ""
    part: str = ""
    since: bool = False
    ahead: bool = False
    until: Time | None = None


class DateMention(msgspec.Struct, frozen=True, gc=False):
    """Words of time: ``words[first:last]``, the characters ``start`` to ``end``, with what they say
    (``time``).

    ``memorial`` is the same time kept in memory (الذكرى الخامسة لثورة 25 يناير), whose words begin with those
    of the day: it is the date of what is done then, ``time`` of what is remembered.
    """

    first: int
    last: int
    start: int
    end: int
    text: str
    time: Time
    memorial: DateMention | None = None
