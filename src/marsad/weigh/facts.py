"""What of a claim is compared: small records, so that those of a whole ledger fit into memory."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as day
from functools import cache
from sys import intern

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE, PLURALS
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.tokens import tokens
from marsad.arabic.words.clitics import heads
from marsad.extract.wording.gloss import STATUS_WORDS
from marsad.lexicon.load import load
from marsad.lexicon.places import bare
from marsad.model import Attribution, Claim, Date, Evidence, Party, Place, Size
from marsad.weigh.names import calling, family, own_name
from marsad.weigh.numbers import Bounds, bounds
from marsad.weigh.sites import Sites, sites_of
from marsad.weigh.words import Words, targets_of, words_of

_NEVER = day.max.toordinal()
_NAME = 40
"""Characters behind a party in which its name may go on."""
NOMINAL_FORMS = (".noun", ".phrase")
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
    person's name in it or right behind it, ``own`` those of a movement's or brigade's own name, ``calling``
    what people of no name live by, ``head`` its first word without the article, ``wing_of`` the
    movement whose armed wing it is.
    """

    id: str | None
    code: str | None
    sector: str | None
    name: str | None
    words: frozenset[str]
    family: str | None = None
    own: frozenset[str] = frozenset()
    calling: str | None = None
    head: str | None = None
    wing_of: str | None = None


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


_YEAR, _SPAN = 366, 2
_REPEATED = frozenset({"ASSAULT", "PROTEST"})
_WITHIN = {"day": 31, "week": 31, "month": 62, "season": 124, "decade": 3700}
"""How many days what happened once may be told to lie within, by the precision of the words."""


@dataclass(frozen=True, slots=True)
class When:
    """Days as proleptic ordinals, both included. ``told`` is false where only the publication bounds it;
    ``lasting`` where it went on through more than the day, month or year that the words name, ``several``
    where acts were done on all of some days (هجمات خلال الأيام الثلاثة الماضية).
    """

    first: int
    last: int
    told: bool
    lasting: bool = False
    several: bool = False

    @property
    def exact(self) -> bool:
        """Whether the words tell one day."""
        return self.told and self.first == self.last


