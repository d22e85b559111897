"""Sums beside the records: what pages count again and again, changed together with the records.

Migrations 0005 and 0007 say in views what a document adds to each table; taking a document out subtracts the
same, in the same transaction. So the tables always hold what the views give (:func:`unsound` proves it).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import chain

_ROWS = {"scopes": "new_scopes", "couples": "new_couples", "bonds": "new_bonds"}
"""Tables of rows that belong to a document and go with it, with the views that give them."""
_SUMS = {
    "sum_claims": "new_claims",
    "sum_days": "new_claims",
    "sum_months": "new_months",
    "sum_pace": "new_months",
    "sum_placed": "new_placed",
    "sum_places": "new_claims",
    "sum_couples": "new_pairs",
    "sum_bonds": "new_relations",
    "sum_deeds": "new_deeds",
    "sum_parties": "new_parties",
    "sum_papers": "new_papers",
}
"""Tables of sums over all documents, with the views that give what each document adds."""


def add(connection: sqlite3.Connection, document: int) -> None:
    """Count the records of a document that was just written."""
    for table, view in _ROWS.items():
        names = ", ".join(chain(*_columns(connection, table)))
        connection.execute(
            f"INSERT INTO {table} ({names}) SELECT DISTINCT {names} FROM {view} WHERE document = ?",
            (document,),
        )
    for table in _SUMS:
        _change(connection, table, document, "+")


def take(connection: sqlite3.Connection, document: int) -> None:
    """Count the records of a document no more; to be called before they are deleted."""
    for table in _SUMS:
        _change(connection, table, document, "-")
        (figure, *_) = _columns(connection, table)[1]
        connection.execute(f"DELETE FROM {table} WHERE {figure} = 0")


def unsound(connection: sqlite3.Connection) -> Iterator[str]:
    """The tables that do not hold what the records come to."""
    for table, view in (_ROWS | _SUMS).items():
        key, figures = _columns(connection, table)
        kept = f"SELECT {', '.join(key + figures)} FROM {table}"
        if table in _ROWS:
            again = f"SELECT DISTINCT {', '.join(key + figures)} FROM {view}"
        else:
            sums = ", ".join([*key, *(f"sum({figure})" for figure in figures)])
            again = f"SELECT {sums} FROM {view} GROUP BY {', '.join(key)}"
        for one, other in ((kept, again), (again, kept)):
            if connection.execute(f"SELECT 1 FROM ({one} EXCEPT {other}) LIMIT 1").fetchone():
                yield table
                break


def _change(connection: sqlite3.Connection, table: str, document: int, sign: str) -> None:
    key, figures = _columns(connection, table)
    keys = ", ".join(key)
    new = ", ".join(f"{sign}sum({figure})" for figure in figures)
    more = ", ".join(f"{figure} = {figure} + excluded.{figure}" for figure in figures)
    connection.execute(
        f"INSERT INTO {table} ({', '.join(key + figures)}) SELECT {keys}, {new} FROM {_SUMS[table]} "
        f"WHERE document = ? GROUP BY {keys} ON CONFLICT ({keys}) DO UPDATE SET {more}",
        (document,),
    )


def _columns(connection: sqlite3.Connection, table: str) -> tuple[list[str], list[str]]:
    """The columns of a table that are its key, in the key's order, and those that are figures."""
    rows = connection.execute(f"PRAGMA table_info({table})").fetchall()
    key = sorted((row[5], row[1]) for row in rows if row[5])
    return [name for _, name in key], [row[1] for row in rows if not row[5]]
