"""Whether a noun reports its act, or only mentions a kind of act or one that is told elsewhere."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.roles.act import Act, stop_between
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governing import Step, lends
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.triggers import Trigger
from marsad.extract.trigger.without import none_came
from marsad.model import Claim

ANY_BACK = 7
BESIDE = 5
MEANS, LATEST = "ب", "اخير"
STIRRING = frozenset({"ASSAULT", "COERCE", "PROTEST"})


def reports(scene: Scene, act: Act, claim: Claim) -> bool:
    """Whether a claim's words report an act. A noun with no party needs a place or a time, an attack's noun
    one of its own or words that say it happened, which are enough for a protest's; and what any will do for
    (أي اعتداء) is none."""
    if claim.status in {"asserted", "hypothetical"} and _whoever(scene, act):
        return False
    if scene.words[act.at].pos == "verb":
        return True
    if claim.status in {"asserted", "hypothetical"} and _any(scene, act.trigger):
        return False
    if act.event == "AGREE" and _known_deal(scene, act.trigger):
        return False
    if claim.actor or claim.recipient or (claim.status == "negated" and _none(scene, act.trigger)):
        return True
    where, when = claim.place.start if claim.place is not None else None, claim.date.start
    found = where is not None or when is not None
    if not found and act.event == "PROTEST" and claim.status == "asserted":
        return _told_of(scene, act.trigger)
    if act.event != "ASSAULT" or claim.status != "asserted":
        return found
    if not found:
        return _at_its_site(scene, act.trigger) or _followed(scene, act.trigger)
    if any(other.trigger.form == "verb" or other.trigger.entry.outcome for other in act.merged):
        return True
    if MEANS in act.trigger.slots or _happened(scene, act.trigger):
        return True
    return any(_beside(scene, act.trigger, start) for start in (where, when) if start is not None)


def _followed(scene: Scene, trigger: Trigger) -> bool:
    """Whether something is told to have come upon an act of late (انهارت الهدنة إثر أعمال العنف الأخيرة)."""
    words, behind = scene.words, trigger.last + 1
    if not trigger.first or words[trigger.first - 1].folded not in grammar().upon or behind >= len(words):
        return False
    return words[behind].article and words[behind].lemma == LATEST


def _none(scene: Scene, trigger: Trigger) -> bool:
    """Whether no such harm or protest came about at all (من دون أي اعتقال، لم تشهد العاصمة أي مظاهرة)."""
    any_at_all = trigger.event in STIRRING and _any(scene, trigger) and _told_of(scene, trigger)
    return any_at_all or none_came(scene, trigger)


def _known_deal(scene: Scene, trigger: Trigger) -> bool:
    """Whether a noun with the article only names an agreement that is known, not its making (دافع عن الاتفاق
    مع إيران)."""
    word = scene.words[trigger.at]
    named = trigger.form == "noun" and word.article and "idafa" not in trigger.slots
    told = any(step.slot == "subject" for step in steps(scene, trigger.first, trigger.at))
    return named and not told and not _happened(scene, trigger)


def _happened(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb over a noun, or in its relative clause, says that it happened (وقع هجوم، هجوم وقع)
    or something was done right upon it (إثر أعمال العنف)."""
    if _told_of(scene, trigger):
        return True
    own = scene.parse.phrase_of[trigger.at]
    if own >= 0 and scene.parse.phrases[own].prep in grammar().upon:
        return True
    return own >= 0 and any(
        lends(scene, clause.verb, slot)
        for clause in scene.parse.clauses
        if clause.antecedent == own or own in clause.subject
        for slot in ("subject", "object")
    )


def _at_its_site(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody is told to be where an attack was (عاين موقع التفجير، قرب مكان الهجوم)."""
    word, before = scene.words[trigger.first], scene.words[max(trigger.first - 1, 0)]
    known = word.article and not (word.prep or word.conj)
    return bool(known) and trigger.first > 0 and before.lemma in grammar().attack_site


def _told_of(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb over a noun says that it happened (تجددت الاحتجاجات), in the passive that it was held
    (نظمت مظاهرة)."""
    above = [step for step in steps(scene, trigger.first, trigger.at) if scene.words[step.at].pos == "verb"]
    return any(lends(scene, step.at, step.slot) or _was_held(scene, step) for step in above)


def _was_held(scene: Scene, step: Step) -> bool:
    """Whether a noun is the subject of the passive of a verb that lends its meaning to its object."""
    clause = scene.parse.clause_of(step.at) if step.slot == "subject" else None
    return clause is not None and clause.passive and lends(scene, step.at, "object")


def _beside(scene: Scene, trigger: Trigger, start: int) -> bool:
    """Whether the words of a place or a time stand beside a noun: no other clause and no stop between."""
    at = next((n for n, word in enumerate(scene.words) if word.end > start), len(scene.words))
    low, high = (trigger.last, at) if at > trigger.last else (at, trigger.first)
    between = scene.words[low + 1 : high]
    openers = grammar().complementizer
    apart = any(w.pos in {"verb", "relative"} or w.text in COMMAS or w.stem in openers for w in between)
    return len(between) <= BESIDE and not apart and not stop_between(scene, low, high)


def _whoever(scene: Scene, act: Act) -> bool:
    """Whether an act is what all those do who are meant (كل من قام باعتداء، جميع الذين يقتلون)."""
    own = scene.parse.clause_of(act.at)
    verbs = [own.verb] if own is not None else []
    verbs += [
        step.at for step in steps(scene, act.trigger.first, act.at) if scene.words[step.at].pos == "verb"
    ]
    return any(
        at > 1
        and scene.words[at - 2].stem in grammar().universal
        and scene.words[at - 1].folded in grammar().relative
        for at in verbs
    )


def _any(scene: Scene, trigger: Trigger) -> bool:
    """Whether any will do: أي before the act's noun, or before the nouns that it is joined to by أو."""
    for at in range(trigger.first - 1, max(trigger.first - ANY_BACK, -1), -1):
        word = scene.words[at]
        if word.stem in grammar().any_of:
            return True
        if word.pos not in {"noun", "conj"}:
            return False
    return False
