"""Whom an attack or a protest is against, where only other words of the sentence say so: who is called its
target, whom a crowd curses.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.stage import Stage
from marsad.extract.sentence.scene import Filler
from marsad.lexicon.sectors import PERSONS

REACH = 16
NOBODY = Cast()


def in_other_words(stage: Stage) -> Cast:
    """Whom the sentence calls the target of an attack, or curses in a protest."""
    if stage.event == "PROTEST":
        told = stage.trigger.form == "verb" or stage.found.actor
        return _cursed(stage) if told else NOBODY
    attacked = stage.event == "ASSAULT" and stage.trigger.form != "verb"
    return _target(stage) if attacked else NOBODY


def _target(stage: Stage) -> Cast:
    """The person whom the sentence calls the target (النائب المستهدف، المستهدف هو النائب)."""
    scene = stage.scene
    for at in scene.where(grammar().targeted):
        if not scene.words[at].article:
            continue
        behind = at + 2 if at + 2 < len(scene.words) and scene.words[at + 1].pos == "pron" else at
        number = scene.parse.phrase_of[behind]
        if number < 0:
            continue
        phrase = scene.parse.phrases[number]
        filler = Filler(phrase.first, phrase.last, phrase.head, "target")
        answer = scene.answer(filler, metonyms=False)
        if answer is not None and answer.kind in PERSONS:
            return cast(scene, "recipient", (filler,), stage.discourse, metonyms=False)
    return NOBODY


def _cursed(stage: Stage) -> Cast:
    """Who shall fall or die by what protesters chant or write up (هتفوا «يسقط النظام»، «الموت لأمريكا»)."""
    scene, first = stage.scene, stage.trigger.first
    words, known = scene.words, grammar()
    for at in range(first + 1, min(first + REACH, len(words) - 1)):
        falls = words[at].folded in known.shall_fall and words[at].pos != "noun"
        if not falls and not (words[at].article and words[at].lemma in known.curse):
            continue
        number = scene.parse.phrase_of[at + 1]
        if number < 0 or (not falls and words[at + 1].prep != FOR):
            continue
        phrase = scene.parse.phrases[number]
        filler = Filler(at + 1, phrase.last, max(phrase.head, at + 1), "cursed")
        told = cast(scene, "recipient", (filler,), stage.discourse, metonyms=True)
        if told.parties:
            return told
    return NOBODY
