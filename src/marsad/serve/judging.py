"""Judging: what a form or a program says is written down as a judgement, and events follow it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_args

from marsad.errors import InputError
from marsad.model import Judgement
from marsad.model.judgement import Verdict
from marsad.serve.correcting import changes_of
from marsad.serve.query import LONGEST
from marsad.serve.site import Site
from marsad.store import Ledger

SMALL = 4000
"""With at most so many claims the events are made anew at once; else ``marsad weigh`` does it."""


def judge(site: Site, form: Mapping[str, str]) -> int:
    """Write down what a form of the review desk or of an event says; the judgement's number.

    Raises:
        InputError: no name, an unknown verdict.
        JudgementError: a correction that does not fit.
        NotFoundError: a record that is not there.
    """
    changes: dict[str, Any] = {}
    if form.get("verdict") == "correct":
        with site.open() as ledger:
            changes = changes_of(ledger, site.entries, form.get("record", "").strip(), form)
    return write_down(
        site.settings.db,
        form.get("verdict", ""),
        form.get("record", "").strip(),
        form.get("person", ""),
        form.get("note"),
        form.get("claim", "").strip(),
        changes,
    )


def write_down(
    db: Path, verdict: str, record: str, person: str, note: str | None, claim: str, changes: Mapping[str, Any]
) -> int:
    """A judgement into the ledger; its number. Events follow at once where there are few claims.

    Args:
        db: the ledger.
        verdict: what is said.
        record: about which record, event or judgement.
        person: who says it.
        note: why.
        claim: for ``split`` the claim that is taken out, for ``merge`` the other event or claim.
        changes: for ``correct`` the fields and their new values.
    """
    person = person.strip()
    if verdict not in get_args(Verdict):
        raise InputError(f"{verdict!r} is no verdict.", "judge", "Use the buttons of the page.")
    if not person or len(person) > LONGEST or not person.isprintable():
        raise InputError("A judgement needs a name.", "judge", "Write who you are, then judge again.")
    with Ledger.open(db, write=True) as ledger:
        claims, against = _members(ledger, verdict, record, claim)
        number = ledger.judge(
            Judgement(
                verdict=verdict,  # type: ignore[arg-type]
                record=record,
                person=person,
                made=datetime.now(UTC).isoformat(timespec="seconds"),
                note=(note or "").strip()[:LONGEST] or None,
                claims=claims,
                against=against,
                changes=dict(changes) if verdict == "correct" else {},
            )
        )
        if ledger.count()["claims"] <= SMALL:
            ledger.weigh()
    return number


def _members(
    ledger: Ledger, verdict: str, record: str, claim: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The claims that are put together or taken out, and those that they are taken away from."""
    if verdict not in ("merge", "split"):
        return (), ()
    members = tuple(report.claim for report in ledger.event(record).reports)
    if verdict == "split":
        return (claim,), tuple(member for member in members if member != claim)
    others = (report.claim for report in ledger.event(claim).reports)
    return tuple(dict.fromkeys((*members, *others))), ()
