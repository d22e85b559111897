"""Views over records: counts, time, places, actors, dyads, the network."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from marsad.ask.counting import Unit, facets, timeline
from marsad.ask.network import network as graph
from marsad.ask.parties import actor_file, count_parties, directory, pairs
from marsad.ask.places import places
from marsad.errors import InputError, NotFoundError
from marsad.serve.api.asking import Asked, Limit, Offset, answer
from marsad.serve.api.schemas import Direction, Dyad, many, one
from marsad.serve.query import LONGEST
from marsad.serve.site import Site
from marsad.store import Ledger

router = APIRouter()
Key = Annotated[str, Query(min_length=1, max_length=LONGEST, description="Exact key of a party.")]


@router.get("/facets", responses=one("Facets", "Counts of claims."))
def counts(request: Request, asked: Asked) -> Response:
    """The claims of a filter by type, status, certainty, quad class and country."""
    return answer(request, lambda site, held: facets(held, asked.whole))


@router.get("/timeline", responses=one("Timeline", "Counts of claims over time."))
def over_time(request: Request, asked: Asked, unit: Unit | None = None) -> Response:
    """The claims of a filter by day, month or year and quad class; the unit fits where none is given."""
    return answer(request, lambda site, held: timeline(held, asked.whole, unit))


@router.get("/places", responses=one("Places", "Counts of claims by place."))
def by_place(request: Request, asked: Asked) -> Response:
    """The claims of a filter by place, with coordinates and precision."""
    return answer(request, lambda site, held: places(held, asked.whole))


@router.get("/network", responses=one("Network", "Nodes and edges."))
def network(request: Request, asked: Asked) -> Response:
    """Who acts on whom, and who stands in which tie to whom."""
    return answer(request, lambda site, held: graph(held, asked.whole))


@router.get("/pairs", responses=many("Pair", "Pairs of actors, the weightiest first.", held=False))
def by_pair(request: Request, asked: Asked, limit: Limit = 50) -> Response:
    """Who acts on whom most."""

    def ask(site: Site, held: Ledger) -> dict[str, Any]:
        found = pairs(held, asked.whole, limit)
        return {"total": len(found), "limit": limit, "offset": 0, "items": found}

    return answer(request, ask)


@router.get("/actors", responses=many("Listed", "Actors, the most often named first.", held=False))
def actors(
    request: Request,
    q: Annotated[str, Query(max_length=LONGEST, description="Part of a name, English or Arabic.")] = "",
    limit: Limit = 50,
    offset: Offset = 0,
) -> Response:
    """Everyone the documents name, or those whose name holds ``q``."""

    def ask(site: Site, held: Ledger) -> dict[str, Any]:
        items = directory(held, q, limit, offset)
        return {"total": count_parties(held, q), "limit": limit, "offset": offset, "items": items}

    return answer(request, ask)


@router.get("/actor", responses=one("ActorFile", "The actor's file."))
def actor(request: Request, who: Key, asked: Asked) -> Response:
    """One actor: the words used for it, deeds done and suffered, ties, with and against whom."""

    def ask(site: Site, held: Ledger) -> Any:
        found = actor_file(held, who, replace(asked.whole, party=None))
        if found is None:
            raise NotFoundError(f"No record names {who}.", "?who=", "Look for it with /api/actors?q=.")
        return found

    return answer(request, ask)


@router.get("/dyad", responses=one("Dyad", "Both directions and the claims over time."))
def dyad(request: Request, a: Key, b: Key, asked: Asked) -> Response:
    """Two actors facing each other."""
    if a == b:
        raise InputError("A dyad has two actors.", "?a=&b=", "Give two different keys.")

    def ask(site: Site, held: Ledger) -> Dyad:
        base = replace(asked.whole, party=None, other=None, doer=None, target=None, beside=None)
        both = replace(base, party=a, other=b)
        ways = (
            replace(base, doer=a, target=b),
            replace(base, doer=b, target=a),
            replace(base, doer=a, beside=b),
        )
        there, back, beside = (next(iter(pairs(held, way, 1)), None) for way in ways)
        series = timeline(held, both)
        return Dyad(
            (Direction(a, b, there.claims if there else 0), Direction(b, a, back.claims if back else 0)),
            sum(period.number for period in series.periods) + series.undated,
            series,
            tuple(pair for pair in (there, back, beside) if pair),
        )

    return answer(request, ask)
