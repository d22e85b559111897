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
LOADING = """
import time
from marsad.lexicon.calendars import load_calendar
from marsad.lexicon.display import load_names, load_outlines
from marsad.lexicon.load import load
from marsad.lexicon.naming import load_naming, load_towns
begun = time.perf_counter()
load(), load_calendar(), load_naming(), load_towns(), load_names(), load_outlines()
print(time.perf_counter() - begun)
"""


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
        "startup_seconds": round(_median("from marsad.read import Reader; Reader()"), 2),
        "lexicon_seconds": round(_median(LOADING, told=True), 2),
        "peak_megabytes": round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, 0),
    }


def _median(code: str, told: bool = False) -> float:
    """The median of three fresh processes that run ``code``, modules compiled as where marsad is installed.

    The whole process is timed, or ``code`` has ``told`` how long it took.
    """
    with TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        times = []
        for _ in range(4):
            begun = time.perf_counter()
            command = [sys.executable, "-c", code]
            said = subprocess.run(command, check=True, env=environment, capture_output=True).stdout
            times.append(float(said) if told else time.perf_counter() - begun)
    return sorted(times[1:])[1]  # the first run compiles
