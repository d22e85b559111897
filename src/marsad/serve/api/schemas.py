"""The shapes of the API's answers, made from the records themselves, so that they cannot drift apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec
from pydantic import BaseModel

from marsad.ask.counting import Facets, Timeline
from marsad.ask.network import Network
from marsad.ask.parties import ActorFile, Listed, Pair
from marsad.ask.places import Places
from marsad.model import Claim, Document, Event, Judgement, Statement, Tie
from marsad.store import DocumentLine, Source

REFS = "#/components/schemas/{name}"


class Failure(BaseModel):
    """What went wrong, and what to do about it."""

    error: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """How much the ledger holds, and which state of it this is (it changes whenever the file does)."""

    documents: int
    claims: int
    ties: int
    statements: int
    failures: int
    version: str


@dataclass(frozen=True, slots=True)
class Direction:
    """One side of a dyad: how many claims, and the pair's weight and quad classes where there are any."""

    first: str
    second: str
    claims: int


@dataclass(frozen=True, slots=True)
class Dyad:
    """Two actors: both directions, and all claims that name both over time."""

    directions: tuple[Direction, Direction]
    claims: int
    timeline: Timeline
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Secret:
    """What a judgement must carry; no other site's page can read it."""

    secret: str


@dataclass(frozen=True, slots=True)
class Made:
    """The number of a judgement that was written down."""

    number: int


RECORDS: tuple[type[Any], ...] = (
    Claim,
    Event,
    Tie,
    Statement,
    Document,
    DocumentLine,
    Source,
    Facets,
    Timeline,
    Places,
    Network,
    Listed,
    Pair,
    ActorFile,
    Ledger,
    Dyad,
    Judgement,
    Secret,
    Made,
)


def components() -> dict[str, Any]:
    """The JSON schemas of all records by name, with the contract's names for fields."""
    _, found = msgspec.json.schema_components(RECORDS, ref_template=REFS)
    for schema in found.values():
        properties = schema.get("properties", {})
        if "from_" in properties:
            schema["properties"] = {name.rstrip("_"): kind for name, kind in properties.items()}
            schema["required"] = [name.rstrip("_") for name in schema.get("required", [])]
    return found


def one(name: str, description: str) -> dict[int | str, dict[str, Any]]:
    """The documentation of an answer that is one record."""
    return {200: _json({"$ref": REFS.format(name=name)}, description)}


def many(name: str, description: str, held: bool = True) -> dict[int | str, dict[str, Any]]:
    """The documentation of an answer that is a page of a list; ``held`` records carry their source."""
    item: dict[str, Any] = {"$ref": REFS.format(name=name)}
    if held:
        source = {
            "type": "object",
            "properties": {"source": {"$ref": REFS.format(name="Source")}},
            "required": ["source"],
        }
        item = {"allOf": [item, source]}
    whole = {"type": "integer", "minimum": 0}
    shape = {
        "type": "object",
        "properties": {
            "total": whole,
            "limit": whole,
            "offset": whole,
            "items": {"type": "array", "items": item},
        },
        "required": ["total", "limit", "offset", "items"],
    }
    return {200: _json(shape, description)}


def _json(schema: dict[str, Any], description: str) -> dict[str, Any]:
    return {"description": description, "content": {"application/json": {"schema": schema}}}
