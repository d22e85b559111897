"""Memory while many articles go by: what the process holds at each tenth of the way.

python -m bench.streaming --count 3000                      into a ledger, whole
python -m bench.streaming --count 100000 --no-read          gathering and cleaning alone
python -m bench.streaming --format parquet --count 30000 --no-read
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.pages.make import HERE, make_pages
from marsad.clean import clean
from marsad.gather import gather
from marsad.model import Document
from marsad.read import Reader
from marsad.store import Ledger

STEPS = 10
_GROUP = 1000


def texts(count: int) -> Iterator[tuple[str, str]]:
    """Titles and texts of our own stories, no two the same."""
    stories = [json.loads(line) for line in (HERE / "stories.jsonl").read_text("utf-8").splitlines()]
    for number in range(count):
        story = stories[number % len(stories)]
        body = "\n".join(text.removeprefix("## ") for text in story["body"])
        yield f"{story['title']} {number}", f"{body}\nوقال مصدر إن عدد الحاضرين بلغ {number} شخصا."


def write_jsonl(path: Path, count: int) -> None:
    """Rows of JSON."""
    with path.open("w", encoding="utf-8") as out:
        for number, (title, text) in enumerate(texts(count)):
            row = {"id": str(number), "title": title, "text": text, "published": "2020-01-02"}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def write_csv(path: Path, count: int) -> None:
    """A table of comma-separated values."""
    import csv

    with path.open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out)
        table.writerow(("id", "title", "text"))
        table.writerows((number, title, text) for number, (title, text) in enumerate(texts(count)))


def write_parquet(path: Path, count: int) -> None:
    """A Parquet file with groups of a thousand rows."""
    import pyarrow
    import pyarrow.parquet

    schema = pyarrow.schema([("title", pyarrow.string()), ("text", pyarrow.string())])
    rows = texts(count)
    with pyarrow.parquet.ParquetWriter(path, schema) as out:
        while group := list(itertools.islice(rows, _GROUP)):
            out.write_table(pyarrow.table(list(zip(*group, strict=True)), schema=schema))


def write_warc(path: Path, count: int) -> None:
    """A web archive of pages, each record packed by itself as crawlers do it."""
    page = make_pages()[-1].data
    with path.open("wb") as out:
        for number in range(count):
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page + b"<!-- %d -->" % number
            head = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\n"
            length = b"Content-Length: %d\r\n\r\n" % len(http)
            out.write(gzip.compress(head + length + http + b"\r\n\r\n", 1))


FORMATS: dict[str, tuple[str, Callable[[Path, int], None]]] = {
    "jsonl": ("a.jsonl", write_jsonl),
    "csv": ("a.csv", write_csv),
    "parquet": ("a.parquet", write_parquet),
    "warc": ("a.warc.gz", write_warc),
}


def resident() -> float:
    """Megabytes of memory that this process holds now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / 1e6


def measure(kind: str, count: int, read: bool) -> Iterator[tuple[int, float, float]]:
    """At each tenth of the way: documents done, seconds, megabytes held."""
    name, write = FORMATS[kind]
    reader = Reader() if read else None
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder) / name, count)
        begun = time.perf_counter()
        with Ledger.open(Path(folder) / "ledger.db", write=True) as ledger:
            for done, raw in enumerate(gather([Path(folder) / name]), 1):
                article = clean(raw)
                ledger.add(reader.read(article) if reader else Document(article.id, article))
                if done % max(1, count // STEPS) == 0:
                    yield done, time.perf_counter() - begun, resident()


def main(arguments: list[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--format", choices=sorted(FORMATS), default="jsonl")
    parser.add_argument("--no-read", action="store_true", help="gather and clean only")
    asked = parser.parse_args(arguments)
    print(f"{'documents':>10}{'seconds':>10}{'MB':>8}")
    for done, seconds, held in measure(asked.format, asked.count, not asked.no_read):
        print(f"{done:10}{seconds:10.1f}{held:8.0f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
