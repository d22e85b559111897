"""The dateline: where (and by whose agency) a report was filed, alone on a line or before its first words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from marsad.arabic.letters.fold import key
from marsad.clean.blocks import Block, plain
from marsad.clean.cues import Cues
from marsad.clean.dates import date_in

_ENDS = re.compile(
    r"\s*(?:--+|[–—―]|(?<=\w)-(?=\s)|(?<=\s)-(?=\s)|(?<=[)/])\s*[-:]|(?<=\w):|/(?=\s)|(?<=\s)ـ(?=\s))\s*-*\s*"
)
_PARTS = re.compile(r"[()،,/\[\]–—-]+|\s-+\s|:")
_DATE_WORDS = re.compile(r"\d[\d/.]*|\s+(?:هـ|م)(?=\s|$)")
_NEXT = re.compile(r"([^\s.،:؛\"“«()-]+(?: [^\s.،:؛\"“«()-]+){0,4}) ?(?:[-–ـ] |: ?(?=\S))")
_NEXT_OUTLET = re.compile(r"[«(\"“]?([^«»()\"“”:]{2,25}?)(?:[»\"”)]\s*[-–ـ:]*|\s*(?:--+|[-–ـ:]))\s*")
_CREDIT = re.compile(r"\s*\(([^()]{2,30})\)\s*")
_NAME_WORDS = 4
_REACH = 90
_LINE_WORDS = 14
_SIGNED_WORDS = 6
_REPORTER = 3
_NEAR = 45
_ASIDE = re.compile(r"\s[-–]\s")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where the dateline stands, up to the report's first word; ``outlet`` as written, ``day`` ISO."""

    start: int
    end: int
    outlet: str | None
    day: str | None


def line_dateline(block: Block, cues: Cues) -> Dateline | None:
    """A whole line that is a dateline: ``city - agency``, ``agency - city``, ``city date agency``."""
    if block.words > _LINE_WORDS or block.stop:
        return None
    day = date_in(block.text)
    known = _known(block.text, cues)
    if known is None and not (day and _starts_with_place(block, cues)) and not _signed(block, cues):
        return None
    return Dateline(block.start, block.end, known[1] if known else _last_outlet(block, cues), day)


def opening_dateline(block: Block, cues: Cues) -> Dateline | None:
    """A dateline before a paragraph's first words: ``city (agency) -``, ``city، outlet –``, ``city -``."""
    for match in _ENDS.finditer(block.text[:_REACH]):
        head = block.text[: match.start()]
        if not head.strip() or match.end() >= len(block.text):
            continue
        known = _known(head, cues) or _credited(head, cues)
        if (
            known is None
            and (day := date_in(head))
            and _starts_with_place(block, cues)
            and len(head.split()) <= 10
        ):
            known = (True, _in_brackets(head, cues))
            return Dateline(block.start, block.start + match.end(), known[1], day)
        if (
            known
            and not known[0]
            and match.group().strip() in ("-", ":", "ـ")
            and not _agency_last(head, cues)
        ):
            continue
        if known:
            end, outlet = _through_reporter(block, match.end(), cues)
            day = date_in(head) or date_in(block.text[:end])
            return Dateline(block.start, block.start + end, known[1] or outlet, day)
    return None


def _credited(head: str, cues: Cues) -> tuple[bool, str] | None:
    """An agency alone in brackets, as it opens a report that names no city."""
    found = _CREDIT.fullmatch(head)
    return (True, found[1]) if found and cues.is_publisher(found[1]) else None


def _agency_last(head: str, cues: Cues) -> bool:
    """Whether a short opening without a city ends with an outlet or agency, and says nothing."""
    parts = [part.strip() for part in _PARTS.split(head) if part.strip()]
    said = any(cues.is_name("speech", word) for word in head.split())
    return (
        len(parts) == 2
        and not said
        and cues.is_name("outlet", parts[-1])
        and len(head.split()) <= _SIGNED_WORDS
    )


def _through_reporter(block: Block, end: int, cues: Cues) -> tuple[int, str | None]:
    """Past further parts that belong to it: an outlet, a day, a second city, the reporter's name."""
    outlet = None
    while True:
        rest = block.text[end:_REACH]
        if (match := _NEXT_OUTLET.match(rest)) and cues.is_name("outlet", match[1]):
            outlet = outlet or (match[1] if cues.is_publisher(match[1]) else None)
        elif not (match := _NEXT.match(rest)) or not _closes(match[1], rest[match.end() :], cues):
            return end, outlet
        end += match.end()


def _closes(part: str, after: str, cues: Cues) -> bool:
    """Whether a part is a city or a day, or built like a person's name and no beginning of a sentence."""
    if cues.is_name("place", part) or (len(part.split()) <= _NAME_WORDS and date_in(part)):
        return True
    words = [key(word) for word in part.split()]
    if not 2 <= len(words) <= _REPORTER or _ASIDE.search(after[:_NEAR]):
        return False
    said = any(cues.is_name("speech", word) for word in words)
    defined = sum(word.startswith("ال") for word in words)
    return not said and not words[0].endswith("ت") and defined <= 1


def _known(text: str, cues: Cues) -> tuple[bool, str | None] | None:
    """Whether ``text`` is made as datelines are, of cities and outlets: (is a city among them?, outlet)."""
    parts = [part for piece in _PARTS.split(text) if (part := _DATE_WORDS.sub(" ", piece).strip())]
    if not parts or any(len(part.split()) > _NAME_WORDS for part in parts):
        return None
    if len(parts) > 4:
        return None
    if text.count("(") != text.count(")"):
        return None
    turned = len(parts) > 1 and cues.is_name("outlet", parts[0]) and cues.is_name("place", parts[-1])
    city = cues.is_name("place", parts[0]) or turned
    outlets = [part for part in parts if cues.is_name("outlet", part)]
    if not city and not (outlets and 1 < len(parts) <= 3):
        return None
    named = [part for part in outlets if cues.is_publisher(part) and not cues.is_name("place", part)]
    return city, named[-1] if named else None


def _signed(block: Block, cues: Cues) -> bool:
    """Whether a line is a name and a city beside a dash: who filed it, and from where."""
    parts = [part.strip() for part in _PARTS.split(block.text) if part.strip()]
    names = [part for part in parts if not cues.is_name("place", part)]
    if len(parts) != 2 or len(names) != 1 or block.words > _SIGNED_WORDS or block.halt:
        return False
    words = names[0].split()
    return 2 <= len(words) <= _NAME_WORDS and not any(cues.is_name("speech", word) for word in words)


def _starts_with_place(block: Block, cues: Cues) -> bool:
    words = plain(block.text).split()
    return any(cues.is_name("place", " ".join(words[:count])) for count in (1, 2))


def _last_outlet(block: Block, cues: Cues) -> str | None:
    word = block.text.split()[-1]
    return word if cues.is_publisher(word) else None


def _in_brackets(text: str, cues: Cues) -> str | None:
    found = (part for part in re.findall(r"\(([^()]{2,30})\)", text) if cues.is_publisher(part))
    return next(found, None)
