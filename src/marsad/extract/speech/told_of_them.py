"""What is told of a source between its name and what it says: no place there is that of the deed."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.extract.sentence.scene import Scene
from marsad.extract.speech.speech import reports
from marsad.model import Attribution


def spans_of_sources(scene: Scene, links: Sequence[Attribution], at: int) -> list[tuple[int, int]]:
    """The spans of the sources over an act, each up to what it says (قالت الدراسة، التي أعدها مركز في لندن،
    إن)."""
    if not links:
        return []
    spans = [(link.start, link.end) for link in links]
    starts = {start for start, _ in spans}
    for report in reports(scene):
        said = report.content
        if said is not None and report.at < said[0] <= at <= said[1]:
            told = (scene.words[filler.first].stem_start for filler in report.speakers)
            spans += [(start, scene.words[said[0]].start) for start in told if start in starts]
    return spans
