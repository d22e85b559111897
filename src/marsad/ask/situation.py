"""The situation: who acts on whom, who stands with whom, who says what; what is denied and expected apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from marsad.ask.labels import labels
from marsad.ask.matching import Selection, select
from marsad.model import Claim, Document, Statement, Tie
from marsad.store import Filter, Held, Ledger


@dataclass(frozen=True, slots=True)
class Dyad:
    """All claims of one group of actors acting on one group of recipients, by day and weight.

    ``actor`` and ``recipient`` are labels; an empty one means that no text names a doer, or a target.
    ``weight`` is the sum of the claims' absolute PLOVER scores.
    """

    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    weight: float
    claims: tuple[Held[Claim], ...]


@dataclass(frozen=True, slots=True)
class TieGroup:
    """All ties of one kind."""

    kind: str
    ties: tuple[Held[Tie], ...]


@dataclass(frozen=True, slots=True)
class Situation:
    """What documents describe. ``dyads`` hold what is asserted; the other claims stand apart by their status.

    ``since`` and ``until`` are the first and last day of publication of the documents that a record came
    from.
    """

    dyads: tuple[Dyad, ...]
    denied: tuple[Held[Claim], ...]
    expected: tuple[Held[Claim], ...]
    background: tuple[Held[Claim], ...]
    ties: tuple[TieGroup, ...]
    statements: tuple[Held[Statement], ...]
    documents: int
    publishers: tuple[str, ...]
    since: str | None
    until: str | None


def situation(source: Ledger | Iterable[Document], asked: Filter | None = None) -> Situation:
    """The situation that a ledger or some documents describe, as far as ``asked`` lets it through.

    A filter on an event type or a mode is about claims and leaves no ties and statements; one on a kind of
    tie leaves
    no claims. ``limit`` and ``offset`` count the claims, and leave ties and statements whole.
    """
    asked = asked or Filter()
    rest = replace(asked, limit=None, offset=0)
    if isinstance(source, Ledger):
        found = Selection(source.claims(asked), source.ties(rest), source.statements(rest))
    else:
        documents = list(source)
        found = Selection(
            select(documents, asked).claims, select(documents, rest).ties, select(documents, rest).statements
        )
    return _situation(found)


def _situation(found: Selection) -> Situation:
    sources = {item.source for item in found.claims}
    sources |= {item.source for item in found.ties} | {item.source for item in found.statements}
    days = sorted(source.published for source in sources if source.published)
    by_status = {
        status: tuple(item for item in found.claims if item.record.status in statuses)
        for status, statuses in (
            ("denied", ("negated",)),
            ("expected", ("future", "hypothetical")),
            ("background", ("historical",)),
        )
    }
    return Situation(
        dyads=_dyads([item for item in found.claims if item.record.status == "asserted"]),
        denied=by_status["denied"],
        expected=by_status["expected"],
        background=by_status["background"],
        ties=_groups(found.ties),
        statements=tuple(found.statements),
        documents=len({source.document for source in sources}),
        publishers=tuple(sorted({source.publisher for source in sources if source.publisher})),
        since=days[0] if days else None,
        until=days[-1] if days else None,
    )


def _dyads(claims: list[Held[Claim]]) -> tuple[Dyad, ...]:
    groups: dict[tuple[tuple[str, ...], tuple[str, ...]], list[Held[Claim]]] = {}
    for item in claims:
        names = (labels(item.record.actor), labels(item.record.recipient))
        groups.setdefault(names, []).append(item)
    dyads = [
        Dyad(
            actor, recipient, sum(abs(item.record.score) for item in items), tuple(sorted(items, key=_order))
        )
        for (actor, recipient), items in groups.items()
    ]
    return tuple(sorted(dyads, key=lambda dyad: (not dyad.actor, -dyad.weight, dyad.actor, dyad.recipient)))


def _order(item: Held[Claim]) -> tuple[str, float, str, int]:
    day = item.record.date.from_ or item.source.published or "~"
    return day, -abs(item.record.score), item.source.document, item.number


def _groups(ties: list[Held[Tie]]) -> tuple[TieGroup, ...]:
    groups: dict[str, list[Held[Tie]]] = {}
    for item in ties:
        groups.setdefault(item.record.kind, []).append(item)
    return tuple(TieGroup(kind, tuple(groups[kind])) for kind in sorted(groups))
