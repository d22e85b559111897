"""Reading on several processors: what becomes of the processes where one of them is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from marsad.cli import pool
from marsad.errors import MarsadError
from marsad.gather import gather
from tests.cli.conftest import PAGE

SECONDS = 60
KILLED = """
import os, signal, sys
from marsad.cli import pool
from marsad.gather import gather

pool.load_reader = lambda lexicon: None
pool.read_one = lambda reader, raw, published: os.getpid()
with pool.reading(None, None, 2) as read_all:
    print(*[pid for _, pid in read_all([(raw, True) for raw in gather([sys.argv[1]])])], flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A page to read."""
    file = tmp_path / "page.txt"
    file.write_text(PAGE, "utf-8")
    return file


def test_readers_end_with_the_process_that_began_them(path: Path) -> None:
    command = [sys.executable, "-c", KILLED, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=SECONDS)
    assert done.returncode == -signal.SIGKILL, (
        done.stderr
    )  # here the readers' ends of the pipe are closed too
    assert done.stdout.strip().isdigit()


def test_a_reader_that_is_killed_is_told_in_words(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "load_reader", lambda lexicon: None)
    monkeypatch.setattr(pool, "read_one", lambda *asked: os.kill(os.getpid(), signal.SIGKILL))
    raws = [(raw, True) for raw in gather([path])]
    with pytest.raises(MarsadError, match="fewer --jobs"), pool.reading(None, None, 2) as read_all:
        list(read_all(raws))
