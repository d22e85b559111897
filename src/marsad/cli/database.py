"""``marsad db``: the ledger itself; ``marsad diff``: what a new reading changed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from marsad.ask.diff import Difference, between
from marsad.ask.diff import reread as rereadings
from marsad.cli.options import DEFAULT_DB, Database, Lexicon, ReadAs, ReadFormat
from marsad.cli.progress import progress
from marsad.cli.reader import fingerprint, is_fault, load_reader, read_article
from marsad.cli.streams import arabic, put, put_json, say
from marsad.errors import LedgerError
from marsad.store import Ledger

app = typer.Typer(
    name="db", help="The ledger itself: prove it, read it anew, delete from it.", no_args_is_help=True
)
DocumentId = Annotated[str, typer.Argument(metavar="DOCUMENT", help="The document's id.")]
After = Annotated[
    int, typer.Option("--since", min=0, metavar="N", help="Only changes numbered higher than N.")
]


@app.command()
def check(db: Database = DEFAULT_DB) -> None:
    """Prove a ledger: each span's text is its slice, each column its record's, the file and its index sound.

    Example: marsad db check --db libya.db
    """
    count = 0
    with Ledger.open(db) as ledger:
        held = ledger.count()
        for fault in ledger.check():
            count += 1
            put(": ".join(part for part in (fault.document, fault.record, fault.what) if part))
    if count:
        raise LedgerError(
            f"{count} faults in the ledger.", str(db), "Restore it from a copy, or ingest the documents anew."
        )
    records = held["claims"] + held["ties"] + held["statements"]
    say(f"sound: {held['documents']} documents, {records} records")


@app.command()
def changes(db: Database = DEFAULT_DB, since: After = 0, as_: ReadAs = ReadFormat.text) -> None:
    """List the changes of a ledger in their order: documents added, read anew, replaced, deleted.

    Example: marsad db changes --db libya.db --since 120 --format jsonl
    """
    with Ledger.open(db) as ledger:
        for change in ledger.changes(since):
            if as_ is ReadFormat.jsonl:
                put_json(change)
            else:
                put(
                    f"{change.number}  {change.what}  {change.document}  {len(change.records)} records differ"
                )


@app.command()
def delete(document: DocumentId, db: Database = DEFAULT_DB) -> None:
    """Delete a document with its records; their ids stay as tombstones, and judgements stay.

    Example: marsad db delete d-69105e9c23b3 --db libya.db
    """
    with Ledger.open(db, write=True) as ledger:
        ledger.delete(document)
    say(f"deleted: {document}")


@app.command()
def reread(db: Database = DEFAULT_DB, lexicon: Lexicon = None) -> None:
    """Read the documents of a ledger anew from their stored text, after an update of the lexicon.

    Each document's records are replaced in one transaction; judgements stay. Documents that were read with
    this very lexicon are left alone.

    Example: marsad db reread --db libya.db
    """
    reader = load_reader(lexicon)
    mark, failed = fingerprint(reader), 0
    with Ledger.open(db, write=True) as ledger:
        old = [line.source.document for line in ledger.each_document() if line.fingerprint != mark]
        with progress("reading", len(old)) as tick:
            for id_ in old:
                document = read_article(reader, ledger.document(id_).article)
                if is_fault(document.article.reason):
                    failed += 1
                    tick(f"left as it was: {id_}: {document.article.reason}")
                    continue
                ledger.add(document, mark)
                tick()
    say(f"{len(old) - failed} read anew")


Old = Annotated[Path, typer.Argument(metavar="LEDGER", help="A ledger, or the older of two.")]
New = Annotated[Path | None, typer.Argument(metavar="NEWER", help="A newer ledger.", show_default=False)]


def diff(ledger: Old, newer: New = None, since: After = 0, as_: ReadAs = ReadFormat.text) -> None:
    """Show what readings changed: between two ledgers, or in one ledger by reading anew.

    Example: marsad diff before.db after.db
    """
    with Ledger.open(ledger) as old:
        if newer is None:
            _put_all(rereadings(old.changes(since)), as_)
        else:
            with Ledger.open(newer) as new:
                _put_all(between(old, new), as_)


def _put_all(found: Iterable[Difference], as_: ReadFormat) -> None:
    counts = {"came": 0, "went": 0, "changed": 0}
    for difference in found:
        counts[difference.what] += 1
        if as_ is ReadFormat.jsonl:
            put_json(difference)
        else:
            _put(difference)
    say(", ".join(f"{count} {what}" for what, count in counts.items()))


def _put(found: Difference) -> None:
    sign = {"came": "+", "went": "-", "changed": "~"}[found.what]
    record = found.after or found.before or {}
    put(f"{sign} {found.kind} {record['id']} in {found.document}: {record['gloss']}")
    for field in found.fields:
        before, after = (found.before or {}).get(field), (found.after or {}).get(field)
        put(f"      {field}: {_short(before)} → {_short(after)}", dim=True)
    put(f"      {arabic(record['evidence']['text'])}", dim=True)


def _short(value: object) -> str:
    """A field's value in a few words: the names of parties, the text of a span."""
    if isinstance(value, list):
        return ", ".join(_short(item) for item in value) or "none"
    if isinstance(value, dict):
        for name in ("name", "text", "from"):
            if value.get(name):
                return str(value[name])
        return "unknown"
    return "none" if value is None else str(value)
