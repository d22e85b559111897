"""Whom a courtesy with a pronoun means (سموه، معاليه): him whom the text names with that courtesy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.fold import key
from marsad.extract.parties.agreement import same_party
from marsad.extract.parties.candidates import before
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.mentions import party
from marsad.extract.parties.pairs import the_man
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.sectors import PERSONS
from marsad.model import Party

LETTERS = 4  # of a courtesy, which its pronoun does not change (فخامة، فخامته)


def courtesy(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase is a courtesy with a pronoun, which names nobody itself."""
    first = scene.words[filler.first]
    return bool(first.pronoun) and filler.first == filler.last and first.stem in grammar().courtesy


def honoured(scene: Scene, filler: Filler, discourse: Discourse) -> tuple[Party, ...]:
    """The only one whom the sentence before it, or else the text, names with it; or the only man."""
    title = scene.words[filler.first].stem[:LETTERS]
    span = scene.span(filler.first, filler.last)
    for told in (_here(scene, filler, title), _before(discourse, title)):
        found: list[Party] = []
        for one in told:
            if not any(same_party(one, other) for other in found):
                found.append(one)
        if len(found) == 1:
            return (replace(found[0], text=span.text, start=span.start, end=span.end),)
    return the_man(scene, filler, discourse)


def _here(scene: Scene, filler: Filler, title: str) -> Iterator[Party]:
    for candidate in before(scene, filler.first, set()):
        words = scene.words[candidate.first : candidate.last + 1]
        answer = scene.answer(candidate)
        if answer is None or answer.kind not in PERSONS:
            continue
        if any(word.stem.startswith(title) and not word.pronoun for word in words):
            yield party(scene, candidate, answer)


def _before(discourse: Discourse, title: str) -> Iterator[Party]:
    return (
        told.party
        for told in discourse.known
        if told.human and told.kind != "state" and title in key(told.party.text or "")
    )
