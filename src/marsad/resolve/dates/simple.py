"""The simple expressions of time: days, weekdays, months, years, seasons, units; see ``parse``.

Each rule takes the number of an atom and gives where the expression ends and what it says, or null.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import OBLIQUE, PREPOSITIONS
from marsad.resolve.dates.atoms import Atom
from marsad.resolve.dates.records import LAST_WEEK, OTHER_YEAR, Time

Parsed = tuple[int, Time]
_HALVES = ("first half", "second half", "quarter", "week")
_OPEN, _CLOSE = frozenset("(["), frozenset(")]")
_HIJRI_YEARS, YEARS = range(1300, 1501), range(1900, 2101)
OLD_YEARS = range(1600, 2101)  # with the word for a year before them
THOUSAND = 1000


class Simple:
    """The simple expressions of one sentence. ``tags`` are those of each atom, none before or past them."""

    def __init__(self, atoms: Sequence[Atom]) -> None:
        self.atoms = atoms
        self.tags = defaultdict[int, Mapping[str, str]](dict, enumerate([atom.tags for atom in atoms]))
        self._read: dict[tuple[int, bool], Parsed | None] = {}

    # --- small helpers
    # ---------------------------------------------------------------------------------------------

    def free(self, index: int) -> bool:
        """Whether an atom stands without proclitics."""
        return index < len(self.atoms) and not self.atoms[index].prep and not self.atoms[index].conj

    def number(self, index: int) -> tuple[int, int] | None:
        """Where a number ends and its value: digits, or words (عشرين, ثلاثة وعشرين)."""
        digits = self.tags[index].get("num")
        if digits is not None:
            return index + 1, int(digits)
        value = self.tags[index].get("cardinal")
        if value is None:
            return None
        joined = index + 1 < len(self.atoms) and self.atoms[index + 1].conj == "و"
        if joined and int(value) >= THOUSAND and (rest := self.number(index + 1)) is not None:
            return rest[0], int(value) + rest[1]
        more = self.tags[index + 1].get("cardinal")
        if more and int(value) < 10 and int(more) >= 20 and joined:
            return index + 2, int(value) + int(more)
        return index + 1, int(value)

    def turn(self, index: int) -> tuple[int, str]:
        """Where الماضي and the like end, and what they say."""
        value = self.tags[index].get("turn")
        return (index + 1, value) if value and self.free(index) else (index, "")

    # --- simple expressions
    # ----------------------------------------------------------------------------------------

    def simple(self, index: int, bare_year: bool = False) -> Parsed | None:
        """A day, weekday, month, year, season or a unit with الماضي and the like, perhaps with a part of the
        day."""
        if index >= len(self.atoms) or not self.atoms[index].tags:
            return None
        known = (index, bare_year)
        if known not in self._read:
            self._read[known] = self._longest(index, bare_year)
        return self._read[known]

    def _longest(self, index: int, bare_year: bool) -> Parsed | None:
        rules = (self.dayed, self.date, self.month, self.units, self.season, self.decade)
        options = [parsed for rule in rules if (parsed := rule(index)) is not None]
        if (year := self.year(index, bare_year)) is not None:
            options.append(year)
        return max(options, key=lambda p: p[0], default=None)

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
        if self.tags[index].get("punct") not in _OPEN or self.tags[index + 2].get("punct") not in _CLOSE:
            return index, time
        relday, weekday = self.tags[index + 1].get("relday"), self.tags[index + 1].get("weekday")
        if relday is not None:
            return index + 3, replace(time, kind="relday", count=int(relday))
        if weekday is not None:
            return index + 3, replace(time, weekday=int(weekday))
        return index, time

    def date(self, index: int) -> Parsed | None:
        """``15 يوليو``, ``الأول من يونيو الماضي``, ``14 فبراير/شباط 2005``, ``17/2/1986``,
        ``14 من الشهر الجاري``."""
        at = index + (self.tags[index].get("dayword") is not None)
        if at > index and not self.free(at):
            return None
        if numeric := self.tags[at].get("ndate"):
            written = [int(part) for part in numeric.split("-")]
            calendar = _calendar(written[0])
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
            opened in _OPEN
            and self.tags[end + 1].get("month") == value
            and self.tags[end + 2].get("punct") in _CLOSE
        ):
            end += 3
        elif opened in ("/", "-", "–") and self.tags[end + 1].get("month") == value:
            end += 2
        elif self.tags[end].get("month") == value and self.free(end):
            end += 1
        return end, int(value), "gregorian"

    def _year_or_turn(self, index: int, calendar: str) -> tuple[int, int | None, str, str]:
        """What follows a month: a year, ``من العام الماضي`` or ``الماضي``; the end, year, turn and
        calendar."""
        at = index + (
            self.tags[index].get("punct") in ("،", ",") and self.tags[index + 1].get("num") is not None
        )
        at += self.tags[at].get("from") is not None and self.tags[at + 1].get("yearword") is not None
        if self.tags[at].get("yearword") and (turn := self.turn(at + 1))[1]:
            return (
                turn[0],
                None,
                {"past": "lastyear", "next": "nextyear", "this": "thisyear"}.get(turn[1], ""),
                calendar,
            )
        year = self.year(at, bare=True, hijri=calendar == "hijri")
        if year is not None and self.free(at) and year[1].year is not None:
            if year[1].calendar == "hijri" or year[1].year in _HIJRI_YEARS:
                calendar = "hijri"
            return year[0], year[1].year, "", calendar
        if (other := self._other_year(index)) is not None:
            this = self.tags[index + 1].get("demo") is not None  # مايو من هذا العام
            return other, None, "thisyear" if this else OTHER_YEAR, calendar
        end, turn_ = self.turn(index)
        return end, None, turn_, calendar

    def _other_year(self, index: int) -> int | None:
        """Where a year ends that another event tells (تموز من العام نفسه، من نفس العام، من كل عام)."""
        if self.tags[index].get("from") is None:
            return None
        if self.tags[index + 1].get("yearword"):
            whole = self.atoms[index + 1].article and not self.tags[index + 2].get("turn")
            return index + 2 + (self.tags[index + 2].get("follow") is not None) if whole else None
        pointed = index + 2 < len(self.atoms) and self.tags[index + 2].get("yearword") is not None
        if not pointed or self.tags[index + 1].get("num"):
            return None
        told = self.tags[index + 3].get("num") or self.tags[index + 3].get("turn")
        return None if told else index + 3

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

    def _edge(self, index: int) -> tuple[int, str]:
        value = self.tags[index].get("edge")
        if not value:
            return index, ""
        after = index + 1 + (value.startswith(_HALVES) and self.tags[index + 1].get("from") is not None)
        return (after, value) if self.free(after) else (index, "")

    def year(self, index: int, bare: bool = False, hijri: bool = False) -> Parsed | None:
        """``عام 1981``, ``عام ألفين وستة``, ``مطلع 2014``, ``عام 1429هـ``.

        A bare number only where ``bare`` says so, or after في; ``hijri`` after a month of that calendar.
        """
        at, edge = self._edge(index)
        worded = self.tags[at].get("yearword") is not None
        value = self.tags[at + worded].get("num")
        number = self.number(at + worded)
        if number is None or (at + worded > index and not self.free(at + worded)):
            return None
        if len(value or "") != 4 and not (worded and value is None and number[1] in YEARS):
            return None
        end, year, calendar = number[0], number[1], "gregorian"
        if self.tags[end].get("hijri") is not None:
            end, calendar = end + 1, "hijri"
        elif self.tags[end].get("gregorian") is not None:
            end += 1
        elif year in _HIJRI_YEARS and (worded or hijri):
            calendar = "hijri"
        if year not in (_HIJRI_YEARS if calendar == "hijri" else OLD_YEARS if worded else YEARS):
            return None
        if not (worded or edge or bare or self._year_alone(index, end)):
            return None
        return end, Time("year", year=year, calendar=calendar, edge=edge)

    def _year_alone(self, index: int, end: int) -> bool:
        """Whether a number of four digits after في is a year and counts nothing."""
        if index == 0 or not self.free(index):
            return False
        before = self.atoms[index - 1]
        if before.text != "في" and not before.tags.keys() & {"during", "to"}:
            return False
        if end >= len(self.atoms):
            return True
        word = self.atoms[end].word
        return word is None or word.pos != "noun" or word.article or bool(word.prep or word.conj)

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


def _calendar(year: int) -> str:
    return "hijri" if year in _HIJRI_YEARS else "gregorian"
