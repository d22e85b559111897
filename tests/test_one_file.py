"""The one file of compiled data: it holds every table, is plain and dateless, and a fault of it is told."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest

from genscripts import archive, build
from marsad import tables
from marsad.errors import LexiconError
from marsad.lexicon.load import load

ROOT = Path(__file__).parents[1]


def test_it_holds_every_table_that_is_compiled_and_nothing_else() -> None:
    with ZipFile(tables.ARCHIVE) as kept:
        assert kept.namelist() == sorted(build.AREAS)
        assert {entry.compress_type for entry in kept.infolist()} == {ZIP_STORED}
        assert {entry.date_time for entry in kept.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_whatever_the_code_reads_of_it_is_there() -> None:
    sources = [path.read_text("utf-8") for path in (ROOT / "src" / "marsad").rglob("*.py")]
    asked = {name for source in sources for name in re.findall(r'\b(?:table|text)\("([^"]+\.\w+)"\)', source)}
    assert len(asked) >= 12
    assert asked <= build.AREAS.keys()


def test_beside_it_lie_only_data_under_licences_of_their_own() -> None:
    files = [path.relative_to(tables.ARCHIVE.parent) for path in tables.ARCHIVE.parent.rglob("*")]
    kept = {path.parts[0] for path in files if path.suffix not in {".py", ".pyc"}} - {"__pycache__"}
    assert kept == {"LICENSES", "arabic", "hunspell-ar", tables.ARCHIVE.name}


def test_equal_tables_give_equal_bytes_in_whatever_order_they_come(tmp_path: Path) -> None:
    archive.write(tmp_path / "one.zip", {"a": b"1", "b": b"2"})
    archive.write(tmp_path / "two.zip", {"b": b"2", "a": b"1"})
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    assert archive.read(tmp_path / "one.zip") == {"a": b"1", "b": b"2"}
    assert archive.read(tmp_path / "none.zip") == {}


@pytest.mark.parametrize("content", [None, b"", b"no archive"])
def test_a_missing_or_damaged_file_is_told(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "ARCHIVE", tmp_path / "tables.zip")
    if content is not None:
        tables.ARCHIVE.write_bytes(content)
    with pytest.raises(LexiconError) as fault:
        tables.table("places.msgpack")
    assert fault.value.exit_code == 4
    assert "make build-data" in str(fault.value)


def test_one_changed_byte_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = tables.ARCHIVE.read_bytes()
    at = whole.index(tables.table("numbers.msgpack"))
    (tmp_path / "tables.zip").write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    monkeypatch.setattr(tables, "ARCHIVE", tmp_path / "tables.zip")
    with pytest.raises(LexiconError):
        tables.table("numbers.msgpack")


def test_a_table_that_is_not_there_is_told() -> None:
    with pytest.raises(LexiconError, match=r"none\.msgpack"):
        tables.table("none.msgpack")


def test_the_lexicon_names_the_file_it_was_read_from() -> None:
    assert load().fingerprint
    assert tables.ARCHIVE.is_file()
