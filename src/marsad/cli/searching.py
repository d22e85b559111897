"""``marsad search``: words in any of their forms, with the passages that hold them."""

from __future__ import annotations

from typing import Annotated

import typer

from marsad.ask import Filter
from marsad.cli.options import DEFAULT_DB, Database, Offset, Publisher, ReadAs, ReadFormat, Since, Until
from marsad.cli.streams import arabic, put, put_json, say
from marsad.store import Ledger, Passage

Asked = Annotated[str, typer.Argument(metavar="WORDS", help="Arabic words, in quotes; all must be there.")]
Most = Annotated[int, typer.Option("--limit", min=0, help="At most so many documents.")]


def search(
    words: Asked,
    db: Database = DEFAULT_DB,
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    limit: Most = 20,
    offset: Offset = 0,
    as_: ReadAs = ReadFormat.text,
) -> None:
    """Find documents by words in any spelling and form, best first, with the passages that hold them.

    Example: marsad search "رئيس الحكومة" --db libya.db
    """
    asked = Filter(since=since, until=until, publisher=publisher, limit=limit, offset=offset)
    with Ledger.open(db) as ledger:
        found = ledger.search(words, asked)
    for hit in found:
        if as_ is ReadFormat.jsonl:
            put_json(hit)
            continue
        source = hit.source
        head = [source.document, source.published or "undated", source.publisher or "-"]
        put(f"{'  '.join(head)}  {arabic(source.title or '')}".rstrip(), bold=True)
        for passage in hit.passages:
            put(f"      {arabic(_marked(passage))}")
    say(f"{len(found)} documents")


def _marked(passage: Passage) -> str:
    """The passage with its words in brackets, dots where it is cut out of a longer text."""
    text = passage.text
    for start, end in reversed(passage.words):
        first, last = start - passage.start, end - passage.start
        text = f"{text[:first]}[{text[first:last]}]{text[last:]}"
    return f"… {text.strip()} …"
