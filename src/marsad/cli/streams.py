"""Where output goes: data to the standard output, everything else to the standard error."""

from __future__ import annotations

import csv
import io
import os
import sys
from collections.abc import Iterable
from typing import Any

import typer

from marsad.errors import OutputError
from marsad.model.jsonl import encode

_FIRST_STRONG, _POP = "\u2068", "\u2069"


def use_utf8() -> None:
    """Write UTF-8 whatever the locale says; what cannot be encoded is escaped, never an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """A line for the person at the terminal, on the standard error."""
    typer.echo(text, err=True)


def _write(data: str | bytes, newline: bool = True) -> None:
    """To the standard output; a reader that has gone (``marsad claims | head``) ends the command silently."""
    try:
        typer.echo(data, nl=newline)
    except BrokenPipeError:
        quiet()
        raise SystemExit(0) from None
    except OSError as error:
        quiet()
        raise not_written(error) from error


def not_written(error: OSError) -> OutputError:
    """What an error of the standard output is in words."""
    remedy = "Make room, or send the output elsewhere."
    return OutputError(f"The output cannot be written: {error.strerror}.", "standard output", remedy)


def quiet() -> None:
    """Let what is still to be written to the standard output go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def put(text: str = "", bold: bool = False, dim: bool = False) -> None:
    """A line of the result; styles are left out where the output is no terminal."""
    _write(typer.style(text, bold=bold or None, dim=dim or None) if bold or dim else text)


def put_json(record: Any) -> None:
    """One JSON line."""
    _write(encode(record))


def put_csv(rows: Iterable[list[Any]]) -> None:
    """Rows as CSV: comma, quotes where needed, LF, UTF-8 without a byte order mark."""
    for row in rows:
        held = io.StringIO()
        csv.writer(held, lineterminator="\n").writerow(row)
        _write(held.getvalue(), newline=False)


def arabic(text: str) -> str:
    """Arabic words on one line; set apart by isolates on a terminal, so that they do not turn the line
    around.
    """
    line = " ".join(text.split())
    return f"{_FIRST_STRONG}{line}{_POP}" if sys.stdout.isatty() else line
