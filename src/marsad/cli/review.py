"""``marsad review``: a person's word on records and merges, added and undone, never changed."""

from __future__ import annotations

import getpass
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from marsad.cli.options import DEFAULT_DB, As, Database, Format, Weigh
from marsad.cli.streams import put, put_csv, put_json, say
from marsad.errors import JudgementError, OutputError
from marsad.model import Judgement
from marsad.model.judgement import Verdict
from marsad.store import Ledger

app = typer.Typer(
    help="Judge records and merges; judgements can be undone.", no_args_is_help=True, rich_markup_mode=None
)
Record = Annotated[str, typer.Argument(metavar="RECORD", help="The id of a claim, tie or statement.")]
Claims = Annotated[list[str], typer.Argument(metavar="IDS...", help="Ids of events or claims.")]
By = Annotated[
    str | None, typer.Option("--by", metavar="NAME", help="Who judges; by default the user of the machine.")
]
Note = Annotated[str | None, typer.Option("--note", metavar="WORDS", help="Why, in your own words.")]
Sets = Annotated[
    list[str],
    typer.Option("--set", metavar="FIELD=VALUE", help="A field and its new value, as JSON or a word."),
]


@app.callback()
def _review() -> None:
    """Judge records and merges; judgements can be undone."""


@app.command("list")
def list_(
    db: Database = DEFAULT_DB,
    every: Annotated[bool, typer.Option("--all", help="Those that were undone too.")] = False,
    as_: As = Format.text,
) -> None:
    """List the judgements that stand.

    Example: marsad review list --db libya.db --all
    """
    from marsad.store.judging import standing

    with Ledger.open(db) as ledger:
        found = ledger.judgements()
    found = found if every else standing(found)
    if as_ is Format.csv:
        put_csv([["number", "verdict", "record", "person", "made", "note", "detail"], *map(_row, found)])
    for judgement in found:
        if as_ is Format.jsonl:
            put_json(judgement)
        elif as_ is Format.text:
            put("  ".join(str(cell) for cell in _row(judgement) if cell not in (None, "")))
    say(f"{len(found)} judgements")


def _row(judgement: Judgement) -> list[Any]:
    detail = ""
    if judgement.claims:
        detail = " ".join(judgement.claims)
        detail += f" / {' '.join(judgement.against)}" if judgement.against else ""
    elif judgement.changes:
        detail = json.dumps(judgement.changes, ensure_ascii=False, sort_keys=True)
    return [
        judgement.number, judgement.verdict, judgement.record, judgement.person, judgement.made,
        judgement.note, detail,
    ]  # fmt: skip


@app.command()
def accept(
    record: Record, db: Database = DEFAULT_DB, by: By = None, note: Note = None, weigh: Weigh = True
) -> None:
    """Accept a claim, tie or statement as it was read; this ends an earlier rejection.

    Example: marsad review accept c-7b1f0e9a2d34 --db libya.db
    """
    _judge(db, weigh, _made("accept", record, by, note))


@app.command()
def reject(
    record: Record, db: Database = DEFAULT_DB, by: By = None, note: Note = None, weigh: Weigh = True
) -> None:
    """Reject a claim, tie or statement: it stays in the ledger, but in no event and no situation.

    Example: marsad review reject c-7b1f0e9a2d34 --note "a film, no raid" --db libya.db
    """
    _judge(db, weigh, _made("reject", record, by, note))


@app.command()
def correct(
    record: Record,
    sets: Sets,
    db: Database = DEFAULT_DB,
    by: By = None,
    note: Note = None,
    weigh: Weigh = True,
) -> None:
    """Correct fields of a claim or tie; what was read stays as it is, events and situation use the new.

    Example: marsad review correct c-7b1f0e9a2d34 --set status=negated --set size.dead=12 --db libya.db
    """
    changes = dict(_setting(text) for text in sets)
    _judge(db, weigh, _made("correct", record, by, note, changes=changes))


