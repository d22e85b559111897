"""Acts that somebody is said not to be the one to have done."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM, IS_NOT, WAS
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import Standing, step_of
from marsad.extract.trigger.governors import known, passes, steps

WHO = "من"
DOER_REACH = 7


def no_doer(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act that somebody is said not to be the one to have done (ليس الجيش من قصف القافلة، لم تكن قواتنا هي
    التي قصفتها)."""
    ruled = trigger.at > 1 and scene.words[trigger.at - 1].folded == FROM
    if ruled and (denier := _not_of_those(scene, trigger)) is not None:
        why = step_of(scene, "not_the_doer", denier, trigger.at)
        return Standing("negated", "certain", (*found.why, why))
    above = () if scene.words[trigger.at].pos == "verb" else steps(scene, trigger.first, trigger.at)[:2]
    held = (s.at for s in above if scene.words[s.at].pos == "verb" and passes(scene, s, known(scene, s.at)))
    for verb in held if above else (trigger.at,):
        denier = _denied_doer(scene, verb)
        if denier is not None:
            return Standing("negated", "certain", (*found.why, step_of(scene, "not_the_doer", denier, verb)))
    return found


def _not_of_those(scene: Scene, trigger: Told) -> int | None:
    """The negative of the copula of somebody before من, behind which the past reads as its verbal noun
    too (ليس الجيش من قصف القرية)."""
    words, at = scene.words, trigger.at
    if words[at].pos == "verb" or words[at].article:
        return None
    for n in range(at - 2, max(at - 2 - DOER_REACH, -1), -1):
        if words[n].pos not in {"verb", "noun", "adj", "propn", "pron"} or words[n].conj:
            return None
        if words[n].pronoun and words[n].stem in grammar().emphatic:
            return None  # ليس الجيش وحده من قصفها
        copula = words[n].lemma == IS_NOT or (words[n].lemma == WAS and words[n].pos == "verb")
        if copula and (scene.named.matches[n + 1] or (n and scene.named.matches[n - 1])):
            return n if words[n].lemma == IS_NOT else negator_of(scene, n)
        if words[n].pos == "verb":
            return None
    return None


def _ends_with(scene: Scene, verb: int) -> bool:
    """Whether nothing but the clause of a verb follows it in its sentence, so that its relative is what
    somebody at the head is not (ليست الشرطة التي اعتقلت المحامي), and not which one he is."""
    for word in scene.words[verb + 1 :]:
        predicate = word.prep or word.pos == "prep" or (word.pos == "adj" and not word.article)
        if predicate or word.pos == "verb" or word.stem in grammar().emphatic | grammar().alone:
            return False
        if word.pos == "punct":
            return True
    return True


def _denied_doer(scene: Scene, verb: int) -> int | None:
    """The negative of the copula whose subject the relative right before a verb makes the doer."""
    words = scene.words
    opener = words[verb - 1] if verb > 1 and words[verb].pos == "verb" else None
    if opener is None or not (opener.pos == "relative" or opener.folded == WHO):
        return None
    own = words[verb - 2].pos == "pron"
    if not own and opener.folded != WHO and not _ends_with(scene, verb):
        return None  # ليس الجيش الذي قصف القافلة وحده: which army
    for at in range(verb - 2, max(verb - 2 - DOER_REACH, -1), -1):
        word = words[at]
        beside = word.stem in grammar().alone or (word.pronoun and word.stem in grammar().emphatic)
        if word.pos == "punct" or beside:
            return None  # ليس الجيش وحده من قصفها، ليس الجيش فقط
        if word.lemma == IS_NOT:
            if at == verb - 2:
                who = opener.pos == "relative"  # لسنا من هاجمها، الجيش ليس من هاجمها, not ليس من
                return at if word.folded != IS_NOT or who else None
            return at if own or scene.named.matches[at + 1] or words[at + 1].article else None
        if word.pos == "verb":
            return negator_of(scene, at) if word.lemma == WAS else None
    return None
