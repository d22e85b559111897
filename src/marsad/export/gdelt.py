"""Claims in the shape of GDELT 2's table of events: one actor and one recipient a row."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, BinaryIO

from marsad.ask import Column, Held
from marsad.ask.columns import Value, at, place_name
from marsad.ask.labels import label
from marsad.ask.table import CLAIMS
from marsad.export.job import Job
from marsad.export.tsv import write_rows
from marsad.lexicon.country_codes import fips
from marsad.model import Claim, Party, Place

_GEO_TYPE = {"country": 1, "region": 5, "province": 5, "district": 5, "city": 4, "point": 4}


@dataclass(frozen=True, slots=True)
class Dyad:
    """A claim with one of its actors and one of its recipients, or none."""

    source: Any
    record: Claim
    actor1: Party | None
    actor2: Party | None


def dyads(held: Held[Claim]) -> Iterator[Dyad]:
    """Every actor with every recipient."""
    for actor in held.record.actor or (None,):
        for recipient in held.record.recipient or (None,):
            yield Dyad(held.source, held.record, actor, recipient)


def row_id(dyad: Dyad) -> int:
    """A whole number below 2**53 from the claim's id, its document and the two parties: the same on every
    machine.
    """
    parts = [dyad.source.document, dyad.record.id]
    parts += [repr(party) for party in (dyad.actor1, dyad.actor2)]
    return int(hashlib.sha256("\0".join(parts).encode()).hexdigest()[:13], 16)


def _day(dyad: Dyad) -> date | None:
    """The day, where the text tells one."""
    found = dyad.record.date
    return date.fromisoformat(found.from_) if found.precision == "day" and found.from_ else None


def _written(form: str) -> Any:
    def take(dyad: Dyad) -> int | None:
        day = _day(dyad)
        return int(day.strftime(form)) if day else None

    return take


def _fraction(dyad: Dyad) -> float | None:
    day = _day(dyad)
    return round(day.year + (day.timetuple().tm_yday - 1) / 365, 4) if day else None


def _code(party: Party | None) -> str | None:
    """GDELT's actor code: country and role, one behind the other."""
    if party is None:
        return None
    return "".join([party.code or "", *(party.sector or "").split("+")]) or None


def _sector(party: Party | None, number: int) -> str | None:
    sectors = (party.sector or "").split("+") if party else []
    return (sectors[number] or None) if number < len(sectors) else None


def _actor(name: str) -> tuple[Column, ...]:
    """The ten columns of an actor."""
    side = name.lower()

    def of(take: Any) -> Any:
        return lambda dyad: take(getattr(dyad, side))

    empty = [
        Column(f"{name}{part}", "always empty", lambda _: None)
        for part in ("KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code")
    ]
    return (
        Column(f"{name}Code", "country and PLOVER sector", of(_code)),
        Column(f"{name}Name", "English name, else codes and words", of(lambda p: label(p) if p else None)),
        Column(f"{name}CountryCode", "ISO 3166 alpha-3, or UNO IGO ...", at(f"{side}.code")),
        *empty,
        Column(f"{name}Type1Code", "PLOVER sector", of(lambda party: _sector(party, 0))),
        Column(f"{name}Type2Code", "second PLOVER sector", of(lambda party: _sector(party, 1))),
        Column(f"{name}Type3Code", "always empty", lambda _: None),
    )


def _nowhere(name: str) -> tuple[Column, ...]:
    """The eight columns of an actor's place, which marsad does not tell."""
    parts = ("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
    return tuple(Column(f"{name}Geo_{part}", "always empty", lambda _: None) for part in parts)


def _of_place(take: Any) -> Any:
    def of(dyad: Dyad) -> Value:
        place: Place | None = dyad.record.place
        value: Value = take(place) if place else None
        return value

    return of


def _root(length: int) -> Any:
    def take(dyad: Dyad) -> str | None:
        return dyad.record.cameo[:length] if dyad.record.cameo else None

    return take


COLUMNS = (
    Column("GlobalEventID", "a number made of claim, document and parties; marsad's own, not GDELT's",
           row_id, "integer", must=True),
    Column("Day", "YYYYMMDD, where the text tells a day; else empty", _written("%Y%m%d"), "integer"),
    Column("MonthYear", "YYYYMM", _written("%Y%m"), "integer"),
    Column("Year", "YYYY", _written("%Y"), "integer"),
    Column("FractionDate", "year and part of it", _fraction, "number"),
    *_actor("Actor1"),
    *_actor("Actor2"),
    Column("IsRootEvent", "1 for an act of the first sentence that was read",
           lambda dyad: int(dyad.record.evidence.sentence == 0), "integer", must=True),
    Column("EventCode", "nearest CAMEO code to the PLOVER type and mode", at("record.cameo")),
    Column("EventBaseCode", "its first three digits", _root(3)),
    Column("EventRootCode", "its first two digits", _root(2)),
    Column("QuadClass", "1 to 4, as PLOVER's quad", at("record.quad"), "integer", must=True),
    Column("GoldsteinScale", "PLOVER's score, -10 to 10; not Goldstein's", at("record.score"), "number",
           must=True),
    Column("NumMentions", "1: a row is one claim of one document", lambda _: 1, "integer", must=True),
    Column("NumSources", "1", lambda _: 1, "integer", must=True),
    Column("NumArticles", "1", lambda _: 1, "integer", must=True),
    Column("AvgTone", "always empty: marsad measures no tone", lambda _: None, "number"),
    *_nowhere("Actor1"),
    *_nowhere("Actor2"),
    Column("ActionGeo_Type", "1 country, 4 city or point, 5 between", _of_place(
        lambda place: _GEO_TYPE.get(place.precision or "")), "integer"),
    Column("ActionGeo_FullName", "English name, else the words", _of_place(place_name)),
    Column("ActionGeo_CountryCode", "FIPS 10-4", _of_place(lambda place: fips(place.country))),
    Column("ActionGeo_ADM1Code", "always empty", lambda _: None),
    Column("ActionGeo_ADM2Code", "always empty", lambda _: None),
    Column("ActionGeo_Lat", "WGS 84 degrees", at("record.place.lat"), "number"),
    Column("ActionGeo_Long", "WGS 84 degrees", at("record.place.lon"), "number"),
    Column("ActionGeo_FeatureID", "GeoNames number", at("record.place.geonameid"), "integer"),
    Column("DATEADDED", "day of publication, YYYYMMDD",
           lambda dyad: int(dyad.source.published.replace("-", "")) if dyad.source.published else None,
           "integer"),
    Column("SOURCEURL", "address of the page", at("source.url")),
    Column("ClaimID", "id of the claim; not a column of GDELT", at("record.id"), must=True),
    Column("DocumentHash", "SHA-256 of the document; not a column of GDELT", at("source.sha256"), must=True),
    Column("Quotation", "the sentence; not a column of GDELT", at("record.evidence.text"), must=True),
    Column("TextStart", "first code point of the sentence; not a column of GDELT",
           at("record.evidence.start"), "integer", must=True),
    Column("TextEnd", "code point after its last; not a column of GDELT",
           at("record.evidence.end"), "integer", must=True),
)  # fmt: skip
"""The 61 columns of GDELT 2 in its order, and behind them those that point at the evidence."""


def write_gdelt(job: Job, out: BinaryIO) -> int:
    """A table in GDELT's shape, with a header."""
    claims = job.told_as_fact().items(CLAIMS)
    return write_rows(COLUMNS, (dyad for held in claims for dyad in dyads(held)), out)
