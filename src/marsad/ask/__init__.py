"""Read-only questions that every door shares: filters, and the situation that documents describe."""

from marsad.ask.columns import Cell, Column, cell
from marsad.ask.events import Told, events, told, told_one
from marsad.ask.labels import label
from marsad.ask.matching import select
from marsad.ask.situation import Cast, Dyad, Presence, Situation, situation
from marsad.ask.standing import Standing
from marsad.ask.table import COLUMNS, TABLES, Table, table
from marsad.store import DocumentLine, Filter, Held, Source

__all__ = [
    "COLUMNS",
    "TABLES",
    "Cast",
    "Cell",
    "Column",
    "DocumentLine",
    "Dyad",
    "Filter",
    "Held",
    "Presence",
    "Situation",
    "Source",
    "Standing",
    "Table",
    "Told",
    "cell",
    "events",
    "label",
    "select",
    "situation",
    "table",
    "told",
    "told_one",
]
