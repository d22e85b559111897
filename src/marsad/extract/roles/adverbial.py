"""Doers of participles in the accusative, which tell what is done beside another act (قال ... متهما)."""

from __future__ import annotations

from marsad.arabic.endings import ACCUSATIVE
from marsad.extract.parties.agreement import Gender, Number, fits
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.sentence.scene import Scene
from marsad.extract.speech.speech import reports
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.sectors import PERSONS


def suits(scene: Scene, trigger: Trigger, actor: Cast) -> bool:
    """Whether an act has a doer that its participle, if it is one, agrees with."""
    if not _adverbial(scene, trigger):
        return True
    gender, number = _form(scene, trigger)
    return any(fits(scene.words[filler.head], True, gender, number) for filler in actor.fillers)


def _adverbial(scene: Scene, trigger: Trigger) -> bool:
    """Whether an act is told by a participle in the accusative (متهما، داعية) whose verb has a doer: none has
    what an event left (موقعة ثلاثة قتلى)."""
    word = scene.words[trigger.at]
    done = trigger.form == "active" and trigger.entry.frame.verb.get("subject") != "none"
    return done and not word.article and not word.prep and word.stem.endswith(ACCUSATIVE)


def _form(scene: Scene, trigger: Trigger) -> tuple[Gender, Number]:
    stem = scene.words[trigger.at].stem
    return "f" if stem.endswith("ة") else "m", "p" if stem.endswith("ين") else "s"


def voiced(scene: Scene, trigger: Trigger, discourse: Discourse) -> Cast | None:
    """Who speaks, for a participle of an act of speech behind his words (قال ... متهما الحركة)."""
    if not _adverbial(scene, trigger):
        return None
    gender, number = _form(scene, trigger)
    told_in_order = reversed(reports(scene))
    for report in sorted(told_in_order, key=lambda report: _passed_on(scene, report.at)):
        tells = report.content or report.nominal or scene.words[report.at].pronoun  # ما اعتبرته الحكومة
        if report.form != "verb" or report.at > trigger.at or not tells:
            continue
        for filler in report.speakers[:1]:
            told = cast(scene, "actor", (filler,), discourse, metonyms=True)
            answer = scene.answer(filler)
            human = answer is None or answer.kind in PERSONS
            if (
                filler.last < trigger.at
                and told.parties
                and fits(scene.words[filler.head], human, gender, number)
            ):
                return told
    return None


def _passed_on(scene: Scene, verb: int) -> bool:
    """Whether a verb of saying only tells who carried somebody's words (في كلمة بثها التلفزيون): behind
    others that could be meant."""
    clause = scene.parse.clause_of(verb) if scene.words[verb].pronoun else None
    return clause is not None and clause.antecedent is not None


def beside(scene: Scene, trigger: Trigger, discourse: Discourse) -> Cast:
    """The nearest subject before a participle in the accusative that it agrees with, past those of relative
    clauses that it does not (اتهم النواب ... التفجير الذي استهدف الموكب، مطالبين)."""
    if not _adverbial(scene, trigger):
        return Cast()
    gender, number = _form(scene, trigger)
    near, inner = scene.parse.clauses_before(trigger.at)
    for clause in (c for c in (*near, *inner) if c.subject):
        subject = verb_slots(scene.parse, clause).get("subject", ())
        told = cast(scene, "actor", subject, discourse, metonyms=True)
        answers = ((filler, scene.answer(filler)) for filler in told.fillers)
        if told.parties and any(
            fits(scene.words[filler.head], answer is None or answer.human, gender, number)
            for filler, answer in answers
        ):
            return told
    return Cast()
