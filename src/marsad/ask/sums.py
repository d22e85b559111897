"""Which filters the ledger's sums answer at once: the conditions of a filter over a table of sums."""

from __future__ import annotations

from dataclasses import replace

from marsad.store import Filter
from marsad.store.where import party_scope

_COLUMNS = {
    "event": "type = ?",
    "kind": "type = ?",
    "status": "status = ?",
    "certainty": "certainty = ?",
    "quad": "quad = ?",
    "since": "until >= ?",
    "until": "since > '' AND since <= ?",
}


def narrows_only(asked: Filter, *fields: str) -> bool:
    """Whether a filter narrows by no other field than these and one scope: a country or a party."""
    rest = replace(asked, **dict.fromkeys((*fields, "country", "party")), newest=False, limit=None, offset=0)
    return rest == Filter() and not (asked.country and asked.party)


def scope_of(asked: Filter) -> str:
    """The scope of such a filter; empty for all records."""
    return party_scope(asked.party) if asked.party else (asked.country or "").upper()


def sums_where(asked: Filter) -> tuple[str, list[object]]:
    """The WHERE clause of such a filter over a table of sums."""
    parts = ["scope = ?"]
    values: list[object] = [scope_of(asked)]
    for field, condition in _COLUMNS.items():
        value = getattr(asked, field)
        if value:
            parts.append(condition)
            values.append(value.upper() if field == "event" else value)
    return " AND ".join(parts), values
