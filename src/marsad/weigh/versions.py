"""The versions of an event: its parties, places, days and numbers as each claim gives them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from marsad.arabic.letters.fold import key
from marsad.model import Claim, EventDate, EventParty, EventPlace, Figure, Party, Place, Said
from marsad.model.event import FigureKind
from marsad.weigh.facts import Telling, who
from marsad.weigh.numbers import bounds
from marsad.weigh.parties import Alike, party

_FIGURES: tuple[FigureKind, ...] = ("dead", "injured", "arrested", "people")


def named(parties: Iterable[tuple[str, Party]]) -> tuple[EventParty, ...]:
    """The parties of the claims, each once under its clearest name, the most often named first."""
    groups: list[list[tuple[str, Party]]] = []
    for claim, found in parties:
        group = next((g for g in groups if any(_one(found, p) for _, p in g)), None)
        if group is None:
            groups.append([(claim, found)])
        else:
            group.append((claim, found))
    made = [_party(group) for group in groups]
    return tuple(sorted(made, key=lambda item: -len(item.claims)))


def _one(one: Party, other: Party) -> bool:
    return party(who(one), who(other)) >= Alike.CLOSE or bool(one.text and one.text == other.text)


def _party(group: Sequence[tuple[str, Party]]) -> EventParty:
    best = max((found for _, found in group), key=lambda p: (bool(p.id), bool(p.name), bool(p.code)))
    claims = tuple(dict.fromkeys(claim for claim, _ in group))
    return EventParty(best.text, best.code, best.sector, best.id, best.name, claims)


def places(claims: Sequence[Claim]) -> tuple[EventPlace, ...]:
    """The places that claims name: towns before countries, then the most often named first."""
    groups: dict[str, list[tuple[str, Place]]] = {}
    for claim in claims:
        if claim.place:
            name = claim.place.name or key(claim.place.text)
            groups.setdefault(f"{name}/{claim.place.country}", []).append((claim.id, claim.place))
    made = []
    for group in groups.values():
        at = group[0][1]
        ids = tuple(claim for claim, _ in group)
        made.append(
            EventPlace(
                at.text, at.name, at.country, at.lat, at.lon, at.geonameid, at.precision,
                at.admin1, at.radius_km, ids,
            )
        )  # fmt: skip
    return tuple(sorted(made, key=lambda item: (item.precision in ("country", "region"), -len(item.claims))))


def dates(tellings: Sequence[Telling]) -> tuple[EventDate, ...]:
    """The days that claims give, the most often given and most exact first; else what publication says."""
    groups: dict[tuple[str, str], list[Claim]] = {}
    for telling in tellings:
        date = telling.claim.date
        first, last = date.from_ or date.to, date.to or date.from_
        if first and last:
            groups.setdefault((first, last), []).append(telling.claim)
    order = sorted(groups, key=lambda days: (days[0] != days[1], -len(groups[days]), days))
    made = []
    for days in order:
        date = groups[days][0].date
        ids = tuple(claim.id for claim in groups[days])
        made.append(
            EventDate(from_=days[0], to=days[1], precision=date.precision, basis=date.basis, claims=ids)
        )
    return tuple(made) or (_published(tellings),)


def _published(tellings: Sequence[Telling]) -> EventDate:
    days = sorted((t.published, t.claim.id) for t in tellings if t.published)
    if not days or all(t.claim.status in ("future", "hypothetical") for t in tellings):
        return EventDate()
    earliest = tuple(claim for day, claim in days if day == days[0][0])
    return EventDate(to=days[0][0], basis="published", claims=earliest)


def figures(claims: Sequence[Claim]) -> tuple[Figure, ...]:
    """The numbers that claims give, by kind; each number once, with the claims that give it, least first."""
    made = []
    for kind in _FIGURES:
        said: dict[int | str, list[str]] = {}
        for claim in claims:
            value = getattr(claim.size, kind)
            if value is not None and bounds(value):
                said.setdefault(value, []).append(claim.id)
        if said:
            made.append(_figure(kind, said))
    return tuple(made)


def _figure(kind: FigureKind, said: dict[int | str, list[str]]) -> Figure:
    limits = {value: found for value in said if (found := bounds(value))}
    order = sorted(limits, key=lambda value: (limits[value][0], str(value)))
    greatest = max(high if high is not None else low for low, high in limits.values())
    still_open = any(high is None and low >= greatest for low, high in limits.values())
    low = min(low for low, _ in limits.values())
    return Figure(
        kind, low, None if still_open else greatest, tuple(Said(value, tuple(said[value])) for value in order)
    )
