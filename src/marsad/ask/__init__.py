"""Read-only questions that every door shares: filters, and the situation that documents describe."""

from marsad.ask.matching import select
from marsad.ask.situation import Dyad, Situation, TieGroup, situation
from marsad.ask.table import COLUMNS, Column, table
from marsad.store import DocumentLine, Filter, Held, Source

__all__ = [
    "COLUMNS",
    "Column",
    "DocumentLine",
    "Dyad",
    "Filter",
    "Held",
    "Situation",
    "Source",
    "TieGroup",
    "select",
    "situation",
    "table",
]
