"""The pieces of expressions of time: words and fixed groups of words with their tags, numbers, dates in
digits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import attrgetter

import msgspec

from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.fold import key
from marsad.arabic.records import Word
from marsad.lexicon.calendars import Calendar
from marsad.resolve.places.forms import Form, forms_of

FOLDED = attrgetter("folded")
_HEAD = re.compile(r"([وف]?)([بل]?)(ال)?(\d[\d/.\\-]*)$")
_DIGITS = re.compile(r"\d{1,4}$")
_PIECES = re.compile(r"[\d/.\\-]+$")
_DAY_FIRST = re.compile(r"(\d{1,2})([/.\\-])(\d{1,2})\2(\d{4}|\d{2})$")
_YEAR_FIRST = re.compile(r"(\d{4})([/.\\-])(\d{1,2})\2(\d{1,2})$")
WRITTEN = (("written", ""),)  # of what is no word of time as it is spelt
_SPAN = re.compile(r"(\d{4})[-/–](\d{4}|\d{2})$")


class Atom(msgspec.Struct, frozen=True, gc=False):
    """One piece: the words ``first`` to ``last``, the offset where it starts without proclitics, and its
    tags."""

    first: int
    last: int
    start: int
    text: str
    tags: dict[str, str] = msgspec.field(default_factory=dict)
    prep: str = ""
    conj: str = ""
    article: bool = False
    word: Word | None = None


def atoms(words: Sequence[Word], calendar: Calendar) -> list[Atom]:
    """The pieces of a sentence, in order and without gaps."""
    found: list[Atom] = []
    known = forms_of(words)
    index = 0
    while index < len(words):
        word = words[index]
        plain = word.folded.isalpha() and word.folded != ARTICLE
        atom = None if plain else _digits(words, index)
        if atom is None:
            own = known[index]
            for form in own:
                if form.text in calendar.opening:  # few words are of time
                    atom = _worded(words, index, own, calendar)
                    break
            if atom is None:
                text, tags = (own[0].whole, {}) if own else (word.text, {"punct": word.text})
                atom = Atom(
                    index, index + 1, word.start, text, tags, word.prep, word.conj, word.article, word
                )
        found.append(atom)
        index = atom.last
    return found


def _digits(words: Sequence[Word], index: int) -> Atom | None:
    """A date in digits (17/2/1986, 2014-07-15), a span of years or a number, also after a separate الـ."""
    word = words[index]
    if word.folded == ARTICLE and index + 1 < len(words) and _DIGITS.match(words[index + 1].folded):
        number = words[index + 1]
        return Atom(
            index, index + 2, word.start, number.folded, {"num": number.folded}, article=True, word=word
        )
    head = _HEAD.match(word.folded)
    if head is None:
        return None
    last, joined = index + 1, head[4]
    best: tuple[int, dict[str, str]] | None = None
    while True:
        tags = _numeric(joined)
        if tags is not None:
            best = (last, tags)
        if last >= len(words) or last - index > 5 or not _PIECES.match(words[last].folded):
            break
        joined += words[last].folded
        last += 1
    if best is None:
        return None
    start = word.start + len(head[1]) + len(head[2])
    return Atom(index, best[0], start, head[4], best[1], head[2], head[1], bool(head[3]), word)


def _numeric(joined: str) -> dict[str, str] | None:
    if _DIGITS.match(joined):
        return {"num": joined}
    if (match := _YEAR_FIRST.match(joined)) and _possible(int(match[4]), int(match[3])):
        return {"ndate": f"{match[1]}-{int(match[3])}-{int(match[4])}"}
    if match := _DAY_FIRST.match(joined):
        year = int(match[4]) if len(match[4]) == 4 else 2000 + int(match[4])
        if _possible(int(match[1]), int(match[3])):
            return {"ndate": f"{year}-{int(match[3])}-{int(match[1])}"}
    if match := _SPAN.match(joined):
        end = match[2] if len(match[2]) == 4 else match[1][:2] + match[2]
        if 1900 <= int(match[1]) <= int(end) <= 2100:
            return {"years": f"{match[1]}-{end}"}
    return None


def _possible(day: int, month: int) -> bool:
    return 1 <= day <= 31 and 1 <= month <= 12


def _worded(words: Sequence[Word], index: int, own: Sequence[Form], calendar: Calendar) -> Atom | None:
    """The longest form of the calendar at a word of which these are the forms."""
    word = words[index]
    best: Atom | None = None
    for form in own:
        if form.text not in calendar.opening:
            continue
        text = form.whole
        last = index + 1
        if text in calendar.starts or form.text in calendar.starts:
            most = calendar.starts.get(text, 1)
            for size in range(min(most, len(words) - index), 0, -1):
                behind = map(key, map(FOLDED, words[index + 1 : index + size]))
                spelt = " ".join([text, *behind])
                tags = calendar.words.get(spelt, ())
                if not tags and size == 1 and form.article:
                    tags = tuple(tag for tag in calendar.tags(form.text) if tag[0] == "cardinal")
                if tags:
                    last = index + size
                    break
            else:
                continue
            single = last == index + 1
            if single and calendar.tags(word.text[form.cut :]) == WRITTEN:
                continue  # إب
            if best is None or last > best.last:
                best = Atom(
                    index, last, form.start(word), spelt, dict(tags), form.prep, form.conj, form.article, word
                )
    return best
