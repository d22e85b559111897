"""Claims: one political act as one article reports it, in the shape of the JSON contract."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from marsad.model.article import Span
from marsad.model.html import card, quote

Status = Literal["asserted", "negated", "future", "hypothetical", "historical"]
Certainty = Literal["certain", "probable", "possible", "doubtful"]
SourceKind = Literal[
    "official", "military", "party", "media", "witness", "expert", "anonymous", "document", "person"
]
Precision = Literal["day", "week", "month", "season", "year", "decade"]
PlacePrecision = Literal["point", "city", "district", "province", "region", "country"]


@dataclass(frozen=True, slots=True)
class Party:
    """Who acts or suffers. A pronoun carries the span of its antecedent; ``text`` null means only codes are
    known.
    """

    text: str | None
    start: int | None
    end: int | None
    code: str | None = None
    sector: str | None = None
    id: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where. Coordinates are WGS 84 degrees; ``precision`` says how much of the map the words name.

    ``admin1`` is the English name of the province that the place lies in. ``radius_km`` is how far from
    the point the place may be, where the words or the gazetteer give only one near it.
    """

    text: str
    start: int
    end: int
    name: str | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    geonameid: int | None = None
    precision: PlacePrecision | None = None
    admin1: str | None = None
    radius_km: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """When, as ISO dates; ``from`` and ``to`` are inclusive. Never invented: ``basis`` is ``unknown`` without
    words.
    """

    text: str | None = None
    start: int | None = None
    end: int | None = None
    from_: str | None = None
    to: str | None = None
    precision: Precision | None = None
    basis: Literal["stated", "relative", "unknown"] = "unknown"


@dataclass(frozen=True, slots=True)
class Size:
    """Numbers of people as the text gives them: an exact number or a ``"10-20"``/``"20+"`` range, else
    null.
    """

    dead: int | str | None = None
    injured: int | str | None = None
    arrested: int | str | None = None
    people: int | str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """One link of the chain of sources, nearest to the claim first. ``verb`` is the word that marks it."""

    text: str
    start: int
    end: int
    kind: SourceKind
    name: str | None = None
    verb: str | None = None
    code: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence a record was read from: its number in the article (from 0) and its characters."""

    sentence: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Why:
    """One step of the reasoning: the stage, the rule or lexicon entry that fired, and the words it fired on.

    A step about something that is not there (no date, no place) has null offsets.
    """

    stage: str
    rule: str
    start: int | None = None
    end: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One act, as one article reports it: a PLOVER 2.0 event with parties, place, date, status and
    sources.
    """

    id: str
    event: str
    mode: tuple[str, ...]
    context: tuple[str, ...]
    cameo: str | None
    quad: int
    score: float
    trigger: Span
    actor: tuple[Party, ...]
    recipient: tuple[Party, ...]
    place: Place | None
    date: Date
    size: Size
    status: Status
    certainty: Certainty
    attribution: tuple[Attribution, ...]
    evidence: Evidence
    gloss: str
    why: tuple[Why, ...] = field(default=())

    def _repr_html_(self) -> str:
        """The claim as notebooks show it."""
        place = (self.place.name or self.place.text) if self.place else None
        chain = ", by ".join(link.name or link.text for link in self.attribution)
        facts = ("/".join((self.event, *self.mode)), self.status, self.certainty, place, self.date.from_)
        marks = [(self.trigger.start, self.trigger.end)]
        marks += [(p.start, p.end) for p in (*self.actor, *self.recipient) if p.start is not None and p.end]
        words = quote(self.evidence.text, self.evidence.start, marks)
        return card(self.gloss, (*facts, chain and f"according to {chain}", self.id), words)
