"""``db check`` finds nothing in a sound ledger, and every fault that is put into one."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from marsad.model import Document, Range, Span
from marsad.store import Ledger
from tests.records import TEXT, article, claim, document


@pytest.fixture
def sound(ledger: Ledger) -> Ledger:
    ledger.add(_true("d-1"))
    return ledger


def _true(id_: str) -> Document:
    """A document all of whose spans are their slices."""
    made = document(id_)
    return Document(id_, made.article, tuple(_exact(c) for c in made.claims))


def _exact(record: object) -> object:
    from marsad.model.jsonl import convert, to_builtins

    def mend(value: object) -> object:
        if isinstance(value, dict):
            found = {name: mend(item) for name, item in value.items()}
            if found.get("start") is not None and isinstance(found.get("text"), str):
                found["text"] = TEXT[found["start"] : found["end"]]  # type: ignore[misc]
            return found
        return [mend(item) for item in value] if isinstance(value, list) else value

    return convert(mend(to_builtins(record)), type(record))


def test_a_sound_ledger_has_no_fault(sound: Ledger) -> None:
    assert list(sound.check()) == []


@pytest.mark.parametrize(
    ("sql", "what"),
    [
        ("UPDATE documents SET text = 'x' || text", "is not what the record says"),
        ("UPDATE documents SET text = substr(text, 1, 5)", "outside the text"),
        ("UPDATE claims SET type = 'AID'", "column type"),
        ("UPDATE claims SET gloss = 'other'", "column gloss"),
        ("UPDATE claims SET record = '{}'", "cannot be read"),
        ('UPDATE claims SET record = replace(record, \'"quad":4\', \'"quad":"4"\')', "cannot be read"),
        ("UPDATE parties SET code = 'USA' WHERE position = 0", "parties"),
        ("DELETE FROM search", "full-text index"),
        ("DELETE FROM parties", "parties"),
    ],
)
def test_each_fault_is_found(sound: Ledger, sql: str, what: str) -> None:
    sound._connection.execute(sql)
    found = list(sound.check())
    assert any(what in fault.what for fault in found), found


def test_ranges_of_the_article_are_proved(ledger: Ledger) -> None:
    ledger.add(Document("d-1", article("d-1", body=(Range(0, 10_000),))))
    (fault,) = ledger.check()
    assert (fault.document, fault.record) == ("d-1", None)
    assert "body[0]" in fault.what


def test_a_span_beside_its_words_is_found(ledger: Ledger) -> None:
    wrong = claim(trigger=Span("قصف", 1, 4))
    ledger.add(Document("d-1", article(), (wrong,)))
    assert any("trigger" in fault.what and fault.record == wrong.id for fault in ledger.check())


def test_the_sample_articles_give_a_sound_ledger() -> None:
    from marsad.cli.main import main

    root = Path(__file__).parents[2]
    with tempfile.TemporaryDirectory() as folder:
        db = str(Path(folder) / "l.db")
        assert main(["ingest", str(root / "examples"), "--db", db]) == 0
        assert main(["db", "check", "--db", db]) == 0
