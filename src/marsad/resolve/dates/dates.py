"""Dates in a sentence, and the days that each means.

:func:`find_dates` gives the expressions of time, left to right and without overlap; :func:`resolve_date`
holds one against the day of publication. No date is ever made up: an expression that needs the day of
publication has no days without it, and one that is told from another event or without a number (مؤخرا, قبل
سنوات, اليوم التالي) has none at all. Lengths of time and ages (لمدة يومين, خمس سنوات سجنا) are no dates and
are not found.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from marsad.arabic.classes.particles import BY, FOR, TO
from marsad.arabic.records import Word
from marsad.lexicon.calendars import Calendar, load_calendar
from marsad.model.claim import Date
from marsad.resolve.dates.atoms import Atom, atoms
from marsad.resolve.dates.on_calendar import bounds
from marsad.resolve.dates.parse import Grammar
from marsad.resolve.dates.records import DateMention, Time
from marsad.resolve.places.forms import Form, forms, surface

_EITHER_SIDE = frozenset({"day", "month", "weekday"})
_VERB_WITHIN = 10
_KEPT = frozenset({"day", "month", "year"})
_MEMORIAL, _MEMORIAL_WITHIN, _TEN = "memorial", 9, 10

__all__ = ["DateMention", "Time", "find_dates", "resolve_date"]


def find_dates(
    words: Sequence[Word], text: str | None = None, calendar: Calendar | None = None
) -> list[DateMention]:
    """The expressions of time of a sentence, in order.

    ``text`` is the text that the offsets point into; with it each mention's ``text`` is its exact slice,
    without it the words are joined again with spaces. Linear in the number of words.
    """
    known = calendar or load_calendar()
    pieces = atoms(words, known)
    grammar = Grammar(pieces)
    opened = [n for n, piece in enumerate(pieces) if _MEMORIAL in piece.tags]
    found: list[DateMention] = []
    index = 0
    while index < len(pieces):
        parsed = grammar.at(index) if pieces[index].tags and grammar.opens(index) else None
        if parsed is None or (index and "lasting" in pieces[index - 1].tags):
            index += 1
            continue
        last, time = parsed
        day = "dayword" in pieces[index].tags
        named = time if day else _named(words, pieces[index].first, time, known)
        index, first = last, index
        first_word, last_word, start = pieces[first].first, pieces[last - 1].last, pieces[first].start
        if named is None:
            continue
        named = replace(named, ahead=_open(named) and _ahead(words, first_word, known))
        kept = words[first_word:last_word]
        mention = DateMention(first_word, last_word, start, kept[-1].end, surface(kept, start, text), named)
        kept_on = _memorial(pieces, opened, first, named) if opened else None
        if kept_on is not None:
            at, time = kept_on
            opening, start = pieces[at].first, pieces[at].start
            spelt = surface(words[opening:last_word], start, text)
            own = DateMention(opening, last_word, start, mention.end, spelt, time)
            mention = replace(mention, memorial=own)
        found.append(mention)
    return found


def _memorial(
    pieces: Sequence[Atom], opened: Sequence[int], first: int, time: Time
) -> tuple[int, Time] | None:
    """Which of the pieces ``opened`` opens an anniversary whose date is the piece ``first``, and when it is
    kept: as many years on as it says, else on the day and month of any year; of a year alone at no time."""
    if time.kind not in _KEPT or time.since or time.until:
        return None
    at = max((n for n in opened if first - _MEMORIAL_WITHIN <= n < first), default=-1)
    if at < 0 or any("punct" in piece.tags for piece in pieces[at:first]):
        return None
    years = next((n for n in (_which(pieces, at + 1), _which(pieces, at + 2)) if n), 0)
    if years and time.year is not None:
        return at, replace(time, year=time.year + years)
    return at, Time("vague") if time.kind == "year" else replace(time, year=None)


def _which(pieces: Sequence[Atom], at: int) -> int:
    """The number of an anniversary (الخامسة، الحادية عشرة، الخامسة والعشرين، الأربعين), 0 for other words."""
    value, tens = (_ordinal(pieces[n]) if n < len(pieces) else 0 for n in (at, at + 1))
    return value + (tens if value < _TEN <= tens and pieces[at + 1].conj else 0)


def _ordinal(piece: Atom) -> int:
    told = piece.tags.get("which") or piece.tags.get("ordinal") or piece.tags.get("cardinal")
    return int(told) if told and piece.article else 0


def _named(words: Sequence[Word], index: int, time: Time, calendar: Calendar) -> Time | None:
    """The time of a day that is a name after its head (ثورة 25 يناير), null where it names a party or
    movement."""
    if index == 0 or time.kind not in ("day", "month") or time.year is not None or time.turn or time.edge:
        return time
    told = {form.text for form in forms(words[index - 1])} & calendar.asking or time.part
    if not told and (time.day, time.month) in {(day, month) for day, month, _ in calendar.named.get("*", ())}:
        return None
    heads = {form.text for form in forms(words[index - 1]) if not form.article}
    days = [day for head in heads for day in calendar.named.get(head, ())]
    year = next((year for day, month, year in days if year and (day, month) == (time.day, time.month)), None)
    if year is not None:
        return replace(time, year=year)
    return None if any(not day for day, _, _ in days) else time


def _open(time: Time) -> bool:
    """Whether only the verb tells on which side of publication a time lies."""
    told = time.year is not None or time.turn or time.since or time.until
    return time.kind == "later" or (time.kind in _EITHER_SIDE and not told)


def _ahead(words: Sequence[Word], index: int, calendar: Calendar) -> bool:
    """Whether the verb before a time is in the future (سيعقد), or a word says what is planned (المزمع), or
    called for (دعا إلى إضراب عام الأربعاء)."""
    wanted = {"ahead"}
    for at in range(index - 1, max(index - _VERB_WITHIN, 0) - 1, -1):
        word = words[at]
        if word.future:
            return True
        for form in forms(word):
            for sort, _ in _tags(form, calendar):
                if sort in wanted:
                    return True
        if word.pos == "verb":
            if word.reading.tense != "present":
                return False
            wanted.add("planned")
        if _called_to(words, at, calendar):
            wanted.add("calls")
    return False


def _called_to(words: Sequence[Word], at: int, calendar: Calendar) -> bool:
    """Whether a word is a gathering or a strike that somebody calls people to (إلى إضراب، بإضراب)."""
    word = words[at]
    to = word.prep in {FOR, BY} or (at > 0 and words[at - 1].folded == TO)
    return to and any(sort == "gathering" for form in forms(word) for sort, _ in calendar.tags(form.text))


def _tags(form: Form, calendar: Calendar) -> Sequence[tuple[str, str]]:
    return calendar.tags(form.whole)


def resolve_date(mention: DateMention, published: str | None) -> Date:
    """The days that a mention means for an article of the ISO date ``published`` (null: not known).

    Raises:
        ValueError: when ``published`` is no ISO date.
    """
    day = date.fromisoformat(published[:10]) if published else None
    span, precision, basis = bounds(mention.time, day)
    return Date(
        text=mention.text,
        start=mention.start,
        end=mention.end,
        from_=span[0].isoformat() if span else None,
        to=span[1].isoformat() if span else None,
        precision=precision,
        basis=basis,
    )
