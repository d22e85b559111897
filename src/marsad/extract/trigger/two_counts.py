"""How many men a verb takes, where two numbers tell between what (تنشر ما بين ألف وألفي جندي): its object."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BETWEEN
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Filler

NUMBER = "num"


def counted_between(words: Sequence[Word], clause: Clause, slots: dict[str, tuple[Filler, ...]]) -> None:
    """Makes the second of two numbers and its noun the object of a verb that has none yet."""
    takes = "subject" in slots or words[clause.verb].lemma in grammar().transitive
    at = _second_count(words, slots[BETWEEN]) if takes and "object" not in slots else 0
    if at:
        last = slots.pop(BETWEEN)[-1]
        slots["object"] = (Filler(at, last.last, max(at, last.head), "object"),)


def _second_count(words: Sequence[Word], sides: tuple[Filler, ...]) -> int:
    """Where the second number begins, of one phrase (ألف وألفي جندي) or the next; 0 for none, or where each
    has a noun of its own (بين 20 مسلحا و30 جنديا)."""
    first, last = sides[0], sides[-1]
    if words[first.first].pos != NUMBER:
        return 0
    apart = first.last == first.first != last.first
    second = last.first if apart else first.first + 1
    joined = second <= last.last and words[second].pos == NUMBER
    return second if joined and (apart or words[second].conj) else 0
