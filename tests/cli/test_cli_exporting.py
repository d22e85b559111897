"""``marsad export``: files and pipes, options that a format does not heed, places that cannot be written."""

from __future__ import annotations

import errno
import gc
import hashlib
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from marsad.export import FORMATS
from tests.cli.conftest import Marsad

ROOT = Path(__file__).parents[2]


@pytest.fixture
def db(marsad: Marsad, page: Path, tmp_path: Path) -> Path:
    path = tmp_path / "l.db"
    assert marsad("ingest", page, "--db", path, "--published", "2017-04-25").code == 0
    return path


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_written_and_its_hash_told(
    marsad: Marsad, db: Path, tmp_path: Path, name: str
) -> None:
    out = tmp_path / "out"
    done = marsad("export", "--format", name, "--db", db, "--out", out)
    assert (done.code, done.out) == (0, "")
    assert hashlib.sha256(out.read_bytes()).hexdigest() in done.err
    assert out.stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_a_pipe_gets_the_same_bytes(db: Path, marsad: Marsad, tmp_path: Path) -> None:
    out = tmp_path / "out"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-m", "marsad.cli.main", "export", "--db", str(db), "--out", "-"]
    for name in ("csv", "parquet"):
        assert marsad("export", "--format", name, "--db", db, "--out", out).code == 0
        piped = subprocess.run([*command, "--format", name], capture_output=True, check=True, env=environment)
        assert piped.stdout == out.read_bytes()


@pytest.mark.parametrize(
    "options",
    [
        ("--format", "csv", "--table", "claims", "--table", "ties"),
        ("--format", "geojson", "--table", "documents"),
        ("--format", "gexf", "--table", "claims"),
        ("--format", "parquet", "--excel"),
        ("--format", "gdelt", "--with-text"),
        ("--format", "csv", "--table", "documents", "--layout", "long"),
        ("--format", "nonsense"),
    ],
)
def test_an_option_that_does_not_fit_is_refused(
    marsad: Marsad, db: Path, tmp_path: Path, options: tuple[str, ...]
) -> None:
    done = marsad("export", *options, "--db", db, "--out", tmp_path / "x")
    assert done.code == 2
    assert not (tmp_path / "x").exists()


def test_a_missing_folder_is_told(marsad: Marsad, db: Path, tmp_path: Path) -> None:
    done = marsad("export", "--format", "csv", "--db", db, "--out", tmp_path / "none" / "x.csv")
    assert done.code == 10
    assert "no such folder" in done.err


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("format_", ["csv", "xlsx", "datapackage"])
def test_a_full_disk_leaves_the_file_before(
    marsad: Marsad, db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_: str
) -> None:
    out = tmp_path / "x"
    out.write_text("before", "utf-8")

    class Full(io.BytesIO):
        def write(self, data: Any) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

        def fileno(self) -> int:
            return 0

    monkeypatch.setattr("marsad.export.writing.os.fdopen", lambda handle, mode: os.close(handle) or Full())
    done = marsad("export", "--format", format_, "--db", db, "--out", out)
    gc.collect()
    assert done.code == 10
    assert "disk is full" in done.err
    assert out.read_text("utf-8") == "before"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_missing_part_is_named(
    marsad: Marsad, db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    done = marsad("export", "--format", "xlsx", "--db", db, "--out", tmp_path / "x.xlsx")
    assert done.code == 9
    assert "pip install 'marsad[export]'" in done.err
