"""What the claims of one event disagree on: whether it was, how many, on whom, where and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from marsad.extract.undisputed import PART_DENIED
from marsad.model import Claim, Contradiction
from marsad.model.event import ContradictionKind
from marsad.weigh.facts import FIGURES, where, who
from marsad.weigh.numbers import agree, bounds
from marsad.weigh.parties import Alike, of_state, parties
from marsad.weigh.settings import place

_T = TypeVar("_T")
HAPPENED = frozenset({"asserted", "historical"})


def disputes(claims: Sequence[Claim]) -> tuple[Contradiction, ...]:
    """The contradictions among the claims of one event."""
    return (*_denial(claims), *_figures(claims), *_recipients(claims), *_places(claims), *_days(claims))


def part_denied(claims: Sequence[Claim]) -> list[Claim]:
    """The denials among the claims of one event by which a party says that it was not the one (نفى مسؤوليته
    عن القصف), so that the deed itself stands: those beside which the text tells the deed, and of attacks
    those of whoever is said to have done it.
    """
    beside = [(c.trigger, c.evidence) for c in claims if any(step.rule == PART_DENIED for step in c.why)]
    return [
        claim
        for claim in claims
        if claim.status == "negated"
        and ((claim.trigger, claim.evidence) in beside or (claim.event == "ASSAULT" and _own(claim)))
    ]


def _own(claim: Claim) -> bool:
    """Whether the doer itself denies an act."""
    by = claim.attribution[0] if claim.attribution else None
    return by is not None and any(
        (by.id and by.id == doer.id)
        or by.text == doer.text
        or (by.code and by.code == doer.code and of_state(who(doer)))
        for doer in claim.actor
    )


def laid_to(told: Claim, denial: Claim) -> bool:
    """Whether a claim lays its act to a party that denies it."""
    ours, theirs = (tuple(who(p) for p in claim.actor) for claim in (told, denial))
    return parties(ours, theirs) >= Alike.CLOSE


def _denial(claims: Sequence[Claim]) -> Iterator[Contradiction]:
    told = [c for c in claims if c.status in HAPPENED]
    parts = part_denied(claims)
    denied = tuple(c.id for c in claims if c.status == "negated" and c not in parts)
    if told and denied:
        yield Contradiction("denial", "some tell it, others deny it", tuple(c.id for c in told), denied)
    if told and parts:
        laid = tuple(c.id for c in told if any(laid_to(c, part) for part in parts))
        names = ", ".join(dict.fromkeys(p.name or p.text or "?" for c in parts for p in c.actor))
        note = f"{names or 'someone'} denied a part in it"
        yield Contradiction("actor", note, laid or tuple(c.id for c in told), tuple(c.id for c in parts))


def _figures(claims: Sequence[Claim]) -> Iterator[Contradiction]:
    for name in FIGURES:
        told = [(c.id, bounds(getattr(c.size, name)), getattr(c.size, name)) for c in claims]
        known = sorted(
            ((limits, claim, value) for claim, limits, value in told if limits), key=lambda item: item[0][0]
        )
        if known and not agree(known[0][0], known[-1][0]):
            least = tuple(claim for limits, claim, _ in known if agree(limits, known[0][0]))
            most = tuple(claim for limits, claim, _ in known if agree(limits, known[-1][0]))
            yield Contradiction("figure", f"{name}: {known[0][2]} or {known[-1][2]}", least, most)


def _recipients(claims: Sequence[Claim]) -> Iterator[Contradiction]:
    found = [(c.id, tuple(who(p) for p in c.recipient), c.recipient) for c in claims if c.recipient]
    yield from _first("recipient", [(i, w, p[0].name or p[0].text or "?") for i, w, p in found], parties)


def _places(claims: Sequence[Claim]) -> Iterator[Contradiction]:
    found = [(c.id, where(c.place), c.place.name or c.place.text) for c in claims if c.place]
    yield from _first(
        "place",
        found,
        lambda one, other: Alike.APART if place(one, other) in (Alike.CLOSE, Alike.APART) else Alike.OPEN,
    )


def _days(claims: Sequence[Claim]) -> Iterator[Contradiction]:
    found = [(c.id, (c.date.from_, c.date.to or c.date.from_), c.date.from_) for c in claims if c.date.from_]
    yield from _first(
        "date",
        found,
        lambda one, other: Alike.APART if one[1] < other[0] or other[1] < one[0] else Alike.OPEN,
    )


def _first(
    kind: ContradictionKind,
    found: Sequence[tuple[str, _T, str]],
    against: Callable[[_T, _T], Alike],
) -> Iterator[Contradiction]:
    """The first value that another excludes, with either side's claims. ``found``: claim, value, label."""
    for _, value, label in found:
        others = [item for item in found if against(value, item[1]) is Alike.APART]
        if others:
            mine = tuple(item[0] for item in found if against(item[1], others[0][1]) is Alike.APART)
            yield Contradiction(kind, f"{label} or {others[0][2]}", mine, tuple(item[0] for item in others))
            return
