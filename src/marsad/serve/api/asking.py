"""What API functions share: the filter of their parameters, and answers with their entity tags."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Annotated, Any, Literal

import msgspec
from fastapi import Depends, Query, Request
from starlette.responses import Response

from marsad.model.jsonl import to_builtins
from marsad.serve.query import DEEPEST, LONGEST, read_filter
from marsad.serve.site import Site
from marsad.store import Filter, Ledger

Limit = Annotated[int, Query(ge=1, le=500, description="At most so many.")]
Offset = Annotated[int, Query(ge=0, le=DEEPEST, description="Leave out so many first.")]
Status = Literal["asserted", "negated", "future", "hypothetical", "historical"]


def narrowed(
    country: Annotated[
        str | None, Query(max_length=3, description="ISO 3166 alpha-3: where, or of a party.")
    ] = None,
    actor: Annotated[
        str | None, Query(max_length=LONGEST, description="A party: id, code, part of its name.")
    ] = None,
    event: Annotated[str | None, Query(max_length=40, description="A PLOVER type.")] = None,
    mode: Annotated[str | None, Query(max_length=40, description="A PLOVER mode.")] = None,
    kind: Annotated[
        str | None, Query(max_length=40, description="A kind of tie; direct or reported.")
    ] = None,
    status: Status | None = None,
    certainty: Literal["certain", "probable", "possible", "doubtful"] | None = None,
    since: Annotated[
        str | None, Query(alias="from", pattern=r"^\d{4}-\d{2}-\d{2}$", description="First day.")
    ] = None,
    until: Annotated[
        str | None, Query(alias="to", pattern=r"^\d{4}-\d{2}-\d{2}$", description="Last day.")
    ] = None,
    publisher: Annotated[
        str | None, Query(max_length=LONGEST, description="Part of the publisher's name.")
    ] = None,
    text: Annotated[
        str | None, Query(max_length=LONGEST, description="Words that the document holds.")
    ] = None,
    party: Annotated[str | None, Query(max_length=LONGEST, description="Exact key of a party.")] = None,
    other: Annotated[
        str | None, Query(max_length=LONGEST, description="Exact key of a second party.")
    ] = None,
    doer: Annotated[
        str | None, Query(max_length=LONGEST, description="Exact key of who acts or speaks.")
    ] = None,
    beside: Annotated[
        str | None, Query(max_length=LONGEST, description="Exact key of a second doer.")
    ] = None,
    target: Annotated[
        str | None, Query(max_length=LONGEST, description="Exact key of whom it is done to.")
    ] = None,
    place: Annotated[str | None, Query(max_length=LONGEST, description="Exact name of the place.")] = None,
    quad: Annotated[int | None, Query(ge=1, le=4, description="PLOVER quad class.")] = None,
    document: Annotated[str | None, Query(max_length=LONGEST, description="Id of a document.")] = None,
    order: Annotated[Literal["newest", "oldest"], Query(description="By the first day.")] = "newest",
) -> Filter:
    """The filter of a request's parameters; the same names as in the pages' addresses."""
    given = {
        "country": country, "actor": actor, "event": event, "mode": mode, "kind": kind, "status": status,
        "certainty": certainty, "from": since, "to": until, "publisher": publisher, "text": text,
        "party": party, "other": other, "doer": doer, "beside": beside, "target": target, "place": place,
        "document": document, "quad": str(quad) if quad else None, "order": order,
    }  # fmt: skip
    return read_filter({name: value for name, value in given.items() if value is not None})


Asked = Annotated[Filter, Depends(narrowed)]


def answer(request: Request, ask: Callable[[Site, Ledger], Any]) -> Response:
    """What ``ask`` finds, as JSON with an entity tag; 304 where the caller has it already."""
    site: Site = request.app.state.site
    mark = hashlib.sha256(f"{site.version()} {request.url}".encode()).hexdigest()[:20]
    headers = {"etag": f'W/"{mark}"', "cache-control": "no-cache"}
    if request.headers.get("if-none-match") == headers["etag"]:
        return Response(status_code=304, headers=headers)
    with site.open() as ledger:
        found = ask(site, ledger)
    body = msgspec.json.encode(to_builtins(found))
    return Response(body, media_type="application/json", headers=headers)
