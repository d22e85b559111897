"""Acts whose denial is denied (لم يمنعه, لا يمكن إنكار أنهم قصفوا), or that alone were left to be done (لم
يجد بدا من الانسحاب)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import DID_NOT
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import Standing, step_of
from marsad.extract.trigger.governing import Step, entry, verb_lemmas
from marsad.extract.trigger.governors import known, steps
from marsad.extract.trigger.no_choice import no_choice
from marsad.lexicon.cues import Governor
from marsad.lexicon.load import rows_of
from marsad.model.claim import Status


def doubly_denied(scene: Scene, step: Step, row: Governor, found: Standing, averted: bool) -> Standing | None:
    """An act that a denial of its denial tells as done, if any."""
    if averted and row.status == "negated":
        return Standing("asserted", "certain", (*found.why, step_of(scene, "not_averted", step.at)))
    if _undeniable(scene, step, found):
        return Standing("asserted", "certain", (*found.why, step_of(scene, "negation", step.at)))
    return None


def _undeniable(scene: Scene, step: Step, found: Standing) -> bool:
    """Whether a verb says that something cannot be denied (لا يمكن إنكار أنهم قصفوا القرية)."""
    row = entry(scene, step) if found.status == "negated" and scene.words[step.at].pos == "verb" else None
    return row is not None and row.status == "managed" and negator_of(scene, step.at) is not None


def came_of_it(scene: Scene, step: Step) -> Status | None:
    """What became of an act that somebody was to prevent: not done where a verb says that he did so (نجح في
    منع الهجوم), done where it denies that (لم ينجح في منعه)."""
    rows = rows_of(scene.lexicon.control, verb_lemmas(scene, step.at))
    done = [row for row in rows if row.status is None and row.controller == "subject"]
    if not any(row.slot == step.slot or step.slot == "object" for row in done):
        return None
    negator = negator_of(scene, step.at)
    if negator is None:
        return "negated" if scene.words[step.at].reading.tense == "past" else None
    past = scene.words[negator].stem == DID_NOT or scene.words[step.at].reading.tense == "past"
    return "asserted" if past else None


def all_that_was_left(scene: Scene, trigger: Told) -> Standing | None:
    """What an act is that a denied verb leaves as all that somebody could do: done where that is past."""
    before = scene.words[trigger.first - 1]
    near = before.pos in {"particle", "prep"} or before.stem in grammar().excepting
    verb = no_choice(scene, trigger.first) if near else None
    if verb is None:
        return None
    past = scene.words[verb - 1].stem == DID_NOT or scene.words[verb].reading.tense == "past"
    why = (step_of(scene, "no_choice", verb, trigger.at),)
    return Standing("asserted" if past else "hypothetical", "certain", why)


def known_blow(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An attack told as known in which it is only supposed that somebody died or was hurt (ربما قتل في الغارة
    التي شنتها الطائرات، هل أصيب في الهجوم؟): the attack was made."""
    if trigger.event != "ASSAULT" or scene.words[trigger.at].pos == "verb" or not known(scene, trigger.at):
        return found
    for step in steps(scene, trigger.first, trigger.at):
        if scene.words[step.at].pos == "verb":
            done = step.slot in grammar().befell_in and _falls(scene, step.at)
            why = step_of(scene, "done", trigger.first, trigger.at)
            return Standing("asserted", "certain", (why,)) if done else found
    return found


def _falls(scene: Scene, verb: int) -> bool:
    """Whether a verb tells who was killed or hurt."""
    told = scene.lexicon.predicates.verbs
    return any(one.outcome for lemma in verb_lemmas(scene, verb) for one in told.get(lemma, ()))
