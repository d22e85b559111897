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


def without_anothers(found: list[Report]) -> list[Report]:
    """The reports, those told within another one without the clause that a participle behind them introduces
    (أشار إلى أن باريس أعربت عن رغبتها في اللقاء، قائلا إن): that goes on from the outer one."""
    return [msgspec.structs.replace(r, content=None) if _of_another(r, found) else r for r in found]


def _of_another(report: Report, found: list[Report]) -> bool:
    if report.form != "verb" or report.content is None or report.direct:
        return False
    first = report.content[0]
    later = any(
        o.form == "participle" and o.content and o.content[0] == first and o.at > report.at for o in found
    )
    return later and any(o.at < report.at and o is not report and o.holds(report.at) for o in found)
