"""How far a long command is, on the standard error, where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from marsad.cli.streams import say


class Tick(Protocol):
    """Called for each item that is done, with what is to be told of it."""

    def __call__(self, told: str | None = None) -> None:
        """One more is done."""


@contextmanager
def progress(what: str, total: int | None) -> Iterator[Tick]:
    """A bar, and lines above it. ``total`` null: it only counts."""
    bar = Progress(
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        disable=not sys.stderr.isatty(),
    )
    task = bar.add_task(what, total=total)

    def tick(told: str | None = None) -> None:
        if told and bar.disable:
            say(told)
        elif told:
            bar.console.print(told, markup=False, highlight=False, soft_wrap=True)
        bar.advance(task)

    with bar:
        yield tick
