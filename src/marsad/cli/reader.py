"""The reader behind ``read`` and ``ingest``, loaded when it is needed."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from traceback import extract_tb
from typing import Protocol

from marsad import __version__
from marsad.cli.streams import say
from marsad.errors import InputError
from marsad.model import Article, Document, RawDocument

SELDOM = (20_000, 50, 100)
"""How many new objects, and looks at the younger ones, the garbage collector waits for."""


FAULT = "a fault of marsad"
"""What the reason of an article begins with that marsad itself failed on."""

DEFECTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What Python raises where code is wrong; a full memory or an interruption is none of it."""


class Reads(Protocol):
    """What reads an article into its records."""

    def read(self, article: Article) -> Document:
        """The document that an article is read into."""
        ...


@cache
def load_reader(lexicon: Path | None) -> Reads:
    """The reader with the lexicon that ships with marsad, or one of your own; loaded once a process.

    What it holds stays to the end, so the garbage collector need not look through it again; and it looks
    seldom, since reading leaves no cycles behind.

    Raises:
        LexiconError: when either cannot be used.
    """
    from marsad.read import Reader

    reader: Reads = Reader(lexicon)
    gc.freeze()
    gc.set_threshold(*SELDOM)
    return reader


def fingerprint(reader: Reads) -> str:
    """What reading depends on: marsad's version and the lexicon's hash. Another one means: read anew."""
    lexicon = getattr(reader, "lexicon", reader)
    return f"{__version__}:{getattr(lexicon, 'fingerprint', '')}"


def gather_noting(paths: Iterable[str], columns: Iterable[str] | None = None) -> Iterator[RawDocument]:
    """The raw documents of ``paths``; repairs are told on the standard error.

    Raises:
        InputError: for a path that does not exist, or a column that is not written ``field=name``.
    """
    from marsad.gather import gather, parse_columns

    own = parse_columns(list(columns or ()))
    return gather(paths, note=lambda source, what: say(f"note: {source}: {what}"), columns=own)


def articles_of(
    paths: Iterable[str], columns: Iterable[str] | None, published: str | None
) -> Iterator[tuple[RawDocument, Article]]:
    """Every document of ``paths``, raw and clean; what cannot be read is told on the standard error.

    Raises:
        InputError: as :func:`gather_noting`, and at the end if nothing could be read.
    """
    from marsad.clean import clean

    done = refused = 0
    for raw in gather_noting(paths, columns):
        article = clean(raw, published)
        if raw.reason:
            refused += 1
            say(f"refused: {raw.source}: {raw.reason}")
        elif article.reason:
            say(f"not read: {raw.source}: {article.reason}")
        done += not raw.reason
        yield raw, article
    if not done:
        what = "Nothing could be read." if refused else "There is nothing to read."
        raise InputError(what, " ".join(paths), "See docs/do/ingest.md for what can be read.")


def read_article(reader: Reads, article: Article) -> Document:
    """What an article is read into; one that could not be cleaned is a document with its reason.

    So is one that marsad fails on, that a long run may go on; a later reading tries it again.
    """
    if article.reason and not is_fault(article.reason):
        return Document(article.id, article)
    try:
        return reader.read(replace(article, reason=None))
    except DEFECTS as defect:
        return Document(article.id, replace(article, reason=f"{FAULT}: {_where(defect)}; please report it"))


def is_fault(reason: str | None) -> bool:
    """Whether an article was not read because marsad itself failed on it."""
    return reason is not None and reason.startswith(FAULT)


def _where(defect: Exception) -> str:
    """What went wrong, and in which line of the code."""
    last = extract_tb(defect.__traceback__)[-1]
    return f"{type(defect).__name__} in {Path(last.filename).name}, line {last.lineno}"


def read_one(reader: Reads, raw: RawDocument, published: str | None) -> Document:
    """Clean and read one raw document."""
    from marsad.clean import clean

    return read_article(reader, clean(raw, published))
