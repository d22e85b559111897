"""Ten thousand malformed inputs: no crash, no hang, nothing written outside, and a reason for each refusal.

python -m bench.hostile [--count N] [--seed S]

Half of the inputs are sound ones of every kind with bytes changed, cut, doubled or put in; the others are
made to harm: archives whose names climb out, bombs, feeds with entities, deep nesting, values of wrong types.
Each goes through ``gather`` and ``clean`` in a process that is ended when an input takes too long.
"""

from __future__ import annotations

import argparse
import bz2
import gzip
import io
import json
import multiprocessing
import os
import random
import resource
import signal
import sys
import tarfile
import tempfile
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from bench.pages.make import make_pages
from marsad.clean import clean
from marsad.gather import gather

SECONDS = 60.0
"""Processor seconds that one input may take; whoever only waits is ended after ten times as long."""
TEXT = "زار الوزير المدينة أمس، والتقى رئيس البلدية وبحث معه أضرار الفيضان في الأحياء القديمة."


CLIMBING = (
    "../../out.txt", "/tmp/out.txt", "..\\out.txt", "C:\\out.txt", "a/../../out.txt", "x\0y.txt", "\n.txt",
    "a" * 300 + "/b.txt",
)  # fmt: skip
LINKS = (tarfile.REGTYPE, tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE)
WIDE = (
    "<p>ا</p>", "<a href=x>ا</a>", "<meta property='og:title' content='ا'>", "<h1>ا ب ج</h1>", "ا ", "ا. ",
    "| ", "<br>", "<time datetime='2020'>", "/ ", "2020 ", "12 ", "ا\t\t", ": ", "«", "<td>ا", "<!--",
    "&amp;", "<script>",
)  # fmt: skip
# Mostly small, so that ten thousand end in some minutes; now and then beyond every limit.
MANY = (*[300] * 12, *[3000] * 4, 20_000)
ZEROS = (*[300_000] * 24, *[8_000_000] * 3, 120_000_000)
SUFFIXES = (
    ".txt", ".html", ".jsonl", ".csv", ".tsv", ".parquet", ".zip", ".tar", ".tgz", ".warc", ".warc.gz",
    ".rss", ".pdf", ".bin", ".xz",
)  # fmt: skip
MAGICS = (
    b"", b"PK\x03\x04", b"\x1f\x8b\x08", b"PAR1", b"WARC/1.0\r\n", b"BZh9", b"\xfd7zXZ\x00", b"<rss>", b"{",
    b"\xff\xfe",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """One input: what it is called, the name of its file, its bytes."""

    kind: str
    name: str
    data: bytes


@dataclass(slots=True)
class Outcome:
    """What became of all cases; ``faults`` are what must not be."""

    documents: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")


def cases(count: int, seed: int) -> Iterator[Case]:
    """``count`` cases, the same for a seed: sound inputs damaged, and hostile ones, in turn."""
    dice = random.Random(seed)
    sound = sound_inputs()
    hostile = hostile_inputs()
    for number in range(count):
        if number % 2:
            case = sound[number // 2 % len(sound)]
            yield Case(f"damaged {case.kind}", case.name, damaged(case.data, dice))
        else:
            make = hostile[number // 2 % len(hostile)]
            yield make(dice)


def sound_inputs() -> list[Case]:
    """One sound input of every kind, and pages in many layouts."""
    pages = make_pages()
    page = pages[0].data
    rows = "\n".join(json.dumps({"id": str(n), "text": f"{TEXT} {n}"}, ensure_ascii=False) for n in range(5))
    found = [Case("page", f"{made.name}.html", made.data) for made in pages[::4]]
    found += [
        Case("text", "a.txt", (TEXT * 5).encode()),
        Case("rows", "a.jsonl", rows.encode()),
        Case("csv", "a.csv", f'id,text\n1,"{TEXT}"\n2,"{TEXT}"\n'.encode()),
        Case("parquet", "a.parquet", parquet()),
        Case("warc", "a.warc", warc(page)),
        Case("packed warc", "a.warc.gz", gzip.compress(warc(page) * 3, mtime=0)),
        Case("feed", "a.rss", feed(page.decode("utf-8", "replace")[:500])),
        Case("zip", "a.zip", zipped({"a.html": page, "b.txt": TEXT.encode(), "c.jsonl": rows.encode()})),
        Case("tar", "a.tar.gz", tarred({"a.html": page, "b.txt": TEXT.encode(), "c.csv": b"text\nx\n"})),
        Case("packed", "a.txt.bz2", bz2.compress(TEXT.encode() * 50)),
        Case("pdf", "a.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"),
        Case("unknown", "a.bin", page),
    ]
    return found


def parquet() -> bytes:
    """A small Parquet table."""
    import pyarrow
    import pyarrow.parquet

    out = io.BytesIO()
    table = pyarrow.table({"id": ["1", "2", "3"], "text": [TEXT] * 3, "n": [1, None, 3]})
    pyarrow.parquet.write_table(table, out)
    return out.getvalue()


def warc(page: bytes) -> bytes:
    """A web archive of two records."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/a\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n" % len(http)
    )
    return (head + http + b"\r\n\r\n") * 2


def feed(html: str) -> bytes:
    """A feed of three entries."""
    item = (
        f"<item><title>{TEXT[:20]}</title><link>http://n.example/1</link>"
        f"<description><![CDATA[{html}]]></description></item>"
    )
    head = '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>'
    return f"{head}{item * 3}</channel></rss>".encode()


def zipped(files: dict[str, bytes]) -> bytes:
    """A ZIP archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def tarred(files: dict[str, bytes], kind: bytes = tarfile.REGTYPE) -> bytes:
    """A packed tar archive."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size, info.type, info.linkname = (len(data), kind, "/etc/passwd")
            archive.addfile(info, io.BytesIO(data))
    return gzip.compress(out.getvalue(), mtime=0)


def damaged(data: bytes, dice: random.Random) -> bytes:
    """The bytes with one to eight changes."""
    found = bytearray(data)
    for _ in range(dice.randint(1, 8)):
        at = dice.randrange(len(found) + 1)
        span = min(len(found) - at, dice.choice((1, 2, 8, 100, 4000)))
        match dice.randrange(6):
            case 0:
                del found[at : at + span]
            case 1:
                found[at:at] = found[at : at + span] * dice.randint(1, 30)
            case 2:
                found[at:at] = dice.randbytes(span)
            case 3:
                found[at : at + 1] = bytes([dice.randrange(256)])
            case 4:
                found[at:at] = dice.choice(
                    (b"\0", b"<", b"&#x0;", b'"', b"\xff\xfe", b"<!--", b"]]>", b"]" * 50)
                )
            case _:
                del found[at:]
    return bytes(found)


def _values(dice: random.Random, depth: int = 0) -> object:
    plain: tuple[object, ...] = (None, True, -1, 1e308, "", TEXT, "\ud800", "\0", "9" * 400, [], {})
    if depth > 4 or dice.random() < 0.5:
        return dice.choice(plain)
    if dice.random() < 0.5:
        return [_values(dice, depth + 1) for _ in range(dice.randrange(4))]
    return {dice.choice(("text", "id", "@graph", "name")): _values(dice, depth + 1) for _ in range(3)}


def _rows(dice: random.Random) -> Case:
    names = ("id", "text", "title", "published", "publisher", "url", "author", "language")
    rows = [json.dumps({name: _values(dice) for name in names if dice.random() < 0.7}) for _ in range(6)]
    rows.append("[" * dice.choice((10, 5000)) + "1")
    return Case("rows of wrong types", "a.jsonl", "\n".join(rows).encode())


def _linked(dice: random.Random) -> Case:
    names = ("headline", "author", "publisher", "datePublished", "@graph", "inLanguage")
    nodes = json.dumps({"@type": "NewsArticle", **{name: _values(dice) for name in names}})
    head = f"<head><script type='application/ld+json'>{nodes}</script></head>"
    html = f"<html>{head}<body><h1>{TEXT}</h1><p>{TEXT}</p></body></html>"
    return Case("JSON-LD of wrong types", "a.html", html.encode("utf-8", "replace"))


def _climbing(dice: random.Random) -> Case:
    name = dice.choice(CLIMBING)
    files = {name: TEXT.encode(), "fine.txt": TEXT.encode()}
    if dice.random() < 0.5 and "\0" not in name:
        kind = dice.choice(LINKS)
        return Case("names that climb, links", "a.tgz", tarred(files, kind))
    return Case("names that climb", "a.zip", zipped(files))


def _bomb(dice: random.Random) -> Case:
    zeros = b"0" * dice.choice(ZEROS)
    inner = dice.choice(("a.txt", "a.jsonl", "a.csv", "a.warc", "a.html", "a.rss", "a.parquet"))
    match dice.randrange(4):
        case 0:
            return Case("bomb", f"{inner}.gz", gzip.compress(zeros, 1, mtime=0))
        case 1:
            return Case(
                "bomb", "a.zip", zipped({inner: zeros, f"{inner}.gz": gzip.compress(zeros, 1, mtime=0)})
            )
        case 2:
            return Case("bomb", "a.tar.gz", tarred({inner: zeros, "b.zip": zipped({"a.txt": zeros})}))
        case _:
            packed = zlib.compress(zeros, 1)
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\n\r\n" + packed
            head = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\n"
            head += b"Content-Length: %d\r\n\r\n"
            return Case("bomb", "a.warc", head % len(http) + http)


def _entities(dice: random.Random) -> Case:
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    text = (
        f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e0 "ha">{lines}<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    )
    text += "<rss version='2.0'><channel><item><title>&e11;&f;</title></item></channel></rss>"
    encoding = dice.choice(("utf-8", "utf-16", "utf-8-sig", "utf-32"))
    return Case("entities", dice.choice(("a.rss", "a.xml", "a.html", "a.bin")), text.encode(encoding))


def _deep(dice: random.Random) -> Case:
    tag = dice.choice(
        ("div", "p", "ul", "li", "table", "span", "a", "b", "blockquote", "h1", "x:y", "article")
    )
    count = dice.choice(MANY)
    closed = dice.random() < 0.5
    html = f"<{tag} class='date title'>" * count + TEXT + (f"</{tag}>" * count if closed else "")
    return Case("deep markup", "a.html", f"<html><body>{html}</body></html>".encode())


def _wide(dice: random.Random) -> Case:
    piece, count = dice.choice(WIDE), dice.choice(MANY)
    html = f"<html><body><h1>{TEXT}</h1>" + piece * count
    return Case("wide markup", dice.choice(("a.html", "a.txt")), html.encode())


def _noise(dice: random.Random) -> Case:
    suffix, magic = dice.choice(SUFFIXES), dice.choice(MAGICS)
    return Case("noise", f"a{suffix}", magic + dice.randbytes(dice.choice((0, 1, 40, 3000))))


def hostile_inputs() -> list[Callable[[random.Random], Case]]:
    """The makers of inputs that are meant to harm."""
    return [_rows, _linked, _climbing, _bomb, _entities, _deep, _wide, _noise]


def read_case(path: Path) -> tuple[int, list[str]]:
    """The documents that came out of a file, and the reasons of those that were refused."""
    documents, reasons = 0, []
    for raw in gather([path]):
        article = clean(raw)
        documents += raw.reason is None
        reasons += [raw.reason] if raw.reason else []
        if raw.reason is None and not raw.text.strip():
            raise AssertionError("a document without text and without a reason")
        if article.reason is None and not article.body and article.title_span is None:
            raise AssertionError("an article without anything and without a reason")
    return documents, reasons


def _work(pipe: Connection, folder: Path) -> None:
    os.chdir(folder)
    while True:
        name = pipe.recv()
        if name is None:
            return
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            pipe.send(read_case(folder / name))
        except BaseException as error:  # noqa: BLE001 (whatever it is, it is a fault to be told)
            pipe.send(f"{type(error).__name__}: {error}"[:300])


class Worker:
    """A process that reads one case after the other; a new one takes its place when it hangs or ends."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("fork")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, self._folder), daemon=True)
        self._process.start()
        theirs.close()

    def read(self, case: Case) -> tuple[int, list[str]] | str:
        """What came of a case, or what was wrong."""
        (self._folder / case.name).write_bytes(case.data)
        self._pipe.send(case.name)
        try:
            if self._pipe.poll(10 * SECONDS):
                found: tuple[int, list[str]] | str = self._pipe.recv()
                return found
            fault = f"no end within {10 * SECONDS:g} seconds"
        except EOFError:
            self._process.join()
            late = self._process.exitcode == -signal.SIGPROF
            fault = f"no end within {SECONDS:g} processor seconds" if late else "the process ended"
        self._process.kill()
        self._process.join()
        self._start()
        return fault

    def stop(self) -> None:
        """End the process."""
        self._pipe.send(None)
        self._process.join(10)


def run(count: int, seed: int, save: Path | None = None) -> Outcome:
    """Read all cases; every file but the case's own that appears beside or above it is a fault."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as base:
        folder = Path(base) / "in" / "side"
        folder.mkdir(parents=True)
        worker = Worker(folder)
        for case in cases(count, seed):
            begun = time.perf_counter()
            found = worker.read(case)
            took = time.perf_counter() - begun
            outcome.slowest = max(outcome.slowest, (took, case.kind))
            (folder / case.name).unlink()
            strays = [path for path in Path(base).rglob("*") if path.is_file()]
            faults = [f"wrote {path}" for path in strays]
            if isinstance(found, str):
                faults.append(found)
            else:
                outcome.documents += found[0]
                outcome.reasons.update(_kind(reason) for reason in found[1])
                if not found[0] and not found[1]:
                    outcome.reasons["(nothing in it that marsad reads)"] += 1
            for fault in faults:
                outcome.faults.append(f"{case.kind}: {fault}")
                if save is not None:
                    save.mkdir(parents=True, exist_ok=True)
                    (save / f"{len(outcome.faults)}-{case.name}").write_bytes(case.data)
        worker.stop()
    return outcome


def _kind(reason: str) -> str:
    """A reason without what differs from case to case."""
    return "".join("#" if char.isdigit() else char for char in reason.split(":")[0])[:60]


def main(arguments: list[str] | None = None) -> int:
    """Run and tell; 1 where there was a fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--save", type=Path, help="folder for the inputs with faults")
    asked = parser.parse_args(arguments)
    found = run(asked.count, asked.seed, asked.save)
    for reason, times in found.reasons.most_common():
        print(f"{times:8} {reason}")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{asked.count} inputs, {found.documents} documents, {found.reasons.total()} refusals")
    print(f"slowest {found.slowest[0]:.1f} s ({found.slowest[1]}), largest process {peak:.0f} MB")
    print(f"{len(found.faults)} faults")
    for fault in found.faults[:50]:
        print(f"  {fault}", file=sys.stderr)
    return 1 if found.faults else 0


if __name__ == "__main__":
    sys.exit(main())
