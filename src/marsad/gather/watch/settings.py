"""feeds.toml: which feeds to watch, how often, and within which bounds."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from marsad import __version__
from marsad.errors import InputError

_AGENT = f"marsad/{__version__} (news reading for research)"
_WATCH_KEYS: dict[str, type | tuple[type, ...]] = {
    "user_agent": str,
    "every": (int, float),
    "delay": (int, float),
    "seconds": (int, float),
    "megabytes": (int, float),
    "most": int,
    "pages": bool,
    "private": bool,
}
_FEED_KEYS: dict[str, type | tuple[type, ...]] = {
    "url": str,
    "name": str,
    "every": (int, float),
    "pages": bool,
}
_MINUTE, _MEGABYTE = 60.0, 1_000_000


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed. ``name`` is the publisher to use where a page names none; ``every`` is in seconds; without
    ``pages`` the text that the feed gives is read, and no page is fetched.
    """

    url: str
    name: str | None
    every: float
    pages: bool


@dataclass(frozen=True, slots=True)
class Watch:
    """All feeds and the bounds of a request.

    ``delay`` is seconds between two requests to a host, ``seconds`` the time for one request as a whole,
    ``limit`` the bytes of one answer, ``most`` the pages taken from one feed at a time; ``private`` allows
    addresses that are not public.
    """

    feeds: tuple[Feed, ...]
    agent: str = _AGENT
    delay: float = 5.0
    seconds: float = 30.0
    limit: int = 5 * _MEGABYTE
    most: int = 50
    private: bool = False


def read_settings(path: Path) -> Watch:
    """The settings of a file such as docs/do/watch.md shows.

    Raises:
        InputError: when it cannot be read, is not TOML, or says something that there is not.
    """
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise InputError("The list of feeds cannot be read.", str(path), f"({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError("The list of feeds is not TOML.", str(path), f"({error})") from error
    if extra := sorted(content.keys() - {"watch", "feed"}):
        raise InputError(
            f"There is no table {extra[0]!r} in a list of feeds.", str(path), "See marsad watch."
        )
    own = content.get("watch", {})
    _check(own, _WATCH_KEYS, "[watch]", path)
    rows = content.get("feed", [])
    if not isinstance(rows, list) or not rows:
        raise InputError("There is no feed in the list.", str(path), "Add a table [[feed]] with its url.")
    every, pages = float(own.get("every", 30)), bool(own.get("pages", True))
    feeds = tuple(_feed(row, number, every, pages, path) for number, row in enumerate(rows, 1))
    if len({feed.url for feed in feeds}) < len(feeds):
        raise InputError("A feed stands twice in the list.", str(path), "Take one out.")
    return Watch(
        feeds=feeds,
        agent=own.get("user_agent", _AGENT),
        delay=float(own.get("delay", 5)),
        seconds=float(own.get("seconds", 30)),
        limit=int(own.get("megabytes", 5) * _MEGABYTE),
        most=own.get("most", 50),
        private=own.get("private", False),
    )


def _feed(row: Any, number: int, every: float, pages: bool, path: Path) -> Feed:
    where = f"[[feed]] number {number}"
    _check(row, _FEED_KEYS, where, path)
    url = row.get("url", "")
    try:
        parts = urlsplit(url)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        sound = False
    if not sound:
        raise InputError(f"{where} has no http or https address.", str(path), "Give its url.")
    minutes = float(row.get("every", every))
    return Feed(url, row.get("name"), minutes * _MINUTE, row.get("pages", pages))


def _check(table: Any, keys: Mapping[str, type | tuple[type, ...]], where: str, path: Path) -> None:
    if not isinstance(table, dict):
        raise InputError(f"{where} is no table.", str(path), "See marsad watch --help.")
    for key, value in table.items():
        kind = keys.get(key)
        if kind is None:
            raise InputError(f"{where} knows no {key!r}.", str(path), f"It knows: {', '.join(keys)}.")
        if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):
            raise InputError(f"{where}: {key} has a value of the wrong kind.", str(path), "See marsad watch.")
        if isinstance(value, int | float) and not 0 <= value < 1e6:
            raise InputError(f"{where}: {key} is out of range.", str(path), "Give a number above zero.")
