"""How long a search takes on a large ledger, over queries of many kinds.

    python -m bench.large.search FILE [--queries 300]

A query is one to three words of one band, from the commonest to those that hardly stand in any document,
bare or with the letters that Arabic writes in front of a word; words of the reports themselves; and words
that are nowhere. An answer is the first page of twenty documents with its passages. Milliseconds by the
clock, which a busy machine draws out, and of the processor.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time

from bench.large.paragraphs import load
from marsad.arabic.words.lexicon import load_frequency
from marsad.store import Filter, Ledger

PAGE = 20
BANDS = {"rare": range(5, 7), "less common": range(7, 9), "common": range(9, 11), "commonest": range(11, 16)}
_WORD = re.compile(r"[\u0621-\u064a]{3,}")


def queries(count: int) -> Iterator[tuple[str, str]]:
    """So many queries with the name of their kind, the same every time."""
    dice = random.Random(3)
    told = load()
    bands: dict[str, list[str]] = {name: [] for name in BANDS}
    for word, level in load_frequency().items():
        for name, levels in BANDS.items():
            if level in levels and _WORD.fullmatch(word):
                bands[name].append(word)
    bands["of the reports"] = sorted(set(_WORD.findall(" ".join(told["leads"] + told["details"]))))
    kinds = [*bands, "prefixed", "nowhere"]
    for number in range(count):
        kind = kinds[number % len(kinds)]
        if kind == "nowhere":
            yield kind, "".join(dice.choices(told["letters"], k=7))
        elif kind == "prefixed":
            yield kind, dice.choice(told["prefixes"]) + dice.choice(bands["of the reports"])
        else:
            yield kind, " ".join(dice.choices(bands[kind], k=dice.choice((1, 1, 2, 3))))


def measure(path: Path, count: int) -> dict[str, list[tuple[float, float]]]:
    """Milliseconds by the clock and of the processor for each query, by its kind.

    A first query, which loads the analyser, is left out.
    """
    found: dict[str, list[tuple[float, float]]] = {}
    asked = [*queries(count)]
    with Ledger.open(path) as ledger:
        ledger.search(load()["anywhere"]["actors"][0], Filter(limit=PAGE))
        for kind, words in asked:
            clock, processor = perf_counter(), process_time()
            ledger.search(words, Filter(limit=PAGE))
            took = (perf_counter() - clock) * 1000, (process_time() - processor) * 1000
            found.setdefault(kind, []).append(took)
    return found


def main(arguments: list[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--queries", type=int, default=300)
    asked = parser.parse_args(arguments)
    found = measure(asked.file, asked.queries)
    heads = ("median", "p95", "most")
    print(f"{'words':16}{'queries':>8}" + "".join(f"{head:>8}" for head in heads * 2))
    found["all"] = [both for kind in found.values() for both in kind]
    for kind, times in found.items():
        cells = ""
        for some in zip(*times, strict=True):
            cells += f"{median(some):8.1f}{quantiles(some, n=20)[-1]:8.1f}{max(some):8.1f}"
        print(f"{kind:16}{len(times):8}{cells}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
