"""A filter as SQL: the conditions and their values, for each table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from marsad.arabic.search import query_words
from marsad.store.filter import Filter
from marsad.store.flat import DOERS, fold_words

NARROW = {"claim": "facts", "tie": "bonds", "statement": "statements"}
"""The table with the narrowest rows of each kind of record; all have what conditions on ``r`` look at."""
FEW = 2000
"""Of so many documents all records are looked through sooner than an index's order leads to some of them."""


def records_where(asked: Filter, kind: str, one_by_one: bool = False) -> tuple[str, list[object]]:
    """The WHERE clause for ``claims``, ``ties`` or ``statements`` or their narrow tables, aliased ``r``;
    ``kind`` is claim, tie or statement.

    Records of a country or party are found all at once, or, ``one_by_one``, looked up for each record that is
    met: which is faster where other conditions leave few, or the first few are wanted in an index's order.

    A field that a kind of record does not have finds nothing in it.
    """
    parts: list[str] = []
    values: list[object] = []
    wanted_type = asked.event.upper() if kind == "claim" and asked.event else asked.kind
    if (kind == "claim" and asked.kind) or (kind != "claim" and (asked.event or asked.mode)):
        parts.append("0")
    elif wanted_type:
        parts.append("r.type = ?")
        values.append(wanted_type)
    if kind == "claim" and asked.mode:
        parts.append("r.modes != '' AND instr(r.modes, ?)")
        values.append(f" {asked.mode} ")
    if asked.status:
        parts.append("r.status = ?" if kind != "statement" else "0")
        values += [asked.status] if kind != "statement" else []
    days, given = between("r", asked)
    parts.append(days)
    values += given
    _scopes(asked, kind, one_by_one, parts, values)
    if asked.actor:
        found, given = _named(asked, ("document", "number"), (kind,))
        parts.append(f"(r.document, r.number) IN ({found})")
        values += given
    _exactly(asked, kind, parts, values)
    documents_conditions(asked, "r.document", parts, values)
    return " AND ".join(parts) or "1", values


def _exactly(asked: Filter, kind: str, parts: list[str], values: list[object]) -> None:
    """Other sides by their key; and what only some kinds of record have."""
    for condition, key_ in keys_conditions(replace(asked, party=None, other=None, doer=None)):
        parts.append(_among(kind, condition))
        values.append(key_)
    for column, value, kinds in (
        ("place", asked.place, ("claim",)),
        ("quad", asked.quad, ("claim",)),
        ("certainty", asked.certainty, ("claim", "tie")),
    ):
        if value:
            parts.append(f"r.{column} = ?" if kind in kinds else "0")
            values += [value] if kind in kinds else []


def keys_conditions(asked: Filter) -> list[tuple[str, str]]:
    """The conditions on parties ``p`` by their exact key, each with the key."""
    doers = ", ".join(f"'{role}'" for role in sorted(DOERS))
    wanted = (
        ("p.key = ?", asked.party),
        ("p.key = ?", asked.other),
        (f"p.key = ? AND p.role IN ({doers})", asked.doer),
        (f"p.key = ? AND p.role IN ({doers})", asked.beside),
        (f"p.key = ? AND p.role NOT IN ({doers})", asked.target),
    )
    return [(condition, key_) for condition, key_ in wanted if key_]


def party_scope(key_: str) -> str:
    """The scope of the records that name a party, beside those of countries, in the ledger's ``scopes``."""
    return f"={key_}"


def doer_scope(key_: str) -> str:
    """The scope of the records whose doer a party is."""
    return f">{key_}"


def scopes_of(asked: Filter) -> list[str]:
    """The scopes that a filter asks for, all of which a record must have."""
    wanted = [party_scope(key_) for key_ in (asked.party, asked.other) if key_]
    wanted += [doer_scope(asked.doer)] if asked.doer else []
    return [*wanted, *([asked.country.upper()] if asked.country else [])]


def _scopes(asked: Filter, kind: str, one_by_one: bool, parts: list[str], values: list[object]) -> None:
    wanted = scopes_of(asked)
    if one_by_one:
        parts += [_each_within(kind)] * len(wanted)
        values += wanted
    elif wanted:
        query, given = within(replace(asked, actor=None), kind)
        parts.append(f"(r.document, r.number) IN ({query})")
        values += given


