"""Judgements in the ledger: written down, undone, and laid over the records that they are about."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import Any, TypeVar

import msgspec

from marsad.errors import JudgementError, NotFoundError
from marsad.lexicon.codebook import Codebook, load_codebook
from marsad.model import Claim, Judgement, Statement, Tie
from marsad.model.jsonl import convert, decode, to_builtins
from marsad.store.proof import wrong_spans
from marsad.weigh import Rulings

_FIXED = frozenset({"id", "evidence", "why", "quad", "score", "cameo"})
_KINDS: Mapping[str, tuple[str, type[Claim | Tie | Statement]]] = {
    "c": ("claims", Claim), "t": ("ties", Tie), "s": ("statements", Statement),
}  # fmt: skip
_C = TypeVar("_C", bound=Claim)
_T = TypeVar("_T", bound=Claim | Tie | Statement)


def add(connection: sqlite3.Connection, judgement: Judgement) -> int:
    """Write a judgement down; its number."""
    detail = {
        "claims": judgement.claims, "against": judgement.against, "changes": judgement.changes,
    }  # fmt: skip
    cursor = connection.execute(
        "INSERT INTO judgements (record, verdict, note, person, made, detail) VALUES (?, ?, ?, ?, ?, ?)",
        (
            judgement.record, judgement.verdict, judgement.note, judgement.person, judgement.made,
            msgspec.json.encode(detail).decode(),
        ),
    )  # fmt: skip
    return cursor.lastrowid or 0


def check(connection: sqlite3.Connection, judgement: Judgement, where: str) -> None:
    """Whether what a judgement is about is there, and a correction fits.

    Raises:
        NotFoundError: a record, claim or judgement that is not there.
        JudgementError: a correction that does not fit, a merge of one claim, a split from nothing.
    """
    known = every(connection)
    about = judgement.record
    if judgement.verdict == "undo":
        undone = next((item for item in known if str(item.number) == judgement.record), None)
        if undone is None:
            raise NotFoundError(
                f"There is no judgement {judgement.record}.", where, "See: marsad review list"
            )
        about = undone.record
    elif judgement.verdict in ("merge", "split"):
        others = judgement.claims[1:] if judgement.verdict == "merge" else judgement.against
        if not (judgement.claims and others):
            raise JudgementError("This takes two claims at least.", judgement.record, "Name more claims.")
        for claim in (*judgement.claims, *judgement.against):
            _record(connection, claim, where)
    else:
        _record(connection, about, where)
    after = judged([*known, replace(judgement, number=len(known) + 1)])
    if changes := after.changes.get(about):
        fields = to_builtins(corrected(_record(connection, about, where), changes))
        changed = {name.partition(".")[0] for name in changes}
        _words_fit(connection, about, {name: fields[name] for name in changed})


def _words_fit(connection: sqlite3.Connection, id_: str, fields: dict[str, Any]) -> None:
    """That every span of what was corrected is its slice of the article's text."""
    table = _KINDS.get(id_[:1], _KINDS["c"])[0]
    query = f"SELECT d.text FROM {table} r JOIN documents d ON d.number = r.document WHERE r.id = ? LIMIT 1"
    for (text,) in connection.execute(query, (id_,)):
        for what in wrong_spans(fields, text):
            raise JudgementError(f"The correction does not fit: {what}.", id_, _HELP)


def _record(connection: sqlite3.Connection, id_: str, where: str) -> Claim | Tie | Statement:
    table, kind = _KINDS.get(id_[:1], _KINDS["c"])
    row = connection.execute(f"SELECT record FROM {table} WHERE id = ?", (id_,)).fetchone()
    if row is None:
        raise NotFoundError(f"There is no record {id_}.", where, "See: marsad claims")
    found: Claim | Tie | Statement = decode(row[0], kind)
    return found


def every(connection: sqlite3.Connection) -> list[Judgement]:
    """All judgements, in the order in which they were made."""
    rows = connection.execute(
        "SELECT number, record, verdict, note, person, made, detail FROM judgements ORDER BY number"
    )
    return [_judgement(row) for row in rows]


