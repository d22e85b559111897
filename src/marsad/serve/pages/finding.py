"""Search, downloads and the page about the API."""

from __future__ import annotations

from typing import Any

from marsad.ask import COLUMNS
from marsad.ask.searching import Found, search
from marsad.errors import InputError
from marsad.export import FORMATS
from marsad.serve.pages.files import MOST, offered
from marsad.serve.pages.lists import Pages
from marsad.serve.pages.overview import totals
from marsad.serve.query import LONGEST, read_filter, write_filter
from marsad.serve.segments import Mark, Segment, cut
from marsad.serve.site import View, Visit
from marsad.store.search import RANKED, Passage

PER_PAGE = 20
SHOWN = ("country", "actor", "event", "status", "from", "to", "publisher", "text")


def searching(visit: Visit) -> View:
    """Texts, actors and places for ``?q=``."""
    words = visit.query.get("q", "").strip()
    if len(words) > LONGEST:
        raise InputError("The search is too long.", "?q=", f"Give at most {LONGEST} characters.")
    asked = read_filter({"page": visit.query.get("page", "")}, PER_PAGE)
    found = visit.ask(search, words, PER_PAGE, asked.offset) if words else Found((), 0, (), ())
    pages = Pages(asked.offset // PER_PAGE + 1, max(1, -(-found.documents // PER_PAGE)), found.documents)
    rows: list[list[Any]] = [["document", "title", "publisher", "published", "start", "end", "passage"]]
    for hit in found.hits:
        source = hit.source
        rows += [
            [
                source.document,
                source.title,
                source.publisher,
                source.published,
                part.start,
                part.end,
                part.text,
            ]
            for part in hit.passages
        ]
    values = {
        "q": words,
        "found": found,
        "pages": pages,
        "who": visit.who(item.key for item in found.actors),
        "lit": lit,
        "ranked": RANKED,
    }
    title = f"{words} – {visit.say('search.title')}" if words else visit.say("search.title")
    return View("search.html", title, values, found, rows)


def lit(passage: Passage) -> list[Segment]:
    """A passage in pieces, those asked for marked."""
    wanted = [Mark(start - passage.start, end - passage.start, "act", "") for start, end in passage.words]
    return cut(passage.text, 0, len(passage.text), wanted)


def downloads(visit: Visit) -> View:
    """Which file is for whom: every format of the exports, with the filter of the address."""
    asked = visit.ledger.narrow(read_filter(visit.query).whole)
    values = {
        "totals": visit.ask(totals, asked),
        "columns": COLUMNS,
        "formats": [(made, offered(made)) for made in FORMATS.values()],
        "asked": write_filter(asked),
        "shown": SHOWN,
        "most": MOST,
    }
    shown = {
        "formats": [
            {"name": made.name, "meaning": made.meaning, "tables": made.tables} for made in FORMATS.values()
        ],
        "columns": {
            kind: [{"name": column.name, "meaning": column.meaning} for column in columns]
            for kind, columns in COLUMNS.items()
        },
    }
    rows: list[list[Any]] = [["format", "meaning", "tables"]]
    rows += [[made.name, made.meaning, " ".join(made.tables)] for made in FORMATS.values()]
    return View("downloads.html", visit.say("downloads.title"), values, shown, rows)
