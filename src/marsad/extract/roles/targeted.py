"""Whom an attack was aimed at, where its noun names nobody: who is called its target."""

from __future__ import annotations

from marsad.arabic.grammar import grammar
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.stage import Stage
from marsad.extract.sentence.scene import Filler
from marsad.lexicon.sectors import PERSONS


def the_target(stage: Stage) -> Cast:
    """The person whom the sentence calls the target (النائب المستهدف، المستهدف هو النائب)."""
    scene = stage.scene
    if stage.event != "ASSAULT" or stage.trigger.form not in {"noun", "phrase"}:
        return Cast()
    for at, word in enumerate(scene.words):
        if not word.article or word.lemma not in grammar().targeted:
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
    return Cast()
