"""Options that commands share, and the filter made of them."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """How records are written."""

    text = "text"
    jsonl = "jsonl"
    csv = "csv"


class ReadFormat(StrEnum):
    """How documents are written."""

    text = "text"
    jsonl = "jsonl"


class Status(StrEnum):
    """The statuses of a claim or tie."""

    asserted = "asserted"
    negated = "negated"
    future = "future"
    hypothetical = "hypothetical"
    historical = "historical"


class EventStatus(StrEnum):
    """The statuses of an event."""

    asserted = "asserted"
    disputed = "disputed"
    negated = "negated"
    future = "future"
    hypothetical = "hypothetical"
    historical = "historical"


def iso_day(value: str | None) -> str | None:
    """Check a day given on the command line."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise typer.BadParameter(f"{value!r} is not a day; write it as 2017-01-14.") from error


def plover_type(value: str | None) -> str | None:
    """Check a PLOVER type given on the command line, in any case."""
    if value is None:
        return None
    from marsad.lexicon.codebook import load_codebook

    known = load_codebook().types
    if value.upper() not in known:
        raise typer.BadParameter(f"{value!r} is not a PLOVER type; there are {', '.join(sorted(known))}.")
    return value.upper()


Paths = Annotated[
    list[str],
    typer.Argument(help="Files, folders of them, or - for the standard input.", show_default=False),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--column", metavar="FIELD=NAME", help="The column that holds a field, such as text=body; repeatable."
    ),
]
Database = Annotated[Path, typer.Option("--db", help="The ledger.", show_default=True)]
DEFAULT_DB = Path("demo/ledger.db")
Lexicon = Annotated[
    Path | None,
    typer.Option("--lexicon", help="A folder of your own rows or compiled tables, laid over the lexicon."),
]
Published = Annotated[
    str | None,
    typer.Option(
        "--published",
        callback=iso_day,
        metavar="DATE",
        help="Day of publication, for documents that do not say.",
    ),
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs", min=1, help="Processes to read with; by default all processors for larger inputs."
    ),
]
Weigh = Annotated[
    bool, typer.Option("--weigh/--no-weigh", help="Make the events anew at once, or later by marsad weigh.")
]
As = Annotated[Format, typer.Option("--format", help="How to write the records.")]
ReadAs = Annotated[ReadFormat, typer.Option("--format", help="How to write the documents.")]
Country = Annotated[
    str | None, typer.Option("--country", metavar="CODE", help="ISO 3166 alpha-3: where, or of a party.")
]
Actor = Annotated[
    str | None,
    typer.Option("--actor", metavar="WHO", help="A party: id, code, part of its name, or Arabic words."),
]
Kind = Annotated[
    str | None,
    typer.Option("--kind", metavar="KIND", help="A kind of tie, or direct/reported for statements."),
]
Event = Annotated[
    str | None,
    typer.Option("--event", callback=plover_type, metavar="TYPE", help="A PLOVER type, such as ASSAULT."),
]
Mode = Annotated[str | None, typer.Option("--mode", metavar="MODE", help="A PLOVER mode, such as aerial.")]
OfStatus = Annotated[Status | None, typer.Option("--status", help="Only claims or ties of this status.")]
OfEvent = Annotated[EventStatus | None, typer.Option("--status", help="Only events of this status.")]
Since = Annotated[
    str | None, typer.Option("--from", callback=iso_day, metavar="DATE", help="First day, as 2017-01-14.")
]
Until = Annotated[
    str | None, typer.Option("--to", callback=iso_day, metavar="DATE", help="Last day, inclusive.")
]
Publisher = Annotated[
    str | None, typer.Option("--publisher", metavar="NAME", help="Part of a publisher's name.")
]
Words = Annotated[str | None, typer.Option("--text", metavar="WORDS", help="Words that the document holds.")]
Limit = Annotated[int | None, typer.Option("--limit", min=0, help="At most so many.")]
Offset = Annotated[int, typer.Option("--offset", min=0, help="Leave out so many first.")]
