"""Events: the claims that tell of the same happening, seen together. A view; claims are never edited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from marsad.model.claim import Certainty, PlacePrecision, Precision, Status

EventStatus = Literal["asserted", "disputed", "negated", "future", "hypothetical", "historical"]
FigureKind = Literal["dead", "injured", "arrested", "people"]
ContradictionKind = Literal["denial", "actor", "recipient", "place", "date", "figure"]
RelationKind = Literal["expected", "follows"]


@dataclass(frozen=True, slots=True)
class Report:
    """One claim of an event: which claim, in which document, and on whose word.

    ``according_to`` are the claim's sources, nearest first. ``voice`` numbers the independent voices of the
    event from 0: reports of one publisher, near-copies of one text and reports from one agency share it.
    """

    claim: str
    document: str
    publisher: str | None
    published: str | None
    status: Status
    certainty: Certainty
    according_to: tuple[str, ...]
    voice: int
    gloss: str


@dataclass(frozen=True, slots=True)
class EventParty:
    """A party of an event under its clearest name, with the claims that name it."""

    text: str | None
    code: str | None
    sector: str | None
    id: str | None
    name: str | None
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventPlace:
    """Where some claims say that it happened; see :class:`marsad.model.claim.Place`."""

    text: str
    name: str | None
    country: str | None
    lat: float | None
    lon: float | None
    geonameid: int | None
    precision: PlacePrecision | None
    admin1: str | None
    radius_km: float | None
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDate:
    """When some claims say that it happened: ISO days, both included.

    ``basis`` is ``published`` where no claim gives a day: it happened on the day of publication at the
    latest, so ``from`` is null and ``to`` is the earliest day of publication.
    """

    from_: str | None = None
    to: str | None = None
    precision: Precision | None = None
    basis: Literal["stated", "relative", "published", "unknown"] = "unknown"
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A number as some claims give it (an exact one, ``"20+"`` or ``"10-20"``)."""

    value: int | str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """All numbers of one kind that are told of an event, side by side and never averaged.

    ``low`` and ``high`` are the least and the greatest number told; ``high`` is null where the greatest is
    open (``"20+"``).
    """

    kind: FigureKind
    low: int
    high: int | None
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two sides that cannot both be right. ``event`` is the id of the event that the other side's claims
    stand in, null where they stand in the same one.
    """

    kind: ContradictionKind
    note: str
    claims: tuple[str, ...]
    against: tuple[str, ...]
    event: str | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """Another event that belongs beside this one: ``expected`` (the same act, as a plan or a possibility) or
    ``follows`` (the next of its kind between the same parties).
    """

    kind: RelationKind
    event: str
    note: str


@dataclass(frozen=True, slots=True)
class Merge:
    """Why two claims are one happening: the points for and against, or the judgement that says so.

    ``score`` is the sum of the points; ``judgement`` the number of a judgement, else null.
    """

    claim: str
    other: str
    score: float
    reasons: tuple[str, ...]
    judgement: int | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One happening, as all documents together report it.

    ``status`` is ``disputed`` where some assert what others deny. ``places`` and ``dates`` hold every
    version, the best supported first; ``place`` and ``date`` repeat that first one. ``about_country`` is the
    country that its documents are about (ISO 3166 alpha-3), where it is words or talks that name no country
    as place or recipient; else null. ``documents`` counts the documents, ``independent`` the voices,
    ``publishers`` names the publishers.
    """

    id: str
    event: str
    mode: tuple[str, ...]
    context: tuple[str, ...]
    quad: int
    score: float
    status: EventStatus
    certainty: Certainty
    actor: tuple[EventParty, ...]
    recipient: tuple[EventParty, ...]
    place: EventPlace | None
    date: EventDate
    size: tuple[Figure, ...]
    gloss: str
    documents: int
    independent: int
    publishers: tuple[str, ...]
    reports: tuple[Report, ...]
    places: tuple[EventPlace, ...] = ()
    dates: tuple[EventDate, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    relations: tuple[Relation, ...] = ()
    why: tuple[Merge, ...] = ()
    about_country: str | None = None
