"""Kills an ingest at random moments and looks whether anything was lost.

    python -m bench.kills --kills 200 --documents 150

A run is killed, looked at, and begun again on the same ledger, until it comes to its end; then its file is
held against that of an undisturbed run, byte for byte. After each kill every acknowledged document must be
there whole, no half document may be, and the ledger's own proof must find nothing.

It is the real command with a reader that codes one word, so that most of the time is spent where a kill could
do harm: in the ledger. Each run is forked off a process that has everything loaded.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from marsad.arabic.search import terms
from marsad.clean import clean
from marsad.cli import ingesting, pool
from marsad.cli.main import main as marsad
from marsad.gather import gather
from marsad.model import Article, Claim, Date, Document, Evidence, Size, Span
from marsad.store import Ledger

WORD = "قصف"
SENTENCE = "قصف الطيران مواقع المسلحين في القرية رقم {} فجر اليوم بعد هدنة دامت أسبوعين كاملين. "
COUNTERS = (slice(24, 28), slice(92, 96))
"""Where SQLite counts in the file's header how often it was changed: an interrupted run counts otherwise."""


class OneWord:
    """Codes each قصف as an ASSAULT of no one on no one."""

    fingerprint = "one-word"

    def read(self, article: Article) -> Document:
        """The document with a claim for each time the word stands in it."""
        claims: list[Claim] = []
        text, at = article.text, article.text.find(WORD)
        while at >= 0:
            span = Span(WORD, at, at + len(WORD))
            end = min(len(text), at + 40)
            claims.append(
                Claim(
                    id=f"c-{article.sha256[:6]}{len(claims):06x}", event="ASSAULT", mode=(), context=(),
                    cameo="190", quad=4, score=-9.0, trigger=span, actor=(), recipient=(), place=None,
                    date=Date(), size=Size(), status="asserted", certainty="certain", attribution=(),
                    evidence=Evidence(0, at, end, text[at:end]), gloss="Someone bombed.",
                )
            )  # fmt: skip
            at = text.find(WORD, span.end)
        return Document(article.id, article, tuple(claims))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the kills did: how many hit a running ingest, how many runs came to their end, and all faults."""

    kills: int
    inside: int
    runs: int
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """An ingest in a process of its own, and the pipe on which it tells each document that is on the disk."""

    pid: int
    told: int

    def rest(self) -> tuple[set[str], int]:
        """What it tells until its end, and how that was (as ``os.waitstatus_to_exitcode`` has it)."""
        with os.fdopen(self.told, "rb") as pipe:
            ids = set(pipe.read().decode().split())
        return ids, os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def pages(folder: Path, count: int) -> None:
    """Write so many pages, of different length."""
    for number in range(count):
        text = "".join(SENTENCE.format(f"{number} {part}") for part in range(1 + number % 5))
        (folder / f"{number:04}.txt").write_text(f"عنوان الصفحة {number}\n\n{text}\n", "utf-8")


def begin(folder: Path, ledger: Path) -> Run:
    """Fork off an ingest."""
    read, write = os.pipe()
    pid = os.fork()
    if pid:
        os.close(write)
        return Run(pid, read)
    os.close(read)
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
    os._exit(_ingest(folder, ledger, write))


def _load() -> None:
    """Load what an ingest needs, for the processes that are forked off."""
    terms(WORD)
    with tempfile.TemporaryDirectory() as place:
        page = Path(place) / "page.txt"
        page.write_text(SENTENCE, "utf-8")
        for raw in gather([str(page)]):
            clean(raw)


def _ingest(folder: Path, ledger: Path, told: int) -> int:
    add = Ledger.add

    def telling(self: Ledger, document: Document, fingerprint: str = "") -> bool:
        new = add(self, document, fingerprint)
        os.write(told, f"{document.id}\n".encode())
        return new

    Ledger.add = telling  # type: ignore[method-assign]
    for module in (ingesting, pool):
        vars(module)["load_reader"] = lambda _: OneWord()
    return marsad(["ingest", str(folder), "--db", str(ledger), "--jobs", "1"])


def look(ledger: Path, acknowledged: set[str]) -> list[str]:
    """What is wrong with a ledger after a kill."""
    if not ledger.exists():
        return [f"{len(acknowledged)} documents were lost with the file"] if acknowledged else []
    with Ledger.open(ledger, write=True) as opened:
        there = {line.source.document for line in opened.each_document()}
        found = [f"{id_} was acknowledged and is not there" for id_ in sorted(acknowledged - there)]
        found += [f"{fault.document}: {fault.what}" for fault in opened.check()]
        for id_ in there:
            document = opened.document(id_)
            if len(document.claims) != document.article.text.count(WORD):
                found.append(f"{id_} is there by half")
    return found


def settled(ledger: Path) -> bytes:
    """The bytes of the file when the log is written back, without SQLite's counters of changes."""
    with Ledger.open(ledger, write=True):
        pass
    data = bytearray(ledger.read_bytes())
    for counter in COUNTERS:
        data[counter] = bytes(4)
    return bytes(data)


def measure(kills: int, documents: int, seed: int) -> Outcome:
    """So many kills of an ingest of so many documents."""
    chance = random.Random(seed)
    _load()
    inside = runs = 0
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "pages"
        folder.mkdir()
        pages(folder, documents)
        start = time.monotonic()
        if begin(folder, Path(place) / "calm.db").rest()[1] != 0:
            raise SystemExit("The undisturbed run failed.")
        seconds = time.monotonic() - start
        wanted = settled(Path(place) / "calm.db")
        ledger = Path(place) / "0.db"
        for number in range(kills):
            run = begin(folder, ledger)
            time.sleep(chance.uniform(0, seconds))
            os.kill(run.pid, signal.SIGKILL)
            acknowledged, end = run.rest()
            hit = end == -signal.SIGKILL
            inside += hit
            faults += look(ledger, acknowledged)
            if not hit or number == kills - 1 or chance.random() < 0.2:
                if begin(folder, ledger).rest()[1] != 0 or settled(ledger) != wanted:
                    faults.append(f"kill {number}: the rerun ends in other bytes")
                runs += 1
                ledger = Path(place) / f"{runs}.db"
    return Outcome(kills, inside, runs, tuple(faults))


def main(arguments: list[str] | None = None) -> int:
    """Run and report; exit code 1 where anything was lost."""
    parser = argparse.ArgumentParser(description="Kill an ingest at random moments.")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--documents", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    outcome = measure(asked.kills, asked.documents, asked.seed)
    print(f"{outcome.kills} kills, {outcome.inside} of a running ingest, {outcome.runs} runs to the end")
    for fault in outcome.faults:
        print(fault)
    print(f"{len(outcome.faults)} faults")
    return 1 if outcome.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