def within(asked: Filter, kind: str) -> tuple[str, list[object]]:
    """The places of the records of all scopes and of the actor that a filter asks for."""
    days, given = between("s", asked)
    scopes = list(dict.fromkeys(scopes_of(asked)))
    marks = ", ".join("?" * len(scopes))
    queries, values = [], []
    if scopes:
        # A record stands once under each of its scopes.
        every = f"GROUP BY 1, 2 HAVING count(*) = {len(scopes)}" if len(scopes) > 1 else ""
        queries.append(
            "SELECT s.document, s.number FROM scopes s "
            f"WHERE s.kind = '{kind}' AND s.scope IN ({marks}) AND {days} {every}"
        )
        values += [*scopes, *given]
    if asked.actor:
        found, given = _named(asked, ("document", "number"), (kind,))
        queries.append(f"SELECT DISTINCT * FROM ({found})")
        values += given
    return " INTERSECT ".join(queries), values


NOTED = ("country", "party", "other", "doer", "actor", "publisher", "text", "document")
"""What need not be asked again of claims that are noted."""


def nothing(fields: Iterable[str]) -> dict[str, Any]:
    """The changes by which a filter asks for nothing in some fields."""
    return dict.fromkeys(fields)


def driven(asked: Filter, kind: str, table: str) -> tuple[str, list[object], Filter]:
    """FROM over a narrow table ``r`` that meets the records of a filter's scopes and actor alone, its values,
    and what is left to ask.
    """
    held = asked.noted.held
    if held and kind == "claim":
        origin = f"temp.latest k CROSS JOIN {table} r ON r.document = k.document AND r.number = k.number"
        met = (name for name in NOTED if getattr(asked, name) == getattr(held, name))
        among = None if asked.noted.among == held.noted.among else asked.noted.among
        return origin, [], replace(asked, **nothing(met), noted=replace(asked.noted, among=among))
    if not scopes_of(asked) and not asked.actor:
        return f"{table} r", [], asked
    found, given = within(asked, kind)
    origin = f"({found}) k CROSS JOIN {table} r ON r.document = k.document AND r.number = k.number"
    return origin, given, replace(asked, country=None, party=None, other=None, doer=None, actor=None)


def between(alias: str, asked: Filter) -> tuple[str, list[object]]:
    """The condition that records are between a filter's days."""
    parts, values = ["1"], []
    for condition, day in (
        (f"{alias}.until >= ?", asked.since),
        (f"{alias}.since > '' AND {alias}.since <= ?", asked.until),
    ):
        if day:
            parts.append(condition)
            values.append(day)
    return " AND ".join(parts), list(values)


def _each_within(kind: str) -> str:
    return (
        "EXISTS (SELECT 1 FROM scopes s WHERE s.document = r.document AND s.number = r.number "
        f"AND s.kind = '{kind}' AND s.scope = ?)"
    )


def _among(kind: str, condition: str) -> str:
    """A condition on a party ``p`` of the record: found once, instead of for each record."""
    return (
        f"(r.document, r.number) IN (SELECT p.document, p.number FROM parties p "
        f"WHERE p.kind = '{kind}' AND {condition})"
    )


def documents_where(asked: Filter) -> tuple[str, list[object]]:
    """The WHERE clause over documents ``d``: dates are those of publication, parties those of any record in
    it.
    """
    parts: list[str] = []
    values: list[object] = []
    for condition, value in (("d.published >= ?", asked.since), ("d.published <= ?", asked.until)):
        if value:
            parts.append(condition)
            values.append(value)
    if asked.country:
        # Of the documents of some days each is asked; of all documents the country's are found at once.
        named = "SELECT 1 FROM parties p WHERE p.code = ? AND p.document = d.number"
        every = "d.number IN (SELECT p.document FROM parties p WHERE p.code = ?)"
        parts.append(f"EXISTS ({named})" if asked.since or asked.until else every)
        values.append(asked.country.upper())
    if asked.actor:
        found, met = _named(asked, ("document",), tuple(NARROW))
        parts.append(f"d.number IN ({found})")
        values += met
    held: tuple[tuple[str, str, object], ...] = (
        ("c.type = ?", "facts", asked.event and asked.event.upper()),
        ("c.status = ?", "facts", asked.status),
        ("instr(c.modes, ?)", "facts", asked.mode and f" {asked.mode} "),
        ("c.place = ?", "facts", asked.place),
        ("c.quad = ?", "facts", asked.quad),
        ("c.certainty = ?", "facts", asked.certainty),
        ("c.type = ?", "bonds", asked.kind),
    )
    for condition, table, wanted in held:
        if wanted:
            parts.append(f"d.number IN (SELECT c.document FROM {table} c WHERE {condition})")
            values.append(wanted)
    for condition, key_ in keys_conditions(asked):
        parts.append(f"d.number IN (SELECT p.document FROM parties p WHERE {condition})")
        values.append(key_)
    documents_conditions(asked, "d.number", parts, values)
    return " AND ".join(parts) or "1", values


