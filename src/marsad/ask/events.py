"""Events: what happened, each happening once, with all that tell of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from marsad import weigh
from marsad.ask.matching import document_passes, row_passes
from marsad.errors import LedgerError, NotFoundError
from marsad.model import Claim, Document, Event
from marsad.store import Filter, Held, Ledger, hold
from marsad.store.flat import flatten_event


@dataclass(frozen=True, slots=True)
class Told:
    """An event with the claims that tell of it, in the order of its reports, as they were judged."""

    event: Event
    claims: tuple[Held[Claim], ...]


def events(source: Ledger | Iterable[Document], asked: Filter | None = None) -> list[Event]:
    """The events of a ledger or of unsaved documents that a filter lets through, earliest first.

    A day counts as that of the happening; where no claim gives one, as that of the first publication.

    A ledger gives the events of the last weighing; ``Ledger.weighed`` says whether they are those of now.

    Raises:
        LedgerError: when the ledger has claims and they were never weighed.
    """
    asked = asked or Filter()
    if isinstance(source, Ledger):
        _weighed(source)
        return source.events(asked)
    return [told.event for told in _of_documents(list(source), asked)]


def told(source: Ledger | Sequence[Document], asked: Filter | None = None) -> list[Told]:
    """The same events with their claims; a claim that a person rejected is in none."""
    asked = asked or Filter()
    if not isinstance(source, Ledger):
        return _of_documents(source, asked)
    return _with_claims(source, events(source, asked))


def told_one(ledger: Ledger, id_: str) -> Told:
    """One event with its claims, by its id, the beginning of it, or a claim's id.

    Raises:
        NotFoundError: when there is none, or more than one, or none of its claims is left.
        LedgerError: as for :func:`events`.
    """
    _weighed(ledger)
    told = _with_claims(ledger, [ledger.event(id_)])
    if not told:
        raise NotFoundError(
            f"No claim of the event {id_} is left: they were rejected or read anew.",
            str(ledger.path),
            f"Run: marsad weigh --db {ledger.path}",
        )
    return told[0]


def _with_claims(source: Ledger, found: Sequence[Event]) -> list[Told]:
    """The events with their claims; those that were read anew or rejected since are left out."""
    claims = source.claims_by_id(report.claim for event in found for report in event.reports)
    told = [
        Told(event, tuple(claims[r.claim] for r in event.reports if r.claim in claims)) for event in found
    ]
    return [item for item in told if item.claims]


def _weighed(ledger: Ledger) -> None:
    if not ledger.ever_weighed:
        raise LedgerError(
            "The claims have not been weighed yet.", str(ledger.path), f"Run: marsad weigh --db {ledger.path}"
        )


def _of_documents(documents: Sequence[Document], asked: Filter) -> list[Told]:
    held: dict[str, Held[Claim]] = {}
    for document in sorted(documents, key=lambda item: item.id):
        for item in hold(document)[0]:
            held.setdefault(item.record.id, item)
    tellings = {
        id_: weigh.Telling(item.record, item.source.document, item.source.publisher, item.source.published)
        for id_, item in held.items()
    }
    weighed = weigh.weigh(weigh.facts(telling) for telling in tellings.values())
    made = weigh.events(
        weighed, lambda group: [tellings[fact.claim] for fact in group], _originals(documents)
    )
    passing = {document.id for document in documents if document_passes(document, asked)}
    rows = [(flatten_event(event), event) for event in made]
    found = [
        (row.since or "~", event)
        for row, event in rows
        if row_passes(row, asked) and any(report.document in passing for report in event.reports)
    ]
    if asked.newest:
        found.sort(key=lambda pair: "" if pair[0] == "~" else pair[0], reverse=True)
    else:
        found.sort(key=lambda pair: pair[0])
    end = None if asked.limit is None else asked.offset + asked.limit
    return [
        Told(event, tuple(held[report.claim] for report in event.reports))
        for _, event in found[asked.offset : end]
    ]


def _originals(documents: Sequence[Document]) -> dict[str, str]:
    """Copies among the documents that have claims, the first published as the original."""
    order = sorted(documents, key=lambda item: (item.article.published or "~", item.id))
    return weigh.copies((item.id, weigh.shingles(item.article.text)) for item in order if item.claims)
