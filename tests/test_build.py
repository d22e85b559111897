"""The compiled data: every file has a source, compiling is deterministic, and a difference is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from genscripts import build

QUICK = ("arabic/", "calendars", "codebook", "furniture", "inputs", "numbers", "parties")


def test_compiling_gives_the_committed_bytes(tmp_path: Path) -> None:
    build.build(QUICK, tmp_path)
    names = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert names == sorted(name for name in build.AREAS if name.startswith(QUICK))
    stale = [name for name in names if (tmp_path / name).read_bytes() != (build.DATA / name).read_bytes()]
    assert stale == []


def test_every_file_of_the_data_has_a_source() -> None:
    assert build.differences(build.DATA, build.DATA) == []


@pytest.fixture
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A fresh and a kept folder with two small tables that are the same."""
    monkeypatch.setattr(
        build, "AREAS", {"a.json": lambda resources: b"1", "b/c.json": lambda resources: b"2"}
    )
    fresh, kept = tmp_path / "fresh", tmp_path / "kept"
    build.build((), fresh)
    build.build((), kept)
    return fresh, kept


def test_a_difference_is_found(copies: tuple[Path, Path]) -> None:
    fresh, kept = copies
    assert build.differences(fresh, kept) == []
    (kept / "a.json").write_bytes(b"0")
    (kept / "b" / "c.json").unlink()
    (kept / "stray.json").write_bytes(b"")
    assert build.differences(fresh, kept) == [
        "a.json is not what resources/ give",
        "b/c.json is missing",
        "stray.json has no known source",
    ]


def test_check_ends_with_1_on_a_difference(
    copies: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _, kept = copies
    monkeypatch.setattr(build, "DATA", kept)
    assert build.main(["--check"]) == 0
    (kept / "a.json").write_bytes(b"0")
    assert build.main(["--check"]) == 1
    assert "a.json is not what resources/ give" in capsys.readouterr().err
    assert build.main(["a"]) == 0
    assert build.main(["--check"]) == 0
