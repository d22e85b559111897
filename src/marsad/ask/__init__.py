"""Read-only questions that every door shares: filters, and the situation that documents describe."""

from marsad.ask.columns import Column
from marsad.ask.events import Told, events, told, told_one
from marsad.ask.labels import label
from marsad.ask.matching import select
from marsad.ask.situation import Cast, Dyad, Presence, Situation, situation
from marsad.ask.standing import Standing
from marsad.ask.table import COLUMNS, table
from marsad.store import DocumentLine, Filter, Held, Source

__all__ = [
    "COLUMNS",
    "Cast",
    "Column",
    "DocumentLine",
    "Dyad",
    "Filter",
    "Held",
    "Presence",
    "Situation",
    "Source",
    "Standing",
    "Told",
    "events",
    "label",
    "select",
    "situation",
    "table",
    "told",
    "told_one",
]
