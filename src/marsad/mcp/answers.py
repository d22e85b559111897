"""What the tools answer: plain values, every statement with its quotation, offsets and source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from marsad.ask import Dyad, Filter, Standing, Told, label, situation, told, told_one
from marsad.ask.counting import count_events
from marsad.ask.steps import tell
from marsad.model import Claim, Event, Statement, Tie
from marsad.store import Held, Ledger

CAUTION = (
    "A claim says that an article says so; it is no proof. Quote the words, name the publisher, give the ids."
)
REPORTS = 6


def evidence(held: Held[Claim] | Held[Tie] | Held[Statement]) -> dict[str, Any]:
    """The words a record rests on: quotation, offsets in code points, and the document they stand in."""
    found, source = held.record.evidence, held.source
    return {
        "record": held.record.id,
        "quotation": found.text,
        "start": found.start,
        "end": found.end,
        "document": source.document,
        "title": source.title,
        "publisher": source.publisher,
        "published": source.published,
        "url": source.url,
        "according_to": [link.name or link.text for link in held.record.attribution],
    }


def brief(event: Event) -> dict[str, Any]:
    """An event without its evidence."""
    return {
        "id": event.id,
        "gloss": event.gloss,
        "type": "/".join((event.event, *event.mode)),
        "status": event.status,
        "certainty": event.certainty,
        "actor": [label(party) for party in event.actor],
        "recipient": [label(party) for party in event.recipient],
        "place": event.place and (event.place.name or event.place.text),
        "country": event.place and event.place.country,
        "from": event.date.from_,
        "to": event.date.to,
        "date_basis": event.date.basis,
        "claims": len(event.reports),
        "independent_voices": event.independent,
        "publishers": list(event.publishers),
    }


def _line(told: Told) -> dict[str, Any]:
    return brief(told.event) | {"evidence": [evidence(held) for held in told.claims[:REPORTS]]}


def search_events(ledger: Ledger, asked: Filter) -> dict[str, Any]:
    """The events of a filter with their evidence, and how many there are in all."""
    total = count_events(ledger, asked)
    return {"caution": CAUTION, "total": total, "events": [_line(item) for item in told(ledger, asked)]}


def get_event(ledger: Ledger, id_: str) -> dict[str, Any]:
    """One event: every version of it side by side, what contradicts what, why its claims are one."""
    found = told_one(ledger, id_)
    event = found.event
    return brief(event) | {
        "caution": CAUTION,
        "figures": [
            {
                "kind": figure.kind,
                "said": [{"value": said.value, "claims": said.claims} for said in figure.said],
            }
            for figure in event.size
        ],
        "contradictions": [
            {"kind": item.kind, "note": item.note, "claims": item.claims, "against": item.against}
            for item in event.contradictions
        ],
        "merged_because": [
            {"claims": [item.claim, item.other], "reasons": item.reasons} for item in event.why
        ],
        "evidence": [
            evidence(held) | {"gloss": held.record.gloss, "status": held.record.status}
            for held in found.claims
        ],
    }


def get_evidence(ledger: Ledger, document: str, start: int, end: int, around: int) -> dict[str, Any]:
    """Words of a document by their offsets, with some of the text before and behind them."""
    article = ledger.document(document).article
    start, end = max(0, min(start, len(article.text))), max(0, min(end, len(article.text)))
    return {
        "document": document,
        "title": article.title,
        "publisher": article.publisher,
        "published": article.published,
        "url": article.url,
        "sha256": article.sha256,
        "before": article.text[max(0, start - around) : start],
        "quotation": article.text[start:end],
        "after": article.text[end : end + around],
    }


def describe_situation(ledger: Ledger, asked: Filter, most: int) -> dict[str, Any]:
    """The situation that the ledger describes, at most ``most`` lines a section, each with its evidence."""
    found = situation(ledger, asked)

    def lines(items: Sequence[Told]) -> list[dict[str, Any]]:
        return [_line(item) for item in items[:most]]

    return {
        "caution": CAUTION,
        "documents": found.documents,
        "publishers": list(found.publishers),
        "from": found.since,
        "to": found.until,
        "actors": [
            {"name": cast.name, "acts": cast.acts, "suffers": cast.suffers, "ties": cast.ties}
            for cast in found.actors[:most]
        ],
        "relations": [_relation(item) for item in found.relations[:most]],
        "fights": _dyads(found.fights[:most], lines),
        "pressure": _dyads(found.pressure[:most], lines),
        "protests": lines(found.protests),
        "presence": [
            {
                "event": _line(item.event) if item.event else None,
                "relation": _relation(item.standing) if item.standing else None,
            }
            for item in found.presence[:most]
        ],
        "agreed": lines(found.agreed),
        "words": lines(found.words),
        "denied": lines(found.denied),
        "expected": lines(found.expected),
        "background": lines(found.background),
    }


def _dyads(
    found: Sequence[Dyad], lines: Callable[[Sequence[Told]], list[dict[str, Any]]]
) -> list[dict[str, Any]]:
    return [
        {"actor": dyad.actor, "recipient": dyad.recipient, "events": lines(dyad.events)} for dyad in found
    ]


def _relation(item: Standing) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "subject": label(item.subject),
        "object": item.object and label(item.object),
        "place": item.place and (item.place.name or item.place.text),
        "office": item.office,
        "numbers": list(item.numbers),
        "status": item.status,
        "certainty": item.certainty,
        "evidence": [evidence(held) for held in item.ties[:REPORTS]],
    }


def explain_claim(ledger: Ledger, id_: str) -> dict[str, Any]:
    """A claim, its evidence, and each step by which it was coded so, in words and with what it fired on."""
    held = ledger.claim(id_)
    claim = held.record
    text = ledger.document(held.source.document).article.text
    return {
        "caution": CAUTION,
        "id": claim.id,
        "gloss": claim.gloss,
        "type": "/".join((claim.event, *claim.mode)),
        "status": claim.status,
        "certainty": claim.certainty,
        "evidence": evidence(held),
        "steps": [
            {
                "step": tell(step),
                "rule": step.rule,
                "note": step.note,
                "words": None if step.start is None else text[step.start : step.end],
            }
            for step in claim.why
        ],
    }
