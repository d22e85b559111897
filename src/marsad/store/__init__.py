"""The ledger: one SQLite file that keeps documents, claims, ties and statements, written while it is read."""

from marsad.store.filter import Filter
from marsad.store.held import DocumentLine, Held, Source, hold
from marsad.store.ledger import Ledger

__all__ = ["DocumentLine", "Filter", "Held", "Ledger", "Source", "hold"]
