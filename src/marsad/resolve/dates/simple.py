"""The simple expressions of time: days, weekdays, months, years, seasons, units; see ``parse``.

Each rule takes the number of an atom and gives where the expression ends and what it says, or null.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.resolve.dates.atoms import Atom
from marsad.resolve.dates.days import Days
from marsad.resolve.dates.reader import Parsed
from marsad.resolve.dates.units import Units


class Simple(Days, Units):
    """The simple expressions of one sentence, the longest at each atom."""

    def __init__(self, atoms: Sequence[Atom]) -> None:
        super().__init__(atoms)
        self._read: dict[tuple[int, bool], Parsed | None] = {}

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
