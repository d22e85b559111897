"""A graph of actors: an edge for the claims of one on another by quad class, and one for each kind of tie."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from marsad.ask.parties import pairs
from marsad.ask.sums import narrows_only, sums_where
from marsad.store import Filter, Ledger
from marsad.store.where import driven, records_where

_PAIRS = 2000


@dataclass(frozen=True, slots=True)
class Node:
    """An actor and in how many of the graph's records it stands."""

    key: str
    records: int


@dataclass(frozen=True, slots=True)
class Edge:
    """``number`` records from one actor to another: ``kind`` is ``claims`` (with its ``quad`` class) or a
    kind of tie.
    """

    source: str
    target: str
    kind: str
    quad: int | None
    number: int


@dataclass(frozen=True, slots=True)
class Network:
    """The actors with most records and the edges between them; ``left_out`` counts the other actors."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    left_out: int


def network(ledger: Ledger, asked: Filter, most: int = 120) -> Network:
    """The graph of a filter's claims and ties, cut to the ``most`` actors with most records."""
    edges = [*_acts(ledger, asked), *_ties(ledger, asked)]
    weights: Counter[str] = Counter()
    for edge in edges:
        weights[edge.source] += edge.number
        weights[edge.target] += edge.number
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    kept = {key for key, _ in ranked[:most]}
    return Network(
        tuple(Node(*item) for item in ranked[:most]),
        tuple(edge for edge in edges if edge.source in kept and edge.target in kept),
        max(0, len(ranked) - most),
    )


def _acts(ledger: Ledger, asked: Filter) -> list[Edge]:
    return [
        Edge(pair.first, pair.second, "claims", quad, number)
        for pair in pairs(ledger, asked, _PAIRS)
        for quad, number in enumerate(pair.quads, 1)
        if number
    ]


def _ties(ledger: Ledger, asked: Filter) -> list[Edge]:
    if narrows_only(asked, "kind"):
        where, values = sums_where(asked)
        origin, number = f"sum_bonds r WHERE {where}", "sum(r.ties)"
    else:
        origin, given, rest = driven(replace(asked, newest=False), "tie", "bonds")
        where, values = records_where(rest, "tie")
        origin, values = f"{origin} WHERE {where}", [*given, *values]
        number = "count(*)"
    rows = ledger.query(
        f"SELECT r.subject, r.object, r.type, {number} FROM {origin} AND r.object NOT IN ('', 'unnamed') "
        "AND r.subject != 'unnamed' AND r.subject != r.object "
        "GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3 LIMIT ?",
        [*values, _PAIRS],
    )
    return [Edge(row[0], row[1], row[2], None, row[3]) for row in rows]
