"""Hedges that are said of an act by an adjective, in its phrase or as its clause's predicate."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import STOPS
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.marks_between import crosses
from marsad.extract.trigger.governing import Step, is_news

CLAUSE_REACH = 16
NEAR_PREDICATE = 2


def in_one(scene: Scene, own: int, adjective: int) -> bool:
    """Whether an adjective stands in a phrase, or behind another adjective that is joined to it (ضربة أميركية
    أو إسرائيلية محتملة)."""
    its = scene.parse.phrase_of[adjective]
    if its != own + 1:
        return its == own
    phrase, more = scene.parse.phrases[own], scene.parse.phrases[its]
    between = scene.words[phrase.last + 1 : more.first]
    joined = more.conj or (len(between) == 1 and between[0].folded in grammar().conjunction)
    word = scene.words[more.first]
    national = scene.lexicon.places.country(key(word.stem)) is not None
    return joined and not more.prep and (word.pos == "adj" or national)


def said_of(scene: Scene, trigger: Told, adjective: int) -> bool:
    """Whether an adjective is what its clause says of an act (بات الاجتياح وشيكا، الانسحاب غير وارد)."""
    own = scene.parse.phrase_of[trigger.at]
    word = scene.words[adjective]
    if own < 0 or scene.words[trigger.at].pos == "verb" or word.article:
        return False
    if adjective < trigger.first:
        return _said_first(scene, trigger, adjective)
    if scene.parse.phrases[own].prep:
        inner, own = scene.parse.phrases[own].last, _talk(scene, own)
        if own < 0 or adjective <= inner:
            return False
    before = scene.parse.phrases[own].first
    if not trigger.last < adjective <= trigger.last + CLAUSE_REACH:
        return False
    opens = (
        before == 0
        or scene.words[before - 1].pos in {"verb", "particle", "punct"}
        or scene.words[before].conj
    )
    verbs = [w for w in scene.words[trigger.at + 1 : adjective] if w.pos == "verb"]
    plain = all(w.lemma in grammar().auxiliary for w in verbs)
    return bool(opens) and plain and not crosses(scene, trigger.at, adjective, STOPS | COMMAS)


def _said_first(scene: Scene, trigger: Told, adjective: int) -> bool:
    """Whether what is said of an act stands between its copula and the act (ليس واردا قصف القرية)."""
    copula = scene.words[adjective - 1] if adjective else None
    if copula is None or copula.pos != "verb" or copula.lemma not in grammar().auxiliary:
        return False
    said = scene.words[adjective + 1 : trigger.at + 1]
    near = 0 < trigger.first - adjective <= NEAR_PREDICATE
    return near and not any(w.prep or w.pos in {"verb", "prep", "punct", "particle"} for w in said)


def _talk(scene: Scene, own: int) -> int:
    """The phrase of talk about what stands in a phrase (الحديث عن الانسحاب), -1 without one."""
    at = scene.parse.phrases[own].prep_at - 1
    told = at >= 0 and is_news(scene, Step(at, scene.parse.phrases[own].prep))
    return scene.parse.phrase_of[at] if told else -1


def modifies(scene: Scene, at: int, adjective: int) -> bool:
    """Whether an adjective of the act's phrase can be the act's own: the nearest noun before it that
    agrees."""
    gender = scene.words[adjective].reading.gender
    for before in range(adjective - 1, at - 1, -1):
        word = scene.words[before]
        if before == at:
            return True
        if scene.lexicon.places.country(key(word.stem)) is not None:
            continue  # هجوم أمريكي محتمل
        if word.pos in {"noun", "propn"} and (gender is None or word.reading.gender in {gender, None}):
            return False
    return False
