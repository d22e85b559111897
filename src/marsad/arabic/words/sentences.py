"""Sentence bounds: own rules over the text, with furniture between body ranges skipped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.fold import fold_word
from marsad.arabic.words.lexicon import load_closed

_STOP = re.compile(r"[.!?؟。…‥۔]+|\n|(?<=[^\S\n])\*(?=[^\S\n])")
_STAR = "*"
_DATELINE = re.compile(r"\s[^:*\n]{2,25}[ـ–-]\s[^:*\n]{2,25}:")  # a headline's story goes on behind it
_CLOSERS = "\"'”’»›)]}“"
_RUNNING = 160
_OPEN = frozenset({"prep", "conj", "relative", "particle"})
_LETTER = re.compile(r"[^\W\d_]")
_INITIAL = re.compile(r"(?:^|[\s(«“\"،/\[-])(?:[^\W\d_]ـ?\.)*[^\W\d_]ـ?$")
_NUMBERED = re.compile(r"\s*\d{1,2}")
_ERA = re.compile(r"\d\s*[قبم]\.م$")
_BULLET = re.compile(r"\s*(?:[*•·●▪■◆–—-]|\d{1,2}[.)-])\s")
_DOMAIN = re.compile(r"[A-Za-z0-9]")
_TLDS = re.compile(r"(?:كوم|نت|أورغ|اورغ|أونلاين|اونلاين|تي في|com|net|org)\b")


def split(text: str, ranges: Sequence[tuple[int, int]] | None = None) -> list[tuple[int, int]]:
    """Half-open bounds of the sentences of ``text`` (of the ``ranges`` alone, read in order), without outer
    space.

    A line break ends a sentence unless the line plainly goes on: it ends without a stop and the next one is
    neither a bullet nor the start of a paragraph that reads as one. Bounds are offsets into ``text``.
    """
    found: list[tuple[int, int]] = []
    for start, end in ranges if ranges is not None else [(0, len(text))]:
        at = start
        for stop in _stops(text, start, end):
            _add(text, at, stop, found)
            at = stop
        _add(text, at, end, found)
    return found


def _add(text: str, start: int, end: int, found: list[tuple[int, int]]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return
    bare = not any(char.isalnum() for char in text[start:end])
    if found and bare and not text[found[-1][1] : start].strip():
        found[-1] = (found[-1][0], end)
        return
    found.append((start, end))


def _stops(text: str, start: int, end: int) -> Iterator[int]:
    line_start = sentence_start = start
    for match in _STOP.finditer(text, start, end):
        at, after = match.span()
        if text[at] == "\n":
            if not _goes_on(text, line_start, sentence_start, at, end):
                sentence_start = after
                yield after
            line_start = after
            continue
        if text[at] == _STAR:  # a mark between the items of a list that one line holds
            if not (_product(text, at) or _DATELINE.match(text, after)):
                sentence_start = at
                yield at
            continue
        close = _closed(text, after, end)
        if at >= sentence_start and _ends(text, at, after, close, sentence_start):
            sentence_start = close
            yield close


def _product(text: str, at: int) -> bool:
    """Whether a star stands between two numbers."""
    before, behind = text[max(0, at - 3) : at].rstrip()[-1:], text[at + 1 : at + 4].lstrip()[:1]
    return before.isdigit() and behind.isdigit()


def _closed(text: str, after: int, end: int) -> int:
    """Where the closing marks after a stop end; a stop or comma after them belongs to the sentence too."""
    at = after
    while at < end and text[at] in _CLOSERS:
        if text[at] in "\"'“" and at + 1 < end and _LETTER.match(text[at + 1]) and not _odd(text, at):
            break
        at += 1
    while at > after and at < end and text[at] in ".!?؟":
        at += 1
    return at


def _odd(text: str, at: int) -> bool:
    """Whether the straight quote at ``at`` closes one: an odd number of them before it in the paragraph."""
    start = max(0, at - 2000)
    low = max(text.rfind("\n", start, at) + 1, start)
    if text[at] == "“":
        return text.count("“", low, at) > text.count("”", low, at) or text.find("”", at, at + 400) < 0
    return text.count(text[at], low, at) % 2 == 1


def _ends(text: str, at: int, after: int, close: int, start: int) -> bool:
    mark = text[at:after]
    before = text[max(start, at - 12) : at]
    following = text[close : close + 12]
    if mark == "." and before and following:
        if before[-1].isdigit() and following[0].isdigit():
            return False
        if close == after and _DOMAIN.match(before[-1]) and _DOMAIN.match(following[0]):
            return False
        if close == after and _TLDS.match(following):
            return False
        if _abbreviated(before, following) or _NUMBERED.fullmatch(before):
            return False
    rest = text[close : close + 40].lstrip()
    if not rest:
        return True
    if rest[0] in "،,؛;:":
        return False
    return not (mark[0] in ".…" and len(mark) > 1 and rest[0] in ")]")


def _abbreviated(before: str, following: str) -> bool:
    """Whether the point belongs to an initial or a short form (د. أ.د. ا.ف.ب.) rather than to the
    sentence.
    """
    if following[:1] == "\n" or _ERA.search(before):
        return False
    return _INITIAL.search(before) is not None


def _goes_on(text: str, line_start: int, sentence_start: int, at: int, end: int) -> bool:
    """Whether the sentence goes on over the line break at ``at``.

    It does where its last word cannot end one, or where it is the unfinished end of running text (a line
    that holds a finished sentence before it, or is too long for a headline) and the next line does not
    begin afresh.
    """
    line = text[max(line_start, sentence_start) : at].strip()
    if not line:
        return True
    if line[-1] in ".!?؟…۔:" or line.rstrip(_CLOSERS)[-1:] in (".", "!", "?", "؟", "…"):
        return False
    follow = text[at : at + 200].lstrip() if at + 200 < end else text[at:end].lstrip()
    if not follow or _BULLET.match(follow):
        return False
    last = fold_word(line.rsplit(None, 1)[-1])
    if line[-1] in "،,؛;-–" or last in _unfinished():
        return True
    running = at - line_start >= _RUNNING and (sentence_start > line_start or len(line.split()) >= 30)
    return running and not follow.startswith(("و", '"', "«", "“", "-", "("))


@cache
def _unfinished() -> frozenset[str]:
    """Folded words after which no sentence ends: prepositions, conjunctions, particles, relatives."""
    words = load_closed().words
    return (
        frozenset(
            form
            for form, entries in words.items()
            if len(form) > 1 and all(entry.sole and entry.pos in _OPEN for entry in entries)
        )
        - grammar().answer
    )
