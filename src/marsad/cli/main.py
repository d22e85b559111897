"""The ``marsad`` command: its subcommands, and how failures become messages and exit codes."""

from __future__ import annotations

import logging
import sys

import typer

from marsad.cli import (
    asking,
    bench,
    database,
    explaining,
    exporting,
    ingesting,
    lexicon,
    lookup,
    naming,
    reading,
    review,
    searching,
    serving,
    watching,
)
from marsad.cli.streams import not_written, quiet, say, use_utf8
from marsad.errors import MarsadError

_INTERRUPTED = 130

app = typer.Typer(
    name="marsad",
    help="Reads Arabic news, offline, into an evidence-linked record of a political conflict.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(reading.read)
app.command()(ingesting.ingest)
app.command()(ingesting.weigh)
app.command()(asking.events)
app.command()(watching.watch)
app.command()(asking.claims)
app.command()(asking.ties)
app.command()(asking.statements)
app.command()(asking.situation)
app.command()(asking.documents)
app.command()(searching.search)
app.command()(exporting.export)
app.command()(database.diff)
app.command()(explaining.explain)
app.command()(explaining.words)
app.command()(naming.names)
app.command()(lookup.actor)
app.command()(lookup.place)
app.add_typer(review.app, name="review")
app.command()(serving.serve)
app.command()(serving.mcp)
app.add_typer(lexicon.app, name="lexicon")
app.add_typer(database.app, name="db")
app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})(bench.bench)
app.command()(explaining.version)


def main(arguments: list[str] | None = None) -> int:
    """Run one command line and give its exit code; see docs/lookup/exit-codes.md."""
    use_utf8()
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        typer.main.get_command(app).main(arguments, prog_name="marsad")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    except MarsadError as error:
        say(f"marsad: {error}")
        return error.exit_code
    return 0


def run() -> None:
    """The entry point of the installed command."""
    code = main()
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        quiet()
    except OSError as error:
        quiet()
        failure = not_written(error)
        say(f"marsad: {failure}")
        code = failure.exit_code
    sys.exit(code)


if __name__ == "__main__":
    run()
