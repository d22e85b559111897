"""Adjectives of an act's noun that name people, and people that were taken for adjectives."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.arabic.letters.endings import ALIF, TIED_TA
from marsad.extract.roles.alignment import by_adjectives
from marsad.extract.roles.nationals import nation, on_persons
from marsad.extract.roles.owned_acts import belong
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.nations import generic_agent
from marsad.extract.trigger.triggers import Trigger


def own_people(scene: Scene, trigger: Trigger, slots: dict[str, tuple[Filler, ...]]) -> None:
    """Puts whom the analysis took for the noun's adjectives in its idafa, and drops whose people those are
    whom it harms."""
    people = _people_beside(scene, trigger, slots.get("adjective", ()))
    if people and "idafa" not in slots:
        slots["idafa"] = people
        slots.pop("adjective")
    if belong(scene, trigger, slots.get("idafa", ()), slots.get(FOR, ())):
        slots.pop(FOR)


def _people_beside(scene: Scene, trigger: Trigger, adjectives: Iterable[Filler]) -> tuple[Filler, ...]:
    """Agents, and one of a nation, that the analysis took for adjectives of the act's noun (مقتل ضابط، مقتل
    فرنسي): they stand in its idafa."""
    beside, noun = list(adjectives), scene.words[trigger.last]
    known = bool(noun.article or noun.pronoun)  # اعتقال الصحفي: no adjective of what has no article
    man = bool(beside) and not scene.words[beside[0].first].stem.endswith(TIED_TA)
    if man and on_persons(trigger.entry) and nation(scene, beside[0]) is not None:
        return (replace(beside[0], how="idafa"),)
    for at, filler in enumerate(beside):
        answer = scene.answer(filler)
        if answer is not None and generic_agent(answer) and not (known and scene.words[filler.first].article):
            return (Filler(filler.first, beside[-1].last, filler.head, "idafa"),) if not at else ()
    return ()


def read_adjectives(scene: Scene, trigger: Trigger, slots: dict[str, tuple[Filler, ...]]) -> None:
    """Reads adjectives, without the one that may mean a man where it tells of what kind a deed is (انقلاب
    سياسي، اغتيال سياسي آخر), no nation or side behind it as behind a man (اغتيال سياسي لبناني)."""
    noun, after = scene.words[trigger.last], scene.words[trigger.last + 1 : trigger.last + 3]
    told = [w.stem.removesuffix(ALIF) for w in after if w.pos in {"noun", "adj"} and not w.prep]
    kind = not (noun.article or noun.pronoun) and noun.lemma in grammar().political_deed
    if kind and told and told[0] in grammar().of_politics and grammar().one_more_such.issuperset(told[1:]):
        slots.pop("idafa", None)
        slots.pop("adjective", None)
    by_adjectives(scene, slots)
