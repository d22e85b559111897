"""Months, and days by their number in one."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import PREPOSITIONS
from marsad.resolve.dates.reader import Parsed
from marsad.resolve.dates.records import Time
from marsad.resolve.dates.years import Years, calendar_of

OPEN, CLOSE = frozenset("(["), frozenset(")]")


class Months(Years):
    """The months of one sentence."""

    def date(self, index: int) -> Parsed | None:
        """``15 يوليو``, ``الأول من يونيو الماضي``, ``14 فبراير/شباط 2005``, ``17/2/1986``,
        ``14 من الشهر الجاري``."""
        at = index + (self.tags[index].get("dayword") is not None)
        if at > index and not self.free(at):
            return None
        if numeric := self.tags[at].get("ndate"):
            written = [int(part) for part in numeric.split("-")]
            calendar = calendar_of(written[0])
            return at + 1, Time("day", year=written[0], month=written[1], day=written[2], calendar=calendar)
        value = self.tags[at].get("num") or self.tags[at].get("ordinal")
        if value is None or not 1 <= int(value) <= 31 or (at == index and self._describes(index)):
            return None
        at += 1 + (self.tags[at + 1].get("from") is not None)
        if self.tags[at].get("unit1") == "month" and self.atoms[at].article and self.tags[at - 1].get("from"):
            end, turn = self.turn(at + 1)
            return (end, Time("unit", unit="month", turn=turn, day=int(value))) if turn else None
        at += self.tags[at].get("monthword") is not None
        named = self.month_name(at)
        if named is None or not self.free(at):
            return None
        after, month, told = named
        end, year, turn, calendar = self._year_or_turn(after, told)
        return end, Time("day", year=year, month=month, day=int(value), calendar=calendar, turn=turn)

    def _describes(self, index: int) -> bool:
        """Whether an ordinal tells which one of the things before it, no day (الجولة الثانية من يونيو)."""
        before = self.atoms[index - 1] if index else None
        counted = before is not None and before.article and not before.tags
        return counted and self.atoms[index].article and self.tags[index].get("ordinal") is not None

    def month_name(self, index: int) -> tuple[int, int, str] | None:
        """A month under one name or two: ``يناير (كانون الثاني)``, ``كانون الثاني/يناير``; end, number,
        calendar."""
        value = self.tags[index].get("month")
        if value is None:
            value = self.tags[index].get("hmonth")
            return (index + 1, int(value), "hijri") if value else None
        end = index + 1
        opened = self.tags[end].get("punct")
        if (
            opened in OPEN
            and self.tags[end + 1].get("month") == value
            and self.tags[end + 2].get("punct") in CLOSE
        ):
            end += 3
        elif opened in ("/", "-", "–") and self.tags[end + 1].get("month") == value:
            end += 2
        elif self.tags[end].get("month") == value and self.free(end):
            end += 1
        return end, int(value), "gregorian"

    def month(self, index: int) -> Parsed | None:
        """``مطلع شهر أغسطس الماضي``, ``في مارس``, ``سبتمبر أو أكتوبر المقبلين``."""
        at, edge = self._edge(index)
        worded = self.tags[at].get("monthword") is not None
        named = self.month_name(at + worded)
        if named is None or (at + worded > index and not self.free(at + worded)):
            return None
        end, month, calendar = named
        either = (
            self.tags[end + 1].get("month")
            if end < len(self.atoms) and self.atoms[end].text in grammar().conjunction
            else None
        )
        closing = self._year_or_turn(end + 2, calendar) if either else None
        if closing and (closing[1] or closing[2]):
            last = Time("month", year=closing[1], month=int(either or 0), calendar=calendar, turn=closing[2])
            return closing[0], replace(last, month=month, until=last)
        end, year, turn, calendar = self._year_or_turn(end, calendar)
        if not (edge or worded or year or turn or self._led(index)):
            return None
        return end, Time("month", year=year, month=month, calendar=calendar, turn=turn, edge=edge)

    def _led(self, index: int) -> bool:
        """Whether a preposition stands before a month that has nothing else to mark it."""
        if self.atoms[index].prep in PREPOSITIONS:
            return True
        if index == 0:
            return False
        before = self.atoms[index - 1]
        return (
            any(sort in before.tags for sort in ("since", "during", "to", "between")) or before.text == "في"
        )
