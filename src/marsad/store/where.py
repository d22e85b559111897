"""A filter as SQL: the conditions and their values, for each table."""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.search import query_words
from marsad.store.filter import Filter
from marsad.store.flat import DOERS, fold_words

NARROW = {"claim": "facts", "tie": "bonds", "statement": "statements"}
"""The table with the narrowest rows of each kind of record; all have what conditions on ``r`` look at."""


def records_where(asked: Filter, kind: str, one_by_one: bool = False) -> tuple[str, list[object]]:
    """The WHERE clause for ``claims``, ``ties`` or ``statements`` or their narrow tables, aliased ``r``;
    ``kind`` is claim, tie or statement.

    Records of a country or party are found all at once, or, ``one_by_one``, looked up for each record that is
    met: which is faster where other conditions leave few, or the first few are wanted in an index's order.

    The table of documents is aliased ``d``. A field that a kind of record does not have finds nothing in it.
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
        parts.append("instr(r.modes, ?)")
        values.append(f" {asked.mode} ")
    if asked.status:
        parts.append("r.status = ?" if kind != "statement" else "0")
        values += [asked.status] if kind != "statement" else []
    for condition, value in (("r.until >= ?", asked.since), ("r.since > '' AND r.since <= ?", asked.until)):
        if value:
            parts.append(condition)
            values.append(value)
    within = _each_within(kind) if one_by_one else _within(kind)
    if asked.country:
        parts.append(within)
        values.append(asked.country.upper())
    if asked.actor:
        parts.append(_among(kind, _NAMED))
        values += _actor_values(asked.actor) * 2
    for key_ in (asked.party, asked.other):
        if key_:
            parts.append(within)
            values.append(party_scope(key_))
    if asked.doer:
        parts.append(within)
        values.append(doer_scope(asked.doer))
    _exactly(asked, kind, parts, values)
    _documents(asked, parts, values)
    return " AND ".join(parts) or "1", values


def _exactly(asked: Filter, kind: str, parts: list[str], values: list[object]) -> None:
    """Other sides by their key; and what only some kinds of record have."""
    for condition, key_ in _keys(replace(asked, party=None, other=None, doer=None)):
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


def _keys(asked: Filter) -> list[tuple[str, str]]:
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


def _within(kind: str) -> str:
    return (
        "(r.document, r.number) IN "
        f"(SELECT s.document, s.number FROM scopes s WHERE s.kind = '{kind}' AND s.scope = ?)"
    )


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
    among = "d.number IN (SELECT p.document FROM parties p WHERE {})"
    if asked.country:
        parts.append(among.format("p.code = ?"))
        values.append(asked.country.upper())
    if asked.actor:
        parts.append(among.format(_NAMED))
        values += _actor_values(asked.actor) * 2
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
    for condition, key_ in _keys(asked):
        parts.append(f"d.number IN (SELECT p.document FROM parties p WHERE {condition})")
        values.append(key_)
    _documents(asked, parts, values)
    return " AND ".join(parts) or "1", values


def events_where(asked: Filter) -> tuple[str, list[object]]:
    """The WHERE clause over events ``e``; a kind of tie finds no events."""
    parts: list[str] = ["0"] if asked.kind else []
    values: list[object] = []
    for condition, value in (
        ("e.type = ?", asked.event and asked.event.upper()),
        ("instr(e.modes, ?)", asked.mode and f" {asked.mode} "),
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
    for condition, key_ in _keys(asked):
        parts.append(f"e.number IN (SELECT p.event FROM event_parties p WHERE {condition})")
        values.append(key_)
    if asked.country:
        parts.append(
            "e.number IN (SELECT x.number FROM events x WHERE x.country = ? "
            "UNION SELECT p.event FROM event_parties p WHERE p.code = ?)"
        )
        values += [asked.country.upper()] * 2
    if asked.actor:
        parts.append(f"e.number IN (SELECT p.event FROM event_parties p WHERE {_ACTOR})")
        values += _actor_values(asked.actor)
    inner: list[str] = []
    _documents(asked, inner, values)
    if inner:
        parts.append(
            "e.number IN (SELECT x.event FROM documents d JOIN claims c ON c.document = d.number "
            f"JOIN event_claims x ON x.claim = c.id WHERE {' AND '.join(inner)})"
        )
    return " AND ".join(parts) or "1", values


_ACTOR = "(p.party = ? OR p.code = ? OR instr(lower(p.name), ?) OR (? != '' AND instr(p.folded, ?)))"

_NAMED = f"p.key IN (SELECT p.key FROM sum_parties p WHERE {_ACTOR}) AND {_ACTOR}"
"""The same for the parties of records: looked for among the different ones first, which are fewer."""


def _actor_values(actor: str) -> list[object]:
    folded = fold_words(actor)
    return [actor, actor.upper(), actor.lower(), folded, folded]


def of_documents(asked: Filter) -> bool:
    """Whether a filter asks something of the documents themselves."""
    return bool(asked.document or asked.publisher or asked.text)


def _documents(asked: Filter, parts: list[str], values: list[object]) -> None:
    if asked.document:
        parts.append("d.id = ?")
        values.append(asked.document)
    if asked.publisher:
        parts.append("instr(lower(d.publisher), ?)")
        values.append(asked.publisher.lower())
    if asked.text:
        parts.append("d.number IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(match_words(asked.text))


def match_words(text: str) -> str:
    """Words as a query of the full-text index: all of them, each in any of its forms, none of them syntax."""
    groups = [" OR ".join(f'"{form}"' for form in forms) for forms in query_words(text)]
    return " AND ".join(f"({group})" for group in groups) or '""'
