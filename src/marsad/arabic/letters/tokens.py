"""Tokens: the pieces between spaces and punctuation, as offsets into the text."""

from __future__ import annotations

import re

_MARKS = (
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
)
_SPACED, _DOTTED = r"[ء-غف-هي](?:(?:\.? |\.)[ء-غف-هي]){2,}", r"[ء-غف-ي](?:\.[ء-غف-ي]){2,}"
_LETTERS = rf"(?<![-–—ـ] )(?:{_SPACED}|{_DOTTED})(?!\w)"  # of a name: أ ف ب, but not نعلين ـ أ.ف.ب: وقعت
_INITIALS = re.compile(rf"(?<!\w){_LETTERS}")
_TOKEN = re.compile(
    rf"(?P<letters>{_LETTERS})"
    r"|(?P<num>\d++(?:[.,:/٫٬]\d++)*+)"
    rf"|(?P<word>[^\W\d_](?:[^\W\d_]++|[{_MARKS}]++)*+(?:-\d{{1,3}}(?![\w-]))?)"
    r"|(?P<mark>(?P<same>[^\w\s])(?P=same)*+|\S)"
)

_KINDS = {"same": "mark", "letters": "word"}


def tokens(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """Kind (``num``, ``word``, ``mark``), start and end of each token of ``text[start:end]``, in order.
    Letters that abbreviate one name (أ ف ب، أ.ف.ب) are one word, and so is a make with its number (إف-16).
    """
    return [
        (_KINDS.get(match.lastgroup or "", match.lastgroup or ""), match.start(), match.end())
        for match in _TOKEN.finditer(text, start, end)
    ]


def spelt_together(text: str) -> str:
    """The text with the letters that abbreviate a name (أ ف ب، أ.ف.ب) written as one word (أ_ف_ب)."""
    return _INITIALS.sub(_joined, text)


def _joined(found: re.Match[str]) -> str:
    return "_".join(letter for letter in found[0] if letter not in " .")
