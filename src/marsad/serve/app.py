"""The application: pages in each language, the API, the static files; failures as pages in words."""

from __future__ import annotations

import csv
import hashlib
import io
import secrets
from collections.abc import Callable, Iterable
from functools import partial
from importlib import resources
from pathlib import Path
from typing import Any

import msgspec
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import RedirectResponse, Response
from starlette.staticfiles import StaticFiles

from marsad import __version__
from marsad.errors import (
    InputError,
    JudgementError,
    LedgerError,
    MarsadError,
    MissingPartError,
    NotFoundError,
)
from marsad.model.jsonl import to_builtins
from marsad.serve import api
from marsad.serve.guard import Guard
from marsad.serve.judging import judge
from marsad.serve.pages import PAGES, STYLES
from marsad.serve.pages.files import file, gold_file, patch_file
from marsad.serve.settings import Settings
from marsad.serve.site import Site, View, Visit
from marsad.serve.wording import LANGUAGES, wording
from marsad.store import Ledger

_STATUS = {InputError: 400, JudgementError: 400, NotFoundError: 404, LedgerError: 503, MissingPartError: 501}
_READ = ["GET", "HEAD"]
_SMALL = 1000
_FIELDS = 400


def create_app(settings: Settings) -> FastAPI:
    """The observatory over one ledger."""
    app = FastAPI(
        title="marsad",
        version=__version__,
        description="A ledger of claims out of Arabic news: everything is read-only but judgements.",
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
    )
    app.state.site = Site(settings)
    app.state.site.templates.globals["page_names"] = frozenset(PAGES)
    with resources.as_file(resources.files("marsad.serve").joinpath("static")) as folder:
        app.mount("/static", StaticFiles(directory=Path(folder)), name="static")
    app.include_router(api.router)
    app.openapi = partial(api.describe, app)  # type: ignore[method-assign]
    app.add_api_route("/", _enter, methods=_READ, include_in_schema=False)
    app.add_api_route("/{lang}/", _index, methods=_READ, include_in_schema=False)
    app.add_api_route("/{lang}/file", _file, methods=_READ, include_in_schema=False)
    app.add_api_route("/{lang}/gold", partial(_judged, gold_file), include_in_schema=False)
    app.add_api_route("/{lang}/patch", partial(_judged, patch_file), include_in_schema=False)
    app.add_api_route("/{lang}/{page}", _page, methods=_READ, include_in_schema=False)
    app.add_api_route("/{lang}/judge", _judge, methods=["POST"], include_in_schema=False)
    app.add_exception_handler(MarsadError, _failed)
    app.add_exception_handler(HTTPException, _no_page)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_middleware(GZipMiddleware, minimum_size=_SMALL)
    app.add_middleware(Guard, settings=settings)
    return app


def _enter(request: Request) -> Response:
    """To the pages in the language that the browser prefers."""
    accepted = request.headers.get("accept-language", "").lower()
    first = min(("en", "ar"), key=lambda lang: accepted.find(lang) if lang in accepted else len(accepted) + 1)
    return RedirectResponse(f"/{first}/", 302)


def _index(request: Request, lang: str) -> Response:
    return _page(request, lang, "")


def _page(request: Request, lang: str, page: str) -> Response:
    name, dot, ending = page.rpartition(".")
    if not dot or ending not in {"json", "csv"}:
        name, ending = page, "html"
    name = "" if name == "index" else name
    if lang not in LANGUAGES or name not in PAGES:
        raise HTTPException(404)
    site: Site = request.app.state.site
    version = site.version()
    tag = _tag(version + site.secret, str(request.url))
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers={"etag": tag})
    with site.open() as ledger:
        visit = Visit(site, ledger, wording(lang), name, dict(request.query_params), version)
        view = PAGES[name](visit)
        response = _written(visit, view, ending)
    response.headers["etag"] = tag
    response.headers["cache-control"] = "no-cache"
    return response


