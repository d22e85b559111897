"""A document on which marsad itself fails is told and kept, and the others are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.cli import database, ingesting, pool
from marsad.model import Article, Document
from tests.cli.conftest import PAGE, Marsad, OneWordReader


class FailingReader(OneWordReader):
    """Fails on one page, as faulty code would; ``fingerprint`` says which version of it."""

    def __init__(self, mark: str, at: str) -> None:
        self.fingerprint, self.at = mark, at

    def read(self, article: Article) -> Document:
        if self.at in article.text:
            raise IndexError
        return super().read(article)


def use(monkeypatch: pytest.MonkeyPatch, mark: str, at: str) -> None:
    for module in (ingesting, pool, database):
        monkeypatch.setattr(module, "load_reader", lambda lexicon: FailingReader(mark, at))


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "1.txt").write_text(PAGE, encoding="utf-8")
    (folder / "2.txt").write_text(PAGE.replace("الجبل", "السهل"), encoding="utf-8")
    return folder


def test_the_others_are_read_and_the_failed_one_is_tried_again(
    marsad: Marsad, monkeypatch: pytest.MonkeyPatch, pages: Path, tmp_path: Path
) -> None:
    db = tmp_path / "l.db"
    use(monkeypatch, "1", "الجبل")
    done = marsad("ingest", pages, "--db", db)
    assert done.code == 0
    assert "1.txt: a fault of marsad: IndexError in test_cli_faults.py, line " in done.err
    assert len(marsad("claims", "--db", db, "--format", "jsonl").out.splitlines()) == 1
    use(monkeypatch, "2", "nothing")
    assert "2 read anew" in marsad("db", "reread", "--db", db).err
    assert len(marsad("claims", "--db", db, "--format", "jsonl").out.splitlines()) == 2


def test_what_was_read_before_stays_where_a_new_version_fails(
    marsad: Marsad, monkeypatch: pytest.MonkeyPatch, pages: Path, tmp_path: Path
) -> None:
    db = tmp_path / "l.db"
    use(monkeypatch, "1", "nothing")
    marsad("ingest", pages, "--db", db)
    use(monkeypatch, "2", "السهل")
    done = marsad("db", "reread", "--db", db)
    assert "left as it was: " in done.err
    assert done.err.endswith("1 read anew\n")
    assert len(marsad("claims", "--db", db, "--format", "jsonl").out.splitlines()) == 2
