"""Options that commands share, and the filter made of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Annotated, get_args

import typer

from marsad.model.tie import StatementKind, TieKind


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


def first_day(context: typer.Context, value: str | None) -> str | None:
    """Check the first of two days, which comes not after the last."""
    day = iso_day(value)
    _in_order(day, context.params.get("until"))
    return day


def last_day(context: typer.Context, value: str | None) -> str | None:
    """Check the last of two days, which comes not before the first; either may be given first."""
    day = iso_day(value)
    _in_order(context.params.get("since"), day)
    return day


def _in_order(since: str | None, until: str | None) -> None:
    if since and until and since > until:
        raise typer.BadParameter(f"the first day, {since}, comes after the last, {until}.")


def claim_status(value: str) -> Status:
    """Check a status of a claim or tie given on the command line."""
    return Status(_known(value, value.lower(), "status", tuple(Status)))


def event_status(value: str) -> EventStatus:
    """Check a status of an event given on the command line."""
    return EventStatus(_known(value, value.lower(), "status", tuple(EventStatus)))


def plover_type(value: str | None) -> str | None:
    """Check a PLOVER type given on the command line, in any case."""
    if value is None:
        return None
    from marsad.lexicon.codebook import load_codebook

    return _known(value, value.upper(), "PLOVER type", sorted(load_codebook().types))


def plover_mode(value: str | None) -> str | None:
    """Check a PLOVER mode given on the command line, in any case."""
    if value is None:
        return None
    from marsad.lexicon.codebook import load_codebook

    modes = {mode for kind in load_codebook().types.values() for mode in kind.modes}
    return _known(value, value.lower(), "PLOVER mode", sorted(modes))


def tie_kind(value: str | None) -> str | None:
    """Check a kind of tie given on the command line."""
    return _one_of(value, "kind of tie", get_args(TieKind))


def statement_kind(value: str | None) -> str | None:
    """Check a kind of statement given on the command line."""
    return _one_of(value, "kind of statement", get_args(StatementKind))


def any_kind(value: str | None) -> str | None:
    """Check a kind of tie or of statement given on the command line."""
    return _one_of(value, "kind of tie or statement", (*get_args(TieKind), *get_args(StatementKind)))


def _one_of(value: str | None, what: str, known: Sequence[str]) -> str | None:
    return None if value is None else _known(value, value.lower(), what, known)


def _known(given: str, value: str, what: str, known: Sequence[str]) -> str:
    """The value as marsad writes it; refused with what was probably meant where there is no such value."""
    if value in known:
        return value
    near = "".join(f" Did you mean {other}?" for other in get_close_matches(value, known, 1))
    raise typer.BadParameter(f"{given!r} is not a {what}; there are {', '.join(known)}.{near}")


def country_code(value: str | None) -> str | None:
    """The code of a country given on the command line by its code, its English or its Arabic name."""
    if value is None:
        return None
    from marsad.lexicon.load import load
    from marsad.read import analyser_for
    from marsad.resolve.lookup import alike_countries, look_up_country

    lexicon = load(None)
    words = [word for sentence in analyser_for(lexicon).sentences(value) for word in sentence.words]
    code = look_up_country(value, words, lexicon.parties)
    if code is None:
        alike = alike_countries(value, lexicon.parties)
        near = f" Did you mean {' or '.join(f'{name} ({of})' for name, of in alike)}?" if alike else ""
        raise typer.BadParameter(
            f"{value!r} is no country that marsad knows; write its ISO 3166 alpha-3 code, such as YEM, or "
            f"its English or Arabic name, such as Yemen.{near}"
        )
    return code


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
    str | None,
    typer.Option(
        "--country",
        callback=country_code,
        metavar="CODE",
        help="Where, or of a party: its ISO 3166 alpha-3 code or its name.",
    ),
]
Actor = Annotated[
    str | None,
    typer.Option("--actor", metavar="WHO", help="A party: id, code, part of its name, or Arabic words."),
]
Kind = Annotated[
    str | None,
    typer.Option(
        "--kind", callback=any_kind, metavar="KIND", help="A kind of tie, or direct/reported for statements."
    ),
]
OfTie = Annotated[
    str | None,
    typer.Option("--kind", callback=tie_kind, metavar="KIND", help=f"One of {', '.join(get_args(TieKind))}."),
]
OfStatement = Annotated[
    str | None,
    typer.Option("--kind", callback=statement_kind, metavar="KIND", help="direct or reported."),
]
Event = Annotated[
    str | None,
    typer.Option(
        "--event", "--type", callback=plover_type, metavar="TYPE", help="A PLOVER type, such as ASSAULT."
    ),
]
Mode = Annotated[
    str | None,
    typer.Option("--mode", callback=plover_mode, metavar="MODE", help="A PLOVER mode, such as aerial."),
]
OfStatus = Annotated[
    Status | None,
    typer.Option(
        "--status", parser=claim_status, metavar="|".join(Status), help="Only claims or ties of this status."
    ),
]
OfEvent = Annotated[
    EventStatus | None,
    typer.Option(
        "--status", parser=event_status, metavar="|".join(EventStatus), help="Only events of this status."
    ),
]
Since = Annotated[
    str | None,
    typer.Option("--from", "--since", callback=first_day, metavar="DATE", help="First day, as 2017-01-14."),
]
Until = Annotated[
    str | None,
    typer.Option("--to", "--until", callback=last_day, metavar="DATE", help="Last day, inclusive."),
]
Publisher = Annotated[
    str | None, typer.Option("--publisher", metavar="NAME", help="Part of a publisher's name.")
]
Words = Annotated[str | None, typer.Option("--text", metavar="WORDS", help="Words that the document holds.")]
Limit = Annotated[int | None, typer.Option("--limit", min=0, help="At most so many.")]
Offset = Annotated[int, typer.Option("--offset", min=0, help="Leave out so many first.")]
