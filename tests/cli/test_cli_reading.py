"""``read`` and ``ingest``: data on stdout, talk on stderr, the documented exit codes."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from marsad.model.jsonl import decode_document
from tests.cli.conftest import PAGE, Marsad


def test_read_prints_the_situation(marsad: Marsad, page: Path) -> None:
    done = marsad("read", page)
    assert done.code == 0
    lines = done.out.splitlines()
    assert lines[0].endswith("الطيران يقصف مواقع في الجبل")
    assert "publication date unknown" in lines[1]
    assert "  • Syrian air force bombed positions." in lines
    assert any("ASSAULT/aerial · asserted · certain" in line and "20+ dead" in line for line in lines)
    assert "      قصف الطيران" in lines
    assert "Whose forces stand where" in lines
    assert "  • Turkish air force is present in Sinjar." in lines
    assert "Statements" in lines
    assert not any(mark in done.out for mark in "\u2068\u2069\x1b")


def test_read_jsonl_is_the_contract(marsad: Marsad, page: Path) -> None:
    done = marsad("read", page, "--format", "jsonl", "--published", "2017-04-25")
    (line,) = done.out.splitlines()
    assert list(json.loads(line)) == ["id", "article", "claims", "ties", "statements"]
    read = decode_document(line)
    assert (read.article.published, read.article.published_basis) == ("2017-04-25", "given")
    span = read.claims[0].trigger
    assert read.article.text[span.start : span.end] == span.text
    assert done.err == ""


def test_read_takes_a_pipe(marsad: Marsad, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = b'{"id": "x", "text": "\xd9\x82\xd8\xb5\xd9\x81"}\n{broken\n'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(rows)))
    done = marsad("read", "-", "--format", "jsonl")
    assert json.loads(done.out.splitlines()[0])["id"] == "x"
    assert "refused: stdin:2: not JSON" in done.err
    assert done.code == 0


def test_what_is_not_arabic_is_told_and_kept(marsad: Marsad, tmp_path: Path) -> None:
    path = tmp_path / "en.txt"
    path.write_text("The minister said on Monday that the talks would resume in the capital next week.")
    done = marsad("read", path)
    assert "not read: not Arabic: English" in done.out
    assert done.code == 0


@pytest.mark.parametrize("data", [b"", b"\0\1\2"])
def test_nothing_readable_is_exit_code_3(marsad: Marsad, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(data)
    done = marsad("read", path)
    assert done.code == 3
    assert "refused" in done.err and "Nothing could be read" in done.err
    assert done.out == ""


def test_ingest_twice_adds_nothing_and_says_so(marsad: Marsad, page: Path, tmp_path: Path) -> None:
    db = tmp_path / "sub" / "l.db"
    (tmp_path / "empty.txt").write_text("")
    first = marsad("ingest", page, tmp_path / "empty.txt", "--db", db)
    assert (first.code, first.out) == (0, "")
    assert "empty.txt: empty" in first.err
    assert first.err.endswith("1 new, 0 already there, 1 refused\n")
    second = marsad("ingest", page, "--db", db)
    assert second.err == "1 events\n0 new, 1 already there, 0 refused\n"
    assert "refused:" in marsad("documents", "--db", db).err


def test_ingest_needs_paths_that_exist(marsad: Marsad, tmp_path: Path) -> None:
    done = marsad("ingest", tmp_path / "none", "--db", tmp_path / "l.db")
    assert done.code == 3
    assert not (tmp_path / "l.db").exists()


def test_several_processes_give_the_same_ledger(marsad: Marsad, tmp_path: Path) -> None:
    rows = [
        f'{{"id": "{number}", "text": "{PAGE.strip().splitlines()[-1]} {number}."}}' for number in range(30)
    ]
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join([*rows, "{broken"]), "utf-8")
    for jobs in (1, 2):
        done = marsad("ingest", path, "--db", tmp_path / f"{jobs}.db", "--jobs", jobs)
        assert done.err.endswith("30 new, 0 already there, 1 refused\n")
    assert (tmp_path / "1.db").read_bytes() == (tmp_path / "2.db").read_bytes()
