"""What a sentence says that somebody said."""

from __future__ import annotations

import msgspec

from marsad.extract.sentence.scene import Filler
from marsad.lexicon.cues import SpeechCue


class Report(msgspec.Struct, frozen=True, gc=False):
    """One word of saying: ``speakers`` are phrases' fillers (empty where dropped); ``content`` a word range,
    both in.

    ``nominal`` are the ranges of nominal complements; ``direct`` is true for quoted words; ``form`` is verb,
    participle, noun, or headline (a colon); ``through`` holds the person quoted where an agency passes words
    on (نقلت ... عن).
    """

    at: int
    cue: SpeechCue
    form: str
    speakers: tuple[Filler, ...]
    through: tuple[Filler, ...] = ()
    content: tuple[int, int] | None = None
    direct: bool = False
    nominal: tuple[tuple[int, int], ...] = ()
    negated: bool = False

    @property
    def said(self) -> tuple[tuple[int, int], ...]:
        """The ranges of what is said."""
        return self.nominal if self.content is None else (self.content, *self.nominal)

    def holds(self, at: int) -> bool:
        """Whether the word ``at`` lies in what is said."""
        inside = self.content is not None and self.content[0] <= at <= self.content[1]
        return inside or bool([first for first, last in self.nominal if first <= at <= last])
