"""The queries that choose records: in order of time, the latest by an index, so that few are read whole."""

from __future__ import annotations

from dataclasses import replace

from marsad.model import Claim
from marsad.store.filter import Filter
from marsad.store.kinds import TABLES
from marsad.store.where import NARROW, between, doer_scope, driven, latest_named, party_scope, records_where

SOURCE = "d.id, d.title, d.publisher, d.published, d.url, d.sha256"
"""The columns of a record's source, in the order of its fields."""
_ORDER = "ORDER BY r.since IS NULL, r.since, d.id, r.number"
_RARE = frozenset({"negated", "future", "hypothetical", "historical"})
"""Statuses of so few claims that they are met sooner in an index of their own than among those of a scope."""
_NEWEST = "ORDER BY r.since DESC, r.document, r.number"


def query(kind: type, asked: Filter) -> tuple[str, list[object]]:
    """The query of the records of a kind that a filter lets through, with its values: each with its source,
    its number in the document, and its JSON.
    """
    table, name = TABLES[kind]
    if not asked.newest:
        where, values = records_where(asked, name)
        query = (
            f"SELECT {SOURCE}, r.number, r.record FROM {table} r "
            f"JOIN documents d ON d.number = r.document WHERE {where} {_ORDER} LIMIT ? OFFSET ?"
        )
        return query, [*values, limit(asked), asked.offset]
    chosen, values = _newest(kind, asked)
    return whole(kind, f"{chosen} LIMIT ? OFFSET ?"), [*values, limit(asked), asked.offset]


def whole(kind: type, chosen: str) -> str:
    """The query of the records whose places another query gives."""
    return (
        f"SELECT {SOURCE}, r.number, r.record FROM ({chosen}) k "
        f"JOIN {TABLES[kind][0]} r ON r.document = k.document AND r.number = k.number "
        f"JOIN documents d ON d.number = r.document {_NEWEST}"
    )


def _newest(kind: type, asked: Filter) -> tuple[str, list[object]]:
    """The places of the latest records, chosen in an index's order, so that only they are read whole."""
    name = TABLES[kind][1]
    table = NARROW[name]
    if kind is Claim and asked.status in _RARE and not asked.actor:
        where, values = records_where(asked, name, one_by_one=True)
        found = f"{table} r WHERE r.status != 'asserted'"
        return f"SELECT r.document, r.number FROM {found} AND {where} {_NEWEST}", values
    alone = replace(asked.whole, actor=None) == Filter()
    if asked.actor and alone:
        return latest_named(asked, name)
    driver, given, rest = _driver(kind, asked)
    if not driver:
        found, met, rest = driven(rest, name, table)
        where, values = records_where(rest, name)
        return f"SELECT r.document, r.number FROM {found} WHERE {where} {_NEWEST}", [*met, *values]
    where, values = records_where(rest, name, one_by_one=True)
    days, between_days = between("s", asked)
    found = f"{driver} CROSS JOIN {table} r ON r.document = s.document AND r.number = s.number"
    query = (
        f"SELECT r.document, r.number FROM {found} WHERE {' AND '.join(given)} AND {days} AND {where} "
        "ORDER BY s.since DESC, s.document, s.number"
    )
    return query, [*given.values(), *between_days, *values]


def _driver(kind: type, asked: Filter) -> tuple[str, dict[str, object], Filter]:
    """The table of which some key gives records in order of time, what is asked of it, and what is left to
    ask; no table where a filter asks for no such key.
    """
    second = asked.target or asked.beside
    if (
        kind is Claim
        and asked.doer
        and second
        and asked.doer != second
        and not (asked.target and asked.beside)
    ):
        sides = (asked.doer, second) if asked.target else sorted((asked.doer, second))
        keys = {"s.first = ?": sides[0], "s.second = ?": sides[1], "s.together = ?": int(not asked.target)}
        return "couples s", keys, replace(asked, doer=None, target=None, beside=None)
    if asked.country:
        keys = {"s.kind = ?": TABLES[kind][1], "s.scope = ?": asked.country.upper()}
        return "scopes s", keys, replace(asked, country=None)
    if asked.party:
        keys = {"s.kind = ?": TABLES[kind][1], "s.scope = ?": party_scope(asked.party)}
        return "scopes s", keys, replace(asked, party=None)
    if asked.doer:
        keys = {"s.kind = ?": TABLES[kind][1], "s.scope = ?": doer_scope(asked.doer)}
        return "scopes s", keys, replace(asked, doer=None)
    return "", {}, asked


def limit(asked: Filter) -> int:
    """How many rows a filter asks for, as SQL says it."""
    return -1 if asked.limit is None else asked.limit
