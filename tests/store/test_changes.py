"""The feed of changes, deletion, and reading anew."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from marsad.ask.diff import between, reread
from marsad.errors import NotFoundError
from marsad.model import Document, Place
from marsad.store import Ledger
from tests.records import ACTOR, PLACE, article, claim, document


def test_each_document_that_comes_is_a_change(ledger: Ledger) -> None:
    ledger.add(document("d-1"), "1")
    ledger.add(document("d-1"), "1")
    ledger.add(document("d-2"), "1")
    found = list(ledger.changes())
    assert [(c.number, c.document, c.what, c.records) for c in found] == [
        (1, "d-1", "added", ()), (2, "d-2", "added", ()),
    ]  # fmt: skip
    assert [c.number for c in ledger.changes(1)] == [2]


def test_reading_anew_keeps_what_was_and_what_is(ledger: Ledger) -> None:
    kept, went = claim("c-kept"), claim("c-went")
    ledger.add(Document("d-1", article(), (kept, went)), "1")
    moved = replace(went, id="c-came", place=replace(PLACE, name="Sinjar town"), actor=(ACTOR, ACTOR))
    ledger.add(Document("d-1", article(), (kept, moved)), "2")
    (change,) = ledger.changes(1)
    assert (change.what, change.fingerprint) == ("reread", "2")
    assert [(r.record, r.before is None, r.after is None) for r in change.records] == [
        ("c-went", False, True), ("c-came", True, False),
    ]  # fmt: skip
    (found,) = reread([change])
    assert (found.what, found.fields) == ("changed", ("actor", "place"))
    assert tombstones(ledger) == [("c-went", "d-1", 2)]


def test_the_same_reading_is_no_difference(ledger: Ledger) -> None:
    first = document()
    ledger.add(first, "1")
    ledger.add(replace(first, claims=tuple(replace(c, why=()) for c in first.claims)), "2")
    (change,) = ledger.changes(1)
    assert [record.kind for record in change.records] == ["claim"]
    assert list(reread([change])) == []


def test_other_bytes_replace(ledger: Ledger) -> None:
    ledger.add(document(), "1")
    ledger.add(document(sha256="f" * 64), "1")
    assert [change.what for change in ledger.changes()] == ["added", "replaced"]


def test_a_deleted_document_leaves_tombstones_and_no_word(ledger: Ledger) -> None:
    secret = "كلمة لا مثيل لها"
    ledger.add(document("d-1"), "1")
    made = Document("d-2", article("d-2", text=secret, title=secret), (claim("c-2", gloss=secret),))
    ledger.add(made, "1")
    ledger.add(replace(made, claims=()), "2")
    ledger.delete("d-2")
    assert tombstones(ledger) == [("c-2", "d-2", 3)]
    assert ledger.count()["documents"] == 1
    assert [change.what for change in ledger.changes()] == ["added", "added", "reread", "deleted"]
    assert all(r.before is None and r.after is None for c in ledger.changes(2) for r in c.records)
    assert ledger.search("مثيل") == []
    with pytest.raises(NotFoundError, match="no document"):
        ledger.delete("d-2")
    ledger.close()
    files = [path.read_bytes() for path in ledger.path.parent.iterdir() if path.name.startswith("ledger")]
    assert not any("مثيل".encode() in data for data in files)


def tombstones(ledger: Ledger) -> list[tuple[str, str, int]]:
    query = "SELECT record, document, change FROM tombstones WHERE kind = 'claim' ORDER BY record"
    return ledger._connection.execute(query).fetchall()


def test_a_record_that_comes_back_has_no_tombstone(ledger: Ledger) -> None:
    ledger.add(document(), "1")
    ledger.delete("d-1")
    assert len(tombstones(ledger)) == 1
    ledger.add(document(), "1")
    assert tombstones(ledger) == []


def test_judgements_stay_with_the_id(ledger: Ledger) -> None:
    first = document()
    ledger.add(first, "1")
    query = "INSERT INTO judgements (record, verdict, person, made) VALUES (?, 'accept', 'me', '2020-01-01')"
    ledger._connection.execute(query, (first.claims[0].id,))
    ledger.add(replace(first, claims=(claim("c-new"),)), "2")
    ledger.add(first, "3")
    ledger.delete("d-1")
    rows = ledger._connection.execute("SELECT record, verdict FROM judgements").fetchall()
    assert rows == [(first.claims[0].id, "accept")]


def test_two_ledgers_are_compared(tmp_path: Path) -> None:
    other = Place("سنجار", 28, 33, "Sinjar", "SYR", 36.3, 41.9, None, "city")
    with (
        Ledger.open(tmp_path / "a.db", write=True) as old,
        Ledger.open(tmp_path / "b.db", write=True) as new,
    ):
        old.add(Document("d-1", article(), (claim("c-1"), claim("c-2", trigger=claim().evidence))))
        old.add(document("d-2"))
        new.add(Document("d-1", article(), (claim("c-1", place=other),)))
        new.add(document("d-3"))
        found = [(d.document, d.kind, d.what, d.fields) for d in between(old, new)]
        assert list(between(old, old)) == []
    assert found[:2] == [("d-1", "claim", "changed", ("place",)), ("d-1", "claim", "went", ())]
    assert {(d, k, w) for d, k, w, _ in found[2:]} == {
        (d, k, w) for d, w in (("d-2", "went"), ("d-3", "came")) for k in ("claim", "tie", "statement")
    }


def test_a_ledger_of_the_first_schema_is_migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from marsad.store import sqlite

    every = sqlite.migrations()
    path = tmp_path / "old.db"
    monkeypatch.setattr(sqlite, "migrations", lambda: every[:1])
    connection = sqlite.connect(path, write=True)
    fields = json.dumps({"id": "d-1", "text": "", "sha256": "0"})
    text = "وقال الرئيس"
    connection.execute(
        "INSERT INTO documents (id, sha256, fingerprint, published_basis, text, article) "
        "VALUES ('d-1', '0', '', 'unknown', ?, ?)",
        (text, fields),
    )
    connection.close()
    monkeypatch.setattr(sqlite, "migrations", lambda: every)
    with Ledger.open(path, write=True) as ledger:
        assert [(c.number, c.document, c.what) for c in ledger.changes()] == [(1, "d-1", "added")]
        (hit,) = ledger.search("رئيس")
        assert [text[a:b] for a, b in hit.passages[0].words] == ["الرئيس"]
