"""One event out of the claims that tell of it: what most say first, what others say beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from marsad.extract.wording.gloss import hedged
from marsad.model import Claim, Contradiction, Event, Merge, Relation, Report
from marsad.model.claim import Certainty
from marsad.model.event import EventStatus
from marsad.weigh.disputes import HAPPENED, disputes, laid_to, part_denied
from marsad.weigh.facts import Telling
from marsad.weigh.kinds import TWO_SIDED
from marsad.weigh.versions import dates, figures, named, places
from marsad.weigh.voices import voices

_CERTAINTY: tuple[Certainty, ...] = ("certain", "probable", "possible", "doubtful")


def event_id(first: str) -> str:
    """The id of the event whose earliest published claim has the id ``first``; later reports leave it so."""
    return f"e-{sha256(first.encode()).hexdigest()[:12]}"


def event_of(
    id_: str,
    tellings: Sequence[Telling],
    originals: Mapping[str, str],
    why: Iterable[Merge] = (),
    contradictions: Iterable[Contradiction] = (),
    relations: Iterable[Relation] = (),
    about_country: str | None = None,
) -> Event:
    """The event that ``tellings`` (in order, at least one) tell of.

    Args:
        id_: the event's id.
        tellings: the claims with their documents, earliest first.
        originals: of documents that are copies, the first of them.
        why: how the claims came together.
        contradictions: with claims of other events.
        relations: to other events.
        about_country: the country it counts to beside those that it names.
    """
    claims = [telling.claim for telling in tellings]
    kind = _commonest(claim.event for claim in claims)
    main = _clearest([claim for claim in claims if claim.event == kind])
    numbers = voices(tellings, originals)
    told = _standing(claims)  # who only denies it is no party of it
    sure = min((c.certainty for c in told), key=_CERTAINTY.index)
    actors = named((c.id, p) for c in told for p in c.actor)
    known = {_identity(party) for party in actors} if kind in TWO_SIDED else set()
    told_places, told_dates = places(claims), dates(tellings)
    return Event(
        id=id_,
        event=kind,
        mode=_by_count(mode for claim in claims if claim.event == kind for mode in claim.mode),
        context=_by_count(context for claim in claims for context in claim.context),
        quad=main.quad,
        score=max((c.score for c in claims if c.event == kind), key=lambda score: (abs(score), score)),
        status=_status(claims, main),
        certainty=sure,
        actor=actors,
        recipient=tuple(
            party
            for party in named((c.id, p) for c in told for p in c.recipient)
            if _identity(party) not in known
        ),
        place=told_places[0] if told_places else None,
        date=told_dates[0],
        size=figures(claims),
        gloss=hedged(main.gloss, sure),
        documents=len({telling.document for telling in tellings}),
        independent=len(set(numbers)),
        publishers=tuple(sorted({t.publisher for t in tellings if t.publisher})),
        reports=tuple(_report(telling, number) for telling, number in zip(tellings, numbers, strict=True)),
        places=told_places,
        dates=told_dates,
        contradictions=(*disputes(claims), *contradictions),
        relations=tuple(relations),
        why=tuple(why),
        about_country=about_country,
    )


def _report(telling: Telling, voice: int) -> Report:
    claim = telling.claim
    sources = tuple(link.name or link.text for link in claim.attribution)
    return Report(
        claim.id, telling.document, telling.publisher, telling.published, claim.status, claim.certainty,
        sources, voice, claim.gloss,
    )  # fmt: skip


def _identity(party: object) -> tuple[object, ...]:
    return tuple(getattr(party, name) for name in ("id", "name", "code", "sector"))


def _commonest(values: Iterable[str]) -> str:
    """The value that occurs most; among equals, the one that comes first."""
    return Counter(values).most_common(1)[0][0]


def _by_count(values: Iterable[str]) -> tuple[str, ...]:
    counts = Counter(values)
    return tuple(sorted(counts, key=lambda value: (-counts[value], value)))


def _standing(claims: Sequence[Claim]) -> list[Claim]:
    """The claims that the event's status rests on: those that do not deny it, where there are such."""
    return [claim for claim in claims if claim.status != "negated"] or list(claims)


def _clearest(claims: Sequence[Claim]) -> Claim:
    """The claim to tell the event by: not denied, with most of its parts known; among equals the first."""

    def parts(claim: Claim) -> int:
        known = [claim.actor, claim.recipient, claim.place, any(party.id for party in claim.actor)]
        return sum(bool(part) for part in known)

    return max(_standing(claims), key=lambda claim: (parts(claim), -_CERTAINTY.index(claim.certainty)))


def _status(claims: Sequence[Claim], main: Claim) -> EventStatus:
    """Disputed is what some tell and others deny; where a party denies no more than its own part, only what
    lays it to that party, which ``main`` does or does not."""
    found = {claim.status for claim in claims}
    if found & HAPPENED and "negated" in found:
        parts = part_denied(claims)
        if any(c.status == "negated" and c not in parts for c in claims) or any(
            laid_to(main, part) for part in parts
        ):
            return "disputed"
    order: tuple[EventStatus, ...] = ("asserted", "historical", "negated", "future", "hypothetical")
    return next(status for status in order if status in found)
