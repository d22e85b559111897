"""Acts in the names of bodies, days, laws and premises that are there for them."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.arabic.phrases.boundaries import CLOSES, OPENS
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governing import Step

QUOTED_WITHIN, SET_UP_WITHIN = 5, 4
TALKS = "CONSULT"
IN_NAME = "باسم"


def names_a_body(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether an act is only part of the name of a body, a day or a law that is there for it (الحملة الوطنية
    لمقاطعة البضائع)."""
    if scene.words[act.at].pos == "verb":
        return False
    if act.event == TALKS and _set_up_for(scene, act.trigger.first):
        return True
    if scene.words[act.trigger.first].prep == FOR and _kept_for(scene, act.trigger.first):
        return True
    if _named_after(scene, act.trigger.first) or _in_quoted_name(scene, act.trigger.first):
        return True
    joined = (step.at for step in above if step.slot == "joined")
    return any(_named_for(scene, at) for at in (act.trigger.first, *joined))


def _set_up_for(scene: Scene, at: int) -> bool:
    """Whether talks are only what a committee is there for (شكلوا لجنة للتفاوض معهم، لجنة الحوار)."""
    own = scene.parse.phrase_of[at - 1] if at else -1
    if own < 0:
        return False
    if scene.words[at].prep == FOR:
        plain = scene.words[scene.parse.phrases[own].first].pos != "adj"
        first = scene.parse.phrases[own if plain else max(own - 1, 0)].first  # لجنة | عليا
        return any(word.lemma in grammar().talking_body for word in scene.words[first:at])
    body = scene.words[at - 1]
    beside = not (scene.words[at].prep or body.article) and at <= scene.parse.phrases[own].last
    return beside and body.lemma in grammar().talking_body


def _kept_for(scene: Scene, at: int) -> bool:
    """Whether a deed is only what premises are there for, of which a verb tells something else than that
    somebody set them up (استهدفوا معسكرا لتدريب المجندين)."""
    words, known = scene.words, grammar()
    if at < 1 or words[at].article or words[at].pronoun:
        return False
    if words[at - 1].pos == "verb" or words[at - 1].pronoun or words[at - 1].article:
        return False  # بالسجن لقتله متظاهرا
    premises = scene.shapes[at - 1] | {words[at - 1].lemma}
    if premises.isdisjoint(known.raided | known.depot):
        return False
    over = scene.parse.clause_over(at)
    verb = over is None or scene.words[over.verb].lemma not in known.sets_up
    return verb and not any(w.lemma in known.sets_up for w in words[max(at - SET_UP_WITHIN, 0) : at])


def _named_after(scene: Scene, at: int) -> bool:
    """Whether a body has its name of the deed in its idafa (حركة تحرير السودان، قيادي في جبهة الإنقاذ)."""
    own, before = scene.parse.phrase_of[at], scene.words[at - 1] if at else None
    if before is None or own < 0 or scene.parse.phrases[own].first >= at or before.article:
        return False
    return before.lemma in grammar().fighting_body and scene.words[at].lemma in grammar().cause


def _in_quoted_name(scene: Scene, at: int) -> bool:
    """Whether a deed stands in the quotation marks right behind the noun of a body that fights: its name
    (حركة "صقور تحرير الشرق"), or behind who speaks for it."""
    words = scene.words
    marks = (
        n for n in range(at - 1, max(at - QUOTED_WITHIN, 0), -1) if words[n].text in OPENS + CLOSES + '"'
    )
    mark = next(marks, 0)
    alike = words[mark].text == '"' and sum(word.text == '"' for word in words[:mark]) % 2 == 1
    if alike or words[mark].text in CLOSES:  # اتهموا "الحكومة" بقتل
        return False
    return mark > 0 and (
        words[mark - 1].lemma in grammar().fighting_body or words[mark - 1].folded == IN_NAME
    )


def _named_for(scene: Scene, at: int) -> bool:
    word, words = scene.words[at], scene.words
    own = scene.parse.phrase_of[at - 1] if at else -1
    if word.prep != "ل" or word.article or own < 0:
        return False
    head = scene.parse.phrases[own].first
    if any(words[n].article and words[n].lemma in grammar().devoted for n in range(head, at)):
        return True
    return bool(words[at - 1].article) and words[head].lemma in grammar().devoted
