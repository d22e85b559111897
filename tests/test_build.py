"""The compiled data: every file has a source, compiling is deterministic, and a difference is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from genscripts import archive, build

QUICK = ("arabic/", "calendars", "codebook", "furniture", "inputs", "numbers", "parties")


def test_compiling_gives_the_committed_bytes(tmp_path: Path) -> None:
    build.build(QUICK, tmp_path / "tables.zip")
    fresh, kept = archive.read(tmp_path / "tables.zip"), archive.read(build.TARGET)
    assert sorted(fresh) == sorted(name for name in build.AREAS if name.startswith(QUICK))
    assert [name for name in fresh if fresh[name] != kept[name]] == []


def test_every_file_of_the_data_has_a_source() -> None:
    assert build.differences(build.TARGET, build.TARGET) == []


@pytest.fixture
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A fresh and a kept file with two small tables that are the same."""
    monkeypatch.setattr(
        build, "AREAS", {"a.json": lambda resources: b"1", "b/c.json": lambda resources: b"2"}
    )
    fresh, kept = tmp_path / "fresh" / "tables.zip", tmp_path / "kept" / "tables.zip"
    build.build((), fresh)
    build.build((), kept)
    return fresh, kept


def test_a_difference_is_found(copies: tuple[Path, Path]) -> None:
    fresh, kept = copies
    assert build.differences(fresh, kept) == []
    archive.write(kept, {"a.json": b"0"})
    (kept.parent / "stray.json").write_bytes(b"")
    assert build.differences(fresh, kept) == [
        "a.json is not what resources/ give",
        "b/c.json is missing",
        "stray.json has no known source",
    ]


def test_a_table_too_many_is_found_and_goes_with_the_next_build(copies: tuple[Path, Path]) -> None:
    fresh, kept = copies
    archive.write(kept, archive.read(fresh) | {"old.json": b""})
    assert build.differences(fresh, kept) == ["tables.zip holds more or was written otherwise"]
    build.build(["a"], kept)
    assert build.differences(fresh, kept) == []


def test_check_ends_with_1_on_a_difference(
    copies: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _, kept = copies
    monkeypatch.setattr(build, "TARGET", kept)
    assert build.main(["--check"]) == 0
    archive.write(kept, {"a.json": b"0", "b/c.json": b"2"})
    assert build.main(["--check"]) == 1
    assert "a.json is not what resources/ give" in capsys.readouterr().err
    assert build.main(["a"]) == 0
    assert build.main(["--check"]) == 0
