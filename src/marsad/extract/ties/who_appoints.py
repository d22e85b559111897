"""Whether a title and the name behind it are two persons: who appoints and who is appointed."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.phrases.cases import accusative
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.tie_ends import nation
from marsad.extract.ties.title_record import Held
from marsad.extract.ties.titles import title_at

SOVEREIGN = frozenset({"king", "president", "sultan", "emir"})


def appoints(scene: Scene, at: int) -> bool:
    """Whether a verb may be one of appointing, also where it is written like another one (سيعين الملك)."""
    word, making = scene.words[at], grammar().appointing
    return word.lemma in making or any(r.pos == "verb" and r.lemma in making for r in word.readings)


def of_two(scene: Scene, held: Held) -> bool:
    """Whether a title and the name behind it are two: who appoints and who is appointed (عين الملك فلانا)."""
    own, named = scene.parse.phrase_of[held.first], scene.parse.phrase_of[held.name]
    making = grammar().ditransitive | grammar().ousting
    first = scene.words[held.first]
    bare = held.end == held.first + 1 == held.name and first.article
    crowned = held.end == held.first + 1 == held.name - 1 and first.article and _sovereign(scene, held)
    for clause in scene.parse.clauses:
        if own not in clause.subject:
            continue
        if scene.words[clause.verb].lemma not in making and not appoints(scene, clause.verb):
            continue
        if {named, named - 1}.intersection(clause.object) and own != named:  # with a rank before the name
            return True
        if scene.words[clause.verb].lemma in grammar().ousting:
            continue  # أعفى الرئيس | اللواء فلانا: only where the parse parts them
        if crowned and _made(scene, held):
            return True  # عين العاهل الأردني | فلانا رئيسا
        if own == named and bare and (_made(scene, held) or (clause.prep(BY) and not clause.object)):
            return True
    return False


def _sovereign(scene: Scene, held: Held) -> bool:
    """Whether a title with its nationality means who is at the head of a state: nobody makes him anything."""
    state = nation(scene, Filler(held.end, held.end, held.end, "office"))
    return state is not None and not SOVEREIGN.isdisjoint(held.title.english)


def _made(scene: Scene, held: Held) -> bool:
    """Whether what somebody is made stands right behind the name (عين الرئيس فلانا | رئيسا للأركان)."""
    made = title_at(scene, held.name_end) if held.name_end < len(scene.words) else None
    return made is not None and not scene.words[made.first].article and accusative(scene.words[made.first])
