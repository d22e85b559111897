"""Days: weekdays, yesterday and the like, with the part of the day."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.letters.endings import OBLIQUE
from marsad.resolve.dates.months import CLOSE, OPEN, Months
from marsad.resolve.dates.reader import Parsed
from marsad.resolve.dates.records import Time


class Days(Months):
    """The days of one sentence."""

    def dayed(self, index: int) -> Parsed | None:
        """``فجر أمس``, ``يوم الأحد الماضي``, ``مساء يوم الخميس``, ``اليوم (أمس)``, ``أمس السبت``."""
        at, part = index, ""
        if value := self.tags[at].get("part"):
            at, part = at + 1, value
        at += self.tags[at].get("dayword") is not None and (at == index or self.free(at))
        if at > index and not self.free(at):
            return None
        parsed = self.named_day(at)
        if parsed is None and at > index:
            parsed = self.date(at)
        if parsed is None:
            return None
        end, time = parsed
        end += self.tags[end].get("partend") is not None and self.free(end)
        return end, replace(time, part=part)

    def named_day(self, index: int) -> Parsed | None:
        """A relative day or weekday with what may follow it: turn, weekday, date, a bracket that mends it.

        Two weekdays are the night between them (ليل الجمعة السبت).
        """
        relday, weekday = self.tags[index].get("relday"), self.tags[index].get("weekday")
        if relday is None and weekday is None:
            return None
        if weekday and self._two_men(index + 1):
            return None
        if relday == "0" and (self._titled(index + 1) or self.turn(index + 1)[1] or self._a_day(index)):
            return None
        time = Time("relday", count=int(relday)) if relday else Time("weekday", weekday=int(weekday or 0))
        end, turn = self.turn(index + 1)
        time = replace(time, turn=turn) if weekday else time
        end = index + 1 if relday else end
        joined = end + (weekday is not None and self.tags[end].get("punct") in ("-", "–", "/"))
        other = self.tags[joined].get("weekday")
        if other and self.free(joined):
            end = joined + 1
            night = Time("weekday", weekday=int(other))
            time = replace(time, weekday=int(other)) if relday else replace(time, until=night)
        end, time = self._mended(end, time)
        comma = end + (self.tags[end].get("punct") == "،")
        dated = self.date(comma) if comma < len(self.atoms) and self.free(comma) else None
        if dated is not None:
            return dated[0], replace(dated[1], weekday=time.weekday)
        return end, time

    def _two_men(self, index: int) -> bool:
        """Whether an adjective in the dual makes الاثنين the two: ``أفرج عن الاثنين الآخرين``."""
        word = self.atoms[index].word if index < len(self.atoms) else None
        if word is None or self.atoms[index].tags or not self.free(index):
            return False
        return word.article and word.stem.endswith(OBLIQUE)

    def _titled(self, index: int) -> bool:
        """Whether an adjective makes اليوم a noun: ``اليوم الوطني``."""
        if index >= len(self.atoms) or self.atoms[index].tags:
            return False
        word = self.atoms[index].word
        return word is not None and word.article and word.pos == "adj" and self.free(index)

    def _a_day(self, index: int) -> bool:
        """Whether في says how much in a day: ``ثلاث ساعات في اليوم``."""
        return index > 0 and "in" in self.tags[index - 1] and "relday" in self.tags[index]

    def _mended(self, index: int, time: Time) -> Parsed:
        """A bracket after a day: ``اليوم (أمس)`` means yesterday, ``أمس (السبت)`` names it again."""
        if self.tags[index].get("punct") not in OPEN or self.tags[index + 2].get("punct") not in CLOSE:
            return index, time
        relday, weekday = self.tags[index + 1].get("relday"), self.tags[index + 1].get("weekday")
        if relday is not None:
            return index + 3, replace(time, kind="relday", count=int(relday))
        if weekday is not None:
            return index + 3, replace(time, weekday=int(weekday))
        return index, time
