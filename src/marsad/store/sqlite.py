"""SQLite as the ledger uses it: connections, migrations, and its errors in words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path

from marsad.arabic.letters.fold import key
from marsad.arabic.search import index_words
from marsad.errors import LedgerError, MarsadError

APPLICATION = 0x4D525344
"""The application id in the file's header: ``MRSD``."""
_WAIT_SECONDS = 10.0
_TROUBLES = (
    ("locked", "The ledger is being written by another process.", "Wait until it has ended, then try again."),
    ("busy", "The ledger is being written by another process.", "Wait until it has ended, then try again."),
    ("readonly", "The ledger cannot be written.", "Check the permissions of the file and of its folder."),
    ("full", "The disk is full.", "Make room and run the same command again; what was stored is kept."),
    ("not a database", "This file is not a ledger.", "Check the path, or restore the file from a copy."),
    (
        "malformed",
        "The ledger is damaged.",
        "Restore it from a copy, or ingest the documents into a new one.",
    ),
    ("unable to open", "The ledger cannot be opened.", "Check the path and its permissions."),
    ("interrupted", "The question took too long.", "Narrow it: by country, actor or days."),
    ("disk i/o", "The disk failed while the ledger was used.", "Check the disk and run the command again."),
)


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what SQLite says into a :class:`LedgerError` about the ledger at ``path``."""
    try:
        yield
    except MarsadError:
        raise
    except sqlite3.Error as error:
        said = str(error)
        for sign, happened, remedy in _TROUBLES:
            if sign in said.lower():
                raise LedgerError(happened, str(path), remedy) from error
        raise LedgerError(
            f"The ledger failed: {said}.", str(path), "See whether it can be opened."
        ) from error


def connect(path: Path, write: bool) -> sqlite3.Connection:
    """A connection to an existing or (for writing) a new ledger, migrated when it is written.

    Raises:
        LedgerError: missing, locked, damaged, of another program, or written by a newer marsad.
    """
    if not write and not path.is_file():
        raise LedgerError("There is no ledger.", str(path), "Make one with: marsad ingest PATHS --db FILE")
    if write and not path.parent.is_dir():
        _make_folder(path.parent)
    with in_words(path):
        connection = _open(path, write)
        try:
            _prepare(connection, path, write)
        except BaseException:
            connection.close()
            raise
        return connection


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LedgerError(
            f"The folder of the ledger cannot be made: {error.strerror}.", str(folder), "Give another --db."
        ) from error


def _open(path: Path, write: bool) -> sqlite3.Connection:
    address = path.absolute().as_uri()
    if write:
        return sqlite3.connect(f"{address}?mode=rwc", uri=True, timeout=_WAIT_SECONDS, isolation_level=None)
    connection = sqlite3.connect(f"{address}?mode=rw", uri=True, timeout=_WAIT_SECONDS, isolation_level=None)
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        if "unable to open" not in str(error) and "readonly" not in str(error):
            raise
        return sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True, isolation_level=None)
    return connection


def _prepare(connection: sqlite3.Connection, path: Path, write: bool) -> None:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    tables = int(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    steps = migrations()
    if application != APPLICATION and (tables or version or not write):
        raise LedgerError("This is a SQLite file, but not a ledger.", str(path), "Check the path.")
    if version > len(steps):
        raise LedgerError(
            f"The ledger has schema {version}, this marsad knows {len(steps)}.", str(path), "Update marsad."
        )
    if not write:
        if version < len(steps):
            raise LedgerError(
                "The ledger was made by an older marsad.", str(path), "Run marsad ingest on it once."
            )
        return
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.create_function("marsad_key", 1, key, deterministic=True)
    connection.create_function("marsad_forms", 1, index_words, deterministic=True)
    for number in range(version, len(steps)):
        migrate(connection, number + 1, steps[number])


def migrations() -> list[str]:
    """The numbered SQL files, in order."""
    folder = files("marsad.store").joinpath("migrations")
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".sql"))
    return [folder.joinpath(name).read_text("utf-8") for name in names]


def migrate(connection: sqlite3.Connection, number: int, script: str) -> None:
    """One step in one transaction; another process may have made it in the meantime."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if int(connection.execute("PRAGMA user_version").fetchone()[0]) < number:
            for statement in _statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        roll_back(connection)
        raise


def roll_back(connection: sqlite3.Connection) -> None:
    """End a transaction that failed; SQLite has ended it already where the disk was full."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _statements(script: str) -> Iterator[str]:
    held = ""
    for line in script.splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            yield held
            held = ""
