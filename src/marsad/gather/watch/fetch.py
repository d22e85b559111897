"""One request within bounds of time, size and place: whatever the server does, an answer or a reason."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any
from urllib.parse import urljoin, urlsplit

from marsad.errors import InputError
from marsad.gather.size import too_large
from marsad.gather.watch.addresses import AddressError, resolve
from marsad.gather.watch.settings import Watch

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 5
_PORTS = {"http": 80, "https": 443}
_LONGEST_URL = 2000
_ANY_FORM = 47
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for an address.

    ``url`` is where it came from in the end. ``reason`` says why there is no body; then ``again`` tells
    whether another try may help, and ``wait`` the seconds that the server asked for.
    """

    url: str
    status: int = 0
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    reason: str | None = None
    again: bool = False
    wait: float | None = None


class _RefusedError(ValueError):
    """An address or answer that will be the same at the next try."""


Allowed = Callable[[str], Awaitable[str | None]]


async def anything(_url: str) -> str | None:
    """Allows every address: for robots.txt itself."""
    return None


class Fetcher:
    """A client for one run; use it in an ``async with`` block."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._client = _client(watch)

    async def __aenter__(self) -> Fetcher:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def get(
        self, url: str, headers: Mapping[str, str] | None = None, allowed: Allowed = anything
    ) -> Answer:
        """The answer for an address, redirects followed.

        Args:
            url: http or https.
            headers: to send besides marsad's own.
            allowed: asked before each hop; gives the reason why not, or null.
        """
        import httpx

        try:
            async with asyncio.timeout(self._watch.seconds):
                return await self._follow(url, dict(headers or {}), allowed)
        except TimeoutError:
            reason = f"there was no whole answer within {self._watch.seconds:g} seconds"
            return Answer(url, reason=reason, again=True)
        except (AddressError, httpx.HTTPError, httpx.StreamError, OSError) as error:
            return Answer(url, reason=_said(error), again=True)
        except (_RefusedError, httpx.InvalidURL, ValueError, zlib.error) as error:
            return Answer(url, reason=_said(error))

    async def _follow(self, url: str, headers: dict[str, str], allowed: Allowed) -> Answer:
        for _ in range(_MOST_REDIRECTS + 1):
            _check(url)
            if reason := await allowed(url):
                raise _RefusedError(reason)
            response = await self._send(url, headers)
            try:
                target = response.headers.get("location")
                if response.status_code not in _REDIRECTS or not target:
                    return await self._answer(url, response)
                url = urljoin(url, target)
            finally:
                await response.aclose()
        raise _RefusedError(f"more than {_MOST_REDIRECTS} redirects")

    async def _send(self, url: str, headers: Mapping[str, str]) -> Any:
        """One hop, to an address that was looked up and checked; the name goes into the request's head."""
        parts = urlsplit(url)
        host = parts.hostname
        assert host is not None
        host = host.encode("idna").decode("ascii") if not host.isascii() else host
        port = parts.port or _PORTS[parts.scheme]
        address = await resolve(host, port, self._watch.private)
        literal = f"[{address}]" if ":" in address else address
        named = f"[{host}]" if ":" in host else host
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        sent = {**headers, "Host": named if parts.port is None else f"{named}:{port}"}
        request = self._client.build_request(
            "GET", f"{parts.scheme}://{literal}:{port}{path}", headers=sent, extensions={"sni_hostname": host}
        )
        return await self._client.send(request, stream=True)

    async def _answer(self, url: str, response: Any) -> Answer:
        headers = {name.lower(): value for name, value in response.headers.items()}
        status = int(response.status_code)
        if status == 304:
            return Answer(url, status, headers=headers)
        if status != 200:
            wait = _seconds(headers.get("retry-after"))
            return Answer(url, status, b"", headers, f"the server answered {status}", status in _AGAIN, wait)
        return Answer(url, status, await self._body(response, headers), headers)

    async def _body(self, response: Any, headers: Mapping[str, str]) -> bytes:
        limit = self._watch.limit
        stated = headers.get("content-length", "")
        if stated.isascii() and stated.isdigit() and int(stated[:15]) > limit:
            raise _RefusedError(too_large(int(stated[:15]), limit))
        packing = headers.get("content-encoding", "identity").strip().lower()
        if packing not in ("identity", "", "gzip", "deflate"):
            raise _RefusedError(f"packed in a way that was not asked for: {packing[:40]}")
        unpack = zlib.decompressobj(_ANY_FORM) if packing in ("gzip", "deflate") else None
        pieces: list[bytes] = []
        taken = given = 0
        async for piece in response.aiter_raw():
            taken += len(piece)
            out = unpack.decompress(piece, limit + 1 - given) if unpack else piece
            given += len(out)
            if max(taken, given) > limit:
                raise _RefusedError(too_large(max(taken, given), limit))
            pieces.append(out)
        if unpack and not unpack.eof:
            raise OSError("the packed answer ends too early")
        return b"".join(pieces)


def _check(url: str) -> None:
    """Whether an address may be asked at all.

    Raises:
        _RefusedError: when it is not http or https, names no host, is too long or holds a password.
    """
    parts = urlsplit(url)
    if parts.scheme not in _PORTS or not parts.hostname or len(url) > _LONGEST_URL:
        raise _RefusedError("this is no address of a page")
    if parts.username is not None or parts.password is not None:
        raise _RefusedError("the address holds a password")


def _client(watch: Watch) -> Any:
    try:
        import httpx
    except ImportError as error:
        raise InputError(
            "Feeds are fetched by httpx, which is not installed.", "", "pip install 'marsad[watch]'"
        ) from error
    # No proxy and no netrc out of the environment: each address that is connected to was checked here.
    return httpx.AsyncClient(
        headers={"User-Agent": watch.agent, "Accept-Encoding": "gzip", "Accept": "*/*"},
        follow_redirects=False,
        trust_env=False,
        timeout=watch.seconds,
        limits=httpx.Limits(max_connections=20, max_keepalive_connections=0),
    )


def _seconds(value: str | None) -> float | None:
    """What ``Retry-After`` says in seconds; a date there is left aside."""
    return float(value) if value and value.isascii() and value.isdigit() and len(value) < 8 else None


def _said(error: BaseException) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
