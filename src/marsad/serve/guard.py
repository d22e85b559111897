"""What stands before every page: Host check, token, limits, same-origin posts; and the headers behind it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from marsad.serve.settings import Settings, is_address

COOKIE = "marsad_token"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'{styles}; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_READING = frozenset({"GET", "HEAD", "OPTIONS"})


class Guard:
    """ASGI middleware around the whole application."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app, self._settings = app, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, redirect to drop a token from the address, or pass on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        answer = self._refuse(scope, headers) or self._unlock(scope, headers)
        hardened = _harden(send)
        if answer is not None:
            await answer(scope, receive, hardened)
            return
        await self._app(scope, _bounded(receive, self._settings.body), hardened)

    def _refuse(self, scope: Scope, headers: Headers) -> Response | None:
        host = headers.get("host", "")
        name = host if host.endswith("]") else host.rpartition(":")[0] or host
        if not _known(name.lower(), self._settings):
            return _refusal(
                scope, 421, "This server does not answer to that name. Start it with --name to allow one."
            )
        if len(scope["path"]) + len(scope["query_string"]) > self._settings.address:
            return _refusal(scope, 414, "The address is too long.")
        length = headers.get("content-length", "0")
        if not length.isdigit() or int(length) > self._settings.body:
            return _refusal(scope, 413, "The request is too large.")
        if scope["method"] not in _READING and not _same_origin(headers, host):
            return _refusal(scope, 403, "Changes are taken from this server's own pages only.")
        return None

    def _unlock(self, scope: Scope, headers: Headers) -> Response | None:
        token = self._settings.token
        if token is None:
            return None
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        shown = dict(query).get("token")
        if shown is not None and scope["method"] == "GET" and _equal(shown, token):
            rest = urlencode([pair for pair in query if pair[0] != "token"])
            answer = RedirectResponse(scope["path"] + (f"?{rest}" if rest else ""), 303)
            answer.set_cookie(COOKIE, token, httponly=True, samesite="strict")
            return answer
        bearer = headers.get("authorization", "").removeprefix("Bearer ")
        if any(_equal(held, token) for held in (bearer, _cookie(headers))):
            return None
        return _refusal(
            scope, 401, "This observatory needs its token: open the address that marsad serve printed."
        )


def _known(name: str, settings: Settings) -> bool:
    """A name given at the start; behind a token also a bare address, which no foreign name can stand for."""
    return name in settings.names or (settings.token is not None and is_address(name))


def _equal(shown: str, token: str) -> bool:
    return secrets.compare_digest(shown.encode("utf-8", "replace"), token.encode())


def _cookie(headers: Headers) -> str:
    try:
        jar = SimpleCookie(headers.get("cookie", ""))
    except CookieError:
        return ""
    return jar[COOKIE].value if COOKIE in jar else ""


def _same_origin(headers: Headers, host: str) -> bool:
    """A browser says where a post comes from; a program that sends no origin is no other site's page."""
    if headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        return False
    origin = headers.get("origin")
    return origin is None or origin in {f"http://{host}", f"https://{host}"}


def _refusal(scope: Scope, status: int, text: str) -> Response:
    if scope["path"].startswith("/api"):
        return JSONResponse({"error": text, "remedy": "See marsad serve --help."}, status)
    return PlainTextResponse(text + "\n", status)


def _harden(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _headers():
                headers.setdefault(name, value)
        await send(message)

    return sending


def _headers() -> Iterator[tuple[str, str]]:
    yield "content-security-policy", POLICY.format(styles="")
    yield "x-content-type-options", "nosniff"
    yield "referrer-policy", "no-referrer"
    yield "cross-origin-opener-policy", "same-origin"
    yield "cross-origin-resource-policy", "same-origin"
    yield "permissions-policy", "geolocation=(), camera=(), microphone=()"


def _bounded(receive: Receive, most: int) -> Receive:
    """A body that comes without a length is cut off behind ``most`` bytes."""
    seen = 0

    async def receiving() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > most:
            return {"type": "http.disconnect"}
        return message

    return receiving
