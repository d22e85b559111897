"""An act that one party denies and another says was done, in one sentence: told twice, each by its source."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.extract.roles.act import Act, overlap
from marsad.extract.sentence.scene import Scene
from marsad.extract.speech.report import Report
from marsad.extract.speech.speech import reports
from marsad.extract.standing.negators import negator_of

DEEDS = frozenset({"ASSAULT", "COERCE", "CONSULT", "SANCTION", "MOBILIZE", "RETREAT", "AID"})
ACCUSES, ALLEGES, NEGATED, IF = "ACCUSE", "allege", "negated", "إن"


def contradicted(scene: Scene, one: Act, other: Act, told: Sequence[Act]) -> bool:
    """Whether one of two mentions of an act is denied and the other is what somebody charges its doer with
    (نفى الجيش قصف البلدة، بعدما اتهمه سكان بقصفها) or says (نفى قصفها، وقال سكان إنه قصفها)."""
    if one.event != other.event:
        return False
    spoken = reports(scene)
    denials = [r for r in spoken if r.cue.status == NEGATED and not r.negated]
    denied = [act for act in (one, other) if _denied(scene, act, denials) and not _charged(act, told)]
    if len(denied) != 1:
        return False
    done = other if denied[0] is one else one
    said = any(r.holds(done.at) and not r.holds(denied[0].at) and _says(r) for r in spoken)
    return said or _charged(done, told)


def told_again(scene: Scene, earlier: Act, later: Act, told: Sequence[Act]) -> Act:
    """The later mention of an act, where it has the noun of the earlier one, with whom that was done to if
    only a pronoun says so here, who is not its doer (نفى الجيش قصف المدرسة ردا على اتهامات بقصفها)."""
    if not again(scene, earlier, later):
        return later
    hit = earlier.recipient.parties
    owned = overlap(later.actor.parties, hit) and not overlap(later.recipient.parties, hit)
    if owned or (not later.actor.parties and _charged(later, told)):
        later = replace(later, actor=earlier.actor)
    meant = all(f.pronoun for f in later.recipient.fillers)
    return replace(later, recipient=earlier.recipient) if meant else later


def again(scene: Scene, earlier: Act, later: Act) -> bool:
    """Whether a later act is told by the noun of an earlier one."""
    same = scene.words[earlier.at].lemma == scene.words[later.at].lemma
    behind = earlier.at < later.at and later.trigger.form == "noun"
    return same and behind and earlier.event == later.event


def two_verbs_apart(scene: Scene, event: str, verb: int, later: int) -> bool:
    """Whether two verbs tell two deeds: only one is denied, both are, the later behind its own و (لم يقصف
    المخيم ولا هاجم السكان), or the later stands right behind إن, which makes it the condition of the earlier
    (ستقصف المدينة إن هاجم الحزب). A refusal is one however often it is told (لا نقبل الخطة ولن نوقعها)."""
    if scene.words[later - 1].text == IF:
        return True
    first, then = negator_of(scene, verb), negator_of(scene, later)
    if first is None or then is None:
        return first is not then
    return event in DEEDS and verb < then and bool(scene.words[then].conj)


def _denied(scene: Scene, act: Act, denials: Sequence[Report]) -> bool:
    """Whether a denial holds an act, or its own verb has a negative."""
    if any(report.holds(act.at) for report in denials):
        return True
    return act.trigger.form == "verb" and negator_of(scene, act.at) is not None


def _says(report: Report) -> bool:
    """Whether a report tells that something was done."""
    return not report.negated and report.cue.status is None


def _charged(done: Act, told: Sequence[Act]) -> bool:
    """Whether somebody is accused of an act."""
    return any(
        act.event == ACCUSES and ALLEGES in act.modes and done.lies_in(act.roles.content) for act in told
    )
