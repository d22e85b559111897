"""Which words of a byline name a person: parts of a line that are built of parts of names, or stand behind a
label.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.fold import key
from marsad.clean.blocks import plain
from marsad.clean.cues import Cues
from marsad.clean.dates import date_in
from marsad.lexicon.naming import load_naming

_PARTS = re.compile(r"\s*[|/·•،,؛()\[\]@]\s*|:(?=\s|$)|\s+[-–—]\s+|[-–—](?=\s)|\s{2,}|\n")
_EDGE = re.compile(r"^[\s:،,.|/–—-]+|[\s:،,.|/–—-]+$")
_MARK = re.compile(r"[:،|/–—-]")
_LETTERS = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3}")
_FEWEST, _MOST = 2, 7
_MOST_LABELLED, _MOST_MARKED = 7, 4


def labelled(line: str, cues: Cues, labels: Sequence[str], sure: bool = False) -> str | None:
    """The name behind one of the labels (``بقلم: ...``) in a short line; null for one without, or where a
    desk or an agency stands there. ``sure`` says that the line is a byline: then any words behind it will do.
    """
    parts = _parts(line)
    for at, part in enumerate((*parts, line)):
        words = part.split()
        for label in labels:
            count = label.count(" ") + 1
            if plain(" ".join(words[:count])) != label:
                continue
            marked = _MARK.search(f"{words[count - 1]} {' '.join(words[count : count + 1])}") is not None
            behind = words[count:] or (parts[at + 1].split() if at + 1 < len(parts) else [])
            name = _name_behind(behind, sure or marked or not words[count:], cues)
            if name:
                return name
            break
    return None


def _name_behind(words: Sequence[str], marked: bool, cues: Cues) -> str | None:
    """The name that words begin with; behind a label without a mark it must be built as one."""
    name = _opening(words) or (_EDGE.sub("", " ".join(words)) if marked or _latin(" ".join(words)) else "")
    return name if name and _can_be(name, cues) else None


def named(line: str, cues: Cues) -> str | None:
    """The persons who stand in a line as parts of it, beside cities, outlets and days; null for nobody."""
    parts = _parts(line)
    found = [part for part in parts if is_person(part) and _can_be(part, cues)]
    return "، ".join(dict.fromkeys(found)) or None


def marked(line: str, cues: Cues) -> str | None:
    """Whom a line names that its page marks as the author's: any words that can be a name."""
    found = labelled(line, cues, cues.authors, sure=True) or named(line, cues)
    return found or next((part for part in _parts(line) if _can_be(part, cues, _MOST_MARKED)), None)


def _parts(line: str) -> list[str]:
    return [part for part in (_EDGE.sub("", piece) for piece in _PARTS.split(line)) if part]


def is_person(text: str) -> bool:
    """Whether words are built as a person's name is: two to seven, each known as part of one."""
    words = text.split()
    return _FEWEST <= len(words) <= _MOST and (len(_opening(words).split()) == len(words) or _latin(text))


def _latin(text: str) -> bool:
    return _LATIN.fullmatch(text) is not None


def _opening(words: Sequence[str]) -> str:
    """The longest beginning that is a name; empty where there is none of two words."""
    given = load_naming().given
    end = 0
    for at, word in enumerate(words[: _MOST + 1]):
        if not _is_part(key(word), first=at == 0):
            break
        end = at + 1 if not _is_particle(key(word)) else end
    return " ".join(words[:end]) if end >= _FEWEST and _first(key(words[0]), given) else ""


def _first(word: str, given: AbstractSet[str]) -> bool:
    return word in given or word.removeprefix("ال") in given or _is_particle(word)


def _is_part(word: str, first: bool) -> bool:
    if not word.isalpha():
        return False
    naming = load_naming()
    forms = {word, word.removeprefix("ال")} | (set() if first else {word.removeprefix("و")})
    known = any(form in kind for form in forms for kind in (naming.given, naming.family, naming.foreign))
    return known or _is_particle(word) or word in naming.endings


def _is_particle(word: str) -> bool:
    return word in grammar().name_particle


def _is_other(text: str, cues: Cues) -> bool:
    """Whether words name a place, an outlet, a section of the page, or a day."""
    kinds = ("place", "outlet", "section", "breadcrumb")
    return any(cues.is_name(kind, text) for kind in kinds) or date_in(text) is not None


def _can_be(text: str, cues: Cues, most: int = _MOST_LABELLED) -> bool:
    """Whether words under a label can be a name at all."""
    words = text.split()
    fits = 1 <= len(words) <= most and _LETTERS.search(text) and not any(map(str.isdigit, text))
    label = {plain(text), plain(words[0])} & {*cues.authors, *cues.editors} if words else {}
    return bool(fits) and not label and not _is_other(text, cues) and not cues.is_nobody(text)
