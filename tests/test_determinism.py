"""Two processes with different hash seeds write the same bytes, and ids do not hang on where a file lies."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


def begin(seed: str, folder: Path, *paths: str) -> subprocess.Popen[bytes]:
    """A process that reads paths from a folder of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "marsad.cli.main", "read", *paths, "--format", "jsonl"],
        cwd=folder,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "UTC" if seed == "1" else "Asia/Baghdad"},
    )


def test_two_runs_give_equal_bytes(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere" / "examples"
    shutil.copytree(EXAMPLES, elsewhere)
    runs = [begin("1", EXAMPLES.parent, "examples"), begin("2", elsewhere.parent, "examples")]
    first, second = (run.communicate(timeout=240)[0] for run in runs)
    assert [run.returncode for run in runs] == [0, 0]
    assert first == second
    documents = [json.loads(line) for line in first.splitlines()]
    assert len(documents) == 15
    assert all(document["claims"] for document in documents)
    ids = [record["id"] for document in documents for record in document["claims"]]
    assert len(set(ids)) == len(ids)
