"""The reports over an act, and news as its topic."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.extract.roles.by_expressions import NEGATED, REPORTING
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.report import Report
from marsad.extract.speech.sources import news_noun, source
from marsad.extract.speech.speakers import VIEWS
from marsad.extract.trigger.governors import steps as governing_steps
from marsad.model import Attribution
from marsad.model.claim import Status

DOUBTFUL = "doubtful"
THAT = ("content", "ب")


def reports_of(scene: Scene, at: int, status: Status | None) -> Attribution | None:
    """The document or paper that an act is told by as its topic (تقارير إعلامية عن مقتله), or the news that
    nobody gives a name to (تواترت أنباء عن مقتله), which is no source of its own denial."""
    for step in governing_steps(scene, at, at):
        own = scene.parse.phrase_of[step.at]
        content = step.slot in THAT and own >= 0 and news_noun(scene, step.at)  # أنباء مفادها أن
        if own < 0 or not (content or step.slot in grammar().news_of):
            continue
        phrase = scene.parse.phrases[own]
        last = phrase.last - (phrase.last > step.at and bool(scene.words[phrase.last].pronoun))
        filler = Filler(step.at, last, step.at, "source")
        named = source(scene, filler, None)
        if named is None or named.kind not in REPORTING or status == NEGATED:
            return None
        if named.kind == "anonymous":
            told = news_noun(scene, step.at) or any(own in c.subject for c in scene.parse.clauses)
        else:
            told = phrase.last > step.at
        return named if told else None
    return None


def relative_news(scene: Scene, report: Report) -> bool:
    """Whether a relative clause says what news tells (الأنباء التي تتحدث عن، شائعات تقول إن)."""
    clause = scene.parse.clause_of(report.at)
    if clause is None or (clause.antecedent is None and clause.subject_rule != "relative"):
        return False
    return any(news_noun(scene, at) for f in report.speakers for at in range(f.first, f.last + 1))


def reports_over(told: Sequence[Report], at: int) -> list[Report]:
    """The reports that hold a word, the innermost first."""
    return [
        r for r in reversed(told) if r.holds(at) and r.at != at and not (r.negated and r.cue.status is None)
    ]


def believed(over: list[Report], status: Status | None) -> list[Report]:
    """The reports over an act whose speakers say what is told of it: not who tells what another denies (نفت
    الوزارة ما ذكرته الصحيفة عن), nor who doubts what another tells (شكك الخبير في تقرير قال إن)."""
    if status == NEGATED:
        first = next((n for n, r in enumerate(over) if r.cue.status == NEGATED and not r.negated), 0)
        return over[first:]
    return [r for n, r in enumerate(over) if not n or r.cue.certainty != DOUBTFUL or r.cue.kind not in VIEWS]
