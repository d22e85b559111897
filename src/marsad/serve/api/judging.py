"""Judgements through the API: read them, and add one with the secret that the observatory hands out."""

from __future__ import annotations

import secrets
from typing import Annotated, Any

from fastapi import APIRouter, Header, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.responses import Response

from marsad.model.judgement import Verdict
from marsad.serve.api.asking import Limit, Offset, answer
from marsad.serve.api.schemas import many, one
from marsad.serve.judging import write_down
from marsad.serve.query import LONGEST
from marsad.serve.site import Site
from marsad.store import Ledger
from marsad.store.judging import standing

router = APIRouter()
Id = Annotated[str, Field(min_length=1, max_length=80)]


class Word(BaseModel):
    """A person's word on a record, as ``marsad review`` takes it."""

    model_config = ConfigDict(extra="forbid")

    verdict: Verdict
    record: Id = Field(description="Id of a claim, tie, statement or event; for undo a judgement's number.")
    person: str = Field(min_length=1, max_length=80, description="Who judges.")
    note: str | None = Field(None, max_length=LONGEST, description="Why.")
    claim: str | None = Field(
        None, max_length=80, description="For split the claim taken out; for merge the other event or claim."
    )
    changes: dict[str, Any] = Field(
        default_factory=dict, description="For correct: fields of the record's JSON with their new values."
    )


@router.get("/judgements", responses=many("Judgement", "Judgements, the latest first.", held=False))
def judgements(request: Request, limit: Limit = 50, offset: Offset = 0, undone: bool = False) -> Response:
    """What people said of records: those that stand, or with ``undone`` all."""

    def ask(site: Site, held: Ledger) -> dict[str, Any]:
        found = held.judgements()
        found = (found if undone else standing(found))[::-1]
        return {
            "total": len(found),
            "limit": limit,
            "offset": offset,
            "items": found[offset : offset + limit],
        }

    return answer(request, ask)


@router.get("/secret", responses=one("Secret", "What a judgement must carry."))
def secret(request: Request) -> Response:
    """The secret that a POST must carry in ``X-Marsad-Secret``. Another site's page cannot read it; it
    changes with each start of the server.
    """
    return answer(request, lambda site, held: {"secret": site.secret})


@router.post("/judgements", status_code=201, responses={201: one("Made", "Its number.")[200]})
def judge(
    request: Request,
    word: Word,
    x_marsad_secret: Annotated[str, Header(description="From /api/secret.", max_length=200)] = "",
) -> Response:
    """Write a judgement down: laid over the record with name and time, never changed, undone by another."""
    site: Site = request.app.state.site
    if not secrets.compare_digest(x_marsad_secret.encode(), site.secret.encode()):
        raise HTTPException(403)
    number = write_down(
        site.settings.db, word.verdict, word.record, word.person, word.note, word.claim or "", word.changes
    )
    response = answer(request, lambda site, held: {"number": number})
    response.status_code = 201
    return response
