"""Thirty thousand articles through ``marsad ingest``: the time, and the memory at each thousand.

    python -m bench.large.ingest FILE [--count 30000] [--jobs 2]

Writes the articles beside the ledger, starts the command as a user would (without weighing, which is a
command of its own), and looks at its processes from outside: megabytes that the writing process holds, and
those of the process that reads most. Runs on Linux, at low priority.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from bench.large.articles import articles
from marsad.store import Ledger

STEP = 1000
_PAUSE = 5.0


def resident(process: int) -> float | None:
    """Megabytes that a process holds now, null where it has ended."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1])
    except (FileNotFoundError, ProcessLookupError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def children(process: int) -> list[int]:
    """The processes that a process has started."""
    try:
        found = Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()
    except (FileNotFoundError, ProcessLookupError):
        return []
    return [int(number) for number in found]


def write(path: Path, count: int) -> None:
    """The articles, a row of JSON each."""
    with path.open("w", encoding="utf-8") as out:
        for row in articles(count):
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def watch(running: subprocess.Popen[bytes], db: Path) -> Iterator[tuple[int, float, float, float]]:
    """At each thousand: documents, seconds, megabytes of the writer and of the largest reader."""
    begun, told = time.perf_counter(), 0
    while running.poll() is None:
        time.sleep(_PAUSE)
        with Ledger.open(db) as ledger:
            done = ledger.count()["documents"]
        if done // STEP > told // STEP:
            told = done
            held = [resident(process) or 0.0 for process in children(running.pid)]
            yield done, time.perf_counter() - begun, resident(running.pid) or 0.0, max(held, default=0.0)


def main(arguments: list[str] | None = None) -> int:
    """Ingest and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--count", type=int, default=30_000)
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args(arguments)
    source = asked.file.with_suffix(".jsonl")
    write(source, asked.count)
    command = [sys.executable, "-m", "marsad.cli.main", "ingest", str(source), "--db", str(asked.file)]
    with Ledger.open(asked.file, write=True):
        pass  # so that it can be looked into from the first moment
    os.nice(10)
    begun = time.perf_counter()
    running = subprocess.Popen([*command, "--no-weigh", "--jobs", str(asked.jobs)])
    print(f"{'documents':>10}{'seconds':>10}{'writer MB':>11}{'reader MB':>11}", flush=True)
    for done, seconds, writer, reader in watch(running, asked.file):
        print(f"{done:10}{seconds:10.0f}{writer:11.0f}{reader:11.0f}", flush=True)
    with Ledger.open(asked.file) as ledger:
        print(
            ledger.count(), f"{time.perf_counter() - begun:.0f} s, {asked.file.stat().st_size / 1e6:.0f} MB"
        )
    return running.returncode


if __name__ == "__main__":
    sys.exit(main())
