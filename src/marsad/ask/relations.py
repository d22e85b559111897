"""The relations that most ties of a ledger state, without reading them all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from marsad.ask.standing import Standing, relation_key, standings
from marsad.ask.sums import narrows_only, sums_where
from marsad.model import Tie
from marsad.store import Filter, Held, Ledger
from marsad.store.where import driven, records_where

MET = 1500
"""So many ties of a relation may be met on the way to those that are shown; for more, a filter's own ties are
gone through.
"""
_RELATION = "r.type, r.subject, r.object, r.place, r.office, r.standing"


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation, made of the latest ties that state it, with the number of all that do."""

    standing: Standing
    number: int


def relations(ledger: Ledger, asked: Filter, most: int = 8, shown: int = 20) -> tuple[Relation, ...]:
    """The relations of one kind that most ties state, as people judged the ties.

    Args:
        ledger: where the ties are.
        asked: only the ties that this lets through; its ``kind`` is the kind.
        most: at most so many relations.
        shown: each made of at most so many of its ties.
    """
    judged = ledger.judged()
    touched = tuple(sorted(id_ for id_ in {*judged.rejected, *judged.changes} if id_.startswith("t-")))
    found: list[Held[Tie]] = []
    numbers: Counter[tuple[object, ...]] = Counter()
    for row in _most_stated(ledger, asked, touched, most):
        many = _stated_by_all(ledger, row[:-1]) * shown < row[-1] * MET
        told = _stating(ledger, asked, row[:-1], touched, shown, many)
        found += told
        numbers.update({relation_key(held.record): row[-1] for held in told[:1]})
    for held in _judged_ties(ledger, asked, touched):
        if tie := judged.apply(held.record):
            found.append(replace(held, record=tie))
            numbers[relation_key(tie)] += 1
    made = [Relation(item, numbers[relation_key(item.ties[0].record)]) for item in standings(found, {})]
    return tuple(sorted(made, key=lambda item: -item.number)[:most])


def _most_stated(ledger: Ledger, asked: Filter, without: Sequence[str], most: int) -> list[tuple[Any, ...]]:
    if narrows_only(asked, "kind") and not without:
        where, values = sums_where(asked)
        origin, number = f"sum_bonds r WHERE {where}", "r.ties"
    else:
        where, values = _ties_where(asked, without, driven(asked, "tie", "bonds"))
        origin, number = f"{where} GROUP BY 1, 2, 3, 4, 5, 6", "count(*)"
    query = f"SELECT {_RELATION}, {number} FROM {origin} ORDER BY 7 DESC, 1, 2, 3, 4, 5, 6 LIMIT ?"
    return ledger.query(query, [*values, most])


def _stated_by_all(ledger: Ledger, relation: Sequence[str]) -> int:
    """How many ties of the whole ledger state a relation."""
    where = "scope = '' AND (type, subject, object, place, office, standing) = (?, ?, ?, ?, ?, ?)"
    found = ledger.query(f"SELECT ties FROM sum_bonds WHERE {where}", relation)
    return int(found[0][0]) if found else 0


def _stating(
    ledger: Ledger, asked: Filter, relation: Sequence[str], without: Sequence[str], most: int, many: bool
) -> list[Held[Tie]]:
    """The latest ties that state a relation: the first few of many are met soon in the order of an index, few
    are looked for among those of the filter's scopes.
    """
    where, values = _ties_where(asked, without, None if many else driven(asked, "tie", "bonds"))
    query = (
        f"SELECT r.document, r.number FROM {where} AND ({_RELATION}) = (?, ?, ?, ?, ?, ?) "
        "ORDER BY r.since DESC, r.document, r.number LIMIT ?"
    )
    return ledger.chosen(Tie, query, [*values, *relation, most])


def _judged_ties(ledger: Ledger, asked: Filter, ids: Sequence[str]) -> list[Held[Tie]]:
    if not ids:
        return []
    where, values = _ties_where(asked, ())
    query = f"SELECT r.document, r.number FROM {where} AND {_among(ids)}"
    return ledger.chosen(Tie, query, [*values, *ids])


def _ties_where(
    asked: Filter, without: Sequence[str], drive: tuple[str, list[object], Filter] | None = None
) -> tuple[str, list[object]]:
    """What follows FROM for the ties ``r``, without those of some ids: out of what ``drive`` meets, or each
    asked whether it is in the filter's scopes.
    """
    origin, given, rest = drive or ("bonds r", [], asked)
    where, values = records_where(rest, "tie", one_by_one=drive is None)
    but = f" AND NOT {_among(without)}" if without else ""
    return f"{origin} WHERE {where}{but}", [*given, *values, *without]


def _among(ids: Sequence[str]) -> str:
    marks = ", ".join("?" * len(ids))
    return f"(r.document, r.number) IN (SELECT t.document, t.number FROM ties t WHERE t.id IN ({marks}))"
