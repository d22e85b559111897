"""Whether the days of two claims speak for one happening."""

from __future__ import annotations

from marsad.weigh.compare_words import one_sentence
from marsad.weigh.facts import Facts, When
from marsad.weigh.kinds import SLOW
from marsad.weigh.points import Found, Point
from marsad.weigh.settings import days_apart

_BEFORE = 3
_LASTS, _WAR, _TOO_SOON = -1.2, -1.5, -0.5


def points_of_days(one: Facts, other: Facts) -> Found:
    """What the days count, and whether they are too far apart."""
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
    if one_sentence(one, other):
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


def _told(one: When, other: When, slow: bool, together: bool) -> Found:
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


def _bounded(told: When, bound: When, slow: bool, background: bool) -> Found:
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
