"""``marsad names``: the persons, places and organisations that documents name, also those in no claim."""

from __future__ import annotations

from marsad.cli.options import Columns, Lexicon, Paths, Published, ReadAs, ReadFormat
from marsad.cli.reader import gather_noting
from marsad.cli.streams import arabic, put, put_json, say
from marsad.errors import InputError
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
    from marsad.clean import clean
    from marsad.read import Reader

    raws = gather_noting(paths, column)
    reader = Reader(lexicon)
    done = 0
    for raw in raws:
        article = clean(raw, published)
        if article.reason:
            say(f"not read: {raw.source}: {article.reason}")
            continue
        found = reader.names_in(article)
        done += 1
        if as_ is ReadFormat.jsonl:
            put_json({"id": article.id, "names": found})
            continue
        put(article.title or raw.source, bold=True)
        for name in found:
            put(name_line(name))
    if not done:
        raise InputError(
            "Nothing could be read.", " ".join(paths), "See docs/do/ingest.md for what can be read."
        )


def name_line(name: Name) -> str:
    """A name as a line of text: where it begins, its kind, its words, and what is known of it."""
    known = ", ".join(part for part in (name.name, name.code, name.id) if part)
    return (
        f"  {name.start:>4} {name.kind}  {arabic(name.text)}{f'  {known}' if known else ''}  ({name.basis})"
    )
