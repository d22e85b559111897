"""Proof of a ledger: every span's text is its slice, every column its record's, every document is found."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from marsad.model.jsonl import convert, encode, to_builtins
from marsad.store import summing
from marsad.store.changes import KINDS
from marsad.store.flat import flatten
from marsad.store.kinds import columns_of, kind_of


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a ledger that is not as it should be: where, and what."""

    document: str | None
    record: str | None
    what: str


def faults(connection: sqlite3.Connection) -> Iterator[Fault]:
    """All faults of the file, then of each document in turn; nothing for a sound ledger."""
    yield from _of_file(connection)
    query = "SELECT number, id, published, text, article FROM documents ORDER BY number"
    for number, id_, published, text, article in connection.execute(query):
        for what in wrong_spans(msgspec.json.decode(article), text):
            yield Fault(id_, None, what)
        yield from _of_records(connection, number, id_, published, text)


def _of_file(connection: sqlite3.Connection) -> Iterator[Fault]:
    for (said,) in connection.execute("PRAGMA integrity_check"):
        if said != "ok":
            yield Fault(None, None, f"the file is damaged: {said}")
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Fault(None, None, f"row {row} of {table} points to nothing in {parent}")
    query = (
        "SELECT id FROM documents WHERE number NOT IN (SELECT rowid FROM search) "
        "UNION ALL SELECT NULL FROM search WHERE rowid NOT IN (SELECT number FROM documents)"
    )
    for (id_,) in connection.execute(query):
        yield Fault(id_, None, "a document and the full-text index do not go together")
    for table in summing.unsound(connection):
        yield Fault(None, None, f"the table {table} does not hold what the records come to")


def _of_records(
    connection: sqlite3.Connection, number: int, document: str, published: str | None, text: str
) -> Iterator[Fault]:
    for kind, table in KINDS.items():
        cursor = connection.execute(f"SELECT * FROM {table} WHERE document = ? ORDER BY number", (number,))
        names = [column[0] for column in cursor.description]
        for row in cursor.fetchall():
            stored = dict(zip(names, row, strict=True))
            for what in _wrong(connection, kind, stored, published, text):
                yield Fault(document, stored["id"], what)


def _wrong(
    connection: sqlite3.Connection, kind: str, stored: dict[str, Any], published: str | None, text: str
) -> Iterator[str]:
    try:
        record = convert(msgspec.json.decode(stored["record"]), kind_of(kind))
    except msgspec.DecodeError as error:
        yield f"the record cannot be read: {error}"
        return
    yield from wrong_spans(to_builtins(record), text)
    flat = flatten(record, published)
    for name, value in columns_of(record, flat).items():
        if stored[name] != value:
            yield f"the column {name} is not the record's"
    query = (
        "SELECT role, code, sector, party, name, text, folded FROM parties "
        "WHERE document = ? AND kind = ? AND number = ? ORDER BY position"
    )
    parties = connection.execute(query, (stored["document"], kind, stored["number"])).fetchall()
    if parties != [(p.role, p.code, p.sector, p.id, p.name, p.text, p.folded) for p in flat.parties]:
        yield "its parties are not the record's"
    if encode(record).decode() != stored["record"]:
        yield "its JSON is not as marsad writes it"


def wrong_spans(value: Any, text: str, path: str = "") -> Iterator[str]:
    """What is wrong with the offsets in a record's JSON, at any depth: outside the text, or other words."""
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from wrong_spans(item, text, f"{path}[{number}]")
    if not isinstance(value, dict):
        return
    start, end = value.get("start"), value.get("end")
    if start is not None or end is not None:
        if start is None or end is None or not 0 <= start <= end <= len(text):
            yield f"{path}: {start} to {end} lies outside the text"
        elif isinstance(value.get("text"), str) and text[start:end] != value["text"]:
            yield f"{path}: the text from {start} to {end} is not what the record says"
    for name, item in value.items():
        yield from wrong_spans(item, text, f"{path}.{name}" if path else name)
