"""Which column of a table, or name in a row, holds which field: the compiled resources/inputs/fields.tsv."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

import msgspec

from marsad.errors import InputError, LexiconError
from marsad.gather.documents import document_id
from marsad.model import RawDocument
from marsad.tables import table

FIELDS = ("id", "text", "title", "published", "publisher", "url", "author", "language")
_LONGEST_LIST = 20


class Inputs(msgspec.Struct, frozen=True):
    """The compiled tables of ``resources/inputs``: the names of each field, in small letters, the preferred
    first; the names of elements that hold no text, by how they match.
    """

    fields: dict[str, tuple[str, ...]]
    marks: dict[str, tuple[str, ...]]


@cache
def load_inputs() -> Inputs:
    """The tables that ship with marsad.

    Raises:
        LexiconError: when the compiled file is missing or damaged.
    """
    try:
        data = table("inputs.json")
        return msgspec.json.decode(data, type=Inputs)
    except msgspec.MsgspecError as error:
        raise LexiconError(
            "The tables of inputs cannot be read.", "data/inputs.json", f"Install again. ({error})"
        ) from error


def parse_columns(given: Sequence[str]) -> dict[str, str]:
    """The user's own columns, written ``field=column``.

    Raises:
        InputError: for another form, or a field that there is not.
    """
    columns: dict[str, str] = {}
    for item in given:
        name, _, column = item.partition("=")
        if name not in FIELDS or not column:
            raise InputError("This is no column.", item, f"Write field=column; fields: {', '.join(FIELDS)}.")
        columns[name] = column
    return columns


def choose_columns(columns: Sequence[str], own: Mapping[str, str]) -> dict[str, list[str]]:
    """For each field the columns that may hold it, the preferred first; a column of the user's own alone."""
    by_name: dict[str, str] = {}
    for column in columns:
        by_name.setdefault(column.strip().casefold(), column)
    chosen = {}
    for field, names in load_inputs().fields.items():
        wanted = (own[field].casefold(),) if field in own else names
        chosen[field] = [by_name[name] for name in wanted if name in by_name]
    return chosen


def row_document(
    row: Mapping[str, Any], source: str, sha256: str, own: Mapping[str, str], reason: str | None = None
) -> RawDocument:
    """The document that a row of named values is; without a text that can be used, one with a reason.

    The text is the title, a blank line and the row's text where both are given.
    """
    columns = choose_columns([name for name in row if isinstance(name, str)], own)
    values = {field: _first(row, names) for field, names in columns.items()}
    body = next((row[name] for name in columns["text"] if _filled(row[name])), None)
    if reason is None and body is None:
        reason = _no_text(row, columns["text"])
    title = values["title"]
    text = f"{title}\n\n{body}" if title and body else body or ""
    return RawDocument(
        id=values["id"] or document_id(sha256),
        source=source,
        text="" if reason else text,
        sha256=sha256,
        title=title,
        published=values["published"],
        published_basis="metadata" if values["published"] else None,
        publisher=values["publisher"],
        url=values["url"],
        reason=reason,
        author=values["author"],
        language=values["language"],
    )


def _first(row: Mapping[str, Any], names: Sequence[str]) -> str | None:
    return next((found for name in names if (found := _value(row[name]))), None)


def _filled(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _value(value: object) -> str | None:
    """A value as a string: numbers and dates as they are written, names in a list joined by commas."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, list) and value and len(value) <= _LONGEST_LIST:
        return ", ".join(value) if all(isinstance(item, str) and item for item in value) else None
    return None


def _no_text(row: Mapping[str, Any], names: Sequence[str]) -> str:
    value = row[names[0]] if names else None
    if value is None:
        return 'the row has no "text"'
    return "empty" if isinstance(value, str) else f'the row\'s "{names[0]}" is not a string'
