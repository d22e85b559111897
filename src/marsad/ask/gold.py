"""What people judged, in the form in which the benchmark reads codings: a passage and its true events."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from marsad.model import Claim, Party
from marsad.store import Ledger
from marsad.store.judging import standing


def gold(ledger: Ledger) -> Iterator[dict[str, Any]]:
    """One row for each sentence whose every claim a person accepted, corrected or rejected.

    ``id``, ``text`` and ``published`` are those of a passage, ``events`` its coding; a sentence whose claims
    were all rejected has no events. The rows come by document and place in the text.
    """
    judged = ledger.judged()
    words = {
        judgement.record: judgement.verdict
        for judgement in standing(ledger.judgements())
        if judgement.verdict in ("accept", "reject", "correct")
    }
    documents = sorted({row[0] for id_ in words for row in ledger.query(_DOCUMENT, [id_])})
    for id_ in documents:
        document = ledger.document(id_)
        sentences: dict[int, list[Claim]] = {}
        for claim in document.claims:
            sentences.setdefault(claim.evidence.sentence, []).append(claim)
        for number, claims in sorted(sentences.items()):
            if all(claim.id in words for claim in claims):
                kept = [made for claim in claims if (made := judged.apply(claim))]
                yield {
                    "id": f"{id_}:{number}",
                    "text": claims[0].evidence.text,
                    "published": document.article.published,
                    "events": [_coded(claim) for claim in kept],
                }


_DOCUMENT = "SELECT d.id FROM claims c JOIN documents d ON d.number = c.document WHERE c.id = ?"


def _coded(claim: Claim) -> dict[str, Any]:
    place = claim.place and {"text": claim.place.text, "country": claim.place.country}
    return {
        "event": claim.event,
        "mode": list(claim.mode),
        "trigger": claim.trigger.text,
        "actor": [_party(party) for party in claim.actor],
        "recipient": [_party(party) for party in claim.recipient],
        "place": place,
        "date": claim.date.text,
        "status": claim.status,
        "attribution": claim.attribution[0].text if claim.attribution else None,
    }


def _party(party: Party) -> dict[str, str | None]:
    return {"text": party.text, "code": party.code, "sector": party.sector}
