"""The JSON contract: records to bytes and back, with the same bytes for the same records on every machine."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from marsad.model.document import Document

_DATE_KEYS = {"from_": "from"}
_T = TypeVar("_T")
_encoder = msgspec.json.Encoder(order=None)


def to_builtins(record: Any) -> Any:
    """A record as plain dicts and lists, in the contract's field order and with the contract's names."""
    return _rename(msgspec.to_builtins(record))


def _rename(value: Any) -> Any:
    if isinstance(value, dict):
        return {_DATE_KEYS.get(key, key): _rename(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rename(item) for item in value]
    return value


def encode(record: Any) -> bytes:
    """A record as one JSON line, without the line's end."""
    return _encoder.encode(to_builtins(record))


def decode_document(line: bytes | str) -> Document:
    """The inverse of :func:`encode` for a document.

    Raises:
        msgspec.ValidationError: when the line does not hold a document of the contract.
    """
    document: Document = convert(msgspec.json.decode(line), Document)
    return document


def decode(line: str, kind: type[_T]) -> _T:
    """The inverse of :func:`encode` for a record, in one pass; for lines that :func:`encode` wrote.

    In such a line the characters ``"from":`` are a date's key and nothing else: a quotation mark inside a
    text has a backslash before it.

    Raises:
        msgspec.ValidationError: when the line does not hold such a record.
    """
    record: _T = msgspec.json.decode(line.replace('"from":', '"from_":'), type=kind)
    return record


def convert(value: Any, kind: type[Any]) -> Any:
    """Plain JSON values as the record ``kind``, with dates' ``from`` read back into ``from_``."""
    return msgspec.convert(_restore(value), kind)


def _restore(value: Any) -> Any:
    if isinstance(value, dict):
        keys = {"from": "from_"} if "basis" in value and "precision" in value else {}
        return {keys.get(key, key): _restore(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_restore(item) for item in value]
    return value
