"""A filter over documents in memory, with the same answers as the ledger gives over its tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from marsad.arabic.search import query_words
from marsad.model import Claim, Document, Statement, Tie
from marsad.store import Filter, Held, hold
from marsad.store.flat import DOERS, PartyRow, Row, flatten, fold_words

_T = TypeVar("_T", Claim, Tie, Statement)


@dataclass(frozen=True, slots=True)
class Selection:
    """The records that a filter lets through, each list by day, document and place in the text."""

    claims: list[Held[Claim]]
    ties: list[Held[Tie]]
    statements: list[Held[Statement]]


def select(documents: Iterable[Document], asked: Filter) -> Selection:
    """The records of ``documents`` that ``asked`` lets through; its limit and offset count for each kind."""
    held = [hold(document) for document in documents if document_passes(document, asked)]
    return Selection(
        _page([item for claims, _, _ in held for item in claims], asked),
        _page([item for _, ties, _ in held for item in ties], asked),
        _page([item for _, _, statements in held for item in statements], asked),
    )


def _page(items: list[Held[_T]], asked: Filter) -> list[Held[_T]]:
    rows = [(flatten(item.record, item.source.published), item) for item in items]
    found = [(row, item) for row, item in rows if _passes(row, item.record, asked)]
    if asked.newest:
        found.sort(key=lambda pair: pair[0].since or "", reverse=True)
    else:
        found.sort(key=lambda pair: (pair[0].since or "~", pair[1].source.document, pair[1].number))
    end = None if asked.limit is None else asked.offset + asked.limit
    return [item for _, item in found[asked.offset : end]]


def document_passes(document: Document, asked: Filter) -> bool:
    """Whether a filter's publisher and words let a document through."""
    article = document.article
    if asked.document and asked.document != document.id:
        return False
    if asked.publisher and asked.publisher.lower() not in (article.publisher or "").lower():
        return False
    if not asked.text:
        return True
    held = f"{article.title or ''} {article.text}"
    words = {form for forms in query_words(held) for form in forms}
    wanted = query_words(asked.text)
    return bool(wanted) and all(not words.isdisjoint(forms) for forms in wanted)


def _passes(row: Row, record: Claim | Tie | Statement, asked: Filter) -> bool:
    if isinstance(record, Claim):
        return row_passes(row, asked)
    return (
        not (asked.event or asked.mode)
        and (not asked.kind or row.type == asked.kind)
        and row_passes(row, replace(asked, kind=None))
    )


def row_passes(row: Row, asked: Filter) -> bool:
    """Whether a filter lets a claim or an event through; one for a kind of tie lets none."""
    return (
        not asked.kind
        and (not asked.event or row.type == asked.event.upper())
        and (not asked.mode or asked.mode in row.modes)
        and (not asked.status or row.status == asked.status)
        and (not asked.since or (row.until is not None and row.until >= asked.since))
        and (not asked.until or (row.since is not None and row.since <= asked.until))
        and (not asked.country or _in_country(row, asked.country.upper()))
        and (not asked.actor or any(_is_party(party, asked.actor) for party in row.parties))
        and _exactly(row, asked)
        and (not asked.place or row.place == asked.place)
        and (not asked.quad or row.quad == asked.quad)
        and (not asked.certainty or row.certainty == asked.certainty)
    )


def _exactly(row: Row, asked: Filter) -> bool:
    every = {party.key for party in row.parties}
    doers = {party.key for party in row.parties if party.role in DOERS}
    targets = {party.key for party in row.parties if party.role not in DOERS}
    wanted = (
        (asked.party, every),
        (asked.other, every),
        (asked.doer, doers),
        (asked.beside, doers),
        (asked.target, targets),
    )
    return all(not key_ or key_ in among for key_, among in wanted)


def _in_country(row: Row, country: str) -> bool:
    return country in (row.country, row.about_country) or any(party.code == country for party in row.parties)


def _is_party(party: PartyRow, actor: str) -> bool:
    folded = fold_words(actor)
    return (
        party.id == actor
        or party.code == actor.upper()
        or (party.name is not None and actor.lower() in party.name.lower())
        or (folded != "" and folded in party.folded)
    )
