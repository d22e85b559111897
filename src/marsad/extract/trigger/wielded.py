"""Whose weapon did it: the doer of an attack by what it was done with (برصاص الجيش، بصاروخ أطلقته مسيرة)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.letters.endings import THIRD_PERSON
from marsad.extract.sentence.marches import marches
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.slots import noun_slots
from marsad.extract.trigger.triggers import Trigger

FRIENDLY, WEAPON = "صديق", "weapon"


def is_tool(scene: Scene, at: int) -> bool:
    """Whether a word names a tool of attack, alone or with the words behind it."""
    words = scene.words
    return not marches(scene, at) and any(
        all(at + n < len(words) and word in scene.shapes[at + n] for n, word in enumerate(tool.words))
        for shape in scene.shapes[at]
        for tool in scene.lexicon.instruments.get(shape, ())
    )


def wielders(scene: Scene, trigger: Trigger, told: bool = False) -> tuple[Filler, ...]:
    """Those whom the tool that an act is done with belongs to: in its idafa, by its adjective of nation, or
    as the subject of its relative clause, the first of these that is somebody known; whom the pronoun on what
    was fired means (بنيرانه). Where the doer is
    ``told``, a weapon that another is of (بقذائف المدفعية) is nobody.
    """
    for tool in trigger.slots.get(BY, ()):
        if tool.pronoun or not is_tool(scene, tool.head):
            continue
        word = scene.words[tool.head]
        if not told and word.pronoun in THIRD_PERSON and word.lemma in grammar().volley:
            return (Filler(tool.head, tool.head, tool.head, "idafa.pronoun", True),)
        slots = noun_slots(scene.parse, tool.head, frozenset())
        beside = slots.get("adjective", ())
        own = [f for f in beside if scene.words[f.head].lemma != FRIENDLY]  # نيران صديقة
        owners = (*slots.get("idafa", ())[:1], *own, *_users(scene, tool))
        for owner in owners:
            if told and not owner.pronoun and is_tool(scene, owner.head):
                continue
            answer = None if owner.pronoun else scene.answer(owner)
            if answer is None or answer.kind == WEAPON:  # الطائرات المسيرة are nobody else's
                continue
            if answer.code or answer.id or answer.sector:
                return (owner,)
    return ()


def _users(scene: Scene, tool: Filler) -> tuple[Filler, ...]:
    """The subject of a relative clause that the tool is the object of (صاروخ أطلقته طائرة)."""
    own = scene.parse.phrase_of[tool.head]
    for clause in scene.parse.clauses:
        if own < 0 or clause.antecedent != own or clause.subject_rule != "after":
            continue
        if scene.words[clause.verb].pronoun:
            phrase = scene.parse.phrases[clause.subject[0]]
            return (Filler(phrase.first, phrase.last, phrase.head, "subject.after"),)
    return ()
