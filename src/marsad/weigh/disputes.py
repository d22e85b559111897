"""What the claims of one event disagree on: whether it was, how many, on whom, where and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from marsad.model import Claim, Contradiction
from marsad.model.event import ContradictionKind
from marsad.weigh.facts import FIGURES, where, who
from marsad.weigh.numbers import agree, bounds
from marsad.weigh.parties import Alike, parties
from marsad.weigh.settings import place

_T = TypeVar("_T")


def disputes(claims: Sequence[Claim]) -> tuple[Contradiction, ...]:
    """The contradictions among the claims of one event."""
    return (*_denial(claims), *_figures(claims), *_recipients(claims), *_places(claims), *_days(claims))


def _denial(claims: Sequence[Claim]) -> Iterator[Contradiction]:
    told = tuple(c.id for c in claims if c.status in ("asserted", "historical"))
    denied = tuple(c.id for c in claims if c.status == "negated")
    if told and denied:
        yield Contradiction("denial", "some tell it, others deny it", told, denied)


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
