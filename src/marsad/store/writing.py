"""A document into the ledger's tables, and out of them; inside a transaction of the caller."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import msgspec

from marsad.arabic.letters.fold import text_key
from marsad.arabic.search import index_words
from marsad.model import Article, Claim, Document, Statement, Tie
from marsad.model.jsonl import to_builtins
from marsad.store import summing
from marsad.store.flat import flatten
from marsad.store.kinds import TABLES, columns_of


def forget(connection: sqlite3.Connection, id_: str) -> None:
    """Take a document with its records out of all tables; nothing happens where there is none."""
    row = connection.execute("SELECT number FROM documents WHERE id = ?", (id_,)).fetchone()
    if row:
        summing.take(connection, *row)
        connection.execute("DELETE FROM search WHERE rowid = ?", row)
        connection.execute("DELETE FROM documents WHERE number = ?", row)


def add(connection: sqlite3.Connection, document: Document, fingerprint: str) -> int:
    """Write a document with its records; its number. There must be none with its id."""
    article = document.article
    number = add_article(connection, article, fingerprint)
    for records in (document.claims, document.ties, document.statements):
        _add_records(connection, number, records, article.published)
    summing.add(connection, number)
    return number


def add_article(connection: sqlite3.Connection, article: Article, fingerprint: str) -> int:
    """Write a document without its records; its number."""
    fields = to_builtins(article) | {"text": ""}
    cursor = connection.execute(
        "INSERT INTO documents VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            article.id, article.sha256, fingerprint, article.title, article.publisher, article.published,
            article.published_basis, article.url, article.language, article.reason, article.text,
            msgspec.json.encode(fields).decode(),
        ),
    )  # fmt: skip
    number = cursor.lastrowid or 0
    title = article.title or ""
    connection.execute(
        "INSERT INTO search (rowid, title, body, forms) VALUES (?, ?, ?, ?)",
        (number, text_key(title), text_key(article.text), index_words(f"{title} {article.text}")),
    )
    return number


def _add_records(
    connection: sqlite3.Connection,
    document: int,
    records: Sequence[Claim | Tie | Statement],
    published: str | None,
) -> None:
    for number, record in enumerate(records):
        table, kind = TABLES[type(record)]
        row = flatten(record, published)
        columns = {"document": document, "number": number} | columns_of(record, row)
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(columns.values()))
        connection.executemany(
            "INSERT INTO parties VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (document, kind, number, p.role, at, p.code, p.sector, p.id, p.name, p.text, p.folded, p.key)
                for at, p in enumerate(row.parties)
            ],
        )
