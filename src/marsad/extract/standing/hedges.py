"""Hedges: fixed expressions that change how surely, or whether, an act is told (ربما، على ما يبدو، إذا،
هل)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import HARD_STOPS, STOPS
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.papers import names_paper
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.behind_hedges import (
    CONDITIONS,
    behind_aside,
    likened,
    reaches_next,
    set_before,
    told_besides,
    within_next,
)
from marsad.extract.standing.conditions import follows_from, opens_condition
from marsad.extract.standing.hearsay import hearsay
from marsad.extract.standing.marks_between import crosses
from marsad.extract.standing.said_of_act import CLAUSE_REACH, in_one, modifies, said_of
from marsad.extract.standing.set_apart import set_apart
from marsad.extract.standing.taken_as_known import in_relative, joined_anew
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.over_nominals import complementizer
from marsad.lexicon.cues import Hedge

AFTER_REACH = 9
CLAIMED, PRETEXT = "doubt", "pretext"
CONDITION = "conditional"
LIKENESS, WHEN = "likeness", "متي"


def reaches(scene: Scene, trigger: Told, first: int, last: int, hedge: Hedge) -> bool:
    """Whether a hedge covers an act, by its scope."""
    at = trigger.at
    if first <= at <= last:
        return hedge.scope == "next" and hedge.status == "negated"  # لا وجود لقوات أجنبية
    if hedge.kind not in CONDITIONS and set_apart(scene, last, at):
        return False
    opener = scene.words[first]
    named = first == last and opener.pos == "propn" and opener.reading.known  # not مفبرك
    if hedge.scope == "none" or named or (opener.article and names_paper(scene, first)):
        return False  # أطباء بلا حدود، صحيفة الأخبار عن مصدر
    if hedge.kind == "terms":
        if scene.words[at].reading.tense != "present":
            return False  # بموجب الاتفاق تنسحب، but not انسحبت
        last = set_before(scene, last, at)
    if hedge.kind == "counterfactual" and (within_next(scene, last, at) or _opens(scene, last + 1, at)):
        return False
    if hedge.kind in CONDITIONS and in_relative(scene, last, at):
        return False
    if hedge.kind in CONDITIONS and follows_from(scene, trigger, first, last, hedge):
        return True
    if hedge.kind == LIKENESS:
        return likened(scene, at, last)
    if hedge.scope == "before":
        own = scene.parse.phrase_of[at]
        of_it = own >= 0 and at < first and in_one(scene, own, first) and modifies(scene, at, first)
        return of_it or said_of(scene, trigger, first)  # اعتقال الوزير محتمل
    if hedge.kind == CONDITION and first == 0 and scene.words[at].reading.tense == "present":
        last = set_before(scene, last, at)  # بشرط موافقة البرلمان، ترسل تركيا جنودا
    if hedge.scope == "back":
        return at < first and not crosses(scene, at, first, HARD_STOPS) and hearsay(scene, trigger)
    if hedge.scope == "predicate":
        return said_of(scene, trigger, first)
    if hedge.scope == "next":
        return reaches_next(scene, trigger, last, hedge)
    if hedge.scope == "clause" and hedge.kind in CONDITIONS:
        if opener.stem == WHEN and not opens_condition(scene, first):
            return False
        last = behind_aside(scene, last, at)
        if told_besides(scene, last, at):
            return False
        return 0 < at - last <= CLAUSE_REACH and not crosses(scene, last, at, HARD_STOPS | COMMAS)
    if hedge.status == "historical" and at > last and (first == 0 or scene.words[first - 1].pos == "punct"):
        return not crosses(scene, last, at, HARD_STOPS)
    if hedge.scope == "clause":
        opens = last + 1 < at and scene.words[last + 1].text in COMMAS
        opens = opens and (first == 0 or _aside(scene, first))  # الجيش، على ما يبدو، قصف القرية
        last += opens  # على ما يبدو، قصف الجيش القرية
        end = first - 1 if at < first and _set_off(scene, first, last, hedge) else last
        if hedge.status == "historical" and crosses(scene, at, first, frozenset(), verbs=True) and at < first:
            return False  # أفرجت عن صحفيين احتجزتهما قبل أشهر
        low, high = min(last if opens else first, at), max(end, at)
        return high - low <= CLAUSE_REACH and not crosses(scene, low + opens, high, STOPS | COMMAS)
    if hedge.kind == PRETEXT and joined_anew(scene, last, at):
        return False
    closes = last + 1 < at and scene.words[last + 1].text in COMMAS
    last = last + 1 if closes and _aside(scene, first) else behind_aside(scene, last, at)
    return 0 < at - last <= AFTER_REACH and not crosses(scene, last, at, STOPS | COMMAS)


def _aside(scene: Scene, first: int) -> bool:
    """Whether a comma parts an expression from the topic of its clause, no verb before it."""
    if not first or scene.words[first - 1].text not in COMMAS:
        return False
    for word in reversed(scene.words[: first - 1]):
        if word.pos == "punct":
            return True
        if word.pos == "verb":
            return False
    return True


def _set_off(scene: Scene, first: int, last: int, hedge: Hedge) -> bool:
    """Whether a comma sets a hedge off behind what it is about (قصف السوق، على ما يبدو، أو على حد زعمه)."""
    closes = scene.words[last + 1].pos == "punct" if last + 1 < len(scene.words) else True
    behind = scene.words[first - 1].text in COMMAS
    return behind and not hedge.status and (closes or hedge.kind == CLAIMED)


def _opens(scene: Scene, opener: int, verb: int) -> bool:
    """Whether an أن is that of a verb's own clause (لولا أن الجيش قصف الجسر: he did)."""
    if scene.words[opener].stem not in grammar().complementizer:
        return False
    over = (s.at for s in steps(scene, verb, verb) if s.slot == "object")
    verbs = (n for n in (verb, *over) if scene.words[n].pos == "verb")
    return any(complementizer(scene, n) == opener for n in verbs)