def _setting(text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not (name and equals):
        raise typer.BadParameter(f"{text!r} has no value; write it as status=negated.")
    try:
        return name.strip(), json.loads(value)
    except json.JSONDecodeError:
        return name.strip(), value.strip()


@app.command()
def merge(
    ids: Claims, db: Database = DEFAULT_DB, by: By = None, note: Note = None, weigh: Weigh = True
) -> None:
    """Make one event of several: all their claims tell of one happening.

    Example: marsad review merge e-1f0e9a2d347b e-0e9a2d347b1f --db libya.db
    """
    with Ledger.open(db) as ledger:
        claims = tuple(dict.fromkeys(claim for id_ in ids for claim in _claims(ledger, id_)))
    _judge(db, weigh, _made("merge", ids[0], by, note, claims=claims))


@app.command()
def split(
    event: Annotated[str, typer.Argument(metavar="EVENT", help="The id of an event.")],
    claims: Annotated[list[str], typer.Argument(metavar="CLAIMS...", help="The claims to take out of it.")],
    db: Database = DEFAULT_DB,
    by: By = None,
    note: Note = None,
    weigh: Weigh = True,
) -> None:
    """Take claims out of an event: they tell of another happening than the rest.

    Example: marsad review split e-1f0e9a2d347b c-7b1f0e9a2d34 --db libya.db
    """
    with Ledger.open(db) as ledger:
        members = _claims(ledger, event)
    out = tuple(dict.fromkeys(claims))
    strangers = [claim for claim in out if claim not in members]
    if strangers:
        raise JudgementError(
            f"{', '.join(strangers)} is not in this event.", event, f"See: marsad explain {event}"
        )
    rest = tuple(claim for claim in members if claim not in out)
    _judge(db, weigh, _made("split", event, by, note, claims=out, against=rest))


@app.command()
def export(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="A folder; made where there is none.")],
    db: Database = DEFAULT_DB,
) -> None:
    """Write what was judged as gold for the benchmark, and what was corrected as a patch for the lexicon.

    Example: marsad review export --out judged --db libya.db
    """
    from marsad.ask.gold import gold
    from marsad.ask.patch import patch
    from marsad.lexicon.load import load

    with Ledger.open(db) as ledger:
        rows = [json.dumps(row, ensure_ascii=False) + "\n" for row in gold(ledger)]
        files = {f"lexicon/{path}": text for path, text in patch(ledger, load()).items()}
    for path, text in {"gold.jsonl": "".join(rows), **files}.items():
        _write(out / path, text)
    say(f"{len(rows)} passages, {len(files)} tables of the lexicon in {out}")


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(
            f"The file cannot be written: {error.strerror}.", str(path), "Give another --out."
        ) from error


@app.command()
def undo(
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="The number of a judgement.")],
    db: Database = DEFAULT_DB,
    by: By = None,
    note: Note = None,
    weigh: Weigh = True,
) -> None:
    """Undo a judgement; it stays in the list, marked by this one. An undo can be undone.

    Example: marsad review undo 3 --db libya.db
    """
    _judge(db, weigh, _made("undo", str(number), by, note))


def _claims(ledger: Ledger, id_: str) -> tuple[str, ...]:
    if id_.startswith("c-"):
        return (ledger.claim(id_).record.id,)
    return tuple(report.claim for report in ledger.event(id_).reports)


def _made(
    verdict: Verdict,
    record: str,
    by: str | None,
    note: str | None,
    claims: Sequence[str] = (),
    against: Sequence[str] = (),
    changes: dict[str, Any] | None = None,
) -> Judgement:
    return Judgement(
        verdict=verdict,
        record=record,
        person=by or getpass.getuser(),
        made=datetime.now(UTC).isoformat(timespec="seconds"),
        note=note,
        claims=tuple(claims),
        against=tuple(against),
        changes=changes or {},
    )


def _judge(db: Any, weigh: bool, judgement: Judgement) -> None:
    with Ledger.open(db, write=True) as ledger:
        number = ledger.judge(judgement)
        say(f"judgement {number}: {judgement.verdict} {judgement.record}")
        if weigh:
            say(f"{ledger.weigh()} events")
