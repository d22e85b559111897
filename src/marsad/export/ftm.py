"""FollowTheMoney: documents, parties, events and links as entities, a line each, for Aleph and its kin."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO

import msgspec

from marsad.ask import Held
from marsad.ask.columns import place_name
from marsad.ask.labels import label
from marsad.ask.table import CLAIMS, DOCUMENTS, TIES
from marsad.export.graph import party_key
from marsad.export.job import Job
from marsad.lexicon.country_codes import alpha2
from marsad.model import Claim, Date, Party, Tie
from marsad.store import DocumentLine

_Entity = dict[str, Any]


def write_ftm(job: Job, out: BinaryIO) -> int:
    """Entities of FollowTheMoney 4: Article, LegalEntity, Event, UnknownLink; the number of entities.

    A party is a LegalEntity, the widest schema that can act: the text does not always tell a person from a
    body. Claims that are not asserted are left out, as an Event has no place for a denial.
    """
    seen: set[str] = set()
    count = 0
    for entity in _entities(job):
        if entity["id"] not in seen:
            seen.add(entity["id"])
            out.write(msgspec.json.encode(entity) + b"\n")
            count += 1
    return count


def _entities(job: Job) -> Iterator[_Entity]:
    job = replace(job, tables=("documents", "claims", "ties"))
    facts = job.told_as_fact()
    for line in job.items(DOCUMENTS):
        yield _article(line, job.with_text)
    for claim in facts.items(CLAIMS):
        yield from (_party(party) for party in (*claim.record.actor, *claim.record.recipient))
        yield _event(claim)
    for tie in facts.items(TIES):
        if tie.record.object is not None:
            yield from (_party(party) for party in (tie.record.subject, tie.record.object))
            yield _link(tie, tie.record.object)


def _entity(schema: str, id_: str, properties: dict[str, tuple[str | None, ...]]) -> _Entity:
    """An entity with the values that there are, each once."""
    held = {name: [*dict.fromkeys(value for value in values if value)] for name, values in properties.items()}
    return {
        "id": id_,
        "schema": schema,
        "properties": {name: values for name, values in held.items() if values},
    }


def _id(kind: str, *parts: str) -> str:
    return f"marsad-{kind}-{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:24]}"


def _article_id(document: str) -> str:
    return _id("article", document)


def _party_id(party: Party) -> str:
    return _id("party", party_key(party))


def _web(url: str | None) -> str | None:
    return url if url and url.startswith(("http://", "https://")) else None


def _article(line: DocumentLine, with_text: bool) -> _Entity:
    source = line.source
    return _entity(
        "Article", _article_id(source.document),
        {
            "name": (source.title or source.document,),
            "title": (source.title,),
            "publisher": (source.publisher,),
            "publishedAt": (source.published,),
            "sourceUrl": (_web(source.url),),
            "notes": (f"sha256: {source.sha256}",),
            "bodyText": (line.text if with_text else None,),
        },
    )  # fmt: skip


def _party(party: Party) -> _Entity:
    return _entity(
        "LegalEntity", _party_id(party),
        {
            "name": (label(party),),
            "alias": (party.text if party.name else None,),
            "country": ((alpha2(party.code) or "").lower(),),
            "classification": (party.sector,),
        },
    )  # fmt: skip


def _days(date: Date) -> dict[str, tuple[str | None, ...]]:
    if date.from_ and date.from_ == date.to:
        return {"date": (date.from_,)}
    return {"startDate": (date.from_,), "endDate": (date.to,)}


def _evidence(held: Held[Any]) -> dict[str, tuple[str | None, ...]]:
    """The quotation and where it stands. Who says so has no property of its own, so it is told in words."""
    record, source = held.record, held.source
    chain = ", by ".join(link.name or link.text for link in record.attribution)
    place = f"characters {record.evidence.start} to {record.evidence.end} of sha256 {source.sha256}"
    return {
        "summary": (record.gloss,),
        "description": (record.evidence.text, f"according to {chain}" if chain else None, place),
        "recordId": (record.id,),
        "publisher": (source.publisher,),
        "sourceUrl": (_web(source.url),),
        "proof": (_article_id(source.document),),
    }


def _event(held: Held[Claim]) -> _Entity:
    claim = held.record
    return _entity(
        "Event", _id("event", held.source.document, claim.id),
        {
            "name": (claim.gloss,),
            "keywords": (claim.event, *claim.mode, *claim.context),
            "organizer": tuple(_party_id(party) for party in claim.actor),
            "involved": tuple(_party_id(party) for party in claim.recipient),
            "location": (place_name(claim.place),),
            "country": ((alpha2(claim.place.country) or "").lower(),) if claim.place else (),
            **_days(claim.date),
            **_evidence(held),
        },
    )  # fmt: skip


def _link(held: Held[Tie], other: Party) -> _Entity:
    tie = held.record
    return _entity(
        "UnknownLink", _id("link", held.source.document, tie.id),
        {
            "subject": (_party_id(tie.subject),),
            "object": (_party_id(other),),
            "role": (tie.office or tie.kind.replace("_", " "),),
            **_days(tie.date),
            **_evidence(held),
        },
    )  # fmt: skip
