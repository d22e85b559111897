"""The ledger itself: add documents, ask for records."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any, TypeVar

import msgspec

from marsad.errors import NotFoundError
from marsad.model import Article, Claim, Document, Event, Judgement, Statement, Tie
from marsad.model.jsonl import convert, decode
from marsad.store import changes, choosing, judging, narrowing, proof, weighing, writing
from marsad.store.choosing import SOURCE
from marsad.store.filter import Filter
from marsad.store.held import DocumentLine, Held, Source
from marsad.store.kinds import TABLES
from marsad.store.search import Hit, search
from marsad.store.sqlite import connect, in_words, roll_back
from marsad.store.where import documents_where, records_where

_WIDTH = 6
_LAST = "\U0010ffff"
"""Behind every text that begins alike."""
_PUBLISHED = "ORDER BY d.published IS NULL, d.published, d.id"
_PUBLISHED_LAST = "ORDER BY d.published DESC, d.number"
_T = TypeVar("_T", Claim, Tie, Statement)


class Ledger:
    """An open ledger. One process writes, many read; close it, or use it in a ``with`` block."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection, self.path = connection, path

    @classmethod
    def open(cls, path: str | Path, *, write: bool = False) -> Ledger:
        """Open the ledger at ``path``; with ``write`` it is made if it is not there.

        Raises:
            LedgerError: missing, locked, unwritable, damaged, not a ledger, or of a newer schema.
        """
        return cls(connect(Path(path), write), Path(path))

    def close(self) -> None:
        """Close the file; whatever was added is on the disk already."""
        self._connection.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def has(self, id_: str, sha256: str, fingerprint: str = "") -> bool:
        """Whether this very document, read with this very lexicon, is in the ledger."""
        with in_words(self.path):
            row = self._connection.execute(
                "SELECT 1 FROM documents WHERE id = ? AND sha256 = ? AND fingerprint = ?",
                (id_, sha256, fingerprint),
            ).fetchone()
        return row is not None

    def add(self, document: Document, fingerprint: str = "") -> bool:
        """Store a document with all its records in one transaction, in place of what was read from it before.

        Args:
            document: what the reader gave.
            fingerprint: of the lexicon it was read with; another one means that it was read anew.

        Returns:
            False when the same document with the same hash and fingerprint is there already.

        Raises:
            LedgerError: nothing of the document is stored then.
        """
        article = document.article
        with in_words(self.path), self._transaction():
            if self.has(article.id, article.sha256, fingerprint):
                return False
            before = changes.held(self._connection, article.id)
            writing.forget(self._connection, article.id)
            number = writing.add(self._connection, document, fingerprint)
            changes.note(self._connection, number, article, fingerprint, before)
        return True

    def delete(self, id_: str) -> None:
        """Take a document and its records out; ids stay as tombstones, judgements stay, no word of it does.

        Raises:
            NotFoundError: there is no such document.
            LedgerError: nothing is deleted then.
        """
        with in_words(self.path):
            self._connection.execute("PRAGMA secure_delete = ON")
            with self._transaction():
                before = changes.held(self._connection, id_)
                if before is None:
                    raise NotFoundError(
                        f"There is no document {id_}.", str(self.path), "See: marsad documents"
                    )
                writing.forget(self._connection, id_)
                changes.note_deleted(self._connection, id_, before)
            self._connection.execute("INSERT INTO search (search) VALUES ('optimize')")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def changes(self, since: int = 0) -> Iterator[changes.Change]:
        """What changed behind the change numbered ``since``, oldest first."""
        with in_words(self.path):
            yield from changes.feed(self._connection, since)

    def check(self) -> Iterator[proof.Fault]:
        """All that is wrong with the ledger: spans that are not their slice, columns, the index, the file."""
        with in_words(self.path):
            yield from proof.faults(self._connection)

    def search(self, words: str, asked: Filter | None = None) -> list[Hit]:
        """The documents that hold all the words in any of their forms, best first, with passages."""
        with in_words(self.path):
            return search(self._connection, words, asked or Filter())

    def refuse(self, source: str, sha256: str, reason: str) -> None:
        """Note an input from which no document came."""
        with in_words(self.path), self._transaction():
            self._connection.execute(
                "INSERT OR REPLACE INTO failures VALUES (?, ?, ?)", (source, sha256, reason)
            )

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            roll_back(self._connection)
            raise

    def claims(self, asked: Filter | None = None) -> list[Held[Claim]]:
        """The claims that a filter lets through, by day, document and place in the text."""
        return list(self.each(Claim, asked))

    def ties(self, asked: Filter | None = None) -> list[Held[Tie]]:
        """The ties that a filter lets through, in the same order."""
        return list(self.each(Tie, asked))

    def statements(self, asked: Filter | None = None) -> list[Held[Statement]]:
        """The statements that a filter lets through, in the same order."""
        return list(self.each(Statement, asked))

    def each(self, kind: type[_T], asked: Filter | None = None) -> Iterator[Held[_T]]:
        """The records of a kind one after the other, in the same order, without holding them all."""
        query, values = choosing.query(kind, asked or Filter())
        return self._held(kind, query, values)

    def _held(self, kind: type[_T], query: str, values: Sequence[object]) -> Iterator[Held[_T]]:
        with in_words(self.path):
            for row in self._connection.execute(query, values):
                yield Held(Source(*row[:_WIDTH]), row[_WIDTH], decode(row[_WIDTH + 1], kind))

    def chosen(self, kind: type[_T], query: str, values: Sequence[object]) -> list[Held[_T]]:
        """The records whose (``document``, ``number``) a question in SQL gives, the latest first."""
        return list(self._held(kind, choosing.whole(kind, query), values))

    def documents(self, asked: Filter | None = None) -> list[DocumentLine]:
        """The documents that a filter lets through, by day of publication and id."""
        return list(self.each_document(asked))

    def each_document(self, asked: Filter | None = None, with_text: bool = False) -> Iterator[DocumentLine]:
        """The documents one after the other, in the same order, with their text where it is asked for."""
        asked = asked or Filter()
        where, values = documents_where(asked)
        counts = ", ".join(
            f"(SELECT count(*) FROM {table} r WHERE r.document = d.number)" for table, _ in TABLES.values()
        )
        order = _PUBLISHED_LAST if asked.newest else _PUBLISHED
        if asked.limit is not None or asked.offset:
            # Only those that are given are read: sorting the others with their texts takes most of the time.
            where = f"d.number IN (SELECT d.number FROM documents d WHERE {where} {order} LIMIT ? OFFSET ?)"
            values = [*values, choosing.limit(asked), asked.offset]
        query = (
            f"SELECT {SOURCE}, d.language, d.published_basis, d.reason, d.fingerprint, {counts}, "
            f"{'d.text' if with_text else 'NULL'} FROM documents d WHERE {where} {order}"
        )
        with in_words(self.path):
            for row in self._connection.execute(query, values):
                yield DocumentLine(Source(*row[:_WIDTH]), *row[_WIDTH:])

    def holding(self, asked: Filter) -> set[str]:
        """The ids of the documents that hold a record which a filter lets through."""
        found: set[str] = set()
        for table, kind in TABLES.values():
            where, values = records_where(asked, kind)
            query = (
                f"SELECT DISTINCT d.id FROM {table} r JOIN documents d ON d.number = r.document WHERE {where}"
            )
            with in_words(self.path):
                found.update(id_ for (id_,) in self._connection.execute(query, values))
        return found

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Everything read inside is of one moment, whatever another process writes meanwhile."""
        with in_words(self.path):
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                roll_back(self._connection)

    def document(self, id_: str) -> Document:
        """One document, exactly as it was added.

        Raises:
            NotFoundError: when there is none of that id.
        """
        with in_words(self.path):
            row = self._connection.execute(
                "SELECT number, text, article FROM documents WHERE id = ?", (id_,)
            ).fetchone()
            if row is None:
                raise NotFoundError(f"There is no document {id_}.", str(self.path), "See: marsad documents")
            claims = self._of_document(row[0], Claim)
            ties = self._of_document(row[0], Tie)
            statements = self._of_document(row[0], Statement)
        article = convert(msgspec.json.decode(row[2]) | {"text": row[1]}, Article)
        return Document(id_, article, claims, ties, statements)

    def _of_document(self, number: int, kind: type[_T]) -> tuple[_T, ...]:
        rows = self._connection.execute(
            f"SELECT record FROM {TABLES[kind][0]} WHERE document = ? ORDER BY number", (number,)
        )
        return tuple(decode(text, kind) for (text,) in rows)

    def claim(self, id_: str) -> Held[Claim]:
        """One claim by its id, or by an unambiguous beginning of it.

        Raises:
            NotFoundError: when there is none, or more than one begins so.
        """
        with in_words(self.path):
            rows = self._connection.execute(
                f"SELECT {SOURCE}, r.number, r.record FROM claims r JOIN documents d "
                "ON d.number = r.document WHERE r.id >= ? AND r.id < ? ORDER BY r.id LIMIT 2",
                (id_, id_ + _LAST),
            ).fetchall()
        if not rows or not id_:
            raise NotFoundError(f"There is no claim {id_}.", str(self.path), "See: marsad claims")
        if len(rows) > 1 and rows[0][_WIDTH + 1] != rows[1][_WIDTH + 1]:
            raise NotFoundError(
                f"More than one claim begins with {id_}.", str(self.path), "Give the whole id."
            )
        row = rows[0]
        return Held(Source(*row[:_WIDTH]), row[_WIDTH], decode(row[_WIDTH + 1], Claim))

    @property
    def weighed(self) -> bool:
        """Whether the kept events are those of the documents and judgements as they are now."""
        with in_words(self.path):
            return weighing.is_weighed(self._connection)

    @property
    def ever_weighed(self) -> bool:
        """Whether the ledger keeps events, of now or of an earlier state; true too where it has no claims."""
        query = "SELECT 1 FROM meta WHERE key = 'weighed' UNION SELECT NOT EXISTS (SELECT 1 FROM claims)"
        with in_words(self.path):
            return any(found for (found,) in self._connection.execute(query))

    def weigh(self) -> int:
        """Make the events of all claims anew, unless they are those of now; how many there are."""
        with in_words(self.path):
            if not self.weighed:
                with self._transaction():
                    return weighing.keep(self._connection)
            return int(self._connection.execute("SELECT count(*) FROM events").fetchone()[0])

    def events(self, asked: Filter | None = None) -> list[Event]:
        """The events that a filter lets through, as they were last weighed, earliest first."""
        with in_words(self.path):
            return weighing.select(self._connection, asked or Filter())

    def event(self, id_: str) -> Event:
        """One event by its id, by the beginning of it, or by the id of one of its claims.

        Raises:
            NotFoundError: when there is none, or more than one.
        """
        query = (
            "SELECT e.record FROM events e WHERE e.number IN ("
            "SELECT x.number FROM events x WHERE x.id >= ? AND x.id < ? "
            "UNION SELECT c.event FROM event_claims c WHERE c.claim = ?) ORDER BY e.id LIMIT 2"
        )
        with in_words(self.path):
            rows = self._connection.execute(query, (id_, id_ + _LAST, id_)).fetchall()
        if not rows or not id_:
            raise NotFoundError(f"There is no event {id_}.", str(self.path), "See: marsad events")
        if len(rows) > 1:
            raise NotFoundError(
                f"More than one event begins with {id_}.", str(self.path), "Give the whole id."
            )
        return decode(rows[0][0], Event)

    def judge(self, judgement: Judgement) -> int:
        """Write a judgement down; its number. Events follow it when they are weighed next.

        Raises:
            NotFoundError: when a record, claim or judgement that it names is not there.
            JudgementError: when a correction does not fit.
        """
        with in_words(self.path), self._transaction():
            judging.check(self._connection, judgement, str(self.path))
            return judging.add(self._connection, judgement)

    def judgements(self) -> list[Judgement]:
        """All judgements in the order in which they were made, undone ones too."""
        with in_words(self.path):
            return judging.every(self._connection)

    def judgements_on(self, record: str) -> list[Judgement]:
        """The judgements that stand and are about a record, or about a merge that it is part of."""
        return [
            item
            for item in judging.standing(self.judgements())
            if record == item.record or record in item.claims or record in item.against
        ]

    def judged(self) -> judging.Judged:
        """What the judgements that stand say of records."""
        return judging.judged(self.judgements())

    def claims_by_id(self, ids: Iterable[str]) -> dict[str, Held[Claim]]:
        """Claims by their ids, as people corrected them; an id that is not there is left out."""
        found: dict[str, Held[Claim]] = {}
        judged = self.judged()
        query = (
            f"SELECT {SOURCE}, r.number, r.record FROM claims r JOIN documents d ON d.number = r.document "
            "WHERE r.id = ? ORDER BY d.id LIMIT 1"
        )
        with in_words(self.path):
            for id_ in ids:
                for row in self._connection.execute(query, (id_,)):
                    if claim := judged.apply(decode(row[_WIDTH + 1], Claim)):
                        found[id_] = Held(Source(*row[:_WIDTH]), row[_WIDTH], claim)
        return found

    def fingerprints(self) -> list[str]:
        """The versions and lexicons that the documents were read with."""
        with in_words(self.path):
            rows = self._connection.execute(
                "SELECT DISTINCT fingerprint FROM documents ORDER BY 1"
            ).fetchall()
        return [fingerprint for (fingerprint,) in rows]

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a question that no method asks, in SQL over the tables of ``docs/lookup/ledger.md``.

        Raises:
            LedgerError: the question fails, or takes longer than :meth:`limit` allows.
        """
        with in_words(self.path):
            return self._connection.execute(sql, values).fetchall()

    def narrow(self, asked: Filter, most: int | None = None) -> Filter:
        """The same filter for many questions on this opened ledger: the documents of its publisher and text
        are found once. With ``most``, so are its claims; where they are more, the filter given back begins on
        the day (``since``) from which on there are at most so many.
        """
        with in_words(self.path):
            return narrowing.narrow(self._connection, asked, most)

    def limit(self, seconds: float) -> None:
        """Let the questions of this opened ledger end with a :class:`LedgerError` after so many seconds."""
        end = monotonic() + seconds
        self._connection.set_progress_handler(lambda: int(monotonic() > end), 50_000)

    def failures(self) -> list[tuple[str, str]]:
        """The inputs from which no document came, with the reason, by source."""
        with in_words(self.path):
            return self._connection.execute("SELECT source, reason FROM failures ORDER BY source").fetchall()

    def count(self) -> dict[str, int]:
        """How many documents, claims, ties, statements and failures there are."""
        tables = ("documents", *(table for table, _ in TABLES.values()), "failures")
        with in_words(self.path):
            return {
                table: int(self._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
                for table in tables
            }
