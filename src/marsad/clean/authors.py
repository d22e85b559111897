"""Who wrote an article: what the input says, else the line that names the author, without its label."""

from __future__ import annotations

import re

from marsad.clean.blocks import plain
from marsad.clean.cues import Cues
from marsad.clean.kinds import Layout
from marsad.model import RawDocument

UNKNOWN = "unknown"
_MOST_WORDS = 7
_EDGE = re.compile(r"^[\s:،,|/–—-]+|[\s:،,|/–—-]+$")


def find_author(raw: RawDocument, page: Layout, cues: Cues) -> tuple[str | None, str]:
    """The author's name as written, and its basis; null where nothing names one."""
    if raw.author:
        return without_label(raw.author, cues) or raw.author, raw.author_basis or "metadata"
    for index, block in enumerate(page.blocks):
        if page.kinds.get(index) == "byline" and (name := without_label(block.text, cues)):
            return name, "text"
    return None, UNKNOWN


def without_label(line: str, cues: Cues) -> str | None:
    """What stands behind a label such as ``بقلم``; null for a line that has none or is too long."""
    words = line.split()
    for label in cues.authors:
        count = label.count(" ") + 1
        if plain(" ".join(words[:count])) == label:
            name = _EDGE.sub("", " ".join(words[count:]))
            return name if name and len(name.split()) <= _MOST_WORDS else None
    return None
