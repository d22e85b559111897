"""The sources of one report, nearest first."""

from __future__ import annotations

from dataclasses import replace

from marsad.extract.parties.discourse import Discourse
from marsad.extract.roles.speaking import linked, quoted_before, speaks_on
from marsad.extract.sentence.scene import Scene
from marsad.extract.speech.according import carried_by
from marsad.extract.speech.report import Report
from marsad.extract.speech.sources import source
from marsad.extract.speech.speech import HEADLINE
from marsad.model import Attribution

LEARNED_FROM, PERSON = "من", "person"


def links(scene: Scene, report: Report, discourse: Discourse) -> list[Attribution]:
    """The sources of one report, nearest first: whose words are passed on, then who passes them on."""
    verb = None if report.form == HEADLINE else scene.words[report.at].text
    found = [source(scene, filler, verb) for filler in (*report.through, *report.speakers)]
    given = [link for link in found if link is not None]
    learned = report.cue.through == LEARNED_FROM and bool(given) and given[-1].kind == PERSON
    if learned and any(scene.quoted(one.first, one.last) for one in report.speakers):
        given[-1] = replace(given[-1], kind="media")  # علمت «الصباح» من مصادر
    if given and (carrier := carried_by(scene, report)) is not None:
        given.append(carrier)
    if given and not report.through and (meant := quoted_before(scene, report, discourse)) is not None:
        given.insert(0, meant)
    if given and report.through and not report.speakers and (teller := _hands_on(scene, report, discourse)):
        given.append(teller)
    if not given and not report.speakers and (last := speaks_on(scene, report, discourse)) is not None:
        told = ((last.party, last.source), *((one, None) for one in last.beside))
        given = [link for one, kind in told if (link := linked(one, verb, kind)) is not None]
    return given


def _hands_on(scene: Scene, report: Report, discourse: Discourse) -> Attribution | None:
    """The paper or agency of the sentence before that goes on with another's words (أفادت الوكالة بأن ....
    ونقلت عن مصدر أن)."""
    clause = scene.parse.clause_of(report.at) if report.form == "verb" else None
    if clause is None or clause.subject or clause.passive:
        return None
    last = speaks_on(scene, report, discourse)
    link = None if last is None else linked(last.party, scene.words[report.at].text, last.source)
    return link if link is not None and link.kind == "media" else None
