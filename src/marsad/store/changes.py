"""The feed of changes: which documents came, were read anew or went, and what became of their records."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from marsad.model import Article

What = Literal["added", "reread", "replaced", "deleted"]
KINDS = {"claim": "claims", "tie": "ties", "statement": "statements"}
_Records = dict[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record before and after, as JSON; null where it was not there, or where its words were deleted."""

    kind: str
    record: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one document. Changes are numbered from 1, without gaps.

    ``what``: ``added``; ``reread`` (the same bytes with another lexicon or version); ``replaced`` (other
    bytes under the same id); ``deleted``. ``records`` are those that are not the same before and after; they
    are empty for a document that was added.
    """

    number: int
    document: str
    what: What
    sha256: str
    fingerprint: str
    records: tuple[RecordChange, ...]


@dataclass(frozen=True, slots=True)
class Before:
    """What the ledger held of a document: its hash and fingerprint, its records by kind and id."""

    sha256: str
    fingerprint: str
    records: _Records


def held(connection: sqlite3.Connection, document: str) -> Before | None:
    """What the ledger holds of a document now."""
    row = connection.execute(
        "SELECT number, sha256, fingerprint FROM documents WHERE id = ?", (document,)
    ).fetchone()
    return Before(row[1], row[2], _records(connection, row[0])) if row else None


def _records(connection: sqlite3.Connection, number: int) -> _Records:
    found: _Records = {}
    for kind, table in KINDS.items():
        query = f"SELECT id, record FROM {table} WHERE document = ? ORDER BY number"
        found |= {(kind, id_): record for id_, record in connection.execute(query, (number,))}
    return found


def note(
    connection: sqlite3.Connection, number: int, article: Article, fingerprint: str, before: Before | None
) -> None:
    """Write down that a document came, in place of ``before`` if it was there; inside its transaction."""
    what: What = "added"
    if before is not None:
        what = "reread" if before.sha256 == article.sha256 else "replaced"
    change = _change(connection, article.id, what, article.sha256, fingerprint)
    if before is not None:
        after = _records(connection, number)
        rows = [
            (kind, id_, before.records.get((kind, id_)), after.get((kind, id_)))
            for kind, id_ in dict.fromkeys([*before.records, *after])
        ]
        _note_records(connection, change, [row for row in rows if row[2] != row[3]])


def note_deleted(connection: sqlite3.Connection, document: str, before: Before) -> None:
    """Write down that a document went: the ids of its records stay as tombstones, no word of them does."""
    connection.execute(
        "UPDATE record_changes SET before = NULL, after = NULL "
        "WHERE change IN (SELECT number FROM changes WHERE document = ?)",
        (document,),
    )
    change = _change(connection, document, "deleted", before.sha256, before.fingerprint)
    _note_records(connection, change, [(kind, id_, None, None) for kind, id_ in before.records])


def _change(connection: sqlite3.Connection, document: str, what: What, sha256: str, fingerprint: str) -> int:
    cursor = connection.execute(
        "INSERT INTO changes (document, what, sha256, fingerprint) VALUES (?, ?, ?, ?)",
        (document, what, sha256, fingerprint),
    )
    return cursor.lastrowid or 0


def _note_records(
    connection: sqlite3.Connection, change: int, rows: list[tuple[str, str, str | None, str | None]]
) -> None:
    connection.executemany(
        "INSERT INTO record_changes VALUES (?, ?, ?, ?, ?, ?)",
        [(change, position, *row) for position, row in enumerate(rows)],
    )


def feed(connection: sqlite3.Connection, since: int) -> Iterator[Change]:
    """The changes with a number greater than ``since``, oldest first."""
    query = "SELECT number, document, what, sha256, fingerprint FROM changes WHERE number > ? ORDER BY number"
    of_change = "SELECT kind, record, before, after FROM record_changes WHERE change = ? ORDER BY position"
    for number, document, what, sha256, fingerprint in connection.execute(query, (since,)):
        records = tuple(RecordChange(*row) for row in connection.execute(of_change, (number,)))
        yield Change(number, document, what, sha256, fingerprint, records)
