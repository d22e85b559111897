"""Many questions about the documents of a publisher or with some words: these are found once and noted.

A word that half of all documents hold is found in a hundredth of a second, but a page asks a dozen questions,
and the claims of half a ledger are counted slowly. So the numbers of the documents, and of their latest
claims, are noted in tables that only the opened ledger sees; the questions that follow look there.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date, timedelta

from marsad.store.filter import Filter, Noted
from marsad.store.where import (
    FEW,
    KEYS_NAMED,
    NOTED,
    actor_values,
    documents_where,
    match_words,
    nothing,
    records_where,
    scopes_of,
    within,
)

_TABLES = (
    "CREATE TEMP TABLE IF NOT EXISTS named (key TEXT PRIMARY KEY, wholly INTEGER) WITHOUT ROWID",
    "CREATE TEMP TABLE IF NOT EXISTS chosen (document INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS latest (document INTEGER, number INTEGER, until TEXT, "
    "PRIMARY KEY (document, number)) WITHOUT ROWID",
)


def narrow(connection: sqlite3.Connection, asked: Filter, most: int | None) -> Filter:
    """The same filter with its documents and the parties that its actor's name means noted; where ``most`` is
    given, with the claims of those documents noted too. What is noted already is not looked for again.

    If there are more claims than ``most``, the filter that is given begins on a later day (``since``), from
    which on there are at most so many, if any day is so.
    """
    if not (asked.publisher or asked.text or asked.actor):
        return asked
    only = bool(connection.execute("PRAGMA query_only").fetchone()[0])
    connection.execute("PRAGMA query_only = OFF")
    try:
        return _noted(connection, asked, most)
    finally:
        connection.execute(f"PRAGMA query_only = {int(only)}")


def _noted(connection: sqlite3.Connection, asked: Filter, most: int | None) -> Filter:
    for statement in _TABLES:
        connection.execute(statement)
    if asked.actor and not asked.noted.named:
        connection.execute("DELETE FROM temp.named")
        connection.execute(f"INSERT INTO temp.named {KEYS_NAMED}", actor_values(asked.actor))
        asked = replace(asked, noted=replace(asked.noted, named=True))
    if (asked.publisher or asked.text) and asked.noted.among is None:
        asked = replace(asked, noted=replace(asked.noted, among=_choose(connection, asked)))
    return asked if most is None or asked.noted.among is None else _latest(connection, asked, most)


def _choose(connection: sqlite3.Connection, asked: Filter) -> int:
    """Note the documents of the publisher and the words; how many they are."""
    values: list[object]
    if asked.text and not asked.publisher:
        chosen, values = "SELECT rowid FROM search WHERE search MATCH ?", [match_words(asked.text)]
    else:
        where, values = documents_where(Filter(publisher=asked.publisher, text=asked.text))
        chosen = f"SELECT d.number FROM documents d WHERE {where}"
    connection.execute("DELETE FROM temp.chosen")
    connection.execute(f"INSERT INTO temp.chosen {chosen}", values)
    return int(connection.execute("SELECT count(*) FROM temp.chosen").fetchone()[0])


def _latest(connection: sqlite3.Connection, asked: Filter, most: int) -> Filter:
    connection.execute("DELETE FROM temp.latest")
    asked = replace(asked, noted=replace(asked.noted, held=None))
    origin, given, rest = _origin(asked)
    where, values = records_where(rest, "claim")
    connection.execute(
        f"INSERT INTO temp.latest SELECT r.document, r.number, r.until FROM {origin} WHERE {where} "
        "ORDER BY r.until DESC LIMIT ?",
        [*given, *values, most + 1],
    )
    total, until = connection.execute("SELECT count(*), min(until) FROM temp.latest").fetchone()
    if total > most:
        since = (date.fromisoformat(until) + timedelta(days=1)).isoformat()
        if connection.execute("SELECT 1 FROM temp.latest WHERE until >= ? LIMIT 1", [since]).fetchone():
            connection.execute("DELETE FROM temp.latest WHERE until < ?", [since])
            asked = replace(asked, since=since)
            return _holding(asked)
        connection.execute("DELETE FROM temp.latest")
        return asked
    return _holding(asked)


def _holding(asked: Filter) -> Filter:
    return replace(asked, noted=replace(asked.noted, held=asked))


def _origin(asked: Filter) -> tuple[str, list[object], Filter]:
    """FROM over ``facts``: by the documents where they are few, by scopes, else from the last day back."""
    if (asked.noted.among or 0) <= FEW:
        rest = replace(asked, publisher=None, text=None, noted=Noted(named=asked.noted.named))
        return "temp.chosen k CROSS JOIN facts r ON r.document = k.document", [], rest
    if scopes_of(asked) or asked.actor:
        found, given = within(asked, "claim")
        chosen = f"SELECT * FROM ({found}) WHERE document IN (SELECT n.document FROM temp.chosen n)"
        origin = f"({chosen}) k CROSS JOIN facts r ON r.document = k.document AND r.number = k.number"
        return origin, given, replace(asked, **nothing(NOTED), noted=Noted())
    return "facts r INDEXED BY facts_until", [], asked
