"""Where somebody speaks of an act, which is not where it was done (قال في مؤتمر صحفي في الرياض إن)."""

from __future__ import annotations

from marsad.arabic.grammar import grammar
from marsad.extract.sentence.scene import Scene

PHRASES, REACH = 2, 8
FOR = "ل"


def told_at(scene: Scene, act: int, place: int) -> bool:
    """Whether a place before or behind an act's word is that of the speech or the meeting in which it is told
    of, or where another act is headed."""
    phrases, classes = scene.parse.phrases, grammar()
    number = scene.parse.phrase_of[place]
    for before in range(number - 1, max(number - 1 - PHRASES, -1), -1):
        phrase = phrases[before]
        if any(w.pos == "punct" or w.pos == "relative" for w in scene.words[phrase.last + 1 : place]):
            break
        spoken = scene.words[phrase.first].lemma in classes.spoken_in and not phrase.first <= act <= place
        if spoken and phrase.prep in classes.spoken_through:
            return True
        if phrase.prep not in classes.locative:
            break
    headed = scene.words[place].prep == FOR and _headed_for(scene, act, place)
    return headed or _met_before(scene, act, place)


def _headed_for(scene: Scene, act: int, place: int) -> bool:
    """Whether ل before a place behind another verb than the act's says where that one goes (بعد اغتياله بدأ
    الوزير زيارة للعاصمة)."""
    return any(word.pos == "verb" for word in scene.words[act + 1 : place])


def _met_before(scene: Scene, act: int, place: int) -> bool:
    """Whether a place stands behind the noun of another act between a verb of saying and what is said (أكد في
    ختام محادثاته في موسكو أن)."""
    nouns = scene.lexicon.predicates.nouns
    for clause in scene.parse.clauses:
        if clause.content is None or not clause.verb < place < clause.content <= act:
            continue
        if scene.words[clause.verb].lemma in scene.lexicon.speech:
            before = scene.shapes[max(clause.verb + 1, place - REACH) : place]
            return any(not shapes.isdisjoint(nouns) for shapes in before)
    return False
