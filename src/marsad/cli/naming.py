"""``marsad names``: the persons, places and organisations that documents name, also those in no claim."""

from __future__ import annotations

from marsad.cli.options import Columns, Lexicon, Paths, Published, ReadAs, ReadFormat
from marsad.cli.reader import articles_of
from marsad.cli.streams import arabic, put, put_json
from marsad.model import Name


def names(
    paths: Paths,
    as_: ReadAs = ReadFormat.text,
    published: Published = None,
    lexicon: Lexicon = None,
    column: Columns = None,
) -> None:
    """Print the persons, places and organisations that documents name, also those in no claim.

    Example: marsad names page.html --format jsonl > names.jsonl
    """
    from marsad.read import Reader

    reader = Reader(lexicon)
    for raw, article in articles_of(paths, column, published):
        if article.reason:
            continue
        found = reader.names_in(article)
        if as_ is ReadFormat.jsonl:
            put_json({"id": article.id, "names": found})
            continue
        put(article.title or raw.source, bold=True)
        for name in found:
            put(name_line(name))


def name_line(name: Name) -> str:
    """A name as a line of text: where it begins, its kind, its words, and what is known of it."""
    known = ", ".join(part for part in (name.name, name.code, name.id) if part)
    return (
        f"  {name.start:>4} {name.kind}  {arabic(name.text)}{f'  {known}' if known else ''}  ({name.basis})"
    )
