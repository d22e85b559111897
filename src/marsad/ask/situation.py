"""The situation: who is there, who backs and who fights whom, whose forces stand where, what was agreed and
said; what is denied, expected, past and new, each apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from marsad.arabic.rereading.main_verbs import PRESENT
from marsad.ask.armies import one_army
from marsad.ask.events import Told, told
from marsad.ask.labels import label, labels
from marsad.ask.matching import select
from marsad.ask.standing import Standing, identity, standings
from marsad.ask.telling import tells
from marsad.extract.wording.gloss import STATUS_WORDS
from marsad.lexicon.sectors import PEOPLE
from marsad.model import Claim, Document, Event, EventParty, Party, Statement, Tie
from marsad.store import Filter, Held, Ledger, Source

_NEW_DAYS = 2
_HAPPENED, _AHEAD = frozenset({"asserted", "disputed"}), frozenset({"future", "hypothetical"})
_AGREED = frozenset({"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"})
_WORDS = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN"})
_PRESSURE = frozenset({"COERCE", "SANCTION"})
_TAKEN = "seize"


@dataclass(frozen=True, slots=True)
class Cast:
    """A party and how much it does: events in which it acts, in which it is acted upon, ties it stands in."""

    name: str
    id: str | None
    code: str | None
    sector: str | None
    acts: int
    suffers: int
    ties: int
    offices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dyad:
    """All forceful events between one group of actors and one group of recipients, the earliest first; or
    all arrests, sanctions and restrictions of one by the other.

    ``actor`` and ``recipient`` are labels; an empty one means that no text names a doer, or a target.
    ``weight`` is the sum of the events' absolute PLOVER scores.
    """

    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    weight: float
    events: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Presence:
    """Forces at a place: the event that tells of their coming or being there, the tie, or both; of ground
    that is only told to be held (تسيطر القوات على المدينة), the claim and the tie that one verb states."""

    event: Told | None
    standing: Standing | None


@dataclass(frozen=True, slots=True)
class Situation:
    """What documents describe together; every event and every relation stands in one list.

    Disputed events stand with the asserted ones, promised and announced ones with the expected. ``new`` are
    the ids of the events that were first reported on the latest days of publication, background left out;
    null where all documents are of those days, or undated. ``since`` and
    ``until`` are the first and last day of publication.
    """

    documents: int
    publishers: tuple[str, ...]
    since: str | None
    until: str | None
    actors: tuple[Cast, ...]
    relations: tuple[Standing, ...]
    fights: tuple[Dyad, ...]
    pressure: tuple[Dyad, ...]
    protests: tuple[Told, ...]
    presence: tuple[Presence, ...]
    agreed: tuple[Told, ...]
    words: tuple[Told, ...]
    denied: tuple[Told, ...]
    expected: tuple[Told, ...]
    background: tuple[Told, ...]
    statements: tuple[Held[Statement], ...]
    new: tuple[str, ...] | None

    def events(self) -> list[Told]:
        """The events of all lists, in the order of the lists."""
        fought = [item for dyad in (*self.fights, *self.pressure) for item in dyad.events]
        fought += self.protests
        present = [item.event for item in self.presence if item.event]
        rest = (*self.agreed, *self.words, *self.denied, *self.expected, *self.background)
        return [*fought, *present, *rest]


def situation(source: Ledger | Iterable[Document], asked: Filter | None = None) -> Situation:
    """The situation that a ledger or some documents describe, as far as ``asked`` lets it through.

    A filter on an event type or a mode leaves no ties and statements; one on a kind of tie leaves no
    events. ``limit`` and ``offset`` count the events, and leave ties and statements whole.

    Raises:
        LedgerError: when the ledger has claims and they were never weighed.
    """
    asked = asked or Filter()
    rest = replace(asked, limit=None, offset=0)
    if isinstance(source, Ledger):
        judged = source.judged()
        ties = [replace(t, record=tie) for t in source.ties(rest) if (tie := judged.apply(t.record))]
        statements = [s for s in source.statements(rest) if judged.apply(s.record)]
        return _situation(told(source, asked), ties, statements)
    documents = list(source)
    found = select(documents, rest)
    return _situation(told(documents, asked), found.ties, found.statements)


def _situation(
    found: Sequence[Told], ties: Sequence[Held[Tie]], statements: Sequence[Held[Statement]]
) -> Situation:
    at = {
        (held.source.document, held.record.trigger.start): item.event.id
        for item in found
        for held in item.claims
    }
    found, ties = one_army(found, ties)
    relations = standings(ties, at)
    happened = [item for item in found if item.event.status in _HAPPENED and not _announced(item)]
    held = {item.event.id: r for item in happened if (r := _hold(item, relations)) is not None}
    backed = {event for relation in relations if relation.kind == "backs" for event in relation.events}
    sources = _sources(found, ties, statements)
    days = sorted(source.published for source in sources if source.published)
    return Situation(
        documents=len({source.document for source in sources}),
        publishers=tuple(sorted({source.publisher for source in sources if source.publisher})),
        since=days[0] if days else None,
        until=days[-1] if days else None,
        actors=_cast(found, ties),
        relations=tuple(
            r for r in relations if r.kind != "present_in" and r not in held.values() and tells(r)
        ),
        fights=_dyads([item for item in happened if _forceful(item) and item.event.id not in held]),
        pressure=_dyads([i for i in happened if i.event.event in _PRESSURE and not _forceful(i)]),
        protests=tuple(item for item in happened if item.event.event == "PROTEST"),
        presence=(
            *_presence(
                [item for item in happened if item.event.event == "MOBILIZE"],
                [relation for relation in relations if relation.kind == "present_in"],
                {item.event.id for item in found if item.event.event == "MOBILIZE"},
            ),
            *(Presence(item, held[item.event.id]) for item in happened if item.event.id in held),
        ),
        agreed=tuple(
            item
            for item in happened
            if item.event.event in _AGREED and not (item.event.event == "SUPPORT" and item.event.id in backed)
        ),
        words=tuple(item for item in happened if item.event.event in _WORDS),
        denied=_of(found, "negated"),
        expected=tuple(item for item in found if item.event.status in _AHEAD or _announced(item)),
        background=_of(found, "historical"),
        statements=tuple(statements),
        new=_new([item.event for item in found if item.event.status != "historical"], days),
    )


def _forceful(item: Told) -> bool:
    """Whether an event is force: an attack, or land or power that is taken."""
    return item.event.event == "ASSAULT" or (item.event.event == "COERCE" and _TAKEN in item.event.mode)


def _hold(item: Told, relations: Sequence[Standing]) -> Standing | None:
    """The relation that a verb in the present states of ground that is held, where nothing tells the day on
    which it was taken (يسيطر الجيش على الميناء)."""
    if not _forceful(item) or any(not _goes_on(held.record) for held in item.claims):
        return None
    controls = (r for r in relations if r.kind == "controls" and item.event.id in r.events)
    return next(controls, None) if item.claims else None


def _goes_on(claim: Claim) -> bool:
    one_day = bool(claim.date.from_) and claim.date.from_ == claim.date.to
    return claim.trigger.text.startswith(PRESENT) and _TAKEN in claim.mode and not one_day


def _announced(item: Told) -> bool:
    """Whether what is told as agreed or conceded is an act to come (PLOVER: a visit to come is AGREE)."""
    return item.event.status in _HAPPENED and item.event.gloss.startswith(STATUS_WORDS["future"])


def _of(found: Sequence[Told], *statuses: str) -> tuple[Told, ...]:
    return tuple(item for item in found if item.event.status in statuses)


def _sources(
    found: Sequence[Told], ties: Sequence[Held[Tie]], statements: Sequence[Held[Statement]]
) -> set[Source]:
    sources = {held.source for item in found for held in item.claims}
    return sources | {item.source for item in ties} | {item.source for item in statements}


def _cast(found: Sequence[Told], ties: Sequence[Held[Tie]]) -> tuple[Cast, ...]:
    """The known actors and the parties with a code, the busiest first; people of no name to whom things are
    only done (civilians, employees) are no actors."""
    parties: dict[str, Party | EventParty] = {}
    counts: dict[str, Counter[str]] = {}
    offices: dict[str, list[str]] = {}

    def count(what: str, party: Party | EventParty | None) -> str | None:
        if party is None or not (party.id or (party.code and party.name)):
            return None
        name = identity(party)
        parties.setdefault(name, party)
        counts.setdefault(name, Counter())[what] += 1
        return name

    for item in found:
        for actor in item.event.actor:
            count("acts", actor)
        for recipient in item.event.recipient:
            count("suffers", recipient)
    for held in ties:
        name = count("ties", held.record.subject)
        count("ties", held.record.object)
        if name and held.record.kind == "role" and held.record.office:
            offices.setdefault(name, []).append(_office(held.record))
    made = [
        Cast(
            label(party), party.id, party.code, party.sector, counts[name]["acts"],
            counts[name]["suffers"], counts[name]["ties"], _told_once(offices.get(name, ())),
        )
        for name, party in parties.items()
        if party.id or party.sector not in PEOPLE or counts[name]["acts"] or counts[name]["ties"]
    ]  # fmt: skip
    return tuple(sorted(made, key=lambda cast: (-cast.acts - cast.suffers - cast.ties, cast.name)))


def _office(tie: Tie) -> str:
    """An office with the body whose it is, not the country, which the code tells."""
    body = tie.object and (tie.object.id or not tie.object.code)
    return f"{tie.office} of {label(tie.object)}" if tie.object and body else tie.office or ""


def _told_once(offices: Iterable[str]) -> tuple[str, ...]:
    """Each office once, and none of which another tells more (head, head of the council)."""
    found = list(dict.fromkeys(offices))
    return tuple(one for one in found if not any(other.startswith(f"{one} of ") for other in found))


def _dyads(found: Sequence[Told]) -> tuple[Dyad, ...]:
    groups: dict[tuple[tuple[str, ...], tuple[str, ...]], list[Told]] = {}
    for item in found:
        groups.setdefault((labels(item.event.actor), labels(item.event.recipient)), []).append(item)
    dyads = [
        Dyad(actor, recipient, sum(abs(item.event.score) for item in items), tuple(items))
        for (actor, recipient), items in groups.items()
    ]
    return tuple(sorted(dyads, key=lambda dyad: (not dyad.actor, -dyad.weight, dyad.actor, dyad.recipient)))


def _presence(moves: Sequence[Told], standing: Sequence[Standing], shown: set[str]) -> tuple[Presence, ...]:
    """Each move with the tie that the same words state, then the ties of no event that stands elsewhere."""
    by_event = {event: item for item in standing for event in item.events}
    made = [Presence(item, by_event.get(item.event.id)) for item in moves]
    made += [Presence(None, item) for item in standing if not shown.intersection(item.events)]
    return tuple(made)


def _new(found: Sequence[Event], days: Sequence[str]) -> tuple[str, ...] | None:
    if not days:
        return None
    edge = (date.fromisoformat(days[-1][:10]) - timedelta(days=_NEW_DAYS)).isoformat()
    if days[0] >= edge:
        return None
    return tuple(
        event.id
        for event in found
        if (first := min((r.published for r in event.reports if r.published), default=None)) and first >= edge
    )
