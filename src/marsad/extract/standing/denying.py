"""Acts that are denied: by a particle, by a doer who is said not to have done them, by words that leave open
whether they were done."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IS_NOT, WILL_NOT
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import Standing, step_of
from marsad.extract.trigger.governing import Step, doing, entry, verb_lemmas
from marsad.extract.trigger.governors import steps
from marsad.lexicon.load import rows_of
from marsad.model.claim import Certainty

WHETHER, EITHER = "سواء", "اما"
UNDECIDED_REACH, EITHER_REACH = 4, 12


def negated(scene: Scene, negator: int, verb: int, below: Standing) -> Standing:
    """What a negative on a verb makes of the act that it is or carries; what is not kept back or not denied
    is so (لم تخف قلقها، لم ينكر القصف)."""
    again = any(w.rule == "negation" and w.start == scene.words[negator].start for w in below.why)
    if again and below.status == "negated":
        return below  # لم يكن وراء القصف: denied once
    why = (*below.why, step_of(scene, "negation", negator, verb))
    if below.status == "negated":
        lemmas = verb_lemmas(scene, verb)
        rows = rows_of(scene.lexicon.governors, lemmas)
        if not any(row.status == "litotes" for row in rows) or _undecided(scene, verb):
            return Standing("hypothetical", "possible", why)
        if scene.words[negator].stem == WILL_NOT:
            return Standing("hypothetical", below.certainty, why)  # لن تتردد في قصفها: not done yet
        admitted = not lemmas.isdisjoint(scene.lexicon.speech)  # لم ينف, not لم يخف
        return Standing("asserted", "probable" if admitted else below.certainty, why)
    sure: Certainty = "certain" if below.status != "asserted" else below.certainty
    return Standing("negated", sure, why)


def _undecided(scene: Scene, verb: int) -> bool:
    """Whether who does not deny something does not confirm it either (لم ينف ولم يؤكد)."""
    near = scene.words[max(verb - UNDECIDED_REACH, 0) : verb + UNDECIDED_REACH]
    return any(word.pos == "verb" and word.lemma in grammar().confirming for word in near)


def alternative(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act that is one of two that make no difference or are left open (سواء قصفوا المدينة أم حاصروها، إما
    خروجهم وإما الحرب)."""
    at = trigger.at
    openers = [n for word in (WHETHER, EITHER) for n in scene.positions.get(word, ())]
    if not openers or scene.words[at].article:
        return found
    for opener in openers:
        if scene.words[opener].stem == EITHER and "إ" not in scene.words[opener].text:
            continue  # أما خروجهم
        behind = scene.words[opener + 1] if opener < at else None
        if behind is None or behind.prep or behind.article or behind.pos == "prep":
            continue  # سواء في القصف أو في المعارك
        second = opener + 1 < at <= opener + EITHER_REACH and scene.words[at].pos == "verb"
        carried = behind.pos == "verb" and any(
            step.at == opener + 1 for step in steps(scene, trigger.first, at)
        )
        if opener + 1 == at or carried or (second and scene.words[at - 1].folded in grammar().either):
            return Standing("hypothetical", "possible", (*found.why, step_of(scene, "whether", opener, at)))
    return found


def not_that(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """A second complement that is said not to be the one (تقوم المهمة على الحراسة وليس على القصف)."""
    own = scene.parse.phrase_of[trigger.at]
    if own < 0 or scene.words[trigger.at].pos == "verb" or scene.words[trigger.first].article:
        return found
    phrase = scene.parse.phrases[own]
    at = phrase.prep_at - 1
    if at < 1 or phrase.first != trigger.first or scene.words[at].lemma != IS_NOT:
        return found
    apart = scene.words[at].conj or scene.words[at - 1].pos in {"punct", "conj"}
    return negated(scene, at, at, found) if apart else found


def for_nothing(scene: Scene, trigger: Told, step: Step, found: Standing) -> Standing:
    """What an act is that something denied would have been done for (لم يأت لدعم المعارضة); a pronoun may
    tell why it was not done (لم يدع لدعمه المعارضة)."""
    word, verb = scene.words[trigger.first], scene.words[step.at]
    aim = step.slot == "purpose" and word.prep == "ل" and word.pos != "verb" and not word.pronoun
    no = negator_of(scene, step.at) if aim and verb.pos == "verb" and found.status == "asserted" else None
    return found if no is None else negated(scene, no, step.at, found)


def denied_part(scene: Scene, step: Step, over: Sequence[Step]) -> Step | None:
    """The denial over a noun that says who took part (نفت الحركة مسؤوليتها عن التفجير): she did not do it."""
    part = doing(scene, step)
    if part is None or part.doer != "actor":
        return None
    outer = over[over.index(step) + 1 :]
    rows = ((other, entry(scene, other)) for other in outer)
    denying = (other for other, row in rows if row is not None and row.status in {"negated", "litotes"})
    return next((other for other in denying if negator_of(scene, other.at) is None), None)
