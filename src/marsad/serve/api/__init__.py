"""The HTTP API under ``/api``: reading and judging for programs; its description is made of the records."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.openapi.utils import get_openapi

from marsad.serve.api import judging, records, views
from marsad.serve.api.schemas import Failure, components

_FAILURES: dict[int | str, dict[str, Any]] = {
    304: {"description": "What the caller has is still true."},
    400: {"model": Failure, "description": "A parameter cannot be understood."},
    404: {"model": Failure, "description": "There is no such thing."},
    422: {"model": Failure, "description": "A parameter is not of its kind."},
    503: {"model": Failure, "description": "The ledger cannot answer now."},
}
router = APIRouter(prefix="/api", responses=_FAILURES)
router.include_router(records.router, tags=["records"])
router.include_router(views.router, tags=["views"])
router.include_router(judging.router, tags=["judgements"])


def describe(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI description, the records' own shapes among its components."""
    if app.openapi_schema is None:
        found = get_openapi(
            title=app.title, version=app.version, description=app.description, routes=app.routes
        )
        schemas = found.setdefault("components", {}).setdefault("schemas", {})
        schemas |= components()
        failed = {"application/json": {"schema": {"$ref": "#/components/schemas/Failure"}}}
        for path in found["paths"].values():
            for operation in path.values():
                operation["responses"]["default"] = {"description": "Refused.", "content": failed}
        app.openapi_schema = found
    return app.openapi_schema
