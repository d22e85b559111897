"""Sources that fixed expressions name around an act."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.extract.parties.discourse import Discourse
from marsad.extract.roles.called_so import goes_on_as
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.according import carrier, covers, expressions, in_brackets, named_by, relayed_by
from marsad.extract.speech.joined import together, whole
from marsad.extract.speech.relayed import drawn_from
from marsad.extract.speech.report import Report
from marsad.extract.speech.sources import source
from marsad.model import Attribution
from marsad.model.claim import Status

UNSURE = frozenset({"possible", "doubtful"})
NEGATED = "negated"
REPORTING = frozenset({"document", "media", "anonymous"})


def _spread(scene: Scene, last: int) -> bool:
    """Whether a verb of rumour or pretence follows (نفى مقتله، كما روجت صفحات): its subject said what is
    denied."""
    verb = next((w for w in scene.words[last + 1 : last + 3] if w.pos == "verb"), None)
    cue = None if verb is None else scene.lexicon.speech.get(verb.lemma)
    return cue is not None and cue.certainty in UNSURE


def according_to(
    scene: Scene, at: int, discourse: Discourse, over: Sequence[Report], status: Status | None
) -> tuple[list[Attribution], list[Attribution]]:
    """وفق X، نقلا عن X، حسبما أفاد X around an act: the nearest one, and an agency that passes on a
    report; not who spread what another denies."""
    best: tuple[int, list[Attribution], bool] | None = None
    relayed: dict[int, list[Attribution]] = {}
    reported = bool(over)
    for first, last, clausal in expressions(scene):
        if first and scene.words[first - 1].stem in grammar().negator:
            continue
        if clausal and reported and status == NEGATED and _spread(scene, last):
            continue
        filler, found = _named_there(scene, first, last, clausal, discourse)
        inner = relayed_by(scene, filler, last) if filler is not None and clausal else []
        if found and inner and filler is not None and covers(scene, first, filler, at):
            return [*inner, *found], []
        if found and (outer := relayed.get(first - 1)) is not None:
            return [*found, *outer], []
        if filler is None or not found or not covers(scene, first, filler, at):
            continue
        if reported and first > at and _of_next_clause(scene, over, first):
            continue
        relayed[filler.last] = found
        distance = abs(first - at)
        if best is None or distance < best[0]:
            passes_on = reported and (
                (found[0].kind == "media" and first > at)
                or _passed_on(scene, first, over[0])
                or any(_hands_on_next(report, first) for report in over)
            )
            best = (distance, found, passes_on)
    if best is None:
        behind = in_brackets(scene)
        return ([], []) if behind is None or reported else ([behind], [])
    return ([], best[1]) if best[2] else (best[1], [])


def _of_next_clause(scene: Scene, over: Sequence[Report], first: int) -> bool:
    """Whether another clause, joined behind a comma and with a subject of its own, stands between what was
    reported and the source that closes it (أعلن الجيش مقتل جندي، وقصفت الطائرات الموقع، وفق قناة)."""
    joined = scene.parse.joined_anew(over[-1].at, first)
    return any(not any(report.holds(clause.verb) for report in over) for clause in joined)


def _hands_on_next(report: Report, first: int) -> bool:
    """Whether a source before a report without a speaker of its own is who passes on another's words there
    (بحسب مصدر طبي، فإن ...، ونقل عن ناجين قولهم)."""
    return first < report.at and bool(report.through) and not report.speakers


def _passed_on(scene: Scene, first: int, report: Report) -> bool:
    """Whether an expression before what a person or an office says tells who passes that on (بحسب رويترز، قال
    الوزير إن): not from whom a paper or a speaker has it (نقلا عن شهود، ذكرت الوكالة أن)."""
    if report.content is None or first >= report.content[0] or not report.speakers:
        return False
    if scene.words[first].stem in grammar().drawn_on:
        return False
    speaker = source(scene, report.speakers[0], None)
    return speaker is not None and speaker.kind not in REPORTING


def _named_there(
    scene: Scene, first: int, last: int, clausal: bool, discourse: Discourse
) -> tuple[Filler | None, list[Attribution]]:
    """The words of those whom a fixed expression names or means, and each of them as a source."""
    filler = named_by(scene, last, clausal)
    if filler is not None:
        those = together(scene, filler, len(scene.words))
        drawn = scene.words[first].stem in grammar().drawn_on  # نقلا عن الوكالة عن مصدر
        chain = drawn_from(scene, those, len(scene.words)) if drawn else those
        links = [source(scene, one, scene.words[first].text) for one in chain]
        named = whole(tuple(sorted(chain, key=lambda one: one.first)))
        return named, [link for link in (*links, carrier(scene, those[-1])) if link is not None]
    meant = goes_on_as(scene, first, last, clausal, discourse)
    return (None, []) if meant is None else (Filler(last, last, last, "speaker"), [meant])
