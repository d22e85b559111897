"""The atoms of a sentence as the rules of time look at them: numbers, words like الماضي, the edge of a
span.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from marsad.resolve.dates.atoms import Atom
from marsad.resolve.dates.records import Time

Parsed = tuple[int, Time]
_HALVES = ("first half", "second half", "quarter", "week")
THOUSAND = 1000


class AtomReader:
    """The atoms of one sentence. ``tags`` are those of each atom, none before or past them."""

    def __init__(self, atoms: Sequence[Atom]) -> None:
        self.atoms = atoms
        self.tags = defaultdict[int, Mapping[str, str]](dict, enumerate([atom.tags for atom in atoms]))

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

    def _edge(self, index: int) -> tuple[int, str]:
        value = self.tags[index].get("edge")
        if not value:
            return index, ""
        after = index + 1 + (value.startswith(_HALVES) and self.tags[index + 1].get("from") is not None)
        return (after, value) if self.free(after) else (index, "")
