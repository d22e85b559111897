"""Years: after their word, alone, and as they follow a month."""

from __future__ import annotations

from marsad.resolve.dates.reader import AtomReader, Parsed
from marsad.resolve.dates.records import OTHER_YEAR, Time

_HIJRI_YEARS, YEARS = range(1300, 1501), range(1900, 2101)
OLD_YEARS = range(1600, 2101)  # with the word for a year before them


class Years(AtomReader):
    """The years of one sentence."""

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


def calendar_of(year: int) -> str:
    """The calendar that counts a year so."""
    return "hijri" if year in _HIJRI_YEARS else "gregorian"
