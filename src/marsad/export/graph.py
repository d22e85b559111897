"""Networks of parties: what a node and an edge is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from marsad.ask import Column, Held
from marsad.ask.columns import at
from marsad.ask.labels import label
from marsad.ask.table import CLAIMS, TIES
from marsad.export.job import Job
from marsad.model import Claim, Party


@dataclass(frozen=True, slots=True)
class Edge:
    """One party acting on, or standing to, another in one record."""

    held: Held[Any]
    source: Party
    target: Party


def party_key(party: Party) -> str:
    """What makes two mentions the same node: the lexicon's id, else codes and words."""
    if party.id:
        return party.id
    return "|".join((party.code or "", party.sector or "", party.name or party.text or ""))


def edges(job: Job) -> Iterator[Edge]:
    """Each actor to each recipient of a claim; parties of a claim without recipient, such as a meeting, each
    to those named after it; both ends of a tie.
    """
    for claim in job.items(CLAIMS):
        yield from _of_claim(claim)
    for tie in job.items(TIES):
        if tie.record.object is not None:
            yield Edge(tie, tie.record.subject, tie.record.object)


def _of_claim(held: Held[Claim]) -> Iterator[Edge]:
    actors, recipients = held.record.actor, held.record.recipient
    for number, actor in enumerate(actors):
        for other in recipients or actors[number + 1 :]:
            yield Edge(held, actor, other)


NODE = (
    Column("label", "what an English reader sees of the party", label, must=True),
    Column("code", "its country or organisation code", at("code")),
    Column("sector", "its PLOVER sector", at("sector")),
    Column("party", "its id in the lexicon", at("id")),
)
EDGE = (
    Column("record", "id of the claim or tie", at("held.record.id"), must=True),
    Column("type", "PLOVER type of a claim, kind of a tie",
           lambda edge: getattr(edge.held.record, "event", None) or edge.held.record.kind, must=True),
    Column("weight", "strength: the absolute PLOVER score of a claim, 1 for a tie",
           lambda edge: abs(getattr(edge.held.record, "score", 0.0)) or 1.0, "number", must=True),
    Column("score", "PLOVER score of a claim", lambda edge: getattr(edge.held.record, "score", None),
           "number"),
    Column("status", "asserted, negated, future, hypothetical or historical", at("held.record.status"),
           must=True),
    Column("certainty", "certain, probable, possible or doubtful", at("held.record.certainty"), must=True),
    Column("day", "first day of the record, else day of publication", lambda edge: span(edge)[0]),
    Column("day_basis", "stated, relative, or published for the day of publication",
           lambda edge: span(edge)[2]),
    Column("gloss", "the record as an English sentence", at("held.record.gloss"), must=True),
    Column("quotation", "the sentence's words", at("held.record.evidence.text"), must=True),
    Column("document", "id of the document", at("held.source.document"), must=True),
    Column("url", "address of the page", at("held.source.url")),
    Column("sha256", "hash of the document", at("held.source.sha256"), must=True),
    Column("text_start", "first code point of the sentence", at("held.record.evidence.start"), "integer",
           must=True),
    Column("text_end", "code point after its last", at("held.record.evidence.end"), "integer", must=True),
)  # fmt: skip


def span(edge: Edge) -> tuple[str | None, str | None, str | None]:
    """First and last day of an edge on a time line, and on what that rests."""
    date, published = edge.held.record.date, edge.held.source.published
    if date.from_ or date.to:
        return date.from_ or date.to, date.to or date.from_, date.basis
    return published, published, "published" if published else None


def nodes(job: Job) -> dict[str, tuple[int, Party]]:
    """The parties of all edges, each once under its first mention, with their numbers from 0."""
    found: dict[str, tuple[int, Party]] = {}
    for edge in edges(job):
        for party in (edge.source, edge.target):
            found.setdefault(party_key(party), (len(found), party))
    return found
