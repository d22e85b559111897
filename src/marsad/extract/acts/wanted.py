"""Acts that another one demands, threatens, refuses, promises or lets in."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.extract.acts.content_reach import bundled, entered, held_to, late_content, under
from marsad.extract.acts.left_open import OFFERED
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.standing.governed import governed
from marsad.extract.trigger.governing import Step, entry
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.orders import addressed, is_order

VERBAL = frozenset({"REQUEST", "THREATEN", "REJECT", "AGREE", "CONCEDE"})
GIVEN = frozenset({"AID", "COOPERATE"})
IN_RETURN = "مقابل"
HARMS = frozenset({"ASSAULT", "COERCE"})
UPON_OTHERS = HARMS | {"SANCTION"}


def is_wanted(scene: Scene, act: Act, other: Act, above: Sequence[Step]) -> bool:
    """Whether an act is what another one demands, threatens, refuses, promises or lets in."""
    if (other.event not in VERBAL and "access" not in other.modes) or is_own_order(scene, other):
        return False
    rebutted = other.event == "REJECT" and _rebuts(scene, other.at, act.at)
    if rebutted or _agreed_on(scene, act, other):
        return False
    joined = {step.at for step in above if step.slot == "joined"}
    for filler in (*other.roles.content, *other.roles.recipient):
        if not filler.pronoun and filler.first <= act.trigger.first <= held_to(act, other, filler):
            return True
        if joined.intersection(range(filler.first, filler.head + 1)) or bundled(scene, above, filler):
            return True
        if act.event in (OFFERED if other.event == "AGREE" else GIVEN) and under(above, filler):
            return True  # السماح بوصول المساعدات
        if _forgone(scene, above, filler) or entered(scene, above, filler):
            return True
    if other.event == "AGREE" and act.event in OFFERED and _promised(other, above):
        return True
    if scene.words[act.trigger.first - 1].folded == IN_RETURN and act.trigger.form != "verb":
        return True  # طالبوا بفدية مقابل الإفراج عنه
    clause = scene.parse.clause_of(other.at)
    if clause is not None and clause.content is not None and clause.content <= act.at <= clause.content + 1:
        return True
    return not other.roles.content and late_content(scene, act, other)


def _agreed_on(scene: Scene, act: Act, other: Act) -> bool:
    """Whether several agree to do something to others (اتفقتا على فرض عقوبات على طهران): told beside it, to
    come."""
    together = other.event == "AGREE" and other.trigger.entry.frame.verb.get("subject") == "both"
    return together and act.event in UPON_OTHERS and governed(scene, act.trigger) == "future"


def _rebuts(scene: Scene, at: int, told: int) -> bool:
    """Whether a verb says that what others told is false (دحض مزاعم بأن الجيش قصفها), which is no proposal;
    what somebody disowns may be (تنصل من تعهداته)."""
    cue = scene.lexicon.speech.get(scene.words[at].lemma)
    claimed = any(word.stem in grammar().complementizer for word in scene.words[at:told])
    return claimed and cue is not None and cue.status == "negated"


def is_own_order(scene: Scene, act: Act) -> bool:
    """Whether an act is an order that tells nobody in particular, or one's own soldiers, to do what it is
    about (أمر الملك بإطلاق سراحهم، أمر قواته بالانسحاب): who gives it does that."""
    return act.event == "REQUEST" and is_order(scene, act.at) and not addressed(scene, act.at)


def only_orders(scene: Scene, act: Act, others: Sequence[Act]) -> bool:
    """Whether an act is an order of which another one tells what its giver does by it."""
    return is_own_order(scene, act) and any(
        any(step.at == act.at for step in steps(scene, other.trigger.first, other.at))
        for other in others
        if other is not act
    )


def _promised(other: Act, above: Sequence[Step]) -> bool:
    """Whether help is the second object of a promise (قررت منح لبنان قرضا)."""
    frame = other.trigger.entry.frame.verb
    return any(step.at == other.at and frame.get(step.slot) == "content" for step in above)


def _forgone(scene: Scene, above: Sequence[Step], filler: Filler) -> bool:
    """Whether an act is what somebody shall not do (تعهدت بعدم إرسال قوات)."""
    over = entry(scene, above[0]) if above and above[0].at == filler.head else None
    return over is not None and over.status == "negated"
