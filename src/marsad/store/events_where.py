"""A filter as SQL over events: by the scopes that they count under, the latest met first."""

from __future__ import annotations

from dataclasses import dataclass, replace

from marsad.store.filter import Filter
from marsad.store.where import (
    ACTOR_IS,
    FEW,
    actor_values,
    documents_conditions,
    keys_conditions,
    party_scope,
)

_BY_NAME = (
    f"WITH told AS MATERIALIZED (SELECT p.key, {ACTOR_IS} AS meant FROM event_names p), "
    "named AS MATERIALIZED (SELECT key, min(meant) AS wholly FROM told GROUP BY key HAVING max(meant)) "
    "SELECT s.event, s.since, s.until FROM event_scopes s "
    "WHERE s.scope IN (SELECT '=' || n.key FROM named n WHERE n.wholly) "
    "UNION SELECT e.number, ifnull(e.since, ''), ifnull(e.until, '') FROM event_parties p "
    "JOIN events e ON e.number = p.event "
    f"WHERE p.key IN (SELECT n.key FROM named n WHERE NOT n.wholly) AND {ACTOR_IS}"
)
"""The events of the parties that an actor's name means: of those meant in all their forms by their scope."""
_TIMES = 2
"""How often it asks for the values of the name."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """FROM and WHERE with their values, and how the number and the first day of an event are called there."""

    source: str
    values: list[object]
    number: str = "e.number"
    since: str = "e.since"


def events_source(asked: Filter) -> Chosen:
    """The events that a filter lets through; a kind of tie finds none."""
    scopes = [party_scope(key) for key in (asked.party, asked.other) if key]
    scopes += [asked.country.upper()] if asked.country else []
    where, values = _conditions(replace(asked, party=None, other=None, country=None, actor=None))
    if not scopes and not asked.actor:
        return Chosen(f"FROM events e WHERE {where or '1'}", values)
    if asked.actor:
        origin, met, given = f"({_BY_NAME}) k", actor_values(asked.actor) * _TIMES, ["1"]
    else:
        origin, met, given = "event_scopes k", [scopes.pop(0)], ["k.scope = ?"]
    each = (
        "EXISTS (SELECT 1 FROM event_scopes o WHERE o.scope = ? AND o.since = k.since AND o.event = k.event)"
    )
    given += [each] * len(scopes)
    met = [*met, *scopes]
    for condition, day in (("k.until >= ?", asked.since), ("k.since > '' AND k.since <= ?", asked.until)):
        if day:
            given.append(condition)
            met.append(day)
    where, values = _conditions(
        replace(asked, party=None, other=None, country=None, actor=None, since=None, until=None)
    )
    # Events are read only where something is asked of them that the scopes do not tell.
    joined = f"{origin} CROSS JOIN events e ON e.number = k.event" if where else origin
    both = " AND ".join([*given, where] if where else given)
    return Chosen(f"FROM {joined} WHERE {both}", [*met, *values], "k.event", "k.since")


def _conditions(asked: Filter) -> tuple[str, list[object]]:
    """The conditions on events ``e`` themselves, empty where there are none."""
    parts: list[str] = ["0"] if asked.kind else []
    values: list[object] = []
    for condition, value in (
        ("e.type = ?", asked.event and asked.event.upper()),
        ("e.modes != '' AND instr(e.modes, ?)", asked.mode and f" {asked.mode} "),
        ("e.status = ?", asked.status),
        ("e.until >= ?", asked.since),
        ("e.since <= ?", asked.until),
        ("e.place = ?", asked.place),
        ("e.quad = ?", asked.quad),
        ("e.certainty = ?", asked.certainty),
    ):
        if value:
            parts.append(condition)
            values.append(value)
    for condition, key in keys_conditions(asked):
        parts.append(f"e.number IN (SELECT p.event FROM event_parties p WHERE {condition})")
        values.append(key)
    inner: list[str] = []
    documents_conditions(asked, "x.document", inner, values)
    if inner:
        parts.append(_told_in(asked, " AND ".join(inner)))
    return " AND ".join(parts), values


def _told_in(asked: Filter, documents: str) -> str:
    """Events that documents ``x`` tell of: found at once, or, where they are many, asked of each event."""
    if (asked.noted.among or 0) > FEW:
        return f"EXISTS (SELECT 1 FROM event_documents x WHERE x.event = e.number AND {documents})"
    return f"e.number IN (SELECT x.event FROM event_documents x WHERE {documents})"
