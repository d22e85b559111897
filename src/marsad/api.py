"""The Python face of marsad: what ``import marsad`` gives.

Functions over frozen records. Nothing is sent anywhere, and the same input gives the same records.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from marsad.ask import TABLES, Filter, Situation, situation
from marsad.clean import clean
from marsad.errors import InputError, MarsadError
from marsad.export import FORMATS, Job
from marsad.export import save as _save
from marsad.export.arrow import records_of, table_of
from marsad.gather import gather
from marsad.model import Article, Claim, Document, Name, RawDocument, Statement, Tie
from marsad.read import Reader
from marsad.store import Held, Ledger

__all__ = [
    "Article",
    "Claim",
    "Document",
    "Filter",
    "Held",
    "Ledger",
    "MarsadError",
    "Name",
    "Situation",
    "Statement",
    "Tie",
    "names",
    "read_files",
    "read_table",
    "read_text",
    "save",
    "situation",
    "to_arrow",
]
_FIELDS = ("id", "title", "published", "publisher", "url")


@cache
def _reader(lexicon: Path | None) -> Reader:
    """The reader, loaded once; about a second."""
    return Reader(lexicon)


def read_text(
    text: str,
    *,
    id: str | None = None,
    title: str | None = None,
    published: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    lexicon: Path | None = None,
) -> Document:
    """Read one text: its article and every claim, tie and statement in it.

    Args:
        text: the text as it came, with its title as the first paragraph unless ``title`` is given.
        id: of the document; without one it is made of the hash of the text.
        title: laid before the text, with an empty line between.
        published: day of publication, ISO 8601 or as written; dates such as "yesterday" are counted from it.
        publisher: who published it.
        url: address of the page.
        lexicon: a folder of your own compiled tables, laid over the lexicon.

    Example:
        >>> document = marsad.read_text("زار وزير الخارجية الألماني بيروت أمس.", published="2020-06-02")
        >>> [(claim.event, claim.date.from_) for claim in document.claims]
        [('CONSULT', '2020-06-01')]
    """
    row = {"text": text, "id": id, "title": title, "published": published, "publisher": publisher, "url": url}
    return _read(_raw(row), lexicon)


def names(text: str, *, lexicon: Path | None = None) -> tuple[Name, ...]:
    """The persons, places and organisations that any text names, whether or not it tells of a conflict.

    Args:
        text: plain Arabic text; offsets are code points into it.
        lexicon: a folder of your own compiled tables, laid over the lexicon.

    Example:
        >>> [(name.kind, name.text) for name in marsad.names("زار سامي الخولي جامعة حلب.")]
        [('PER', 'سامي الخولي'), ('ORG', 'جامعة حلب')]
    """
    return _reader(lexicon).names(text)


def read_files(
    *paths: str | Path, published: str | None = None, lexicon: Path | None = None
) -> Iterator[Document]:
    """Read files and folders, one document after the other; a refused one has its ``article.reason``.

    Raises:
        InputError: a path that is not there.
    """
    for raw in gather([str(path) for path in paths]):
        yield _read(raw, lexicon, published)


def read_table(table: Any, *, lexicon: Path | None = None) -> Iterator[Document]:
    """Read the rows of an Arrow table, or of a frame of pandas or polars, one a document.

    Its columns are ``text`` and, where they are known, ``id``, ``title``, ``published``, ``publisher``,
    ``url``.

    Raises:
        InputError: there is no column ``text``.
    """
    rows = _rows(table)
    for row in rows:
        yield _read(_raw(row), lexicon)


def to_arrow(source: Ledger | Iterable[Document], table: str = "claims", asked: Filter | None = None) -> Any:
    """An Arrow table of a ledger's or of documents' records, with typed and described columns.

    Args:
        source: an open ledger, or documents.
        table: one of the tables in docs/lookup/columns.md; of documents: claims, ties or statements.
        asked: only what this filter lets through; for a ledger.

    Raises:
        InputError: there is no such table.
        MissingPartError: pyarrow is not installed.
    """
    known = TABLES if isinstance(source, Ledger) else ("claims", "ties", "statements")
    if table not in known:
        raise InputError(f"There is no table {table}.", remedy=f"There are: {', '.join(known)}.")
    if isinstance(source, Ledger):
        with source.snapshot():
            return table_of(TABLES[table], TABLES[table].each(source, asked or Filter()))
    return records_of(source, table)


def save(ledger: Ledger, path: str | Path, format: str, **options: Any) -> int:
    """Write a ledger's records to ``path`` in one of the formats of ``marsad export``; the number of rows.

    Args:
        ledger: an open ledger.
        path: the file; it is written whole or not at all.
        format: ``csv``, ``xlsx``, ``parquet``, ``geojson``, ``gexf``, ``ftm``, ``datapackage`` ...
        options: fields of :class:`marsad.export.Job`: ``tables``, ``asked``, ``with_text``, ``layout`` ...

    Raises:
        InputError: there is no such format.
        OutputError: the file cannot be written.
    """
    if format not in FORMATS:
        raise InputError(f"There is no format {format}.", remedy=f"There are: {', '.join(FORMATS)}.")
    made = FORMATS[format]
    options.setdefault("tables", made.tables if made.several else ("claims",))
    return _save(format, Job(ledger=ledger, **options), path)


def _read(raw: RawDocument, lexicon: Path | None, published: str | None = None) -> Document:
    article = clean(raw, published)
    return Document(article.id, article) if article.reason else _reader(lexicon).read(article)


def _raw(row: Mapping[str, Any]) -> RawDocument:
    """A row as a raw document; its hash is that of its fields."""
    held: dict[str, Any] = {name: str(row[name]) for name in ("text", *_FIELDS) if row.get(name) is not None}
    sha256 = hashlib.sha256(msgspec.json.encode(held)).hexdigest()
    text, title = held.pop("text", ""), held.get("title")
    id_ = held.pop("id", None) or f"d-{sha256[:12]}"
    basis = "metadata" if "published" in held else None
    whole = f"{title}\n\n{text}" if title else text
    return RawDocument(id_, "memory", whole, sha256, published_basis=basis, **held)


def _rows(table: Any) -> Iterator[Mapping[str, Any]]:
    """The rows of a table, some thousands at a time."""
    from marsad.export.parts import need

    pa = need("pyarrow", "export", "Arrow tables")
    found = table if isinstance(table, pa.Table) else pa.table(table)
    if "text" not in found.column_names:
        raise InputError("The table has no column text.", remedy="Name its columns text, id, title, ...")
    wanted = [name for name in ("text", *_FIELDS) if name in found.column_names]
    for batch in found.select(wanted).to_batches(max_chunksize=1000):
        yield from batch.to_pylist()