def _judgement(row: tuple[Any, ...]) -> Judgement:
    detail = msgspec.json.decode(row[6])
    return Judgement(
        number=row[0], record=row[1], verdict=row[2], note=row[3], person=row[4], made=row[5],
        claims=tuple(detail.get("claims", ())), against=tuple(detail.get("against", ())),
        changes=detail.get("changes", {}),
    )  # fmt: skip


def standing(judgements: Sequence[Judgement]) -> list[Judgement]:
    """Those that are not undone; an undone ``undo`` lets what it undid stand again."""
    undone: set[int] = set()
    kept: list[Judgement] = []
    for judgement in reversed(judgements):
        if judgement.number in undone:
            continue
        if judgement.verdict == "undo":
            undone.add(int(judgement.record))
        else:
            kept.append(judgement)
    return kept[::-1]


@dataclass(frozen=True, slots=True)
class Judged:
    """What standing judgements say of records: which are rejected, what is changed in which."""

    rejected: frozenset[str]
    changes: Mapping[str, Mapping[str, Any]]
    rulings: Rulings

    def apply(self, record: _T) -> _T | None:
        """The record as judged: null where it was rejected; the very record where nobody changed it."""
        if record.id in self.rejected:
            return None
        changes = self.changes.get(record.id)
        return corrected(record, changes) if changes else record


def judged(judgements: Sequence[Judgement]) -> Judged:
    """What the judgements that stand come to. Of two on one matter the later wins."""
    verdicts: dict[str, str] = {}
    changes: dict[str, dict[str, Any]] = defaultdict(dict)
    together: dict[tuple[str, str], int] = {}
    apart: dict[tuple[str, str], int] = {}
    for judgement in standing(judgements):
        if judgement.verdict in ("accept", "reject"):
            verdicts[judgement.record] = judgement.verdict
        elif judgement.verdict == "correct":
            changes[judgement.record] |= judgement.changes
        elif judgement.verdict == "merge":
            _rule(combinations(judgement.claims, 2), judgement.number, together, apart)
        elif judgement.verdict == "split":
            _rule(product(judgement.claims, judgement.against), judgement.number, apart, together)
    rejected = frozenset(record for record, verdict in verdicts.items() if verdict == "reject")
    return Judged(rejected, dict(changes), Rulings(together, apart))


def _rule(
    pairs: Iterable[tuple[str, str]],
    number: int,
    this: dict[tuple[str, str], int],
    that: dict[tuple[str, str], int],
) -> None:
    for one, other in pairs:
        pair = (one, other) if one < other else (other, one)
        this[pair] = number
        that.pop(pair, None)


def corrected(record: _T, changes: Mapping[str, Any]) -> _T:
    """The record with fields of its JSON replaced; ``a.b`` names a field inside a field.

    A claim's quad, score and CAMEO code follow its type and modes.

    Raises:
        JudgementError: a field that there is not or that cannot be changed, or a value that does not fit it.
    """
    fields = to_builtins(record)
    for name, value in changes.items():
        _put(fields, name, value)
    try:
        made: _T = convert(fields, type(record))
    except msgspec.ValidationError as error:
        raise JudgementError(f"The correction does not fit: {error}.", record.id, _HELP) from error
    if isinstance(made, Claim) and {"event", "mode"} & changes.keys():
        return _recoded(made, load_codebook())
    return made


_HELP = "See the fields of a record in docs/lookup/json.md."


def _put(fields: dict[str, Any], name: str, value: Any) -> None:
    first, _, rest = name.partition(".")
    if first not in fields or first in _FIXED:
        raise JudgementError(f"{name} is no field that can be corrected.", fields["id"], _HELP)
    if not rest:
        fields[first] = value
        return
    if not isinstance(fields[first], dict) or rest not in fields[first]:
        raise JudgementError(f"{name} is no field of this record.", fields["id"], _HELP)
    fields[first][rest] = value


def _recoded(claim: _C, codebook: Codebook) -> _C:
    kind = codebook.types.get(claim.event)
    if kind is None or not set(claim.mode) <= set(kind.modes):
        what = "/".join((claim.event, *claim.mode))
        raise JudgementError(f"{what} is no type with its modes.", claim.id, "See the codebook's types.")
    return replace(
        claim,
        quad=kind.quad,
        score=codebook.score(claim.event, claim.mode),
        cameo=codebook.cameo_code(claim.event, claim.mode),
    )
