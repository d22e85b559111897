"""What an export is asked to write, and what a format is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO, Literal

from marsad.ask import TABLES, Column, Filter, Table
from marsad.export.long import lengthen
from marsad.store import Ledger

Layout = Literal["wide", "long"]


def _nothing() -> None:
    """No one is told of progress."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One export: from which ledger, which records, and how.

    Args:
        ledger: an open ledger; everything is read of one moment of it.
        tables: the tables to write, for formats that write tables; others take the records they need.
        asked: only what this filter lets through.
        with_text: whether the documents' full text goes out; it may be under others' copyright.
        excel: whether a CSV file begins with a byte order mark and guards cells against being formulas.
        layout: ``wide``: a record a row; ``long``: a party a row.
        title: how a data package or a snapshot is called.
        tick: called for each item that is written.
    """

    ledger: Ledger
    tables: tuple[str, ...] = ("claims",)
    asked: Filter = field(default_factory=Filter)
    with_text: bool = False
    excel: bool = False
    layout: Layout = "wide"
    title: str = "marsad export"
    tick: Callable[[], None] = _nothing

    def items(self, table: Table) -> Iterator[Any]:
        """The items of a table that the filter lets through; beside records, the documents that hold them."""
        found = table.each(self.ledger, self.asked)
        if table.name == "documents" and len(self.tables) > 1 and self.asked != Filter():
            holding = self.ledger.holding(self.asked)
            found = (line for line in table.each(self.ledger, Filter()) if line.source.document in holding)
        for item in found:
            yield item
            self.tick()

    def table(self) -> Table:
        """The first of the tables, in the layout that is asked for."""
        table = TABLES[self.tables[0]]
        return lengthen(table) if self.layout == "long" else table

    def told_as_fact(self) -> Job:
        """The same for a format without a place for a status: what is asserted, if no other is asked."""
        return self if self.asked.status else replace(self, asked=replace(self.asked, status="asserted"))


def columns(table: Table, with_text: bool) -> tuple[Column, ...]:
    """The columns of a table, with the full text's if that is wanted."""
    return (*table.columns, table.text) if with_text and table.text else table.columns


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name and file suffix, for whom it is, which tables it can write, and how.

    ``tables`` is empty for a format that decides itself which records it takes. ``several`` says that all the
    tables of a job go into one file. ``options`` are the options of a job that it heeds. ``write`` gives the
    number of rows written.
    """

    name: str
    suffix: str
    meaning: str
    write: Callable[[Job, BinaryIO], int]
    tables: tuple[str, ...] = ()
    several: bool = False
    options: frozenset[str] = frozenset()
