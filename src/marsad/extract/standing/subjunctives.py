"""Acts behind أن in the present with nothing over them that says that they came true."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.phrases.boundaries import timed
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.standings import Standing, step_of
from marsad.extract.trigger.governing import Step, entry, verb_lemmas
from marsad.extract.trigger.governors import known, passes, steps
from marsad.lexicon.load import rows_of


def subjunctive(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act whose verb, or one that carries it, stands behind أن in the present with nothing over it that
    says it was done (في حساباتها أن تقصف، من غير المعقول أن يقصفوا): Arabic leaves it open."""
    verb = scene.words[trigger.at].pos == "verb"
    edge = [trigger.at] if verb else []
    above = steps(scene, trigger.first, trigger.at)
    definite = known(scene, trigger.at)
    edge += [s.at for s in above if scene.words[s.at].pos == "verb" and passes(scene, s, definite)]
    for at in edge:
        opener = _infinitive(scene, at)
        if opener is not None and not _came_true(scene, opener, [s for s in above if s.at < opener]):
            return Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "open", opener, at)))
    return found


def _infinitive(scene: Scene, verb: int) -> int | None:
    """The أن right before a verb in the present (أنّ stands before no verb)."""
    words = scene.words
    opener = verb - 1
    if words[verb].reading.tense != "present" or words[verb].future or opener < 0:
        return None
    word = words[opener]
    written = word.stem in grammar().infinitive and not word.pronoun and "إ" not in word.text
    return opener if written else None


def _came_true(scene: Scene, opener: int, over: list[Step]) -> bool:
    """Whether what stands over أن says that its clause came true (نجح في أن يقتل، من المؤسف أن يقتل)."""
    if not opener:
        return False  # أن تقصف المدينة أمر مستبعد
    before = scene.words[opener - 1]
    if timed(scene.words, opener, grammar()) or {before.lemma, before.stem} & grammar().came_true:
        return True
    for step in over:
        rows = rows_of(scene.lexicon.control, verb_lemmas(scene, step.at))
        if any(row.status is None and (step.slot == "content" or row.slot == step.slot) for row in rows):
            return True
        if entry(scene, step) is not None:
            return True
    return False
