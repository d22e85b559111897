"""What a watch remembers: when feeds are due, which pages are known, and each answer's bytes by their hash.

A folder with ``state.db`` (SQLite) and ``raw/ab/abcd...``. Each step is one transaction, so that a watch can
be stopped at any moment and goes on where it was.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from marsad.errors import InputError
from marsad.gather.feeds import Entry

_SCHEMA = """
CREATE TABLE IF NOT EXISTS feeds (
  url TEXT PRIMARY KEY, etag TEXT, modified TEXT, sha256 TEXT, due REAL NOT NULL, failures INTEGER NOT NULL,
  said TEXT
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS pages (
  number INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, feed TEXT NOT NULL, publisher TEXT,
  entry TEXT NOT NULL, stage TEXT NOT NULL, sha256 TEXT, media TEXT, landed TEXT, due REAL NOT NULL,
  failures INTEGER NOT NULL, reason TEXT
);
CREATE INDEX IF NOT EXISTS pages_stage ON pages (stage, due);
PRAGMA user_version = 1;
"""
_VERSION = 1
_DAY = 86_400.0
_STEPS = 6
_TRIES = 4
_LEAST = 60.0


@dataclass(frozen=True, slots=True)
class FeedState:
    """What is known of a feed: the marks of its last answer, when it is due, failures in a row."""

    etag: str | None = None
    modified: str | None = None
    due: float = 0.0
    failures: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """A page that a feed named. ``stage`` is ``new`` (to be fetched), ``fetched``, ``refused`` or ``read``;
    ``landed`` where it was fetched from, ``media`` its stated type.
    """

    url: str
    publisher: str | None
    entry: Entry
    stage: str
    sha256: str | None = None
    media: str | None = None
    landed: str | None = None
    failures: int = 0
    reason: str | None = None


class State:
    """An open folder; close it, or use it in a ``with`` block."""

    def __init__(self, folder: Path) -> None:
        """Open the folder, made if it is not there.

        Raises:
            InputError: when it cannot be written, or is of a newer version.
        """
        self.folder = folder
        try:
            (folder / "raw").mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(folder / "state.db", isolation_level=None, timeout=10)
            version = int(self._db.execute("PRAGMA user_version").fetchone()[0])
            if version > _VERSION:
                raise InputError("The watch's state is of a newer marsad.", str(folder), "Update marsad.")
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.executescript(_SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise InputError(
                f"The watch's state cannot be opened: {error}.", str(folder), "Choose another --state."
            ) from error

    def __enter__(self) -> State:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    def feed(self, url: str) -> FeedState:
        """What is known of a feed; one that is new is due at once."""
        row = self._db.execute(
            "SELECT etag, modified, due, failures FROM feeds WHERE url = ?", (url,)
        ).fetchone()
        return FeedState(*row) if row else FeedState()

    def feed_done(
        self, url: str, now: float, every: float, etag: str | None, modified: str | None, sha256: str | None
    ) -> None:
        """A feed answered: it is due again after ``every`` seconds."""
        self._db.execute(
            "INSERT OR REPLACE INTO feeds VALUES (?, ?, ?, ?, ?, 0, NULL)",
            (url, etag, modified, sha256, now + max(every, _LEAST)),
        )

    def feed_failed(self, url: str, now: float, every: float, reason: str, wait: float | None) -> None:
        """A feed gave no answer: the pause doubles with each failure in a row, up to a day."""
        known = self.feed(url)
        failures = known.failures + 1
        due = now + back_off(every, failures, wait)
        self._db.execute(
            "INSERT OR REPLACE INTO feeds VALUES (?, ?, ?, NULL, ?, ?, ?)",
            (url, known.etag, known.modified, due, failures, reason),
        )

    def add_entries(self, feed: str, publisher: str | None, entries: Iterable[Entry], pages: bool) -> int:
        """Remember the entries of a feed that are not known yet; how many they are.

        Without ``pages`` they are fetched already: their text is the feed's.
        """
        stage, added = ("new" if pages else "fetched"), 0
        self._db.execute("BEGIN IMMEDIATE")
        for entry in entries:
            content = replace(entry, html="") if pages else entry
            values = (entry.link, feed, publisher, msgspec.json.encode(content).decode(), stage)
            added += self._db.execute(
                "INSERT OR IGNORE INTO pages VALUES (NULL, ?, ?, ?, ?, ?, NULL, NULL, NULL, 0, 0, NULL)",
                values,
            ).rowcount
        self._db.execute("COMMIT")
        return added

    def due_pages(self, feed: str, now: float, most: int) -> list[Waiting]:
        """The pages of a feed that are to be fetched now, those named first before the others."""
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM pages WHERE feed = ? AND stage = 'new' AND due <= ? "
            "ORDER BY number LIMIT ?",
            (feed, now, most),
        )
        return [_waiting(row) for row in rows.fetchall()]

    def page_fetched(self, url: str, sha256: str, media: str | None, landed: str) -> None:
        """A page's bytes are kept."""
        self._db.execute(
            "UPDATE pages SET stage = 'fetched', sha256 = ?, media = ?, landed = ? WHERE url = ?",
            (sha256, media, landed, url),
        )

    def page_failed(self, page: Waiting, now: float, reason: str, again: bool, wait: float | None) -> None:
        """A page gave no answer: it is tried again four times if that may help, and refused then."""
        failures = page.failures + 1
        stage = "new" if again and failures < _TRIES else "refused"
        self._db.execute(
            "UPDATE pages SET stage = ?, due = ?, failures = ?, reason = ? WHERE url = ?",
            (stage, now + back_off(_LEAST * 5, failures, wait), failures, reason, page.url),
        )

    def unread(self) -> Iterator[Waiting]:
        """The pages that were fetched or refused and have not been taken over yet."""
        while True:
            row = self._db.execute(
                f"SELECT {_COLUMNS} FROM pages WHERE stage IN ('fetched', 'refused') ORDER BY number LIMIT 1"
            ).fetchone()
            if row is None:
                return
            yield _waiting(row)

    def page_read(self, url: str) -> None:
        """A page was taken over; what :meth:`unread` gave must be marked so before the next is asked for."""
        self._db.execute("UPDATE pages SET stage = 'read' WHERE url = ?", (url,))

    def keep(self, data: bytes) -> str:
        """Write bytes under their hash, whole or not at all, and give the hash."""
        sha256 = hashlib.sha256(data).hexdigest()
        path = self._path(sha256)
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            begun = path.with_suffix(f".{os.getpid()}")
            begun.write_bytes(data)
            begun.replace(path)
        return sha256

    def kept(self, sha256: str) -> bytes:
        """The bytes that are kept under a hash.

        Raises:
            InputError: when they are gone.
        """
        try:
            return self._path(sha256).read_bytes()
        except OSError as error:
            raise InputError(
                "Kept bytes are gone.", str(self._path(sha256)), "Restore the folder."
            ) from error

    def _path(self, sha256: str) -> Path:
        return self.folder / "raw" / sha256[:2] / sha256


_COLUMNS = "url, publisher, entry, stage, sha256, media, landed, failures, reason"


def back_off(every: float, failures: int, wait: float | None = None) -> float:
    """Seconds to the next try: doubled with each failure in a row, at least what the server asked for, and at
    most a day.
    """
    pause = max(every, _LEAST) * float(1 << min(failures, _STEPS))
    return min(max(pause, wait or 0.0), _DAY)


def _waiting(row: tuple[str, str | None, str, str, str, str, str, int, str]) -> Waiting:
    url, publisher, entry, *rest = row
    return Waiting(url, publisher, msgspec.json.decode(entry, type=Entry), *rest)  # type: ignore[arg-type]
