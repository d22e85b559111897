"""The ledger gives back what it was given, adds nothing twice, and says what is wrong."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from marsad.errors import LedgerError, NotFoundError
from marsad.model import Document
from marsad.store import Filter, Ledger, sqlite
from marsad.store.sqlite import APPLICATION, migrations
from tests.records import article, claim, document, many_documents


@settings(deadline=None)
@given(many_documents)
def test_documents_come_back_as_they_were_and_twice_adds_nothing(documents: list[Document]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.db"
        with Ledger.open(path, write=True) as ledger:
            assert [ledger.add(item) for item in documents] == [True] * len(documents)
            before = ledger.count()
            assert [ledger.add(item) for item in documents] == [False] * len(documents)
            assert ledger.count() == before
        with Ledger.open(path) as ledger:
            for item in documents:
                assert ledger.document(item.id) == item


def test_another_fingerprint_replaces_the_records(ledger: Ledger) -> None:
    first = document()
    assert ledger.add(first, "lexicon-1")
    assert not ledger.add(first, "lexicon-1")
    second = replace(first, claims=(claim("c-new"), claim("c-newer")), ties=())
    assert ledger.add(second, "lexicon-2")
    assert ledger.document("d-1") == second
    assert ledger.count() == {"documents": 1, "claims": 2, "ties": 0, "statements": 1, "failures": 0}
    assert ledger.has("d-1", first.article.sha256, "lexicon-2")
    assert not ledger.has("d-1", first.article.sha256, "lexicon-1")


def test_a_failing_document_leaves_the_one_before(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger.add(document(), "1")

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("marsad.store.writing._add_records", fail)
    with pytest.raises(LedgerError, match="disk is full"):
        ledger.add(document(), "2")
    monkeypatch.undo()
    assert ledger.document("d-1") == document()
    assert ledger.has("d-1", article().sha256, "1")


def test_a_claim_is_found_by_its_id_or_the_beginning_of_it(ledger: Ledger) -> None:
    ledger.add(Document("d-1", article(), (claim("c-abc1"), claim("c-abd2"))))
    assert ledger.claim("c-abc1").record.id == "c-abc1"
    assert ledger.claim("c-abd").record.id == "c-abd2"
    with pytest.raises(NotFoundError, match="More than one"):
        ledger.claim("c-ab")
    for missing in ("c-x", "", "%"):
        with pytest.raises(NotFoundError, match="no claim"):
            ledger.claim(missing)


def test_words_are_found_in_any_spelling(ledger: Ledger) -> None:
    ledger.add(Document("d-1", article("d-1", text="استقبل أَحْمَدُ وفد المدينة")))
    ledger.add(Document("d-2", article("d-2", text="نص آخر")))
    for asked in ("احمد", "أحمد", "المدينه وفد", '"احمد"', "احمد*"):
        assert [line.source.document for line in ledger.documents(Filter(text=asked))] == ["d-1"]
    assert ledger.documents(Filter(text="* OR )")) == []


def test_refused_inputs_are_listed_once(ledger: Ledger) -> None:
    ledger.refuse("b.bin", "0" * 64, "binary")
    ledger.refuse("a.txt", "1" * 64, "empty")
    ledger.refuse("b.bin", "0" * 64, "binary")
    assert ledger.failures() == [("a.txt", "empty"), ("b.bin", "binary")]


def test_judgements_are_never_changed(ledger: Ledger) -> None:
    connection = ledger._connection
    connection.execute(
        "INSERT INTO judgements (record, verdict, person, made) VALUES ('c-1', 'accept', 'me', '2020-01-01')"
    )
    for query in ("UPDATE judgements SET verdict = 'wrong'", "DELETE FROM judgements"):
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            connection.execute(query)


def test_a_reader_reads_while_a_writer_writes(ledger: Ledger) -> None:
    ledger.add(document())
    with Ledger.open(ledger.path) as reader:
        ledger.add(document("d-2"))
        assert len(reader.claims()) == 2
        with pytest.raises(LedgerError, match="cannot be written"):
            reader.add(document("d-3"))


def test_the_same_documents_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.db", "b.db"):
        with Ledger.open(tmp_path / name, write=True) as ledger:
            for id_ in ("d-1", "d-2"):
                ledger.add(document(id_))
    assert (tmp_path / "a.db").read_bytes() == (tmp_path / "b.db").read_bytes()


def test_a_killed_writer_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    script = (
        "import sys, os, signal\n"
        "from tests.records import document\n"
        "from marsad.store import Ledger\n"
        "from marsad.store.writing import add_article\n"
        "ledger = Ledger.open(sys.argv[1], write=True)\n"
        "for number in range(5): ledger.add(document(f'd-{number}'))\n"
        "ledger._connection.execute('BEGIN IMMEDIATE')\n"
        "add_article(ledger._connection, document('half').article, '')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    root = Path(__file__).parents[2]
    places = os.pathsep.join([str(root), str(root / "src")])
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], env={**os.environ, "PYTHONPATH": places}, check=False
    )
    assert done.returncode == -9
    with Ledger.open(path, write=True) as ledger:
        assert ledger.count()["documents"] == 5
        assert ledger.document("d-4") == document("d-4")


class TestTroubles:
    def test_missing(self, tmp_path: Path) -> None:
        with pytest.raises(LedgerError, match="no ledger"):
            Ledger.open(tmp_path / "none.db")
        assert not (tmp_path / "none.db").exists()

    def test_not_a_database(self, tmp_path: Path) -> None:
        path = tmp_path / "a.db"
        path.write_bytes(b"this is a text file, quite long enough to be read " * 50)
        for write in (False, True):
            with pytest.raises(LedgerError, match="not a ledger"):
                Ledger.open(path, write=write)

    def test_another_program_s_database(self, tmp_path: Path) -> None:
        path = tmp_path / "a.db"
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE x (y)")
        connection.close()
        for write in (False, True):
            with pytest.raises(LedgerError, match="not a ledger"):
                Ledger.open(path, write=write)

    def test_damaged(self, ledger: Ledger) -> None:
        for number in range(40):
            ledger.add(document(f"d-{number}"))
        ledger.close()
        data = bytearray(ledger.path.read_bytes())
        data[4096:] = b"\x5a" * (len(data) - 4096)
        ledger.path.write_bytes(data)
        with pytest.raises(LedgerError, match="damaged"), Ledger.open(ledger.path) as again:
            again.claims()

    def test_newer(self, ledger: Ledger) -> None:
        ledger._connection.execute(f"PRAGMA user_version = {len(migrations()) + 1}")
        ledger.close()
        with pytest.raises(LedgerError, match="Update marsad"):
            Ledger.open(ledger.path)

    def test_locked(self, ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
        ledger._connection.execute("BEGIN IMMEDIATE")
        monkeypatch.setattr("marsad.store.sqlite._WAIT_SECONDS", 0.1)
        with (
            Ledger.open(ledger.path, write=True) as other,
            pytest.raises(LedgerError, match="another process"),
        ):
            other.add(document())

    def test_a_folder_in_its_place(self, tmp_path: Path) -> None:
        with pytest.raises(LedgerError, match="cannot be opened"):
            Ledger.open(tmp_path, write=True)

    def test_full_disk(self, ledger: Ledger) -> None:
        ledger.add(document())
        pages = ledger._connection.execute("PRAGMA page_count").fetchone()[0]
        ledger._connection.execute(f"PRAGMA max_page_count = {pages}")
        big = document("d-2", text="قصف " * 20_000)
        with pytest.raises(LedgerError, match="disk is full"):
            ledger.add(big)
        assert ledger.count()["documents"] == 1

    def test_what_went_wrong_is_told_where_the_transaction_is_gone(self, tmp_path: Path) -> None:
        """So it is on a disk that is full: SQLite rolls back by itself."""
        connection = sqlite3.connect(tmp_path / "l.db", isolation_level=None)
        with pytest.raises(sqlite3.OperationalError, match="no such table: gone"):
            sqlite.migrate(connection, 1, "ROLLBACK;\nSELECT 1 FROM gone;\n")


def test_the_header_says_whose_file_it_is(ledger: Ledger) -> None:
    assert ledger._connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION
    assert ledger._connection.execute("PRAGMA user_version").fetchone()[0] == len(migrations())
    assert ledger._connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_documents_are_narrowed_by_what_they_hold(ledger: Ledger) -> None:
    ledger.add(document())
    for asked, found in (
        (Filter(mode="aerial"), True),
        (Filter(mode="air"), False),
        (Filter(quad=4, place="Sinjar", certainty="certain"), True),
        (Filter(quad=1), False),
        (Filter(party="tur-mil", target="REB «مواقع»"), True),
        (Filter(target="tur-mil"), True),
        (Filter(doer="Mosul"), False),
        (Filter(document="d-1"), True),
        (Filter(document="d-2"), False),
    ):
        assert bool(ledger.documents(asked)) is found, asked
