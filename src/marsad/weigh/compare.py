"""Two claims side by side: the points for and against one happening, each with its name.

Points are hand-set and add up; a claim's parties, place, day, numbers and words each give some. A veto ends
the matter whatever the sum: contradicting parties, places apart, days apart. ``tests/cases/clusters.jsonl``
is what they were set on.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from marsad.weigh.facts import FIGURES, Facts, When, Who
from marsad.weigh.kinds import (
    SLOW,
    THRESHOLD,
    TWO_SIDED,
    VERBAL,
    modes_akin,
    modes_clash,
    quiet,
)
from marsad.weigh.numbers import Bounds, agree, ratio
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
from marsad.weigh.settings import days_apart, place
from marsad.weigh.sites import other_sites
from marsad.weigh.words import alike

_SIDE = {Alike.SAME: 1.5, Alike.CLOSE: 1.2, Alike.LOOSE: 0.5, Alike.OPEN: 0.0, Alike.APART: 0.0}
_PLACE = {Alike.SAME: 1.5, Alike.CLOSE: 0.8, Alike.LOOSE: 0.3, Alike.OPEN: 0.0, Alike.APART: 0.0}
_ALIKE_FROM, _ALIKE_POINTS = 0.12, 5.0
_ROUNDED = 0.001
VISIT = "visit"
UNIFORMED = frozenset({"COP", "MIL"})
_MOST_WORDS = _ALIKE_POINTS * (1 - _ALIKE_FROM)
_BEFORE = 3
_MANY = 20
_TAKEN_UP, _TAKEN_UP_WITHIN = 2.0, 2
_GAINSAID = 1.0
_LASTS, _WAR, _TOO_SOON = -1.2, -1.5, -0.5
_NOBODY = -2.5
"""Many meet in one capital on one day: a meeting is known by who met."""


@dataclass(frozen=True, slots=True)
class Point:
    """One consideration and what it counts."""

    name: str
    points: float

    def __str__(self) -> str:
        return f"{self.name} ({self.points:+.1f})"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The sum of the points, and why the two cannot be one, where they cannot."""

    score: float
    points: tuple[Point, ...]
    vetoes: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether the two are taken for one happening."""
        return not self.vetoes and self.score >= THRESHOLD


def compare(one: Facts, other: Facts) -> Comparison:
    """Weigh two claims against each other. Symmetric: the order does not matter."""
    points = [_kind(one, other)]
    vetoes: list[str] = []
    for part in (_who, _where, _when, _status):
        found, veto = part(one, other)
        points += found
        vetoes += veto
    points += _numbers(one, other)
    points += _target(one, other)
    points += _words(one, other)
    points += _taken_up(one, other)
    kept = tuple(point for point in points if point.points)
    return Comparison(round(_sum(kept), 3), kept, tuple(vetoes))


def contradict(one: Facts, other: Facts) -> bool:
    """Whether anything vetoes that the two are one: what :func:`compare` tells, without the points."""
    return any(part(one, other)[1] for part in (_status, _when, _where, _who))


def hopeless(one: Facts, other: Facts, least: float, borne: Container[str]) -> bool:
    """Whether :func:`compare` would give less than ``least`` points, more than one veto, or one that is not
    ``borne``: found out from the cheapest to the dearest consideration, as most pairs fail early.
    """
    score = _kind(one, other).points - least + _ROUNDED
    vetoes = 0
    for part in (_status, _when, _where, _who):
        found, veto = part(one, other)
        vetoes += len(veto)
        if vetoes > 1 or (veto and veto[0] not in borne):
            return True
        score += _sum(found)
    score += sum(_sum(part(one, other)) for part in (_numbers, _target, _taken_up))
    return score + _MOST_WORDS < 0 or score + _sum(_words(one, other)) < 0


def _sum(points: Sequence[Point]) -> float:
    return sum(point.points for point in points)


def _kind(one: Facts, other: Facts) -> Point:
    clash = modes_clash(one.modes, other.modes)
    if one.event != other.event:
        akin = not clash and modes_akin(one.modes, other.modes)
        other_type = Point("related type, like mode", 0.0) if akin else Point("related type", -0.5)
        return Point("related type, other mode", -1.3) if clash else other_type
    if clash:
        return Point("other mode", -0.8)
    return Point("same type and mode", 1.5) if one.modes & other.modes else Point("same type", 1.0)


_Found = tuple[list[Point], list[str]]


def _status(one: Facts, other: Facts) -> _Found:
    vetoes = ["status"] if one.open != other.open or _foretold(one, other) else []
    if one.event != other.event and _one_sentence(one, other):
        vetoes.append("two acts of one sentence")
    if quiet(one.event, one.modes, other.event) or quiet(other.event, other.modes, one.event):
        vetoes.append("a peaceful protest")
    gainsaid = one.event == other.event and _one_sentence(one, other) and one.negated != other.negated
    return [Point("denied in one sentence", _GAINSAID)] if gainsaid else [], vetoes


def _foretold(one: Facts, other: Facts) -> bool:
    """Whether the one only announces an act, which counts as an agreement, and the other tells of a deed."""
    return one.announced != other.announced and one.event != other.event


def _who(one: Facts, other: Facts) -> _Found:
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


def _sides(one: Facts, other: Facts) -> _Found:
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


def _where(one: Facts, other: Facts) -> _Found:
    found = Alike.APART if other_sites(one.sites, other.sites) else place(one.place, other.place)
    if found is Alike.APART:
        if one.event in VERBAL and other.event in VERBAL:
            return [Point("other place", -1.0)], []
        return [], ["place"]
    if found is Alike.OPEN and one.place and other.place:
        return [Point("places of other names", -1.2)], []
    if found is Alike.OPEN and (_abroad(one, other) or _abroad(other, one)):
        return [Point("in another country", -1.0)], []
    return [Point("place", _PLACE[found])], []


def _abroad(placed: Facts, other: Facts) -> bool:
    """Whether the one says where it was, the other does not, and names people of other countries only."""
    if placed.place is None or other.place is not None or not placed.place.country:
        return False
    theirs = {who.code for who in (*other.actor, *other.recipient) if who.code}
    ours = {placed.place.country, *(who.code for who in (*placed.actor, *placed.recipient))}
    return any(who.code for who in other.recipient) and not theirs & ours


def _when(one: Facts, other: Facts) -> _Found:
    if one.when is None or other.when is None:
        same = one.document == other.document
        points = [Point("undated, one text", 0.6) if same else Point("undated", -2.0)]
        if one.written and other.written and one.written != other.written:
            points.append(Point("dates in other words", -1.5))
        return points, []
    if _war_and_act(one, other):
        exact = one.when.exact or other.when.exact
        return ([], ["date"]) if exact else ([Point("a war and one act", _WAR)], [])
    slow = one.event in SLOW and other.event in SLOW
    if not slow and (_since_long(one.when, other.when) or _since_long(other.when, one.when)):
        return [], ["date"]  # the siege of many weeks is not the raid of today
    if one.when.told and other.when.told:
        return _told(one.when, other.when, slow, one.published == other.published)
    if one.when.told or other.when.told:
        told, bound = (one.when, other.when) if one.when.told else (other.when, one.when)
        return _bounded(told, bound, slow, "historical" in (one.status, other.status))
    if _one_sentence(one, other):
        return [], []  # قتلت مدنيين ونهبت المستشفيات: they were printed together, whenever they happened
    gap = days_apart(one.when, other.when)
    if gap > (45 if slow else 10):
        return [], ["date"]
    steps = (0.8, 0.5, -0.2, -1.0)
    step = gap // 5 if slow else gap
    return [Point(f"published {gap} days apart", steps[step] if step < len(steps) else -2.0)], []


def _since_long(one: When, other: When) -> bool:
    """Whether the one has lasted for weeks, and the other is of one day."""
    return one.lasting and not one.told and other.exact


def _war_and_act(one: Facts, other: Facts) -> bool:
    """Whether the one tells of a war or siege that goes on, and the other of one act in it, which is no clash
    of the two sides."""
    if one.war == other.war or one.event == other.event != "ASSAULT":
        return False
    act = other if one.war else one
    return len({who.id or who.name for who in act.actor}) < 2 or bool(act.recipient)


def _told(one: When, other: When, slow: bool, together: bool) -> _Found:
    """Two told days. Papers of one day may differ by one in telling when; what those of two days tell of two
    days happened twice, however alike the words."""
    gap = days_apart(one, other)
    if one.lasting != other.lasting and not slow:
        return [], ["date"]  # the campaign since 2015 is not the strike of today
    exact = one.exact and other.exact
    if (one.several and other.exact) or (other.several and one.exact):
        return [], ["date"]  # the raids of the last three days are not the one of yesterday
    if gap == 0:
        return [Point("same day" if exact else "days that meet", 1.5 if exact else 0.6)], []
    if gap == 1 and not slow and exact:
        return ([Point("next day", -3.0)], []) if together else ([], ["date"])
    if gap <= 1 or (slow and gap <= 14):
        return [Point("days near", -0.3)], []
    return [], ["date"]


def _bounded(told: When, bound: When, slow: bool, background: bool) -> _Found:
    """A told day against a day of publication: it happened then or in the days before."""
    if told.lasting and not slow:
        return [Point("lasts for long", _LASTS)], []
    late = told.first - bound.last
    early = bound.last - told.last
    if late > 1 or early > (45 if slow or background else 10):
        return [], ["date"]
    if early < 0:
        return [Point("published before", _TOO_SOON)], []
    if early <= _BEFORE:
        return [Point("day fits the publication", 0.8 if early <= 1 else 0.3)], []
    return [Point("published later", -0.3 if slow or background else -1.2)], []


def _numbers(one: Facts, other: Facts) -> list[Point]:
    points = []
    for name, a, b in zip(FIGURES, one.figures, other.figures, strict=True):
        if a is None or b is None:
            continue
        if agree(a, b):
            points.append(Point(f"same number {name}", _same_number(a, b)))
        elif ratio(a, b) > 4:
            points.append(Point(f"numbers {name} far apart", -1.0))
        else:
            points.append(Point(f"numbers {name} differ", -0.3))
    return points


def _same_number(one: Bounds, other: Bounds) -> float:
    """What it counts that two numbers agree: a few may die anywhere, ten and twenty are often said; 36 and 36
    are hardly two battles."""
    if one[0] != other[0] or one[0] < 5:
        return 0.5
    return 1.8 if one == other == (one[0], one[0]) and one[0] >= _MANY and one[0] % 10 else 1.2


def _target(one: Facts, other: Facts) -> list[Point]:
    """What was struck: a market and a restaurant are two."""
    apart = one.event == other.event == "ASSAULT" and one.targets and other.targets
    return [Point("other target", -2.0)] if apart and not one.targets & other.targets else []


def _taken_up(one: Facts, other: Facts) -> list[Point]:
    """Whether a bare noun takes up what one of the two sentences before it told (وأسفر القصف عن)."""
    first, then = sorted((one, other), key=lambda claim: claim.sentence)
    near = one.document == other.document and 0 < then.sentence - first.sentence <= _TAKEN_UP_WITHIN
    if not near or not then.taken_up or one.event != other.event or one.negated != other.negated:
        return []
    return [Point("taken up again", _TAKEN_UP)]


def _one_sentence(one: Facts, other: Facts) -> bool:
    return one.document == other.document and one.sentence == other.sentence


def _words(one: Facts, other: Facts) -> list[Point]:
    if _one_sentence(one, other):
        return []
    found = alike(one.words, other.words)
    return [Point(f"words {found:.2f} alike", round(_ALIKE_POINTS * max(0.0, found - _ALIKE_FROM), 2))]
