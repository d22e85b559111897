"""Tokens: the pieces between spaces and punctuation, as offsets into the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MARKS = (
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
)
_TOKEN = re.compile(
    r"(?P<num>\d++(?:[.,:/٫٬]\d++)*+)"
    rf"|(?P<word>[^\W\d_](?:[^\W\d_]++|[{_MARKS}]++)*+)"
    r"|(?P<mark>(?P<same>[^\w\s])(?P=same)*+|\S)"
)


def tokens(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Kind (``num``, ``word``, ``mark``), start and end of each token of ``text[start:end]``, in order."""
    for match in _TOKEN.finditer(text, start, end):
        yield match.lastgroup if match.lastgroup != "same" else "mark", match.start(), match.end()  # type: ignore[misc]
