"""Attribution: who says so. The chain of sources over an act, nearest first."""

from __future__ import annotations

from marsad.arabic.classes.particles import AND
from marsad.extract.parties.discourse import Discourse
from marsad.extract.roles.by_expressions import NEGATED, according_to
from marsad.extract.roles.called_so import called_so_by
from marsad.extract.roles.deniers import denier
from marsad.extract.roles.quoted_on import next_clause, next_quotation, open_quotation
from marsad.extract.roles.report_links import links
from marsad.extract.roles.reports_over import believed, relative_news, reports_of, reports_over
from marsad.extract.roles.speaking import as_source
from marsad.extract.sentence.scene import Scene
from marsad.extract.speech.speech import reports
from marsad.model import Attribution, Why
from marsad.model.claim import Status

DONE = frozenset({"asserted", "historical"})
JOINED = "joined_source"


def sources(
    scene: Scene, at: int, discourse: Discourse, status: Status | None = None
) -> tuple[tuple[Attribution, ...], tuple[Why, ...]]:
    """The chain of sources over the act at word ``at`` and how it was found; empty where the article says
    it. News that tells of an act is no source of its being ``negated`` (لا صحة للأنباء عن مقتله), nor is who
    denies something of it one of its being asserted (نفت الحكومة علمها باعتقاله)."""
    told = [
        r
        for r in reports(scene)
        if not (status == NEGATED and relative_news(scene, r))
        and not (status in DONE and r.cue.status == NEGATED and r.content is None and not r.negated)
    ]
    nearest, agency = according_to(scene, at, discourse, reports_over(told, at), status)
    steps = [("according_to", link) for link in nearest]
    steps += [
        ("reporting_clause", link)
        for report in believed(reports_over(told, at), status)
        for link in links(scene, report, discourse)
    ]
    steps += [("according_to", link) for link in agency]
    if not steps and (speaker := open_quotation(scene, at, discourse)) is not None:
        steps = [("quotation_goes_on", speaker)]
    if (
        not steps
        and (quoted := next_quotation(scene, discourse)) is not None
        and quoted[0] <= at <= quoted[1]
    ):
        steps = [("quotation_goes_on", link) for link in [as_source(discourse, None)] if link is not None]
    if not steps and (report := next_clause(scene, discourse)) is not None:
        steps = [("clause_goes_on", report)]
    if not steps and (written := reports_of(scene, at, status)) is not None:
        steps = [("reports_of", written)]
    if not steps and (caller := called_so_by(scene, at, discourse)) is not None:
        steps = [("called_so", caller)]
    if not steps and status == NEGATED and (link := denier(scene, at)) is not None:
        steps = [("denied_by", link)]
    chain: list[Attribution] = []
    why: list[Why] = []
    for rule, link in steps:
        if all(link.start != other.start for other in chain):
            joined = bool(chain) and beside(scene, chain[-1], link)
            chain.append(link)
            why.append(Why("attribution", JOINED if joined else rule, link.start, link.end))
    return tuple(chain), tuple(why)


def beside(scene: Scene, one: Attribution, other: Attribution) -> bool:
    """Whether و alone stands between two sources: they say the same words together."""
    return scene.text[one.end : other.start].strip() == AND
