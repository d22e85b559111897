"""What of a claim is compared: small records, so that those of a whole ledger fit into memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as day
from sys import intern

from marsad.arabic.endings import ARTICLE
from marsad.arabic.fold import key
from marsad.lexicon.naming import load_naming
from marsad.model import Attribution, Claim, Date, Party, Place, Size
from marsad.weigh.numbers import Bounds, bounds
from marsad.weigh.words import Words, targets_of, words_of

_NEVER = day.max.toordinal()
FIGURES = ("dead", "injured", "arrested", "people")


@dataclass(frozen=True, slots=True)
class Telling:
    """A claim with what its document says of itself: the input of weighing."""

    claim: Claim
    document: str
    publisher: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class Who:
    """A party as it is compared. ``words`` are the folded words of its text, ``family`` the last one of a
    person's name in it.
    """

    id: str | None
    code: str | None
    sector: str | None
    name: str | None
    words: frozenset[str]
    family: str | None = None


@dataclass(frozen=True, slots=True)
class Where:
    """A place as it is compared; ``key`` is its identity (GeoNames id, else name and country, else words).
    ``lent`` is true where its point is that of the place which it lies in or near (a village off the map)."""

    key: str
    country: str | None
    lat: float | None
    lon: float | None
    precision: str | None
    lent: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """Days as proleptic ordinals, both included. ``told`` is false where only the publication bounds it."""

    first: int
    last: int
    told: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """The comparable side of a claim; ``published`` is an ordinal day, far away where it is not known,
    ``written`` the folded words of the date, ``targets`` the buildings and vehicles that an attack's sentence
    names.
    """

    claim: str
    document: str
    published: int
    sentence: int
    event: str
    modes: frozenset[str]
    status: str
    actor: tuple[Who, ...]
    recipient: tuple[Who, ...]
    place: Where | None
    when: When | None
    written: str
    figures: tuple[Bounds | None, ...]
    words: Words
    targets: frozenset[str] = frozenset()

    @property
    def open(self) -> bool:
        """Whether the act is only expected or possible."""
        return self.status in ("future", "hypothetical")

    @property
    def order(self) -> tuple[int, int, str, str]:
        """Earliest happening first, then earliest published, the undated last; ties by document and claim."""
        return (self.when.last if self.when else _NEVER, *self.first)

    @property
    def first(self) -> tuple[int, str, str]:
        """Earliest published first: the first claim of an event stays so whatever is reported later."""
        return self.published, self.document, self.claim


def facts(telling: Telling) -> Facts:
    """The comparable side of a telling."""
    claim = telling.claim
    return Facts(
        claim=claim.id,
        document=intern(telling.document),
        published=_ordinal(telling.published) if telling.published else _NEVER,
        sentence=claim.evidence.sentence,
        event=intern(claim.event),
        modes=frozenset(claim.mode),
        status=intern(claim.status),
        actor=tuple(who(party) for party in claim.actor),
        recipient=tuple(who(party) for party in claim.recipient),
        place=where(claim.place),
        when=_when(claim.date, telling.published),
        written=intern(key(claim.date.text or "")),
        figures=_figures(claim.size),
        words=words_of(claim.evidence.text),
        targets=targets_of(claim.evidence.text) if claim.event == "ASSAULT" else frozenset(),
    )


def agency(chain: tuple[Attribution, ...]) -> str | None:
    """The furthest known outlet in a chain of sources: the agency or paper that a report was taken from."""
    media = [link.id for link in chain if link.kind == "media" and link.id]
    return media[-1] if media else None


def who(party: Party) -> Who:
    """A party as it is compared."""
    words = [intern(word) for word in key(party.text or "").split()]
    sector = party.sector.split("+")[0] if party.sector else None
    family = None if party.id else _family(words)
    return Who(party.id, party.code, sector, party.name, frozenset(words), family)


def _family(words: Sequence[str]) -> str | None:
    """The last part of a person's name that ends a text: at least two parts in a row."""
    naming = load_naming()
    parts = 0
    for word in reversed(words):
        bare = word.removeprefix(ARTICLE)
        if not (bare in naming.given or bare in naming.family or bare in naming.foreign):
            break
        parts += 1
    given = parts > 1 and any(word.removeprefix(ARTICLE) in naming.given for word in words[-parts:-1])
    return words[-1] if given else None


def where(place: Place | None) -> Where | None:
    """A place as it is compared."""
    if place is None:
        return None
    name = place.name or key(place.text)
    identity = str(place.geonameid) if place.geonameid else f"{name}/{place.country or ''}"
    lent = place.geonameid is None and place.radius_km is not None
    return Where(intern(identity), place.country, place.lat, place.lon, place.precision, lent)


def _when(date: Date, published: str | None) -> When | None:
    first, last = date.from_ or date.to, date.to or date.from_
    if first and last:
        return When(_ordinal(first), _ordinal(last), True)
    return When(_ordinal(published), _ordinal(published), False) if published else None


def _ordinal(iso: str) -> int:
    return day.fromisoformat(iso[:10]).toordinal()


def _figures(size: Size) -> tuple[Bounds | None, ...]:
    return tuple(bounds(getattr(size, name)) for name in FIGURES)
