"""Sentences tagged with names, as the public sets of Arabic names have them: a token and its tag a line.

ANERcorp, AQMAR and others write ``B-PERS``, ``B-PER``, ``I-LOC``, ``B-GPE``, ``B-ORG``, ``B-MIS0``, ``O``;
tags of other kinds (``MISC``) count as no name. The first column is the token, the last one the tag.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

KINDS = {
    "PER": "PER",
    "PERS": "PER",
    "PERSON": "PER",
    "LOC": "LOC",
    "LOCATION": "LOC",
    "GPE": "LOC",
    "FAC": "LOC",
    "ORG": "ORG",
    "ORGANIZATION": "ORG",
}
OPENS, ALONE = frozenset("BSU"), frozenset("SU")
STOPS = frozenset({".", "؟", "?", "!"})
COMMENTS = frozenset({"-DOCSTART-", "#"})

Span = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Tagged:
    """One sentence: its tokens, and its names as kind, first token, and the token behind the last."""

    tokens: tuple[str, ...]
    names: frozenset[Span]

    @property
    def text(self) -> str:
        """The tokens with a space between them."""
        return " ".join(self.tokens)

    def spans(self, names: Iterable[tuple[str, int, int]]) -> frozenset[Span]:
        """Names by the characters of :attr:`text` as names by tokens: each token that a name touches is its
        own, with the proclitics written onto it.
        """
        starts, at = [], 0
        for token in self.tokens:
            starts.append(at)
            at += len(token) + 1
        ends = [start + len(token) for start, token in zip(starts, self.tokens, strict=True)]
        found = set()
        for kind, start, end in names:
            inside = [n for n in range(len(starts)) if starts[n] < end and start < ends[n]]
            if inside:
                found.add((kind, inside[0], inside[-1] + 1))
        return frozenset(found)


def read(path: Path) -> list[Tagged]:
    """The sentences of a file; one without empty lines is parted behind full stops."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8-sig").splitlines()]
    blank = any(not line for line in lines[:-1])
    return [_tagged(rows) for rows in _sentences(lines, parted=blank)]


def _sentences(lines: Sequence[str], parted: bool) -> Iterator[list[tuple[str, str]]]:
    rows: list[tuple[str, str]] = []
    for line in lines:
        columns = line.split()
        if len(columns) > 1 and columns[0] not in COMMENTS:
            rows.append((columns[0], columns[-1]))
        ends = not columns if parted else bool(columns) and columns[0] in STOPS
        if ends and rows:
            yield rows
            rows = []
    if rows:
        yield rows


def _tagged(rows: Sequence[tuple[str, str]]) -> Tagged:
    names: list[Span] = []
    open_kind: str | None = None
    for at, (_, tag) in enumerate(rows):
        mark, _, rest = tag.partition("-")
        kind = KINDS.get(rest.upper())
        if kind is None:
            open_kind = None
        elif mark in OPENS or kind != open_kind:
            names.append((kind, at, at + 1))
            open_kind = None if mark in ALONE else kind
        else:
            names[-1] = (kind, names[-1][1], at + 1)
    return Tagged(tuple(token for token, _ in rows), frozenset(names))