ACTOR_IS = "(p.party = ? OR p.code = ? OR instr(lower(p.name), ?) OR (? != '' AND instr(p.folded, ?)))"
"""Whether a party ``p`` is meant by an actor's name, whose values :func:`actor_values` gives."""

KEYS_NAMED = (
    f"WITH told AS MATERIALIZED (SELECT p.key, {ACTOR_IS} AS meant FROM sum_parties p) "
    "SELECT key, min(meant) AS wholly FROM told GROUP BY key HAVING max(meant)"
)
"""The keys of parties of which an actor's name tells, and whether in all forms or only in some."""


def _named(asked: Filter, columns: Sequence[str], kinds: Sequence[str]) -> tuple[str, list[object]]:
    """The records that name a party by an actor's name: a party that is meant in all of its forms is looked
    up among the scopes; for the others each record is asked.
    """
    wanted = ", ".join(f"s.{column}" for column in columns)
    among = "IN ({})".format(", ".join(f"'{kind}'" for kind in kinds))
    keys = "temp.named" if asked.noted.named else f"({KEYS_NAMED})"
    query = (
        f"SELECT {wanted} FROM scopes s WHERE s.kind {among} "
        f"AND s.scope IN (SELECT '=' || k.key FROM {keys} k WHERE k.wholly) "
        f"UNION ALL SELECT {wanted} FROM parties p JOIN scopes s ON s.document = p.document "
        f"AND s.kind = p.kind AND s.number = p.number AND s.scope = '=' || p.key WHERE p.kind {among} "
        f"AND p.key IN (SELECT k.key FROM {keys} k WHERE NOT k.wholly) AND {ACTOR_IS}"
    )
    return query, actor_values(asked.actor or "") * (1 if asked.noted.named else 3)


def latest_named(asked: Filter, kind: str) -> tuple[str, list[object]]:
    """The places of all records that an actor's name asks for, the latest first, without reading them."""
    found, values = _named(asked, ("document", "number", "since"), (kind,))
    query = (
        f"SELECT k.document, k.number FROM (SELECT DISTINCT * FROM ({found})) k "
        "ORDER BY k.since DESC, k.document, k.number"
    )
    return query, values


def actor_values(actor: str) -> list[object]:
    """The values for one mention of an actor's name in a condition on parties."""
    folded = fold_words(actor)
    return [actor, actor.upper(), actor.lower(), folded, folded]


def documents_conditions(asked: Filter, number: str, parts: list[str], values: list[object]) -> None:
    """Conditions on the documents of rows, whose number is a column; no document is read for them."""
    if asked.document:
        parts.append(f"{number} = (SELECT x.number FROM documents x WHERE x.id = ?)")
        values.append(asked.document)
    among = asked.noted.among
    if among is not None:
        # The plus keeps SQLite from going through many documents where an index's order ends the search soon.
        parts.append(f"{'+' if among > FEW else ''}{number} IN (SELECT n.document FROM temp.chosen n)")
        return
    if asked.publisher:
        parts.append(
            f"{number} IN (SELECT x.number FROM documents x WHERE x.publisher IN "
            "(SELECT n.publisher FROM sum_papers n WHERE instr(lower(n.publisher), ?)))"
        )
        values.append(asked.publisher.lower())
    if asked.text:
        parts.append(f"{number} IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(match_words(asked.text))


def match_words(text: str) -> str:
    """Words as a query of the full-text index: all of them, each in any of its forms, none of them syntax."""
    groups = [" OR ".join(f'"{form}"' for form in forms) for forms in query_words(text)]
    return " AND ".join(f"({group})" for group in groups) or '""'
