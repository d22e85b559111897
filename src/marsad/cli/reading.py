"""``marsad read``: documents to the terminal or to JSON lines."""

from __future__ import annotations

from marsad.cli.options import Columns, Lexicon, Paths, Published, ReadAs, ReadFormat
from marsad.cli.page import put_document
from marsad.cli.reader import articles_of, load_reader, read_article
from marsad.cli.streams import put, put_json


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
    reader = load_reader(lexicon)
    first = True
    for raw, article in articles_of(paths, column, published):
        document = read_article(reader, article)
        if as_ is ReadFormat.jsonl:
            put_json(document)
        elif not raw.reason:
            if not first:
                put()
            put_document(document)
            first = False
