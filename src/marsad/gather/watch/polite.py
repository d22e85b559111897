"""Manners: robots.txt of each host, and a pause between two requests to it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from marsad.errors import InputError
from marsad.gather.watch.fetch import Answer, Fetcher
from marsad.gather.watch.settings import Watch

_ROBOTS_BYTES = 500_000
_LONGEST_PAUSE = 60.0


class Visitor:
    """Asks hosts for pages, one at a time and with pauses, where they allow it."""

    def __init__(self, fetcher: Fetcher, watch: Watch) -> None:
        self._fetcher, self._watch = fetcher, watch
        self._robots: dict[str, tuple[Any, str | None]] = {}
        self._locks: dict[str, asyncio.Lock] = {}
        self._free: dict[str, float] = {}
        self._library = _protego()

    async def get(self, url: str, headers: Mapping[str, str] | None = None) -> Answer:
        """The answer for an address whose host allows it; see :meth:`Fetcher.get`."""
        root = root_of(url)
        async with self._locks.setdefault(root, asyncio.Lock()):
            rules, _ = await self._rules(root)
            await self._pause(root)
            answer = await self._fetcher.get(url, headers, self._allowed)
            self._free[root] = time.monotonic() + self._delay(rules)
            return answer

    async def _allowed(self, url: str) -> str | None:
        rules, failed = await self._rules(root_of(url))
        if rules is None:
            return f"the host's robots.txt cannot be read: {failed}"
        return None if rules.can_fetch(url, self._watch.agent) else "the host's robots.txt forbids it"

    async def _rules(self, root: str) -> tuple[Any, str | None]:
        """The host's rules, asked for once a run; null with the reason while the host fails, which forbids
        everything. A host without the file forbids nothing.
        """
        if root not in self._robots:
            answer = await self._fetcher.get(f"{root}/robots.txt")
            if answer.status == 200 or (answer.status in range(400, 500) and answer.status != 429):
                text = answer.body[:_ROBOTS_BYTES].decode("utf-8", "replace")
                self._robots[root] = (self._library.parse(text), None)
            else:
                self._robots[root] = (None, answer.reason)
        return self._robots[root]

    def _delay(self, rules: Any) -> float:
        asked = rules.crawl_delay(self._watch.agent) if rules is not None else None
        return max(self._watch.delay, min(float(asked or 0.0), _LONGEST_PAUSE))

    async def _pause(self, root: str) -> None:
        left = self._free.get(root, 0.0) - time.monotonic()
        if left > 0:
            await asyncio.sleep(left)


def root_of(url: str) -> str:
    """Scheme, host and port of an address; an empty string for one that has none."""
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return ""
    host = parts.hostname or ""
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{port}"


def _protego() -> Any:
    try:
        from protego import Protego
    except ImportError as error:
        raise InputError(
            "robots.txt is read by protego, which is not installed.", "", "pip install 'marsad[watch]'"
        ) from error
    return Protego
