"""Speed and memory: articles a second end to end once warm, start-up time, peak memory."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from marsad.cli.reader import load_reader, read_one
from marsad.gather import gather
from marsad.model import RawDocument

REPEATS = 10
CORES = 2


def _read(raw: RawDocument) -> int:
    """As ``marsad ingest`` reads it, without the ledger."""
    return len(read_one(load_reader(None), raw, None).claims)


def measure(shared: Path) -> dict[str, float]:
    """The figures on the shared articles, repeated ``REPEATS`` times, on ``CORES`` processes.

    Memory is that of the largest process.
    """
    documents = list(gather([shared / "articles", shared / "seed"]))
    with ProcessPoolExecutor(CORES) as pool:
        list(pool.map(_read, documents * 2))
        begun = time.perf_counter()
        list(pool.map(_read, documents * REPEATS, chunksize=4))
        took = time.perf_counter() - begun
    return {
        "articles_per_second": round(len(documents) * REPEATS / took, 1),
        "startup_seconds": round(_startup(), 2),
        "peak_megabytes": round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, 0),
    }


def _startup() -> float:
    """The median of three fresh processes that load the reader, its modules compiled as they are where marsad
    is installed.
    """
    code = "from marsad.read import Reader; Reader()"
    with TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        times = []
        for _ in range(4):
            begun = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True, env=environment)
            times.append(time.perf_counter() - begun)
    return sorted(times[1:])[1]  # the first run compiles