def _file(request: Request, lang: str) -> Response:
    if lang not in LANGUAGES:
        raise HTTPException(404)
    site: Site = request.app.state.site
    with site.open() as ledger:
        query = dict(request.query_params)
        return file(Visit(site, ledger, wording(lang), "file", query, site.version()))


def _judged(made: Callable[[Ledger], Response], request: Request, lang: str) -> Response:
    """A file of what people judged."""
    if lang not in LANGUAGES:
        raise HTTPException(404)
    site: Site = request.app.state.site
    with site.open() as ledger:
        return made(ledger)


async def _judge(request: Request, lang: str) -> Response:
    """A judgement out of a form, then back to its page."""
    site: Site = request.app.state.site
    sent = await request.form(max_files=0, max_fields=_FIELDS)
    form = {name: " ".join(str(value) for value in sent.getlist(name)) for name in sent}
    if lang not in LANGUAGES or not secrets.compare_digest(
        form.get("secret", "").encode(), site.secret.encode()
    ):
        raise HTTPException(403)
    await run_in_threadpool(judge, site, form)
    back = form.get("back", "")
    return RedirectResponse(back if back.startswith(f"/{lang}/") else f"/{lang}/review", 303)


def _tag(version: str, url: str) -> str:
    return f'W/"{hashlib.sha256(f"{version} {url}".encode()).hexdigest()[:20]}"'


def _written(visit: Visit, view: View, ending: str) -> Response:
    if ending == "json":
        shown = view.json() if callable(view.json) else view.json
        return Response(msgspec.json.encode(to_builtins(shown)), media_type="application/json")
    if ending == "csv":
        if view.rows is None:
            raise NotFoundError("This page is no table.", f"{visit.page}.csv", "Ask for its .json.")
        return Response(_csv(view.rows), media_type="text/csv; charset=utf-8")
    template = visit.site.templates.get_template(view.template)
    html = template.render(
        v=visit, say=visit.say, title=view.title, table=view.rows is not None, **view.values
    )
    response = Response(html, media_type="text/html")
    if visit.page in STYLES:
        response.headers["content-security-policy"] = STYLES[visit.page]
    return response


def _csv(rows: Iterable[list[Any]]) -> str:
    held = io.StringIO()
    csv.writer(held, lineterminator="\n").writerows(rows)
    return held.getvalue()


def _failed(request: Request, error: Exception) -> Response:
    """A failure in words, as a page or, under /api and for ``.json``, as JSON."""
    status = next((code for kind, code in _STATUS.items() if isinstance(error, kind)), 500)
    if isinstance(error, MarsadError):
        return _tell(request, status, error.happened, error.remedy)
    return _tell(request, status, "It failed.", "")


def _no_page(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    happened = "There is no such page." if status == 404 else "This address does not do that."
    response = _tell(request, status, happened, "Begin at /")
    response.headers.update(getattr(error, "headers", None) or {})
    return response


def _invalid(request: Request, error: Exception) -> Response:
    detail = error.errors()[0] if isinstance(error, RequestValidationError) and error.errors() else {}
    where = ".".join(str(part) for part in detail.get("loc", ()))
    return _tell(request, 422, f"{where}: {detail.get('msg', 'not valid')}", "See /api/openapi.json.")


def _tell(request: Request, status: int, happened: str, remedy: str) -> Response:
    path = request.url.path
    if path.startswith("/api") or path.endswith((".json", ".csv")):
        body = msgspec.json.encode({"error": happened, "remedy": remedy})
        return Response(body, status, media_type="application/json")
    site: Site = request.app.state.site
    first = path.split("/")[1]
    say = wording(first if first in LANGUAGES else "en")
    page = site.templates.get_template("failed.html")
    html = page.render(say=say, title=happened, happened=happened, remedy=remedy, status=status)
    return Response(html, status, media_type="text/html")
