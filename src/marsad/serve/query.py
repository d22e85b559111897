"""The filter of an address, and the address of a filter: the same names as the command line's options."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any
from urllib.parse import quote, quote_plus

from marsad.errors import InputError
from marsad.store import Filter

FIELDS = {
    "country": "country",
    "actor": "actor",
    "event": "event",
    "mode": "mode",
    "kind": "kind",
    "status": "status",
    "certainty": "certainty",
    "from": "since",
    "to": "until",
    "publisher": "publisher",
    "text": "text",
    "party": "party",
    "other": "other",
    "doer": "doer",
    "beside": "beside",
    "target": "target",
    "place": "place",
    "quad": "quad",
    "document": "document",
}
"""Names in an address, and the fields of a :class:`~marsad.store.Filter` that they set."""
LONGEST = 300
PAGE = 50
DEEPEST = 100_000


def read_filter(query: Mapping[str, str], per_page: int = PAGE) -> Filter:
    """The filter of an address's query; empty values ask for anything.

    Raises:
        InputError: a day that is none, a number that is none, or a value beyond all measure.
    """
    values: dict[str, Any] = {}
    for name, field in FIELDS.items():
        text = query.get(name, "").strip()
        if text:
            values[field] = _checked(name, text)
    page = _number("page", query.get("page") or "1", 1, DEEPEST)
    return Filter(
        **values, newest=query.get("order") != "oldest", limit=per_page, offset=(page - 1) * per_page
    )


def _checked(name: str, text: str) -> str | int:
    if len(text) > LONGEST:
        raise InputError(
            f"The value of {name} is too long.", f"?{name}=", f"Give at most {LONGEST} characters."
        )
    if not text.isprintable():
        raise InputError(f"The value of {name} holds control characters.", f"?{name}=", "Leave them out.")
    if name in {"from", "to"}:
        return _day(name, text)
    return _number(name, text, 1, 4) if name == "quad" else text


def _day(name: str, text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise InputError(f"{text!r} is not a day.", f"?{name}=", "Write it as 2017-01-14.") from error


def _number(name: str, text: str, least: int, most: int) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 12 and least <= int(text) <= most):
        raise InputError(f"{text!r} is no number from {least} to {most}.", f"?{name}=", "Mend the address.")
    return int(text)


def write_filter(asked: Filter) -> dict[str, str]:
    """The query of a filter, without its page."""
    found = {name: str(getattr(asked, field)) for name, field in FIELDS.items() if getattr(asked, field)}
    return found if asked.newest else found | {"order": "oldest"}


def address(path: str, query: Mapping[str, object] | None = None, /, **changes: object) -> str:
    """A path with a query; ``None`` and empty values are left out, a trailing ``_`` of a name is dropped."""
    changed = {name.rstrip("_"): value for name, value in changes.items()}
    merged = {name: value for name, value in {**(query or {}), **changed}.items() if value not in (None, "")}
    pairs = "&".join(f"{quoted(name)}={quoted(str(value))}" for name, value in merged.items())
    return f"{path}?{pairs}" if merged else path


@lru_cache(maxsize=20_000)
def quoted(text: str) -> str:
    """Text as a value in an address; kept, as a page says the same few hundreds of times."""
    return quote_plus(text)


def segment(text: str) -> str:
    """Text as one segment of a path."""
    return quote(text, safe="")
