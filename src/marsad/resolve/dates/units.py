"""Weeks, months and years as units of time (الأسبوع الماضي), decades and seasons."""

from __future__ import annotations

from marsad.resolve.dates.months import Months
from marsad.resolve.dates.reader import Parsed
from marsad.resolve.dates.records import LAST_WEEK, Time


class Units(Months):
    """The units of time of one sentence."""

    def units(self, index: int) -> Parsed | None:
        """``الأسبوع الماضي``, ``هذا العام``, ``مطلع الشهر``, ``السنوات الثلاث الماضية``, ``الـ24 ساعة
        الماضية``."""
        if self.tags[index].get("edge") == LAST_WEEK and self.tags[index + 1].get("from") is None:
            return index + 1, Time("unit", unit="week", turn="past")
        at, edge = self._edge(index)
        if (
            self.tags[at].get("demo") is not None
            and (unit := self.tags[at + 1].get("unit1"))
            and self.atoms[at + 1].article
        ):
            return at + 2, Time("unit", unit=unit, turn="this", edge=edge)
        if self.tags[at].get("demo") is not None and self.tags[at + 1].get("relday") == "0":
            return at + 2, Time("relday", count=0)
        if at > index and not self.free(at):
            return None
        unit = self.tags[at].get("unit1")
        if unit and self.atoms[at].article:
            end, turn = self.turn(at + 1)
            if turn:
                return end, Time("unit", unit=unit, turn=turn, edge=edge)
            if edge and unit in ("week", "month", "year"):
                return at + 1, Time("unit", unit=unit, turn="this", edge=edge)
            return None
        return self._lately(at)

    def _lately(self, index: int) -> Parsed | None:
        """Several units with الماضية: ``اليومين الماضيين``, ``الأيام الثلاثة الماضية``, ``الأيام
        الماضية``."""
        count: int | None = None
        number = self.number(index)
        at = index
        if number is not None:
            at, count = number
        unit = (
            self.tags[at].get("unit2")
            or self.tags[at].get("unitn")
            or (self.tags[at].get("unit1") if number else None)
        )
        if unit is None or self._of_name(index, at):
            return None
        if self.tags[at].get("unit2"):
            count = 2
        end = at + 1
        after = self.tags[end].get("ordinal") or self.tags[end].get("num") or self._defined(end)
        if after and number is None:
            count, end = int(after), end + 1
        end, turn = self.turn(end)
        if not turn:
            return None
        return end, Time("lately", count=count, unit=unit, turn=turn)

    def _of_name(self, index: int, unit: int) -> bool:
        """Whether a number counts no unit behind it, which is one with its article and one (اللواء 35 الأسبوع
        الماضي)."""
        one = unit > index and self.atoms[unit].article and not self.atoms[index].article
        return one and bool(self.tags[unit].get("unit1"))

    def _defined(self, index: int) -> str | None:
        """The value of a cardinal with article (الثلاثة)."""
        if index >= len(self.atoms):
            return None
        return self.tags[index].get("cardinal") if self.atoms[index].article else None

    def decade(self, index: int) -> Parsed | None:
        """``تسعينات القرن الماضي``, ``في الثمانينات``; not the years of a life (في الثمانينات من عمره)."""
        at, edge = self._edge(index)
        value = self.tags[at].get("decadeword")
        if value is None:
            return None
        time, end = Time("decade", year=int(value), edge=edge), at + 1
        end += self.tags[end].get("from") is not None and self.tags[end + 1].get("century") is not None
        if self.tags[end].get("century") is not None:
            return end + 1, time
        alone = (
            self.atoms[at].article and bool(edge or self._led(index)) and self.tags[end].get("from") is None
        )
        return (end, time) if alone else None

    def season(self, index: int) -> Parsed | None:
        """``صيف 2014``, ``صيف العام الماضي``, ``الصيف الماضي``."""
        at, edge = self._edge(index)
        name = self.tags[at].get("season")
        if name is None or (at > index and not self.free(at)):
            return None
        end, turn = self.turn(at + 1)
        if self.atoms[at].article and turn:
            return end, Time("season", unit=name, turn=turn, edge=edge)
        year = self.year(at + 1, bare=True)
        if year is not None and self.free(at + 1):
            return year[0], Time("season", unit=name, year=year[1].year, edge=edge)
        if self.tags[at + 1].get("yearword") and (turned := self.turn(at + 2))[1]:
            word = {"past": "lastyear", "next": "nextyear", "this": "thisyear"}.get(turned[1], "")
            return turned[0], Time("season", unit=name, turn=word, edge=edge)
        return None
