"""Ties (standing relations) and statements (who said what)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from marsad.model.article import Span
from marsad.model.claim import Attribution, Certainty, Date, Evidence, Party, Place, Status, Why
from marsad.model.html import card, quote

TieKind = Literal["backs", "opposes", "commands", "member_of", "loyal_to", "controls", "present_in", "role"]
StatementKind = Literal["direct", "reported"]


@dataclass(frozen=True, slots=True)
class Tie:
    """A standing relation that an article states: ``subject`` backs, commands, controls ... ``object``.

    ``place`` is set for ``present_in`` and ``controls``; ``number`` keeps the stated strength of a force;
    ``office`` the English office of a ``role``.
    """

    id: str
    kind: TieKind
    trigger: Span
    subject: Party
    object: Party | None
    place: Place | None
    number: int | str | None
    office: str | None
    date: Date
    status: Status
    certainty: Certainty
    attribution: tuple[Attribution, ...]
    evidence: Evidence
    gloss: str
    why: tuple[Why, ...] = ()

    def _repr_html_(self) -> str:
        """The tie as notebooks show it."""
        words = quote(self.evidence.text, self.evidence.start, [(self.trigger.start, self.trigger.end)])
        return card(self.gloss, (self.kind, self.status, self.certainty, self.date.from_, self.id), words)


@dataclass(frozen=True, slots=True)
class Statement:
    """Who said what: ``words`` is the quoted or reported speech, ``verb`` the word of saying."""

    id: str
    kind: StatementKind
    speaker: Party | None
    verb: Span | None
    words: Span
    to: tuple[Party, ...]
    about: tuple[Party, ...]
    attribution: tuple[Attribution, ...]
    evidence: Evidence
    gloss: str
    why: tuple[Why, ...] = ()

    def _repr_html_(self) -> str:
        """The statement as notebooks show it."""
        return card(self.gloss, (self.kind, self.id), quote(self.words.text, self.words.start))
