"""``marsad ingest``: documents into a ledger."""

from __future__ import annotations

from dataclasses import dataclass

from marsad.cli.options import DEFAULT_DB, Columns, Database, Jobs, Lexicon, Paths, Published, Weigh
from marsad.cli.pool import jobs_for, reading
from marsad.cli.progress import progress
from marsad.cli.reader import fingerprint, gather_noting, load_reader
from marsad.cli.streams import say
from marsad.errors import InputError
from marsad.gather import survey
from marsad.model import Document, RawDocument
from marsad.store import Ledger


@dataclass(slots=True)
class Tally:
    """How many inputs were new, known and refused."""

    new: int = 0
    known: int = 0
    refused: int = 0


def ingest(
    paths: Paths,
    db: Database = DEFAULT_DB,
    published: Published = None,
    lexicon: Lexicon = None,
    jobs: Jobs = None,
    weighing: Weigh = True,
    column: Columns = None,
) -> None:
    """Read documents into a ledger and weigh their claims into events. Running it again adds nothing.

    Example: marsad ingest articles/ --db libya.db
    """
    raws = gather_noting(paths, column)
    mark = fingerprint(load_reader(lexicon))
    tally, total = Tally(), survey(paths)
    with (
        Ledger.open(db, write=True) as ledger,
        reading(lexicon, published, jobs_for(jobs, total)) as read_all,
    ):
        wanted = ((raw, not raw.reason and not ledger.has(raw.id, raw.sha256, mark)) for raw in raws)
        with progress("reading", total) as tick:
            for raw, document in read_all(wanted):
                tick(_keep(ledger, raw, document, mark, tally))
        if weighing:
            say(f"{ledger.weigh()} events")
    say(f"{tally.new} new, {tally.known} already there, {tally.refused} refused")
    if tally.refused and not (tally.new or tally.known):
        raise InputError("Nothing could be read.", " ".join(paths), "See the reasons above.")


def _keep(ledger: Ledger, raw: RawDocument, document: Document | None, mark: str, tally: Tally) -> str | None:
    """Store what became of an input, and give what is to be told of it."""
    if raw.reason:
        ledger.refuse(raw.source, raw.sha256, raw.reason)
        tally.refused += 1
        return f"refused: {raw.source}: {raw.reason}"
    if document is None or not ledger.add(document, mark):
        tally.known += 1
    else:
        tally.new += 1
        if document.article.reason:
            return f"kept, but not read: {raw.source}: {document.article.reason}"
    return None


def weigh(db: Database = DEFAULT_DB) -> None:
    """Bring the claims of one happening together into events; does nothing where nothing has changed.

    Example: marsad weigh --db libya.db
    """
    with Ledger.open(db, write=True) as ledger:
        say(f"{ledger.weigh()} events")
