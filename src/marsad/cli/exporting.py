"""``marsad export``: a ledger in the formats of other tools."""

from __future__ import annotations

import hashlib
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from marsad.ask import TABLES, Filter
from marsad.cli.options import (
    DEFAULT_DB,
    Actor,
    Country,
    Database,
    Event,
    Kind,
    Mode,
    OfStatus,
    Publisher,
    Since,
    Until,
    Words,
)
from marsad.cli.progress import progress
from marsad.cli.streams import not_written, quiet, say
from marsad.export import FORMATS, Format, Job, save, write
from marsad.store import Ledger

FormatName = StrEnum("FormatName", {name: name for name in FORMATS})  # type: ignore[misc]
TableName = StrEnum("TableName", {name: name for name in TABLES})  # type: ignore[misc]
LayoutName = StrEnum("LayoutName", {"wide": "wide", "long": "long"})

As = Annotated[
    FormatName,
    typer.Option("--format", help="; ".join(f"{made.name}: {made.meaning}" for made in FORMATS.values())),
]
Out = Annotated[str, typer.Option("--out", metavar="FILE", help="Where to write; - for the standard output.")]
Tables = Annotated[
    list[TableName] | None,
    typer.Option(
        "--table", help="A table; may be given again for formats that hold several.", show_default=False
    ),
]
Layout = Annotated[LayoutName, typer.Option("--layout", help="wide: a record a row; long: a party a row.")]
WithText = Annotated[
    bool, typer.Option("--with-text", help="With the documents' whole text, which may be under copyright.")
]
Excel = Annotated[
    bool, typer.Option("--excel", help="CSV with a byte order mark, and no cell taken for a formula.")
]
Title = Annotated[
    str, typer.Option("--title", help="Title of a data package, snapshot, workbook or timeline.")
]


def export(
    as_: As,
    out: Out,
    db: Database = DEFAULT_DB,
    tables: Tables = None,
    layout: Layout = LayoutName.wide,
    excel: Excel = False,
    with_text: WithText = False,
    title: Title = "marsad export",
    country: Country = None,
    actor: Actor = None,
    event: Event = None,
    mode: Mode = None,
    kind: Kind = None,
    status: OfStatus = None,
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    text: Words = None,
) -> None:
    """Write the records of a ledger in a format of another tool.

    Example: marsad export --format csv --table claims --db libya.db --out claims.csv
    """
    made = FORMATS[as_.value]
    asked = Filter(
        country=country, actor=actor, event=event, mode=mode, kind=kind, status=status and status.value,
        since=since, until=until, publisher=publisher, text=text,
    )  # fmt: skip
    chosen = _check(made, [table.value for table in tables or ()], layout.value, excel, with_text)
    with Ledger.open(db) as ledger, progress("writing", None) as tick:
        job = Job(
            ledger=ledger, tables=chosen, asked=asked, with_text=with_text, excel=excel,
            layout="long" if layout is LayoutName.long else "wide", title=title, tick=tick,
        )  # fmt: skip
        count = _to_pipe(made, job) if out == "-" else save(made.name, job, out)
    say(f"{count} rows, {made.name}" + ("" if out == "-" else f", {_sum(Path(out))}"))


def _check(made: Format, tables: list[str], layout: str, excel: bool, with_text: bool) -> tuple[str, ...]:
    """The tables to write.

    Raises:
        typer.BadParameter: an option that the format does not heed.
    """
    if tables and not made.tables:
        raise typer.BadParameter(f"{made.name} chooses its records itself; leave --table out.")
    for table in tables:
        if table not in made.tables:
            raise typer.BadParameter(f"{made.name} holds one of: {', '.join(made.tables)}.")
    if len(tables) > 1 and not made.several:
        raise typer.BadParameter(f"{made.name} holds one table; give --table once.")
    given = {"excel": excel, "with_text": with_text, "layout": layout == "long"}
    for name, value in given.items():
        if value and name not in made.options:
            raise typer.BadParameter(f"{made.name} does not heed --{name.replace('_', '-')}.")
    chosen = tuple(tables) or (made.tables if made.several else ("claims",))
    if layout == "long":
        if tables and not all(TABLES[name].long for name in tables):
            raise typer.BadParameter("--layout long is for claims, ties and statements.")
        chosen = tuple(name for name in chosen if TABLES[name].long)
    return chosen


def _to_pipe(made: Format, job: Job) -> int:
    out: BinaryIO = sys.stdout.buffer
    try:
        count = write(made, job, out)
        out.flush()
    except BrokenPipeError:
        quiet()
        raise SystemExit(0) from None
    except OSError as error:
        quiet()
        raise not_written(error) from error
    return count


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return f"sha256 {hashlib.file_digest(file, 'sha256').hexdigest()}"
