"""Claims in the shapes that coders of political events know: PLOVER's JSON lines, POLECAT's table."""

from __future__ import annotations

from typing import Any, BinaryIO

from marsad.ask import Column, Held
from marsad.ask.columns import at, place_name
from marsad.ask.labels import label
from marsad.ask.table import CLAIMS
from marsad.export.job import Job
from marsad.export.tsv import write_rows
from marsad.lexicon.codebook import CODEBOOK
from marsad.model import Claim, Party, Place
from marsad.model.jsonl import encode

_RESOLUTION = {"point": 5, "city": 4, "district": 3, "province": 2, "region": 2, "country": 1}
_AUXILIARY = {
    "negated": "negation",
    "future": "future",
    "hypothetical": "hypothetical",
    "historical": "historical",
}


def write_plover(job: Job, out: BinaryIO) -> int:
    """PLOVER's data fields, an event a line; beside them certainty and sources, for which it has none."""
    count = 0
    for held in job.told_as_fact().items(CLAIMS):
        out.write(encode(plover(held)) + b"\n")
        count += 1
    return count


def plover(held: Held[Claim]) -> dict[str, Any]:
    """A claim in PLOVER's fields. ``event_text`` is the sentence: the story's text is not given away."""
    claim, source = held.record, held.source
    status = _AUXILIARY.get(claim.status)
    return {
        "id": claim.id,
        "date": claim.date.from_,
        "enddate": claim.date.to,
        "actor": [_entity(party) for party in claim.actor],
        "recipient": [_entity(party) for party in claim.recipient],
        "event": [claim.event],
        "mode": list(claim.mode),
        "auxiliary_mode": [status] if status else [],
        "context": list(claim.context),
        "quad_code": claim.quad,
        "event_scale": claim.score,
        "event_loc": _location(claim.place),
        "event_text": claim.gloss,
        "size": {name: getattr(claim.size, name) for name in ("dead", "injured", "arrested")},
        "text_info": {
            "sequence": claim.evidence.sentence,
            "start": claim.evidence.start,
            "end": claim.evidence.end,
            "text_story": claim.evidence.text,
        },
        "cite_info": {
            "corpus": source.document,
            "title": source.title,
            "url": source.url,
            "publication": source.publisher,
            "published": source.published,
            "sha256": source.sha256,
            "language": "ar",
            "codebook": CODEBOOK,
        },
        "certainty": claim.certainty,
        "attribution": [
            {"entity_text": link.text, "kind": link.kind, "name": link.name, "code": link.code}
            for link in claim.attribution
        ],
        "coder": "marsad",
    }


def _entity(party: Party) -> dict[str, Any]:
    return {
        "code": party.code,
        "sector": party.sector,
        "entity_text": party.text,
        "identifier_id": party.id,
        "identifier_text": party.name,
    }


def _location(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {
        "extracted_place": place.text,
        "resolved_place": place.name,
        "geonameid": place.geonameid,
        "lat": place.lat,
        "lon": place.lon,
        "country_code": place.country,
        "resolution": _RESOLUTION.get(place.precision or ""),
    }


def _joined(side: str, take: Any) -> Any:
    return lambda held: tuple(take(party) or "" for party in getattr(held.record, side))


def _primary(side: str) -> Any:
    def take(held: Held[Claim]) -> str | None:
        found: tuple[Party, ...] = getattr(held.record, side)
        return (found[0].sector or "").split("+")[0] or None if found else None

    return take


def _side(name: str, side: str) -> tuple[Column, ...]:
    """POLECAT's columns for one side."""
    return (
        Column(f"{name} Name", "English names", _joined(side, label), "list"),
        Column(f"{name} Country", "codes, ISO 3166 alpha-3 or as UNO", _joined(side, at("code")), "list"),
        Column(f"{name} COW", "always empty: marsad has no Correlates of War numbers", lambda _: None),
        Column(f"Primary {name} Sector", "PLOVER sector of the first", _primary(side)),
        Column(f"{name} Sectors", "PLOVER sectors", _joined(side, at("sector")), "list"),
        Column(f"{name} Title", "always empty", lambda _: None),
        Column(f"{name} Name Raw", "the words that name them", _joined(side, at("text")), "list"),
        Column(f"Wikipedia {name} ID", "always empty: marsad names no Wikipedia pages", lambda _: None),
    )


def _at_level(*levels: str) -> Any:
    def take(held: Held[Claim]) -> str | None:
        place = held.record.place
        return place_name(place) if place and place.precision in levels else None

    return take


def _province(held: Held[Claim]) -> str | None:
    place = held.record.place
    if place is None:
        return None
    return place_name(place) if place.precision == "province" else place.admin1


POLECAT = (
    Column("Event ID", "id of the claim", at("record.id"), must=True),
    Column("Event Date", "first day, where the text gives one", at("record.date.from_"), "date"),
    Column("Event Type", "PLOVER type", at("record.event"), must=True),
    Column("Event Mode", "PLOVER modes", at("record.mode"), "list"),
    Column("Intensity", "PLOVER score, -10 to 10", at("record.score"), "number", must=True),
    Column("Quad Code", "PLOVER quad class, 1 to 4", at("record.quad"), "integer", must=True),
    Column("Contexts", "PLOVER contexts", at("record.context"), "list"),
    *_side("Actor", "actor"),
    *_side("Recipient", "recipient"),
    Column("Placename", "English name, else the words", lambda held: place_name(held.record.place)),
    Column("City", "the place, if it is a city or a point", _at_level("city", "point")),
    Column("District", "the place, if it is a district", _at_level("district")),
    Column("Province", "the place, if it is a province, else the province it lies in", _province),
    Column("Country", "ISO 3166 alpha-3", at("record.place.country")),
    Column("Latitude", "WGS 84 degrees", at("record.place.lat"), "number"),
    Column("Longitude", "WGS 84 degrees", at("record.place.lon"), "number"),
    Column("GeoNames ID", "GeoNames number", at("record.place.geonameid"), "integer"),
    Column("Raw Placename", "the words", at("record.place.text")),
    Column("Feature Type", "how much of the map the words name", at("record.place.precision")),
    Column("Source", "who published it", at("source.publisher")),
    Column("Publication Date", "day of publication", at("source.published"), "date"),
    Column("Story People", "always empty", lambda _: None),
    Column("Story Organizations", "always empty", lambda _: None),
    Column("Story Locations", "always empty", lambda _: None),
    Column("Language", "always ar", lambda _: "ar", must=True),
    Column("Version", "codebook", lambda _: CODEBOOK, must=True),
    Column("Headline", "the sentence in English; not a column of POLECAT", at("record.gloss"), must=True),
    Column("Event Text", "the sentence's words; not a column of POLECAT", at("record.evidence.text"),
           must=True),
    Column("Source URL", "address of the page; not a column of POLECAT", at("source.url")),
    Column("Document Hash", "SHA-256 of the document; not a column of POLECAT", at("source.sha256"),
           must=True),
    Column("Text Start", "first code point of the sentence; not a column of POLECAT",
           at("record.evidence.start"), "integer", must=True),
    Column("Text End", "code point after its last; not a column of POLECAT",
           at("record.evidence.end"), "integer", must=True),
)  # fmt: skip
"""The columns of POLECAT's table in its order, and behind them those that point at the evidence."""


def write_polecat(job: Job, out: BinaryIO) -> int:
    """A table in POLECAT's shape: tabs, a header, lists joined with ``; ``."""
    return write_rows(POLECAT, job.told_as_fact().items(CLAIMS), out)