@dataclass(frozen=True, slots=True)
class Facts:
    """The comparable side of a claim; ``published`` is an ordinal day, far away where it is not known,
    ``written`` the folded words of the date, ``targets`` the buildings and vehicles that an attack's sentence
    names, ``sites`` the towns and sites that any sentence calls by noun and name, ``taken_up`` whether a noun
    with the article tells of the act and no place (وأسفر القصف عن): the one told before, ``war`` whether it
    is fighting that goes on, of no one day (تداعيات القتال على المدينة).
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
    sites: Sites = frozenset()
    announced: bool = False
    taken_up: bool = False
    war: bool = False

    @property
    def open(self) -> bool:
        """Whether the act is only expected or possible."""
        return self.status in ("future", "hypothetical")

    @property
    def negated(self) -> bool:
        """Whether the act is denied."""
        return self.status == "negated"

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
    when, taken_up = _when(claim, telling.published), claim.place is None and _definite_noun(claim)
    return Facts(
        claim=claim.id,
        document=intern(telling.document),
        published=_ordinal(telling.published) if telling.published else _NEVER,
        sentence=claim.evidence.sentence,
        event=intern(claim.event),
        modes=frozenset(claim.mode),
        status=intern(claim.status),
        actor=tuple(who(party, claim.evidence) for party in claim.actor),
        recipient=tuple(who(party, claim.evidence) for party in claim.recipient),
        place=where(claim.place),
        when=when,
        written=intern(key(claim.date.text or "")),
        figures=_figures(claim.size),
        words=words_of(claim.evidence.text),
        targets=targets_of(claim.evidence.text) if claim.event == "ASSAULT" else frozenset(),
        sites=sites_of(claim.evidence.text),
        announced=claim.gloss.startswith(STATUS_WORDS["future"]),
        taken_up=taken_up,
        war=not taken_up and not (when and when.exact) and _war(claim),
    )


def _definite_noun(claim: Claim) -> bool:
    """Whether a noun with the article tells of an act (القصف), which a verb in ال (التقى) does not."""
    return _nominal(claim) and claim.trigger.text.startswith(ARTICLE)


def _nominal(claim: Claim) -> bool:
    rule = next((why.rule for why in claim.why if why.stage == "events"), "")
    return rule.endswith(NOMINAL_FORMS)


def _war(claim: Claim) -> bool:
    """Whether a noun with the article tells of fighting that goes on for long (الحرب، القتال، الحصار)."""
    cuts = heads(key(claim.trigger.text)) if _nominal(claim) else ()
    return any(article and rest in _wars() for _, _, _, article, _, rest in cuts)


@cache
def _wars() -> frozenset[str]:
    return frozenset(map(key, grammar().war))


def agency(chain: tuple[Attribution, ...]) -> str | None:
    """The furthest known outlet in a chain of sources: the agency or paper that a report was taken from."""
    media = [link.id for link in chain if link.kind == "media" and link.id]
    return media[-1] if media else None


def who(party: Party, evidence: Evidence | None = None) -> Who:
    """A party as it is compared; ``evidence`` is the sentence that names it, where it is known."""
    words = [intern(word) for word in key(party.text or "").split()]
    sector = party.sector.split("+")[0] if party.sector else None
    named = family(words, _behind(party, evidence)) if party.id is None or _person(party.id) else None
    people = None if party.id or named else calling(party.name)
    own = frozenset[str]() if named else own_name(words)
    wing_of = load().parties.tables.wings.get(party.id) if party.id else None
    head = intern(bare(words[0])) if words else None
    return Who(party.id, party.code, sector, party.name, frozenset(words), named, own, people, head, wing_of)


@cache
def _person(actor: str) -> bool:
    return any(row.kind == "person" for row in load().parties.rows(actor))


def _behind(party: Party, evidence: Evidence | None) -> list[str]:
    """The folded words right behind a party in its sentence, up to a mark."""
    if evidence is None or party.end is None or not evidence.start <= party.end < evidence.end:
        return []
    rest = evidence.text[party.end - evidence.start :]
    words: list[str] = []
    for kind, start, end in tokens(rest, 0, min(len(rest), _NAME)):
        if kind != "word":
            break
        words.append(intern(key(rest[start:end])))
    return words


def where(place: Place | None) -> Where | None:
    """A place as it is compared."""
    if place is None:
        return None
    name = place.name or key(place.text)
    identity = str(place.geonameid) if place.geonameid else f"{name}/{place.country or ''}"
    lent = place.geonameid is None and place.radius_km is not None
    return Where(intern(identity), place.country, place.lat, place.lon, place.precision, lent)


def _when(claim: Claim, published: str | None) -> When | None:
    date = claim.date
    first, last = date.from_ or date.to, date.to or date.from_
    if first and last:
        start, end = _ordinal(first), _ordinal(last)
        lasting = end - start > _WITHIN.get(date.precision or "year", _YEAR)
        return When(start, end, True, lasting, end - start >= _SPAN and _several(claim))
    return When(_ordinal(published), _ordinal(published), False, _goes_on(date)) if published else None


def _goes_on(date: Date) -> bool:
    """Whether words that name no day tell since when something lasts (منذ أسابيع, not منذ ساعات)."""
    since = key(date.text or "").split()[:1]
    return bool(since) and date.precision in _WITHIN.keys() - {"day"} and since[0] in grammar().since


def _several(claim: Claim) -> bool:
    """Whether what is told of some days is more than one act that lies within them: one raid and the death of
    one man do."""
    if (
        claim.event not in _REPEATED
        or claim.date.precision != "day"
        or any(who(p).family for p in claim.recipient)
    ):
        return False
    return not _nominal(claim) or claim.trigger.text.endswith(PLURALS[-1]) or _war(claim)


def _ordinal(iso: str) -> int:
    return day.fromisoformat(iso[:10]).toordinal()


def _figures(size: Size) -> tuple[Bounds | None, ...]:
    return tuple(bounds(getattr(size, name)) for name in FIGURES)
