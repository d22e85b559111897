"""Ties seen together: one relation, with every document that states it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from marsad.ask.labels import label
from marsad.lexicon.places import load_places
from marsad.model import EventParty, Party, Place, Tie
from marsad.model.claim import Certainty, Status
from marsad.store import Held

_Key = tuple[object, ...]
_SIDES = ("subject", "object")
_NAMEABLE = frozenset({"backs", "opposes", "commands", "member_of", "loyal_to", "controls"})
_SURE: tuple[Certainty, ...] = ("certain", "probable", "possible", "doubtful")
_STATUS: tuple[Status, ...] = ("asserted", "historical", "negated", "future", "hypothetical")


@dataclass(frozen=True, slots=True)
class Standing:
    """One relation between two parties, or of one to a place, as all documents together state it.

    ``numbers`` are the strengths told of a force, ``according_to`` the sources named (nearest ones),
    ``unsourced`` whether some article says it by itself. ``since`` is the earliest day given for it, else
    null; ``reported`` the first day of publication. ``events`` are the ids of the events whose words state
    it too.
    """

    kind: str
    subject: Party
    object: Party | None
    place: Place | None
    office: str | None
    numbers: tuple[int | str, ...]
    status: Status
    certainty: Certainty
    according_to: tuple[str, ...]
    unsourced: bool
    since: str | None
    reported: str | None
    documents: int
    ties: tuple[Held[Tie], ...]
    events: tuple[str, ...]


def standings(ties: Iterable[Held[Tie]], events: Mapping[tuple[str, int], str]) -> tuple[Standing, ...]:
    """The relations that ties state, the most often stated first, then by kind and names.

    Args:
        ties: in any order.
        events: the id of the event whose claim has its trigger at (document, start).
    """
    groups: dict[_Key, list[Held[Tie]]] = {}
    for item in ties:
        groups.setdefault(relation_key(item.record), []).append(item)
    made = [_standing(group, events) for group in _completed(groups)]
    return tuple(sorted(made, key=_order))


def relation_key(tie: Tie) -> _Key:
    """What makes two ties one relation. Those that are denied or only expected stand apart."""
    place = (tie.place.name or tie.place.text) if tie.place else None
    return (
        tie.kind, _party(tie.subject), _party(tie.object), place, tie.office,
        tie.status in ("asserted", "historical") or tie.status,
    )  # fmt: skip


def _completed(groups: Mapping[_Key, list[Held[Tie]]]) -> list[list[Held[Tie]]]:
    """The relations; an office told without its body (الرئيس) stands with the one of the same name that has
    it.
    """
    kept = dict(groups)
    for relation, group in groups.items():
        kind, subject, end, place, office, real = relation
        whole = [
            other
            for other in groups
            if other != relation and other[:2] == (kind, subject) and other[4:] == (office, real)
        ]
        if kind == "role" and end is None and place is None and len(whole) == 1:
            kept[whole[0]] = [*kept[whole[0]], *group]
            del kept[relation]
    return list(_with_names(kept).values())


def _with_names(groups: Mapping[_Key, list[Held[Tie]]]) -> dict[_Key, list[Held[Tie]]]:
    """The relations; one to a side that is told without its name (الحكومة) stands with the one relation alike
    to a known actor of that kind and country that the same document states."""
    kept = dict(groups)
    for relation, group in groups.items():
        for side in _SIDES:
            party: Party | None = getattr(group[0].record, side)
            if relation[0] not in _NAMEABLE or party is None or party.id or not (party.code and party.sector):
                continue
            place = 1 + _SIDES.index(side)
            named = [
                other
                for other in groups
                if other != relation
                and other in kept
                and (*other[:place], *other[place + 1 :]) == (*relation[:place], *relation[place + 1 :])
                and _names(getattr(groups[other][0].record, side), party)
                and {item.source.document for item in group} <= {i.source.document for i in groups[other]}
            ]
            if len(named) == 1 and relation in kept:
                kept[named[0]] = [*kept[named[0]], *kept.pop(relation)]
    return kept


def _names(known: Party | None, party: Party) -> bool:
    """Whether a known actor is of the kind and country of a party without name."""
    return known is not None and bool(known.id) and (known.code, known.sector) == (party.code, party.sector)


def identity(party: Party | EventParty) -> str:
    """What makes two parties one to a reader: the known actor, the state (Iran, the Iranian government), else
    what they are called.
    """
    land = load_places().lands.get(party.code or "")
    if land and not party.id and party.name in (land[0], f"{land[1]} government"):
        return f"state:{party.code}"
    return party.id or label(party)


def _party(party: Party | None) -> str | None:
    return identity(party) if party else None


def _standing(group: list[Held[Tie]], events: Mapping[tuple[str, int], str]) -> Standing:
    ties = [item.record for item in group]
    first = ties[0]
    sources = [link.name or link.text for tie in ties for link in tie.attribution[:1]]
    days = sorted(day for tie in ties if (day := tie.date.from_))
    published = sorted(item.source.published for item in group if item.source.published)
    told = [events.get((item.source.document, item.record.trigger.start)) for item in group]
    return Standing(
        kind=first.kind,
        subject=first.subject,
        object=first.object,
        place=first.place,
        office=first.office,
        numbers=tuple(dict.fromkeys(tie.number for tie in ties if tie.number is not None)),
        status=min((tie.status for tie in ties), key=_STATUS.index),
        certainty=min((tie.certainty for tie in ties), key=_SURE.index),
        according_to=tuple(dict.fromkeys(sources)),
        unsourced=any(not tie.attribution for tie in ties),
        since=days[0] if days else None,
        reported=published[0] if published else None,
        documents=len({item.source.document for item in group}),
        ties=tuple(group),
        events=tuple(dict.fromkeys(event for event in told if event)),
    )


def _order(item: Standing) -> tuple[object, ...]:
    place = (item.place.name or item.place.text) if item.place else ""
    other = label(item.object) if item.object else ""
    return (item.kind, -item.documents, -len(item.ties), label(item.subject), other, place, item.status)
