"""The commands that read a ledger back: claims, ties, statements, documents and the situation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from marsad.ask import Filter, table, told
from marsad.ask import situation as view
from marsad.cli.event_lines import put_events
from marsad.cli.options import (
    DEFAULT_DB,
    Actor,
    As,
    Country,
    Database,
    Event,
    Format,
    Limit,
    Mode,
    OfEvent,
    Offset,
    OfStatement,
    OfStatus,
    OfTie,
    Publisher,
    Since,
    Until,
    Words,
)
from marsad.cli.page import put_situation
from marsad.cli.render import note_age, note_unknown, put_claim, put_line, put_statement, put_tie
from marsad.cli.streams import put_csv, put_json, say
from marsad.model.jsonl import to_builtins
from marsad.store import Ledger


def claims(
    db: Database = DEFAULT_DB,
    country: Country = None,
    actor: Actor = None,
    event: Event = None,
    mode: Mode = None,
    status: OfStatus = None,
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    text: Words = None,
    limit: Limit = None,
    offset: Offset = 0,
    as_: As = Format.text,
) -> None:
    """List claims: who did what to whom, as each document reports it.

    Example: marsad claims --db libya.db --event ASSAULT --from 2017-01-01 --format csv
    """
    asked = Filter(
        country=country, actor=actor, event=event, mode=mode, status=status and status.value, since=since,
        until=until, publisher=publisher, text=text, limit=limit, offset=offset,
    )  # fmt: skip
    with Ledger.open(db) as ledger:
        found = ledger.claims(asked)
        note_unknown(ledger, asked, bool(found))
    if as_ is Format.text:
        for held in found:
            put_claim(held, source=True)
    _write("claims", found, as_)


def ties(
    db: Database = DEFAULT_DB,
    country: Country = None,
    actor: Actor = None,
    kind: OfTie = None,
    status: OfStatus = None,
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    text: Words = None,
    limit: Limit = None,
    offset: Offset = 0,
    as_: As = Format.text,
) -> None:
    """List ties: who backs, commands, opposes, belongs to, controls, or is present where.

    Example: marsad ties --db libya.db --kind backs --actor Haftar
    """
    asked = Filter(
        country=country, actor=actor, kind=kind, status=status and status.value, since=since, until=until,
        publisher=publisher, text=text, limit=limit, offset=offset,
    )  # fmt: skip
    with Ledger.open(db) as ledger:
        found = ledger.ties(asked)
        note_unknown(ledger, asked, bool(found))
    if as_ is Format.text:
        for held in found:
            put_tie(held, source=True)
    _write("ties", found, as_)


def statements(
    db: Database = DEFAULT_DB,
    country: Country = None,
    actor: Actor = None,
    kind: OfStatement = None,
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    text: Words = None,
    limit: Limit = None,
    offset: Offset = 0,
    as_: As = Format.text,
) -> None:
    """List statements: who said what, and about whom.

    Example: marsad statements --db libya.db --actor "Foreign Minister" --format jsonl
    """
    asked = Filter(
        country=country, actor=actor, kind=kind, since=since, until=until, publisher=publisher, text=text,
        limit=limit, offset=offset,
    )  # fmt: skip
    with Ledger.open(db) as ledger:
        found = ledger.statements(asked)
        note_unknown(ledger, asked, bool(found))
    if as_ is Format.text:
        for held in found:
            put_statement(held, source=True)
    _write("statements", found, as_)


def events(
    db: Database = DEFAULT_DB,
    country: Country = None,
    actor: Actor = None,
    event: Event = None,
    mode: Mode = None,
    status: OfEvent = None,
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    text: Words = None,
    limit: Limit = None,
    offset: Offset = 0,
    as_: As = Format.text,
) -> None:
    """List events: each happening once, with all that tell of it and what they disagree on.

    Example: marsad events --db libya.db --event ASSAULT --from 2017-01-01 --format csv
    """
    asked = Filter(
        country=country, actor=actor, event=event, mode=mode, status=status and status.value, since=since,
        until=until, publisher=publisher, text=text, limit=limit, offset=offset,
    )  # fmt: skip
    with Ledger.open(db) as ledger:
        found = told(ledger, asked)
        note_age(ledger)
        note_unknown(ledger, asked, bool(found))
    if as_ is Format.text:
        put_events(found)
        say(f"{len(found)} events")
    elif as_ is Format.csv:
        put_csv(table("events", [item.event for item in found]))
    else:
        for item in found:
            put_json(item.event)


def documents(
    db: Database = DEFAULT_DB,
    country: Country = None,
    actor: Actor = None,
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    text: Words = None,
    limit: Limit = None,
    offset: Offset = 0,
    as_: As = Format.text,
) -> None:
    """List documents, those with no records among them and why, and the inputs that were refused.

    Example: marsad documents --db libya.db --text "هدنة"
    """
    asked = Filter(
        country=country, actor=actor, since=since, until=until, publisher=publisher, text=text, limit=limit,
        offset=offset,
    )  # fmt: skip
    with Ledger.open(db) as ledger:
        found = ledger.documents(asked)
        note_unknown(ledger, asked, bool(found))
        refused = ledger.failures()
    if as_ is Format.text:
        for line in found:
            put_line(line)
        for source, reason in refused:
            say(f"refused: {source}: {reason}")
    _write("documents", found, as_)


def situation(
    db: Database = DEFAULT_DB,
    country: Country = None,
    actor: Actor = None,
    event: Event = None,
    mode: Mode = None,
    status: OfEvent = None,
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    text: Words = None,
    limit: Limit = None,
    as_: As = Format.text,
) -> None:
    """Print the situation: who is there, who backs and fights whom, whose forces stand where, what is new.

    Example: marsad situation --db libya.db --country LBY --from 2017-01-01
    """
    asked = Filter(
        country=country, actor=actor, event=event, mode=mode, status=status and status.value, since=since,
        until=until, publisher=publisher, text=text, limit=limit,
    )  # fmt: skip
    with Ledger.open(db) as ledger:
        found = view(ledger, asked)
        note_age(ledger)
        note_unknown(ledger, asked, bool(found.actors))
    if as_ is Format.text:
        put_situation(found, sources=True)
    elif as_ is Format.jsonl:
        put_json(found)
    else:
        put_csv(table("events", [item.event for item in found.events()]))


def _write(kind: str, found: Sequence[Any], as_: Format) -> None:
    if as_ is Format.csv:
        put_csv(table(kind, found))
    elif as_ is Format.jsonl:
        for item in found:
            fields = to_builtins(item)
            put_json({"source": fields["source"]} | fields.get("record", fields))
    else:
        say(f"{len(found)} {kind}")
