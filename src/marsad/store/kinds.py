"""The kinds of records as the ledger's tables keep them."""

from __future__ import annotations

from marsad.model import Claim, Statement, Tie
from marsad.model.jsonl import encode
from marsad.store.flat import Row

TABLES: dict[type, tuple[str, str]] = {
    Claim: ("claims", "claim"),
    Tie: ("ties", "tie"),
    Statement: ("statements", "statement"),
}
"""The table of each kind, and the name under which its parties stand."""


def kind_of(name: str) -> type:
    """The record's class by its name: claim, tie or statement."""
    return next(kind for kind, (_, known) in TABLES.items() if known == name)


def columns_of(record: Claim | Tie | Statement, row: Row) -> dict[str, object]:
    """The columns of a record's table, but the two that place it in its document."""
    columns: dict[str, object] = {
        "id": record.id,
        "type": row.type,
        "since": row.since,
        "until": row.until,
        "gloss": record.gloss,
        "quotation": record.evidence.text,
        "record": encode(record).decode(),
    }
    if not isinstance(record, Statement):
        columns |= {"status": row.status, "certainty": row.certainty, "country": row.country}
    if isinstance(record, Claim):
        modes = f" {' '.join(row.modes)} " if row.modes else ""
        columns |= {"modes": modes, "quad": record.quad, "score": record.score}
    return columns
