"""Lists of records and single ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Path, Request
from starlette.responses import Response

from marsad.ask.counting import Kind, count, count_documents, count_events
from marsad.serve.api.asking import Asked, Limit, Offset, answer
from marsad.serve.api.schemas import Ledger as LedgerShape
from marsad.serve.api.schemas import many, one
from marsad.serve.pages.lists import plain
from marsad.serve.site import Site
from marsad.store import Filter, Ledger

router = APIRouter()
ClaimId = Annotated[str, Path(pattern=r"^c-[0-9a-f]{12}$", examples=["c-7b1f0e9a2d34"])]


@router.get("/ledger", responses=one("Ledger", "How much the ledger holds."))
def ledger(request: Request) -> Response:
    """How much the ledger holds."""
    return answer(request, lambda site, held: LedgerShape(**held.count(), version=site.version()))


def _page(total: int, asked: Filter, items: Sequence[Any]) -> dict[str, Any]:
    shown = [plain(item) for item in items]
    return {"total": total, "limit": asked.limit, "offset": asked.offset, "items": shown}


def _list(request: Request, kind: Kind, asked: Filter, limit: int, offset: int) -> Response:
    asked = replace(asked, limit=limit, offset=offset)

    def ask(site: Site, held: Ledger) -> dict[str, Any]:
        return _page(count(held, kind, asked), asked, getattr(held, kind)(asked))

    return answer(request, ask)


@router.get("/claims", responses=many("Claim", "Claims with their sources."))
def claims(request: Request, asked: Asked, limit: Limit = 50, offset: Offset = 0) -> Response:
    """Who did what to whom, as each document reports it."""
    return _list(request, "claims", asked, limit, offset)


@router.get("/claims/{id}", responses=one("Claim", "The claim with its source."))
def claim(request: Request, id: ClaimId) -> Response:
    """One claim by its id."""
    return answer(request, lambda site, held: plain(held.claim(id)))


@router.get("/events", responses=many("Event", "Events with their reports.", held=False))
def events(request: Request, asked: Asked, limit: Limit = 50, offset: Offset = 0) -> Response:
    """What happened, each happening once, as it was last weighed."""
    asked = replace(asked, limit=limit, offset=offset)

    def ask(site: Site, held: Ledger) -> dict[str, Any]:
        items = held.events(asked)
        return {"total": count_events(held, asked), "limit": limit, "offset": offset, "items": items}

    return answer(request, ask)


@router.get("/events/{id}", responses=one("Event", "The event with its reports."))
def event(request: Request, id: Annotated[str, Path(pattern=r"^[ce]-[0-9a-f]{4,12}$")]) -> Response:
    """One event by its id, or by the id of one of its claims."""
    return answer(request, lambda site, held: held.event(id))


@router.get("/ties", responses=many("Tie", "Ties with their sources."))
def ties(request: Request, asked: Asked, limit: Limit = 50, offset: Offset = 0) -> Response:
    """Standing relations, as each document states them."""
    return _list(request, "ties", asked, limit, offset)


@router.get("/statements", responses=many("Statement", "Statements with their sources."))
def statements(request: Request, asked: Asked, limit: Limit = 50, offset: Offset = 0) -> Response:
    """Who said what."""
    return _list(request, "statements", asked, limit, offset)


@router.get("/documents", responses=many("DocumentLine", "Documents.", held=False))
def documents(request: Request, asked: Asked, limit: Limit = 50, offset: Offset = 0) -> Response:
    """What was read, and what could not be read and why. Days are those of publication."""
    asked = replace(asked, limit=limit, offset=offset)
    return answer(
        request, lambda site, held: _page(count_documents(held, asked), asked, held.documents(asked))
    )


@router.get("/documents/{id}", responses=one("Document", "The document with its text and all its records."))
def document(request: Request, id: Annotated[str, Path(max_length=300)]) -> Response:
    """One document: the article's text and every record that points into it. Offsets are code points."""
    return answer(request, lambda site, held: held.document(id))
