"""Whether the parties of two claims speak for one happening."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.weigh.facts import Facts, Who
from marsad.weigh.kinds import TWO_SIDED, VERBAL
from marsad.weigh.parties import (
    Alike,
    called_apart,
    country,
    crossed,
    nobody_told,
    other_countries,
    parties,
    party,
    sides,
)
from marsad.weigh.points import Found, Point

_SIDE = {Alike.SAME: 1.5, Alike.CLOSE: 1.2, Alike.LOOSE: 0.5, Alike.OPEN: 0.0, Alike.APART: 0.0}
VISIT = "visit"
UNIFORMED = frozenset({"COP", "MIL"})
_NOBODY = -2.5
"""Many meet in one capital on one day: a meeting is known by who met."""


def points_of_parties(one: Facts, other: Facts) -> Found:
    """What actors and recipients count, and whether they contradict."""
    if crossed((one.actor, one.recipient), (other.actor, other.recipient)) and not mutual(one, other):
        return [], ["roles the other way round"]
    if mutual(one, other):
        if _arrival(one, other) or _arrival(other, one):
            return [], ["a visit and its talks"]
        return _sides(one, other)
    actor, recipient = parties(one.actor, other.actor), parties(one.recipient, other.recipient)
    vetoes = [name for name, found in (("actor", actor),) if found is Alike.APART]
    points = [Point("actor", _SIDE[actor]), Point("recipient", _SIDE[recipient])]
    if recipient is Alike.APART:
        if (one.event in VERBAL and other.event in VERBAL) or _sure(one, other):
            vetoes.append("recipient")
        else:
            strange = actor is Alike.OPEN and _told_by_whom(one) and _told_by_whom(other)
            points.append(Point("nobody the same", -2.0) if strange else Point("other recipient", -1.0))
    elif recipient is Alike.OPEN and _other_men(one, other):
        points.append(Point("other recipient", -1.0))
    if one.event == other.event == "ASSAULT" and (_hit_back(one, other) or _hit_back(other, one)):
        points.append(Point("hitting here and hit there", -2.0))
    return points, vetoes


def _arrival(one: Facts, other: Facts) -> bool:
    """Whether the one tells that somebody came to a country, and the other whom he met there by name."""
    visit = one.event == other.event == "CONSULT" and VISIT in one.modes and VISIT not in other.modes
    if not visit or any(not country(host) for host in one.recipient):
        return False
    guests = [any(party(who, guest) >= Alike.CLOSE for guest in one.actor) for who in other.actor]
    hosts = [who for who, came in zip(other.actor, guests, strict=True) if not came]
    return any(guests) and bool(hosts) and all(who.id or who.family for who in hosts)


def _hit_back(one: Facts, other: Facts) -> bool:
    """Whether whoever strikes in the one is who is struck in the other, by nobody who is told."""
    struck = any(party(a, b) >= Alike.CLOSE for a in one.actor for b in other.recipient)
    return struck and not other.actor


def _told_by_whom(facts: Facts) -> bool:
    """Whether somebody is said to have done it, or denies to have."""
    return bool(facts.actor) or facts.status == "negated"


def _other_men(one: Facts, other: Facts) -> bool:
    """Whether the one hit policemen and the other soldiers."""
    ours, theirs = ({who.sector for who in facts.recipient} for facts in (one, other))
    return bool(ours and theirs) and ours.isdisjoint(theirs) and ours | theirs <= UNIFORMED


def _sides(one: Facts, other: Facts) -> Found:
    ours, theirs = (*one.actor, *one.recipient), (*other.actor, *other.recipient)
    if not ours or not theirs:
        return [Point("nobody named", _NOBODY if one.event == other.event == "CONSULT" else 0.0)], []
    found = sides(ours, theirs)
    if found is Alike.APART:
        return [], ["actor"]
    matched = min(_matched(ours, theirs), _matched(theirs, ours))
    points = [Point("sides", _SIDE[found] * (2 if matched > 1 else 1))]
    told = all(any(not nobody_told(who) for who in side) for side in (ours, theirs))
    if matched < 2 and told and one.event == other.event == "ASSAULT":
        points.append(Point("one side only", -1.0))
    return points, []


def _matched(ours: Sequence[Who], theirs: Sequence[Who]) -> int:
    return sum(any(party(a, b) >= Alike.CLOSE for b in theirs) for a in ours)


def _sure(one: Facts, other: Facts) -> bool:
    """Whether the recipients that differ are known actors, have names of their own, or are of different
    countries."""
    persons = [any(who.family for who in facts.recipient) for facts in (one, other)]
    return all(persons) or all(
        (a.id and b.id) or called_apart(a, b) or other_countries(a, b)
        for a in one.recipient
        for b in other.recipient
    )


def mutual(one: Facts, other: Facts) -> bool:
    """Whether the acts go both ways, so that it means nothing who is named as the doer."""
    if one.event in TWO_SIDED or other.event in TWO_SIDED:
        return True
    fought = one.event == other.event == "ASSAULT"
    return fought and any(len(x.actor) > 1 and not x.recipient for x in (one, other))
