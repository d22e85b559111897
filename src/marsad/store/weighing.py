"""Events in the ledger: made of claims and judgements, kept in tables, made anew when these change."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from sys import intern

from marsad import weigh
from marsad.model import Claim, Event
from marsad.model.jsonl import decode, encode
from marsad.store import judging
from marsad.store.events_where import events_source
from marsad.store.filter import Filter
from marsad.store.flat import flatten_event

_FORM = "3"
"""Changes when the same claims would give other events, so that kept ones are made anew."""
_CLAIMS = (
    "SELECT r.record, d.id, d.publisher, d.published FROM claims r JOIN documents d ON d.number = r.document"
)


def state(connection: sqlite3.Connection) -> str:
    """What events hang on: the last change of documents, and the last judgement."""
    last = "SELECT coalesce((SELECT max(number) FROM {}), 0)"
    numbers = (connection.execute(last.format(table)).fetchone()[0] for table in ("changes", "judgements"))
    return " ".join(map(str, (_FORM, *numbers)))


def is_weighed(connection: sqlite3.Connection) -> bool:
    """Whether the tables hold the events of the documents and judgements as they are now."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'weighed'").fetchone()
    return row is not None and row[0] == state(connection)


def made(connection: sqlite3.Connection) -> Iterator[Event]:
    """The events of all claims, earliest first, by the judgements that stand.

    Only the compared side of the claims is held in memory; the claims of one event at a time are read again.
    """
    judged = judging.judged(judging.every(connection))
    found: dict[str, weigh.Facts] = {}
    for row in connection.execute(f"{_CLAIMS} ORDER BY d.id, r.number"):
        telling = _telling(row, judged)
        if telling and telling.claim.id not in found:
            found[telling.claim.id] = weigh.facts(telling)
    weighed = weigh.weigh(found.values(), judged.rulings)
    del found

    def fetch(group: Sequence[weigh.Facts]) -> list[weigh.Telling]:
        tellings = []
        for fact in group:
            row = connection.execute(
                f"{_CLAIMS} WHERE r.id = ? AND d.id = ?", (fact.claim, fact.document)
            ).fetchone()
            if telling := _telling(row, judged):
                tellings.append(telling)
        return tellings

    yield from weigh.events(weighed, fetch, _originals(connection))


def _telling(row: tuple[str, str, str | None, str | None], judged: judging.Judged) -> weigh.Telling | None:
    claim = judged.apply(decode(row[0], Claim))
    return weigh.Telling(claim, intern(row[1]), row[2], row[3]) if claim else None


def _originals(connection: sqlite3.Connection) -> dict[str, str]:
    """Copies among the documents that have claims, by their texts, the first published as the original."""
    rows = connection.execute(
        "SELECT id, text FROM documents WHERE number IN (SELECT document FROM claims) "
        "ORDER BY published IS NULL, published, id"
    )
    return weigh.copies((id_, weigh.shingles(text)) for id_, text in rows)


def keep(connection: sqlite3.Connection) -> int:
    """Make the events and put them in the place of those that are kept; how many there are.

    Must run inside a transaction: a reader sees the old events or the new ones.
    """
    mark = state(connection)
    connection.execute("DELETE FROM events")
    count = 0
    for count, event in enumerate(made(connection), 1):
        _insert(connection, count, event)
    connection.execute("DELETE FROM event_names")
    connection.execute(
        "INSERT INTO event_names SELECT DISTINCT key, ifnull(party, ''), ifnull(code, ''), ifnull(name, ''), "
        "folded FROM event_parties"
    )
    connection.execute(
        "INSERT OR IGNORE INTO event_scopes SELECT scope, since, event, until FROM new_event_scopes"
    )
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('weighed', ?)", (mark,))
    return count


def _insert(connection: sqlite3.Connection, number: int, event: Event) -> None:
    row = flatten_event(event)
    modes = f" {' '.join(event.mode)} " if event.mode else ""
    connection.execute(
        "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number, event.id, event.event, modes, event.status, event.certainty, row.country, row.since,
            row.until, event.quad, event.score, len(event.reports), event.documents, event.independent,
            "\n".join(event.publishers), event.gloss, encode(event).decode(),
        ),
    )  # fmt: skip
    if row.about_country:
        about = (row.about_country, row.since or "", number, row.until or "")
        connection.execute("INSERT INTO event_scopes VALUES (?, ?, ?, ?)", about)
    connection.executemany(
        "INSERT INTO event_claims VALUES (?, ?, ?)",
        [(number, report.claim, report.voice) for report in event.reports],
    )
    connection.executemany(
        "INSERT INTO event_documents SELECT number, ? FROM documents WHERE id = ?",
        [(number, document) for document in sorted({report.document for report in event.reports})],
    )
    connection.executemany(
        "INSERT INTO event_parties VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (number, p.role, at, p.code, p.sector, p.id, p.name, p.text, p.folded, p.key)
            for at, p in enumerate(row.parties)
        ],
    )


def select(connection: sqlite3.Connection, asked: Filter) -> list[Event]:
    """The kept events that a filter lets through, earliest or newest first, the undated last."""
    found = events_source(asked)
    limit = -1 if asked.limit is None else asked.limit
    order = "{1} DESC, {0}" if asked.newest else "ifnull({1}, '') = '', {1}, {0}"
    # Only those that are given are read whole: sorting the others with their records takes most of the time.
    by = order.format(found.number, found.since)
    chosen = f"SELECT {found.number} {found.source} ORDER BY {by} LIMIT ? OFFSET ?"
    by = order.format("e.number", "e.since")
    query = f"SELECT e.record FROM events e WHERE e.number IN ({chosen}) ORDER BY {by}"
    rows = connection.execute(query, [*found.values, limit, asked.offset])
    return [decode(text, Event) for (text,) in rows]
