"""Makes a ledger of any size: paragraphs are read once each, articles are put together of them.

    python -m bench.large.make FILE --count 30000 --paragraphs 12000

Reading 30,000 articles takes half an hour of two processors, so it is the paragraphs that are read, each as
an article. An article of the ledger has the records of its paragraphs, their offsets and days moved to
where it has them; days move by whole weeks, so that a weekday stays one. A last paragraph is words drawn as
often as they are in Arabic, which nothing is read from: so the index has the words of news.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from typing import Any

from bench.large.paragraphs import MONDAY, Written, rows, write
from marsad.arabic.words.lexicon import load_frequency
from marsad.model import Article, Claim, Document, Range, Statement, Tie
from marsad.model.jsonl import convert, to_builtins
from marsad.read import Reader
from marsad.store import Ledger

FIRST, WEEKS = date(2010, 1, 4), 520
KINDS: dict[str, type[Claim] | type[Tie] | type[Statement]] = {
    "claims": Claim, "ties": Tie, "statements": Statement,
}  # fmt: skip
_WORDS = 120
_OWN_COUNTRY = 0.85


@cache
def _reader() -> Reader:
    return Reader()


def read(written: Written) -> dict[str, Any]:
    """A paragraph as an article of its own: its records as plain values."""
    article = Article(
        "p", written.text, "0" * 64, body=(Range(0, len(written.text)),), published=written.published,
        published_basis="metadata", language="ar",
    )  # fmt: skip
    document: dict[str, Any] = to_builtins(_reader().read(article))
    return document


def documents(count: int, written: list[Written], read_: list[dict[str, Any]]) -> Iterator[Document]:
    """So many articles of four to six paragraphs; the same every time."""
    dice = random.Random(2)
    places: dict[tuple[str, int], list[int]] = {}
    for number, item in enumerate(written):
        places.setdefault((item.country, item.day), []).append(number)
    keys = list(places)
    weights = [len(places[key]) for key in keys]
    outlets = [row["name"] for row in rows("outlets/outlets.tsv")]
    vocabulary = [*load_frequency()]
    spread = list(accumulate(10 ** (level / 2) for level in load_frequency().values()))
    for at in range(count):
        country, day = dice.choices(keys, weights)[0]
        same = [key for key in keys if key[1] == day]
        chosen = [
            dice.choice(places[(country, day) if dice.random() < _OWN_COUNTRY else dice.choice(same)])
            for _ in range(dice.randint(4, 6))
        ]
        words = " ".join(dice.choices(vocabulary, cum_weights=spread, k=_WORDS)) + "."
        publisher = outlets[min(int(dice.expovariate(0.02)), len(outlets) - 1)]
        published = FIRST + timedelta(days=day, weeks=dice.randrange(WEEKS))
        parts = [(written[number].text, read_[number]) for number in dict.fromkeys(chosen)]
        yield _document(f"news-{at:06}", parts, words, publisher, published)


def _document(
    id_: str, parts: list[tuple[str, dict[str, Any]]], words: str, publisher: str, published: date
) -> Document:
    title = parts[0][0].split("،")[0].split(".")[0]
    text = "\n".join([title, "", *(part for part, _ in parts), words])
    weeks = timedelta(days=(published - MONDAY).days // 7 * 7)
    records: dict[str, list[Any]] = {name: [] for name in KINDS}
    start, sentences = len(title) + 2, 0
    for number, (part, found) in enumerate(parts):
        for name, kind in KINDS.items():
            for record in found[name]:
                moved = _moved(record, start, sentences, weeks)
                moved["id"] = record["id"][:2] + _hash(f"{id_} {number} {record['id']}")[:12]
                records[name].append(convert(moved, kind))
        start += len(part) + 1
        sentences += 3
    article = Article(
        id_, text, _hash(text), title=title, title_span=Range(0, len(title)),
        body=(Range(len(title) + 2, len(text)),), publisher=publisher, published=published.isoformat(),
        published_basis="metadata", url=f"https://news.example/{id_}", language="ar",
    )  # fmt: skip
    return Document(
        id_, article, tuple(records["claims"]), tuple(records["ties"]), tuple(records["statements"])
    )


def _moved(value: Any, by: int, sentences: int, weeks: timedelta) -> Any:
    """A record's plain values with offsets, sentence numbers and days moved."""
    if isinstance(value, list):
        return [_moved(item, by, sentences, weeks) for item in value]
    if not isinstance(value, dict):
        return value
    moved = {name: _moved(item, by, sentences, weeks) for name, item in value.items()}
    for name, step in (("start", by), ("end", by), ("sentence", sentences)):
        if isinstance(moved.get(name), int):
            moved[name] += step
    for name in ("from", "to"):
        if isinstance(moved.get(name), str):
            moved[name] = (date.fromisoformat(moved[name]) + weeks).isoformat()
    return moved


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def fill(path: Path, count: int, paragraphs: int, processes: int) -> None:
    """Make the ledger at ``path``."""
    written = write(paragraphs)
    with ProcessPoolExecutor(processes) as pool:
        found = list(pool.map(read, written, chunksize=50))
    with Ledger.open(path, write=True) as ledger:
        for document in documents(count, written, found):
            ledger.add(document)


def main(arguments: list[str] | None = None) -> int:
    """Make the ledger, and say how long it took and what it holds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--count", type=int, default=30_000)
    parser.add_argument("--paragraphs", type=int, default=12_000)
    parser.add_argument("--processes", type=int, default=2)
    asked = parser.parse_args(arguments)
    begun = time.perf_counter()
    fill(asked.file, asked.count, asked.paragraphs, asked.processes)
    with Ledger.open(asked.file) as ledger:
        print(
            ledger.count(), f"{time.perf_counter() - begun:.0f} s, {asked.file.stat().st_size / 1e6:.0f} MB"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
