"""Where what a report holds ends before the charge that it answers or came upon."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WAS
from marsad.extract.sentence.scene import Scene
from marsad.extract.speech.report import Report

AN = "ان"
NEGATED, SAYS = "negated", "say"
CHARGED_WITHIN = 6


def denied_upon(scene: Scene, report: Report, at: int) -> bool:
    """Whether what a denial came upon begins (نفى أنه قصف المدينة، بعدما اتهمه سكان), what others say who are
    described there (نفى تسليحهم، الذين قال زعيمهم إن), or the accusations that any words answer (، ردا على
    اتهامات له): the text tells it."""
    if at + 1 >= len(scene.words):
        return False
    if report.cue.status == NEGATED and scene.words[at].pos == "relative":
        verb = scene.lexicon.speech.get(scene.words[at + 1].lemma)
        return verb is not None and verb.kind == SAYS
    charge = at + (scene.words[at].pos == "demonstrative" and bool(scene.words[at].conj))  # وذلك بعد
    opener, near = scene.words[charge], scene.shapes[charge + 1 : charge + 3]
    upon = opener.folded in grammar().upon | grammar().after_clause or opener.stem in grammar().reply
    if upon and any(shapes & grammar().accusing for shapes in near):
        return True
    told = opener.lemma == WAS and bool(opener.conj)  # ، وكانت النقابة قد اتهمتها
    told = told and any(w.lemma in grammar().charging for w in scene.words[at + 1 : at + CHARGED_WITHIN])
    return report.cue.status == NEGATED and (told or opener.folded in grammar().after_clause)


def before_charge(scene: Scene, report: Report, first: int, last: int) -> int:
    """The last word of what a denial holds before the charge that it came upon, without a comma (نفى أنه
    قصفها بعدما اتهمه سكان)."""
    upon = grammar().after_clause if report.cue.status == NEGATED else ()
    for at in range(first + 1, last - 1) if upon else ():
        verb = at + 1 + (scene.words[at + 1].folded == AN)
        cue = scene.lexicon.speech.get(scene.words[verb].lemma)
        says = cue is not None and cue.kind == SAYS and cue.status is None
        if scene.words[at].folded in upon and (says or scene.words[verb].lemma in grammar().charging):
            return at - 1
    return last
