"""Of whom a sentence without a verb says what he is ready for or against."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IN, ON
from marsad.arabic.phrases.opposites import opposite
from marsad.extract.sentence.participles import holds_pronoun
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger

READY = "MOBILIZE"
DEED_WITHIN = 3  # على وشك فرض عقوبات


def topic(scene: Scene, trigger: Trigger) -> list[Filler]:
    """Of whom a nominal sentence says that he is ready, against or the like: the definite phrase right before
    an indefinite adjective (إن طهران مستعدة للتفاوض), or what أن has before على (أنه على استعداد)."""
    word, own = scene.words[trigger.first], scene.parse.phrase_of[trigger.first]
    if own < 0 or word.article or holds_pronoun(scene.parse, trigger.first):
        return []
    predicate = scene.parse.phrases[own]
    if predicate.prep == ON and predicate.first == trigger.first and predicate.prep_at > 0:
        return _said_of(scene, predicate.prep_at - 1) or _still(scene, own)
    if predicate.prep == IN and trigger.event == READY and predicate.prep_at > 0:
        return _who_is(scene, predicate.prep_at - 1)
    phrase = scene.parse.phrases[own - 1] if own > 0 else None
    before = trigger.first - 1
    before -= before > 0 and opposite(scene.words, trigger.first)  # غير معترفة به
    if before < trigger.first - 1 and scene.parse.phrase_of[before] < 0:
        return _said_of(scene, before)  # إنها غير معترفة به
    if phrase is None or phrase.prep or phrase.last != before or word.prep:
        return []
    named = phrase.definite or scene.words[phrase.head].pos == "propn"
    described = word.pos == "adj" and predicate.first == trigger.first and not word.conj
    return [Filler(phrase.first, phrase.last, phrase.head, "topic")] if named and described else []


def about_to(scene: Scene, trigger: Trigger) -> Filler | None:
    """Of whom a sentence without a verb says that he is about to do it (الجيش على وشك اقتحام المدينة، الحكومة
    بصدد فرض عقوبات): the definite phrase that opens it."""
    words, parse = scene.words, scene.parse
    for first, last, hedge in hedges(scene):
        near = last < trigger.first <= last + DEED_WITHIN
        if hedge.status != "future" or hedge.scope != "next" or not first or not near:
            continue
        own = parse.phrase_of[first - 1]
        phrase = parse.phrases[own] if own >= 0 else None
        if (
            phrase is None
            or phrase.prep
            or any(w.pos in {"verb", "punct"} for w in words[last + 1 : trigger.first])
        ):
            continue
        before = words[phrase.first - 1] if phrase.first else None
        opens = before is None or before.pos == "punct" or before.stem in grammar().complementizer
        if opens and (phrase.definite or words[phrase.head].pos == "propn"):
            return Filler(phrase.first, phrase.last, phrase.head, "topic")
    return None


def _who_is(scene: Scene, at: int) -> list[Filler]:
    """The definite phrase right before في that tells what state its men are in (القوات في حالة تأهب)."""
    own = scene.parse.phrase_of[at]
    phrase = scene.parse.phrases[own] if own >= 0 else None
    if phrase is None or phrase.prep or phrase.last != at or not phrase.definite:
        return []
    return [Filler(phrase.first, phrase.last, phrase.head, "topic")]


def _still(scene: Scene, own: int) -> list[Filler]:
    """The subject of a verb of being that a phrase with على is the predicate of (ما زال على استعداد)."""
    over = next((c for c in scene.parse.clauses if own in c.prep(ON)), None)
    if over is None or scene.words[over.verb].lemma not in grammar().auxiliary:
        return []
    return list(verb_slots(scene.parse, over).get("subject", ()))


def _said_of(scene: Scene, at: int) -> list[Filler]:
    """What stands between أن and a predicate whose first word follows ``at``: its pronoun or one phrase."""
    words, own = scene.words, scene.parse.phrase_of[at]
    if words[at].pronoun and words[at].stem in grammar().complementizer:
        return [Filler(at, at, at, "subject.pronoun", True)]
    phrase = scene.parse.phrases[own] if own >= 0 else None
    opened = phrase is not None and phrase.first and words[phrase.first - 1].stem in grammar().complementizer
    return [Filler(phrase.first, phrase.last, phrase.head, "topic")] if phrase is not None and opened else []
