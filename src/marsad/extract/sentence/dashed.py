"""Names that go on behind a dash (الحركة الشعبية - شمال، حركة تحرير السودان – جناح مناوي)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.letters.marks import DASHES
from marsad.arabic.records import Reading, Word
from marsad.lexicon.parties_tables import Match

ACTOR = "actor"


def dashed(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words with a dash inside a known name, and what the name goes on with behind it, as parts of the
    name."""
    marks = [at for at, word in enumerate(words) if word.text in DASHES and word.pos == "punct" and at]
    if not marks:
        return words
    found = list(words)
    for first, own in enumerate(matches):
        for match in own:
            dash = next((at for at in marks if first < at < match.end - 1), None)
            if match.kind != ACTOR or match.weak or dash is None:
                continue
            for at in range(dash, match.end):
                found[at] = replace(words[at], reading=Reading(words[at].folded, "propn"))
            break
    return tuple(found)
