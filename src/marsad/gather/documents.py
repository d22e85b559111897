"""Raw documents out of bytes, hashes and reasons, made in one way for every kind of input."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from marsad.gather.size import LIMIT, Readable, too_large
from marsad.model import RawDocument

CHUNK = 1 << 20
Note = Callable[[str, str], None]


def quiet(_source: str, _note: str) -> None:
    """A note that nobody asked for."""
    return


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds for all inputs of a run.

    ``limit`` is the bytes of one document that are read at most; ``note`` is told of each repair;
    ``columns`` are the user's own names of columns, by field.
    """

    limit: int = LIMIT
    note: Note = quiet
    columns: Mapping[str, str] = field(default_factory=dict)


def document_id(sha256: str) -> str:
    """The id of a document that brought none of its own."""
    return f"d-{sha256[:12]}"


def refused(source: str, sha256: str, reason: str, id_: str | None = None) -> RawDocument:
    """A document of which only the reason is known why there is no text."""
    return RawDocument(id_ or document_id(sha256), source, "", sha256, reason=reason)


def refused_name(source: str, reason: str) -> RawDocument:
    """The same where there are no bytes to hash: the hash is that of the source's name."""
    return refused(source, hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest(), reason)


def overlong(stream: Readable, begun: bytes, source: str, limit: int) -> RawDocument:
    """The refusal of a document above the limit, whose rest is read for the hash and not kept."""
    digest, size = hashlib.sha256(begun), len(begun)
    while piece := stream.read(CHUNK):
        digest.update(piece)
        size += len(piece)
    return refused(source, digest.hexdigest(), too_large(size, limit))
