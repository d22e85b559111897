"""Full-text search: documents that hold words in any of their forms, and where."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace

from marsad.arabic.search import Spotter, query_words, spellings
from marsad.store.filter import Filter
from marsad.store.held import Source
from marsad.store.where import documents_where, match_words

RANKED = 1000
"""Of the documents that hold words, so many of the newest stand first, the best of them before the others
(BM25); older ones follow, the newest first. Words that stand everywhere say little; weighing all takes time.
"""
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
    """The documents that hold all the words, best first; see :data:`RANKED`."""
    where, values = documents_where(replace(asked, text=None))
    chosen = _chosen(connection, match_words(words), where, values, asked)
    forms = query_words(words)
    query = (
        "SELECT d.id, d.title, d.publisher, d.published, d.url, d.sha256, d.text, s.forms "
        "FROM documents d JOIN search s ON s.rowid = d.number WHERE d.number = ?"
    )
    rows = [connection.execute(query, (number,)).fetchone() for number in chosen]
    # A word is spelt the same way whatever text it stands in, so what is found in one text is sought in all.
    spotter = Spotter(frozenset().union(*(spellings(row[7], forms) for row in rows)))
    return [Hit(Source(*row[:6]), passages(row[6], spotter)) for row in rows]


def _chosen(
    connection: sqlite3.Connection, match: str, where: str, values: list[object], asked: Filter
) -> list[int]:
    """The numbers of the documents on the page that is asked for."""
    joined = "" if where == "1" else "JOIN documents d ON d.number = search.rowid"
    found = f"SELECT search.rowid FROM search {joined} WHERE search MATCH ? AND {where} AND search.rowid"
    last = connection.execute(
        f"{found} > 0 ORDER BY search.rowid DESC LIMIT 1 OFFSET ?", [match, *values, RANKED]
    ).fetchone()
    border = last[0] if last else 0
    best = f"{found} > ? ORDER BY bm25(search), search.rowid LIMIT ? OFFSET ?"
    older = f"{found} <= ? ORDER BY search.rowid DESC LIMIT ? OFFSET ?"
    numbers: list[int] = []
    offset = asked.offset
    for query in (best, older)[: 2 if border else 1]:
        limit = -1 if asked.limit is None else asked.limit - len(numbers)
        rows = connection.execute(query, [match, *values, border, limit, offset])
        numbers += [number for (number,) in rows]
        offset = max(0, offset - RANKED)
    return numbers


def passages(text: str, spotter: Spotter) -> tuple[Passage, ...]:
    """The first stretches of a text with any of the words that are looked for; near ones are one."""
    groups: list[list[tuple[int, int]]] = []
    for place in spotter.places(text):
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
