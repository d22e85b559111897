"""Full-text search: documents that hold words in any of their forms, and where."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace

from marsad.arabic.search import places, query_words
from marsad.store.filter import Filter
from marsad.store.held import Source
from marsad.store.where import documents_where, match_words

_AROUND = 60
_MOST = 3


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document's text around words that were asked for.

    ``words`` are their offsets, like ``start`` and ``end`` code points into the document's text, half open.
    """

    text: str
    start: int
    end: int
    words: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that holds all words that were asked for, with its first passages."""

    source: Source
    passages: tuple[Passage, ...]


def search(connection: sqlite3.Connection, words: str, asked: Filter) -> list[Hit]:
    """The documents that hold all the words, best first (BM25), by id where they are equal."""
    where, values = documents_where(replace(asked, text=None))
    query = (
        "SELECT d.id, d.title, d.publisher, d.published, d.url, d.sha256, d.text "
        "FROM search JOIN documents d ON d.number = search.rowid "
        f"WHERE search MATCH ? AND {where} ORDER BY bm25(search), d.id LIMIT ? OFFSET ?"
    )
    limit = -1 if asked.limit is None else asked.limit
    rows = connection.execute(query, [match_words(words), *values, limit, asked.offset])
    forms = query_words(words)
    return [Hit(Source(*row[:6]), passages(row[6], forms)) for row in rows]


def passages(text: str, asked: list[tuple[str, ...]]) -> tuple[Passage, ...]:
    """The first stretches of a text with the words asked for; near ones are one."""
    groups: list[list[tuple[int, int]]] = []
    for place in places(text, asked):
        if groups and place[0] - groups[-1][-1][1] <= _AROUND:
            groups[-1].append(place)
        elif len(groups) == _MOST:
            break
        else:
            groups.append([place])
    return tuple(_passage(text, group) for group in groups)


def _passage(text: str, words: list[tuple[int, int]]) -> Passage:
    start, end = max(0, words[0][0] - _AROUND), min(len(text), words[-1][1] + _AROUND)
    while 0 < start < words[0][0] and not text[start - 1].isspace():
        start += 1
    while words[-1][1] < end < len(text) and not text[end].isspace():
        end -= 1
    return Passage(text[start:end], start, end, tuple(words))
