"""The grammar of expressions of time, over :mod:`marsad.resolve.dates.atoms`.

Each rule takes the number of an atom and gives where the expression ends and what it says, or null.
"""

from __future__ import annotations

from msgspec.structs import replace

from marsad.resolve.dates.reader import Parsed
from marsad.resolve.dates.records import Time
from marsad.resolve.dates.simple import Simple
from marsad.resolve.dates.years import YEARS

_NEVER_FIRST = frozenset(
    {"in", "to", "turn", "follow", "lasting", "hijri", "gregorian", "sameunit", "about", "punct"}
)


class Grammar(Simple):
    """All the expressions of one sentence."""

    def opens(self, index: int) -> bool:
        """Whether an expression may start at an atom: a quick look that saves most of the work."""
        tags = self.atoms[index].tags
        if tags.keys() <= _NEVER_FIRST:
            return False
        return "from" not in tags or (index + 1 < len(self.atoms) and bool(self.atoms[index + 1].tags))

    def at(self, index: int) -> Parsed | None:
        """The expression that starts at an atom, the longest of the rules' answers."""
        rules = (self.since, self.ago, self.anchored, self.during, self.range, self.simple, self.vague)
        options = [parsed for rule in rules if (parsed := rule(index)) is not None]
        return max(options, key=lambda p: p[0], default=None)

    # --- compound expressions
    # --------------------------------------------------------------------------------------

    def since(self, index: int) -> Parsed | None:
        """``منذ 2014``, ``منذ مطلع العام``."""
        if self.tags[index].get("since") is None:
            return None
        parsed = self.simple(index + 1, bare_year=True)
        if parsed is None or not self.free(index + 1):
            return None
        return parsed[0], replace(parsed[1], since=True)

    def ago(self, index: int) -> Parsed | None:
        """``قبل يومين``, ``منذ نحو عشرين عاما``, ``قبل سنوات``."""
        if self.tags[index].get("ago") is None and self.tags[index].get("since") is None:
            return None
        at = index + 1
        at += self.tags[at].get("about") is not None
        return self.quantity(at, "ago")

    def quantity(self, index: int, kind: str) -> Parsed | None:
        """A number of units: ``يومين``, ``ثلاثة أيام``, ``أسبوع``, ``بضعة أشهر``, ``سنوات``."""
        if index < len(self.atoms) and (self.atoms[index].prep or self.atoms[index].conj):
            return None
        if unit := self.tags[index].get("unit2"):
            return index + 1, Time(kind, count=2, unit=unit)
        if unit := self.tags[index].get("unit1"):
            alone = not self.atoms[index].article and not self.turn(index + 1)[1] and not self.year(index)
            end = index + 1 + self._one(index + 1)
            return (end, Time(kind, count=1, unit=unit)) if alone else None
        if self.tags[index].get("few") is not None and (unit := self.tags[index + 1].get("unitn")):
            return index + 2, Time(kind, unit=unit)
        if unit := self.tags[index].get("unitn"):  # بعد الأيام العالمية counts none
            named = self.atoms[index].article and kind != "vague"
            return None if named else (index + 1, Time(kind, unit=unit))
        number = self.number(index)
        if number is None:
            return None
        unit = self.tags[number[0]].get("unitn") or self.tags[number[0]].get("unit1")
        return (number[0] + 1, Time(kind, count=number[1], unit=unit)) if unit else None

    def _one(self, index: int) -> bool:
        """Whether "one" behind a unit belongs to it (خلال شهر واحد)."""
        if index >= len(self.atoms) or self.tags[index].get("cardinal") != "1":
            return False
        return not (self.atoms[index].prep or self.atoms[index].conj or self.atoms[index].article)

    def anchored(self, index: int) -> Parsed | None:
        """Times told from another event: ``بعد يومين من``, ``اليوم التالي``, ``نفس اليوم``, ``26 منه``."""
        if self.tags[index].get("after") is not None:
            at = index + 1 + (self.tags[index + 1].get("about") is not None)
            return self.quantity(at, "later")
        at = index
        at += self.tags[at].get("part") is not None
        unit = self.tags[at].get("unit1") or ("day" if self.tags[at].get("relday") == "0" else None)
        if unit and self.atoms[at].article and self.tags[at + 1].get("follow") is not None:
            return at + 2, Time("vague")
        if self.tags[index].get("same") and (
            self.tags[index + 1].get("unit1") or self.tags[index + 1].get("relday") == "0"
        ):
            return index + 2, Time("vague")
        if self.tags[index].get("num") and self.tags[index + 1].get("sameunit"):
            return index + 2, Time("vague")
        return None

    def during(self, index: int) -> Parsed | None:
        """``خلال 24 ساعة``, ``في غضون شهرين``: a length of time that may lie before or after."""
        if self.tags[index].get("during") != "during" or self.simple(index + 1, bare_year=True) is not None:
            return None
        counted = self.quantity(index + 1, "vague")
        return (counted[0], Time("vague")) if counted else None

    def range(self, index: int) -> Parsed | None:
        """``بين 2011 و2014``, ``من 10 إلى 15 يناير``, ``2011-2014``, ``يومي السبت والأحد``."""
        if self.tags[index].get("pairday") is not None:
            return self._pair(index + 1) or self._days(index + 1)
        if years := self.tags[index].get("years"):
            first, last = years.split("-")
            return index + 1, Time("year", year=int(first), until=Time("year", year=int(last)))
        opener = self.tags[index].get("between") is not None or self.tags[index].get("from") is not None
        at = index + 1 if opener else index
        pair = self.tags[at].get("yearword") is not None and self.tags[at + 1].get("num") is not None
        at += pair
        number = self.number(at) or self._numbered(at)
        if number is not None and (opener or pair or self.tags[number[0]].get("to")):
            linked = self._link(number[0], bool(opener or pair))
            closing = self.simple(linked, bare_year=opener or pair) if linked else None
            if closing is not None:
                return self._ranged(number[1], closing)
        first_part = self.simple(at, bare_year=opener) if at < len(self.atoms) and not pair else None
        if first_part is None or first_part[1].kind not in ("day", "month", "year", "weekday"):
            return None
        linked = self._link(first_part[0], bool(opener))
        closing = self.simple(linked, bare_year=first_part[1].kind == "year") if linked else None
        if closing is None or closing[1].kind != first_part[1].kind:
            return None
        opening = replace(first_part[1], year=first_part[1].year or closing[1].year, turn=closing[1].turn)
        return closing[0], replace(opening, until=closing[1])

    def _pair(self, index: int) -> Parsed | None:
        """Two days after يومي."""
        first = self.named_day(index) if self.free(index) else None
        linked = self._link(first[0], True) if first else None
        last = self.simple(linked) if linked else None
        if first is None or last is None or last[1].kind not in ("weekday", "relday", "day"):
            return None
        turn = first[1].turn or last[1].turn
        return last[0], replace(first[1], turn=turn, until=replace(last[1], turn=turn))

    def _days(self, index: int) -> Parsed | None:
        """Days of one month by their numbers (يومي 10 و11 مارس, أيام 3 و4 و5 آذار): the first to the last."""
        first, at = self.number(index), index
        while first is not None and (number := self.number(at)) is not None:
            linked = self._link(number[0], True)
            closing = self.simple(linked) if linked else None
            if closing is not None:
                return self._ranged(first[1], closing)
            if linked is None:
                return None
            at = linked
        return None

    def _numbered(self, index: int) -> tuple[int, int] | None:
        """Where an ordinal ends (الأول) and its value."""
        value = self.tags[index].get("ordinal")
        return (index + 1, int(value)) if value else None

    def _link(self, index: int, opened: bool) -> int | None:
        """The atom after the link of a range."""
        if self.tags[index].get("to") is not None or (opened and self.tags[index].get("punct") in ("-", "–")):
            return index + 1
        if opened and index < len(self.atoms) and self.atoms[index].conj == "و":
            return index
        if opened and index < len(self.atoms) and self.atoms[index].text == "و":
            return index + 1
        return None

    def _ranged(self, number: int, closing: Parsed) -> Parsed | None:
        end, last = closing
        if last.kind == "year" and number in YEARS:
            return end, replace(last, year=number, until=last)
        if last.kind == "day" and last.day is not None and 1 <= number <= last.day:
            return end, replace(last, day=number, until=last)
        return None

    def vague(self, index: int) -> Parsed | None:
        """``مؤخرا``, ``في وقت سابق``."""
        return (index + 1, Time("vague")) if self.tags[index].get("now") is not None else None
