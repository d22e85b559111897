"""Kills, full disks, folders without rights, locks and damage: a message, a code, and nothing lost."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bench.kills import measure
from marsad.cli.main import main
from marsad.store import Ledger
from tests.cli.conftest import PAGE, Marsad

NOBODY = 65534
ROOT = Path(__file__).parents[2]


def test_an_ingest_that_is_killed_loses_nothing_and_ends_in_the_same_bytes() -> None:
    outcome = measure(kills=5, documents=12, seed=7)
    assert outcome.faults == ()
    assert outcome.runs >= 1 and outcome.inside >= 1


@dataclass(frozen=True)
class Ended:
    """How a forked command ended."""

    code: int
    err: str


def forked(prepare: Callable[[], None], *arguments: object) -> Ended:
    """A command line in a process of its own that has everything loaded, after ``prepare`` there."""
    with tempfile.TemporaryFile() as said:
        pid = os.fork()
        if pid == 0:
            os.dup2(said.fileno(), 2)
            sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
            code = 99
            try:
                prepare()
                code = main([str(argument) for argument in arguments])
            finally:
                sys.stderr.flush()
                os._exit(code)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        said.seek(0)
        return Ended(code, said.read().decode())


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that every user may look into."""
    folder = Path(tempfile.mkdtemp(prefix="marsad-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def filled(marsad: Marsad, shared: Path) -> Path:
    """A ledger with one document, and beside it 40 pages that are not in it yet."""
    (shared / "first.txt").write_text(PAGE, "utf-8")
    db = shared / "ledger" / "l.db"
    assert marsad("ingest", shared / "first.txt", "--db", db, "--no-weigh").code == 0
    pages = shared / "pages"
    pages.mkdir()
    for number in range(40):
        (pages / f"{number:02}.txt").write_text(PAGE.replace("الجبل", f"الجبل {number}") * 3, "utf-8")
    return db


def nobody() -> None:
    """Become a user without rights, where the tests run as root."""
    if os.geteuid() == 0:
        os.setuid(NOBODY)


def ingest(filled: Path) -> tuple[object, ...]:
    """The command line that takes in the pages beside a ledger."""
    return "ingest", filled.parents[1] / "pages", "--db", filled, "--no-weigh", "--jobs", 1


def held(db: Path) -> int:
    """How many documents there are in a sound ledger."""
    with Ledger.open(db, write=True) as ledger:
        assert [fault for fault in ledger.check() if fault.record is None] == []
        return ledger.count()["documents"]


def test_a_full_disk(filled: Path) -> None:
    room = filled.stat().st_size + 60_000

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    done = forked(small, *ingest(filled))
    assert done.code == 5, done.err
    assert "Traceback" not in done.err and str(filled) in done.err
    kept = held(filled)
    assert 1 <= kept < 41
    again = forked(
        lambda: None, "ingest", filled.parents[1] / "pages", "--db", filled, "--no-weigh", "--jobs", 1
    )
    assert again.code == 0 and held(filled) == 41


def test_a_folder_that_cannot_be_written(filled: Path) -> None:
    for path in (filled.parent, filled):
        path.chmod(0o555 if path.is_dir() else 0o444)
    done = forked(nobody, *ingest(filled))
    assert done.code == 5, done.err
    assert "cannot be" in done.err and "permissions" in done.err
    assert forked(nobody, "claims", "--db", filled).code == 0
    assert (
        forked(nobody, "export", "--format", "csv", "--db", filled, "--out", filled.parent / "x").code == 10
    )
    for path in (filled.parent, filled):
        path.chmod(0o755 if path.is_dir() else 0o644)
    assert held(filled) == 1


def test_a_folder_that_cannot_be_made(filled: Path, shared: Path) -> None:
    shared.chmod(0o555)
    done = forked(nobody, "ingest", shared / "first.txt", "--db", shared / "new" / "l.db")
    assert done.code == 5, done.err
    assert "cannot be made" in done.err
    shared.chmod(0o755)


def test_a_locked_ledger(filled: Path, marsad: Marsad, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("marsad.store.sqlite._WAIT_SECONDS", 0.1)
    other = sqlite3.connect(filled, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    done = marsad(*ingest(filled))
    assert done.code == 5
    assert "written by another process" in done.err
    assert marsad("claims", "--db", filled).code == 0
    other.execute("ROLLBACK")
    other.close()
    assert marsad(*ingest(filled)).code == 0
    assert held(filled) == 41


def test_a_damaged_ledger(filled: Path, marsad: Marsad, tmp_path: Path) -> None:
    assert marsad(*ingest(filled)).code == 0
    data = bytearray(filled.read_bytes())
    data[4096:] = b"\x5a" * (len(data) - 4096)
    filled.write_bytes(data)
    for command in (
        ("claims",), ("search", "الجبل"), ("db", "check"), ("db", "changes"),
        ("ingest", filled.parents[1] / "pages", "--jobs", 1),
        ("export", "--format", "csv", "--out", tmp_path / "x.csv"),
    ):  # fmt: skip
        done = marsad(*command, "--db", filled)
        assert done.code == 5, (command, done)
        assert "damaged" in done.err and "Restore it from a copy" in done.err
    assert not (tmp_path / "x.csv").exists()
    assert filled.read_bytes() == bytes(data)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize(
    "command", [("claims", "--format", "jsonl"), ("export", "--format", "csv", "--out", "-")]
)
def test_output_that_cannot_be_written(filled: Path, command: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "marsad.cli.main", *command, "--db", str(filled)],
            stdout=full, stderr=subprocess.PIPE, check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        )  # fmt: skip
    assert done.returncode == 10, done.stderr
    assert b"cannot be written" in done.stderr and b"Traceback" not in done.stderr
