"""``marsad read``: documents to the terminal or to JSON lines."""

from __future__ import annotations

from marsad.cli.options import Columns, Lexicon, Paths, Published, ReadAs, ReadFormat
from marsad.cli.page import put_document
from marsad.cli.reader import gather_noting, load_reader, read_one
from marsad.cli.streams import put, put_json, say
from marsad.errors import InputError


def read(
    paths: Paths,
    as_: ReadAs = ReadFormat.text,
    published: Published = None,
    lexicon: Lexicon = None,
    column: Columns = None,
) -> None:
    """Read documents and print what they report.

    Example: marsad read page.html --format jsonl > page.jsonl
    """
    raws = gather_noting(paths, column)
    reader = load_reader(lexicon)
    done = refused = 0
    for raw in raws:
        document = read_one(reader, raw, published)
        if raw.reason:
            refused += 1
            say(f"refused: {raw.source}: {raw.reason}")
        elif document.article.reason:
            say(f"not read: {raw.source}: {document.article.reason}")
        if as_ is ReadFormat.jsonl:
            put_json(document)
        elif not raw.reason:
            if done:
                put()
            put_document(document)
        done += not raw.reason
    if not done:
        what = "Nothing could be read." if refused else "There is nothing to read."
        raise InputError(what, " ".join(paths), "See docs/do/ingest.md for what can be read.")
