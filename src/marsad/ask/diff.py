"""What a new reading changed: records that came, that went, and that say something else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from marsad.ask.lines import kind_of
from marsad.errors import NotFoundError
from marsad.model import Claim, Document, Statement, Tie
from marsad.model.jsonl import to_builtins
from marsad.store import Change, Ledger

_UNSAID = frozenset({"id", "why"})
_Known = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Difference:
    """One record that is not the same in two readings of a document.

    ``before`` and ``after`` are its JSON, null where it is not there. ``fields`` are the names of what
    changed in a record that is read from the same words in both; its id changes with its type and parties.
    ``why`` alone is no difference.
    """

    document: str
    kind: str
    what: Literal["came", "went", "changed"]
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    fields: tuple[str, ...] = ()


def between(old: Ledger, new: Ledger) -> Iterator[Difference]:
    """The differences of two ledgers, by document: the old one's first, then what is new."""
    known = [line.source.document for line in old.each_document()]
    ids = dict.fromkeys([*known, *(line.source.document for line in new.each_document())])
    for id_ in ids:
        before, after = _document(old, id_), _document(new, id_)
        for kind in dict.fromkeys([*before, *after]):
            yield from _compare(id_, kind, before.get(kind, {}), after.get(kind, {}))


def reread(changes: Iterable[Change]) -> Iterator[Difference]:
    """The differences that changes of a ledger made, in their order; what was deleted tells no more."""
    for change in changes:
        before: dict[str, _Known] = {}
        after: dict[str, _Known] = {}
        for item in change.records:
            for held, into in ((item.before, before), (item.after, after)):
                if held is not None:
                    into.setdefault(item.kind, {})[item.record] = msgspec.json.decode(held)
        for kind in dict.fromkeys([*before, *after]):
            yield from _compare(change.document, kind, before.get(kind, {}), after.get(kind, {}))


def _document(ledger: Ledger, id_: str) -> dict[str, _Known]:
    try:
        document: Document = ledger.document(id_)
    except NotFoundError:
        return {}
    found: dict[str, _Known] = {}
    records: list[Claim | Tie | Statement] = [*document.claims, *document.ties, *document.statements]
    for record in records:
        found.setdefault(kind_of(record), {})[record.id] = to_builtins(record)
    return found


def _compare(document: str, kind: str, before: _Known, after: _Known) -> Iterator[Difference]:
    """Records with the same id, or else read from the same words, are one record in two readings."""
    gone = {id_: record for id_, record in before.items() if id_ not in after}
    new = {id_: record for id_, record in after.items() if id_ not in before}
    pairs = [(before[id_], after[id_]) for id_ in before if id_ in after]
    by_words = {_words(record): id_ for id_, record in new.items()}
    for id_, record in list(gone.items()):
        if other := by_words.pop(_words(record), None):
            pairs.append((gone.pop(id_), new.pop(other)))
    for one, two in pairs:
        if fields := tuple(name for name in one if name not in _UNSAID and one[name] != two.get(name)):
            yield Difference(document, kind, "changed", one, two, fields)
    yield from (Difference(document, kind, "went", record, None) for record in gone.values())
    yield from (Difference(document, kind, "came", None, record) for record in new.values())


def _words(record: dict[str, Any]) -> tuple[Any, ...]:
    span = record.get("trigger") or record["words"]
    return span["start"], span["end"], record.get("kind")
