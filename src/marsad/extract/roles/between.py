"""The second of two between whom something is, behind a complement of the first (معارك بين قوات موالية للرئيس
ومسلحين)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from marsad.arabic.classes.particles import BETWEEN
from marsad.arabic.clauses.between_two import definite_behind, of_both, second_behind
from marsad.extract.parties.joined import is_other_side
from marsad.extract.sentence.scene import Filler, Scene

Slots = Mapping[str, tuple[Filler, ...]]


def with_the_second(scene: Scene, slots: Slots) -> dict[str, tuple[Filler, ...]]:
    """The slots with whom و joins to a complement of the only one behind بين, as the other of the two."""
    told = dict(slots)
    first = told.get(BETWEEN, ())
    if len(first) != 1 or first[0].pronoun or of_both(scene.words[first[0].head]):
        return told
    number = second_behind(scene.parse, scene.parse.phrase_of[first[0].head])
    if number is not None:  # بين فصائل تدعمها أنقرة وقوات كذا
        phrase = scene.parse.phrases[number]
        other = Filler(phrase.first, phrase.last, phrase.head, first[0].how)
        known = scene.answer(other, metonyms=False)
        if known is not None and known.human:
            told[BETWEEN] = (*first, other)
            return told
    behind = first[0].last + 2
    if definite_behind(scene.words, behind - 1):
        behind += 1  # القوات الحكومية | المدعومة من الخارج
    for slot, fillers in slots.items():
        if slot == BETWEEN or len(fillers) < 2 or fillers[0].first > behind or fillers[0].pronoun:
            continue
        last = fillers[-1]
        if fillers[0].first < first[0].first or not scene.words[last.first].conj:
            continue
        answer = scene.answer(last, metonyms=False)
        if answer is not None and answer.human:
            told[BETWEEN] = (*first, Filler(last.first, last.last, last.head, first[0].how))
            told[slot] = fillers[:-1]
            break
    return told


def without_the_second(scene: Scene, given: Sequence[Filler]) -> tuple[Filler, ...]:
    """Those who stand behind a word that describes the only one behind بين, without the other of the two."""
    return tuple(f for n, f in enumerate(given) if not n or f.pronoun or not is_other_side(scene, f.first))
