"""Article text cut into segments with the roles its words play, so that no page counts characters itself.

Python counts code points and JavaScript UTF-16 units; the server therefore sends pieces of text, never
offsets.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from marsad.model import Claim, Statement, Tie

ROLES = ("act", "who", "whom", "where", "when", "source", "words", "sentence")
"""What a piece of text can be for a record. ``sentence`` is the evidence as a whole."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Code points ``start`` to ``end`` (exclusive) play a role for a record."""

    start: int
    end: int
    role: str
    record: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text and the roles it plays: pairs of record id and role, in the order of the marks."""

    text: str
    marks: tuple[tuple[str, str], ...] = ()

    def role(self, record: str | None) -> str | None:
        """The most telling role for one record, null for none."""
        roles = [role for id_, role in self.marks if id_ == record]
        return min(roles, key=ROLES.index) if roles else None


def marks(record: Claim | Tie | Statement) -> list[Mark]:
    """Where the parts of a record stand in its article's text."""
    parts: list[tuple[str, object | None]] = [("sentence", record.evidence)]
    if isinstance(record, Claim):
        parts += [("act", record.trigger), ("where", record.place), ("when", record.date)]
        parts += [("who", party) for party in record.actor] + [("whom", party) for party in record.recipient]
    elif isinstance(record, Tie):
        parts += [("act", record.trigger), ("where", record.place), ("when", record.date)]
        parts += [("who", record.subject), ("whom", record.object)]
    else:
        parts += [("act", record.verb), ("words", record.words), ("who", record.speaker)]
        parts += [("whom", party) for party in (*record.to, *record.about)]
    parts += [("source", link) for link in record.attribution]
    found = []
    for role, part in parts:
        start, end = getattr(part, "start", None), getattr(part, "end", None)
        if start is not None and end is not None and start < end:
            found.append(Mark(start, end, role, record.id))
    return found


def cut(text: str, start: int, end: int, wanted: Sequence[Mark]) -> list[Segment]:
    """The text from ``start`` to ``end`` (code points) in segments, cut wherever a mark begins or ends."""
    inside = [mark for mark in wanted if mark.start < end and mark.end > start]
    edges = sorted({start, end, *_edges(inside, start, end)})
    opening: dict[int, list[Mark]] = {}
    for mark in inside:
        opening.setdefault(max(mark.start, start), []).append(mark)
    found: list[Segment] = []
    open_: list[Mark] = []
    for first, last in pairwise(edges):
        open_ = [mark for mark in open_ if mark.end > first] + opening.get(first, [])
        pairs = tuple(dict.fromkeys((mark.record, mark.role) for mark in open_))
        found.append(Segment(text[first:last], pairs))
    return found


def _edges(inside: Iterable[Mark], start: int, end: int) -> Iterable[int]:
    for mark in inside:
        yield max(mark.start, start)
        yield min(mark.end, end)


def sentence(record: Claim | Tie | Statement) -> list[Segment]:
    """A record's evidence with its own words marked."""
    evidence = record.evidence
    wanted = [mark for mark in marks(record) if mark.role != "sentence"]
    shifted = [
        Mark(mark.start - evidence.start, mark.end - evidence.start, mark.role, mark.record)
        for mark in wanted
    ]
    return cut(evidence.text, 0, len(evidence.text), shifted)
