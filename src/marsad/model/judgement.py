"""Judgements: a person's word on a record or on a merge. They are added and undone, never changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Verdict = Literal["accept", "reject", "correct", "merge", "split", "undo"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One person's word.

    Args:
        number: its place in the ledger, from 1; 0 before it is stored.
        verdict: ``accept`` or ``reject`` a claim, tie or statement; ``correct`` fields of a claim or tie;
            ``merge`` claims into one event; ``split`` claims from others; ``undo`` an earlier judgement.
        record: the id of the record or event that was judged; for ``undo`` the number undone, as text.
        claims: for ``merge`` all claims of the one event; for ``split`` those that are taken out.
        against: for ``split`` the claims that they are taken away from.
        changes: for ``correct`` fields of the record's JSON with their new values.
        note: why, in the person's words.
        person: who judged.
        made: when, ISO 8601.
    """

    verdict: Verdict
    record: str
    person: str
    made: str
    note: str | None = None
    claims: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    changes: dict[str, Any] = field(default_factory=dict)
    number: int = 0
