"""What an act's own verb, or a word over it that the lexicon does not list, makes of the act."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.particles import IS_NOT
from marsad.arabic.phrases.insertions import of_no_such
from marsad.arabic.phrases.opposites import OTHER
from marsad.extract.sentence.described import SELF
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.applied import SPOKEN
from marsad.extract.standing.culprits import culprits, men
from marsad.extract.standing.denied_predicates import predicate, predicate_denied
from marsad.extract.standing.denying import negated
from marsad.extract.standing.designated import laid_down
from marsad.extract.standing.mood import aims_at, mood
from marsad.extract.standing.own_decisions import arranged, decides, nearing
from marsad.extract.standing.reasons import INTENDED, purposed
from marsad.extract.standing.standings import AHEAD, PLAIN, Standing, step_of, under
from marsad.extract.standing.unproved import charge_answered
from marsad.extract.trigger.charges import charged
from marsad.extract.trigger.governing import Step, doing, fulfils
from marsad.model.claim import Status

OPEN: Status = "hypothetical"
PROTEST = "PROTEST"


def was_so(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether a word over an act leaves it as it is: it was fulfilled, its culprits are told of, or charges
    are only denied."""
    if (trigger.event in SPOKEN and fulfils(scene, step)) or culprits(scene, trigger, step):
        return True
    if charge_answered(scene, step):
        return True
    return step.slot == "object" and bool(charged(scene, trigger.event, trigger.at))


def denied_already(scene: Scene, step: Step, found: Standing) -> bool:
    """Whether ليس over an act denies nothing more of it (لسنا نحاصرها، قوات مالية وليست فرنسية قصفت)."""
    if scene.words[step.at].lemma != IS_NOT:
        return False
    return (step.slot == "aux" and found.status == "negated") or of_no_such(scene.words, step.at)


def open_verb(scene: Scene, verb: int) -> bool:
    """Whether a verb's own mood leaves it open or puts it into the future."""
    return mood(scene, verb, PLAIN).status in AHEAD


def own_mood(scene: Scene, trigger: Told) -> Standing:
    """What an act's own verb or predicate says of it: denied, to come, decided on or only aimed at."""
    said = trigger.form == "active" or OTHER in scene.positions
    if said and (denier := predicate_denied(scene, trigger.at, trigger.form)) is not None:
        return negated(scene, denier, trigger.at, PLAIN)
    if scene.words[trigger.at].pos != "verb" or _threatens(scene, trigger):
        return PLAIN
    found = mood(scene, trigger.at, PLAIN, first=trigger.first, last=trigger.last)
    if trigger.event == PROTEST and found.status == "asserted" and decides(scene, trigger):
        found = Standing("future", found.certainty, (step_of(scene, "decided", trigger.at),))
    aim = aims_at(scene, trigger.at) and trigger.event in INTENDED
    if aim and found.status == "asserted":
        found = Standing(OPEN, "certain", (step_of(scene, "purpose", trigger.at),))
    return found


def by_part(scene: Scene, trigger: Told, step: Step, over: Sequence[Step], found: Standing) -> Standing:
    """What a word that the lexicon does not list makes of an act below it: by whom it says did it, by what is
    announced, or by its being what something is done for."""
    part = doing(scene, step)
    if part is not None and part.doer == SELF:
        return predicate(scene, step.at, found, {other.at for other in over})
    if found.status == "asserted" and laid_down(scene, step):
        return Standing(OPEN, found.certainty, (*found.why, step_of(scene, "laid_down", step.at)))
    if found.status == "asserted" and (arranged(scene, step, over) or nearing(scene, step)):
        return Standing("future", found.certainty, (*found.why, step_of(scene, "arranged", step.at)))
    return under(scene, step, "hypothetical", "certain", found) if purposed(scene, trigger, step) else found


def _threatens(scene: Scene, trigger: Told) -> bool:
    """Whether fixed words about what will be done are the threat itself (سيدفعون الثمن)."""
    spoken = trigger.event == "THREATEN" and trigger.form == "phrase"
    return spoken and bool(scene.words[trigger.at].future)


def people(scene: Scene, trigger: Told) -> bool:
    """Whether those who do it tell of an act (مطالب المضربين): what is wanted of them is not the act."""
    word = scene.words[trigger.at]
    if word.reading.number == "d" and all(match.kind != "agent" for match in scene.matches[trigger.at]):
        return False  # نفوا مسؤوليتهم عن الهجومين
    return word.pos != "verb" and men(word)


def describes(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether a verb only tells more of the noun over it, which its pronoun takes up (مبادرة رفضها
    المتمردون): that is not what the noun holds."""
    if step.slot != "content" or not scene.words[trigger.at].pronoun:
        return False
    clause = scene.parse.clause_of(trigger.at)
    return clause is not None and clause.antecedent == scene.parse.phrase_of[step.at] >= 0
