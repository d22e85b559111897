"""Who wrote an article: what the input states, else whom the page's byline names. No agency, no desk."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.clean.cues import Cues
from marsad.clean.kinds import Layout
from marsad.clean.persons import labelled, marked, named
from marsad.model import RawDocument

UNKNOWN = "unknown"
_SIGNED = frozenset({"byline", "dateline", "date"})
_SHORT = 14


def find_author(raw: RawDocument, page: Layout, cues: Cues) -> tuple[str | None, str]:
    """The author's name as written, and its basis; null where nothing names a person.

    First what the input states, then the lines that a page marks as its byline, then a label (``بقلم``), then
    a name by itself near the title or under the text, then who edited or translated.
    """
    if raw.author and (name := _first_other([marked(raw.author, cues)], raw.publisher)):
        return name, raw.author_basis or "metadata"
    lines = [*raw.near, *_lines(page)]
    for found in (
        (marked(line, cues) for line in raw.signed),
        (labelled(line, cues, cues.authors) for line in lines),
        (named(line, cues) for line in lines),
        (labelled(line, cues, cues.editors) for line in lines),
    ):
        if name := _first_other(found, raw.publisher):
            return name, "text"
    return None, UNKNOWN


def _lines(page: Layout) -> list[str]:
    """The short lines that are bylines, datelines or dates, in order."""
    found = [page.blocks[index] for index, kind in sorted(page.kinds.items()) if kind in _SIGNED]
    return [block.text for block in found if block.words <= _SHORT]


def _first_other(names: Iterable[str | None], publisher: str | None) -> str | None:
    """The first name that is not the publisher's own."""
    return next((name for name in names if name and name != publisher), None)
