"""The ledger: one SQLite file that keeps documents, claims, ties and statements, written while it is read."""

from marsad.store.changes import Change, RecordChange
from marsad.store.filter import Filter
from marsad.store.held import DocumentLine, Held, Source, hold
from marsad.store.ledger import Ledger
from marsad.store.proof import Fault
from marsad.store.search import Hit, Passage

__all__ = [
    "Change",
    "DocumentLine",
    "Fault",
    "Filter",
    "Held",
    "Hit",
    "Ledger",
    "Passage",
    "RecordChange",
    "Source",
    "hold",
]
