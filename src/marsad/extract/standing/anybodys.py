"""Harms told of whoever does them, or of which something is said that will be."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WAS, WILL_NOT
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.standings import Standing, step_of
from marsad.extract.standing.unreal import GENERAL_REACH, HARMS
from marsad.extract.trigger.governors import steps

WHO, BEHIND = "من", "وراء"


def general(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """A harm that is told of whoever does it (يعاقب من يقصف المدن), or of which something is said that will
    be (لن يكون الهجوم نزهة), or that somebody is against (نحن ضد القتل): no one says that it was done."""
    at = _whoever(scene, trigger)
    at = _will_be(scene, trigger) if at is None else at
    at = _against(scene, trigger) if at is None else at
    if at is None:
        return found
    return Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "general", at)))


def _whoever(scene: Scene, trigger: Told) -> int | None:
    """The من right before a verb in the present singular, unless its clause says who that is (من يقصف
    المدينة هو الجيش) or that there is one (هناك من يقصفها); or the أي of its subject (أي فصيل يقصفها)."""
    words, verb = scene.words, trigger.at
    if trigger.event not in HARMS:
        return None
    if words[verb].pos != "verb":  # مكافأة لمن يساعد في القبض عليه
        over = steps(scene, trigger.first, verb)
        held = (step for step in over if words[step.at].pos == "verb" and step.slot != BEHIND)
        verb = next((step.at for step in held), verb)
    elif words[verb].conj:  # من يحمل السلاح ويقصف المدن
        verb = next((s.at for s in steps(scene, verb, verb) if s.slot == "joined"), verb)
    who, reading = words[verb - 1] if verb else None, words[verb].reading
    if who is None or reading.tense != "present" or reading.number == "p":
        return None
    if who.stem not in grammar().indefinite_relative:
        return _any_one(scene, verb)
    if who.stem != WHO or words[verb].pos != "verb":
        return None
    if verb > 1 and (words[verb - 2].stem in grammar().existing or words[verb - 2].pos == "pron"):
        return None  # هناك من يقصفها، الجيش هو من يقصفها
    for word in words[verb + 1 : verb + GENERAL_REACH]:
        if word.pos == "punct" and word.text[0] in HARD_STOPS | COMMAS:
            break
        if word.pos == "pron" and not word.conj:
            return None
    return verb - 1


def _any_one(scene: Scene, verb: int) -> int | None:
    """The أي of the indefinite subject right before a verb, or the كل of one of which something is said that
    will be (كل فصيل يهاجم الجيش سيحاسب)."""
    own = scene.parse.phrase_of[verb - 1]
    if own < 0 or scene.parse.phrases[own].definite or scene.parse.phrases[own].prep:
        return None
    first = scene.parse.phrases[own].first
    if scene.words[first].stem in grammar().any_of:
        return first
    if scene.words[first].stem not in grammar().each_of or scene.words[verb - 1].lemma in grammar().time_noun:
        return None
    for at in range(verb + 1, min(verb + GENERAL_REACH + 1, len(scene.words))):
        word = scene.words[at]
        told = word.pos == "verb" and not word.conj
        if told and (word.future or scene.words[at - 1].pos in {"noun", "adj", "propn"}):
            return first
    return None


def _will_be(scene: Scene, trigger: Told) -> int | None:
    """The future of كان whose subject is the act."""
    own = scene.parse.phrase_of[trigger.at]
    if own < 0 or scene.words[trigger.at].pos == "verb" or scene.parse.phrases[own].first != trigger.first:
        return None
    at = trigger.first - 1
    word = scene.words[at] if at >= 0 else None
    if word is None or word.pos != "verb" or word.lemma != WAS:
        return None
    return at if word.future or (at and scene.words[at - 1].stem == WILL_NOT) else None


def _against(scene: Scene, trigger: Told) -> int | None:
    """The ضد that says what somebody's stance is: right behind a pronoun or a word for it (موقفنا ضد)."""
    own = scene.parse.phrase_of[trigger.at]
    if own < 0 or scene.words[trigger.at].pos == "verb":
        return None
    phrase = scene.parse.phrases[own]
    at = phrase.prep_at
    if phrase.prep not in grammar().against or at < 1 or phrase.first != trigger.first:
        return None
    before = scene.words[at - 1]
    stands = before.pos == "pron" or (before.pronoun and before.stem in grammar().complementizer)
    stands = bool(stands) or not grammar().attitude.isdisjoint({before.lemma, before.stem})
    return at if stands else None
