"""Which filters the ledger's sums answer at once: the conditions of a filter over a table of sums."""

from __future__ import annotations

from dataclasses import replace

from marsad.store import Filter

_COLUMNS = {
    "event": "type = ?",
    "kind": "type = ?",
    "status": "status = ?",
    "certainty": "certainty = ?",
    "quad": "quad = ?",
    "since": "until >= ?",
    "until": "since <= ?",
}


def narrows_only(asked: Filter, *fields: str) -> bool:
    """Whether a filter narrows by no other field than these; ``country`` is always one of them."""
    rest = replace(asked, **dict.fromkeys((*fields, "country")), newest=False, limit=None, offset=0)
    return rest == Filter()


def sums_where(asked: Filter) -> tuple[str, list[object]]:
    """The WHERE clause of such a filter over a table of sums."""
    parts = ["country = ?"]
    values: list[object] = [(asked.country or "").upper()]
    for field, condition in _COLUMNS.items():
        value = getattr(asked, field)
        if value:
            parts.append(condition)
            values.append(value.upper() if field == "event" else value)
    return " AND ".join(parts), values
