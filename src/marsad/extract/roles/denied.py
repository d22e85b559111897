"""Whose a deed is that a source denies: the body's that he speaks from, not his own."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.grammar import grammar
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.sources import BODIES, listed_kind
from marsad.extract.trigger.overhead import Roles

UNNAMED = frozenset({"anonymous", "official", "military", "party"})
NEGATED = "negated"


def of_his_body(scene: Scene, found: Roles) -> None:
    """Gives a deed that an unnamed source or official denies to the body in which he is (نفى مصدر في التحالف
    قصف المستشفى)."""
    if found.control is not None and found.control.status == NEGATED:
        found.actor[:] = [_body_of(scene, filler) or filler for filler in found.actor]


def _body_of(scene: Scene, filler: Filler) -> Filler | None:
    """The body that stands behind a source's phrase and a preposition."""
    head = scene.words[filler.first]
    if filler.pronoun or head.article or head.pos != "noun" or listed_kind(scene, filler) not in UNNAMED:
        return None
    number = scene.parse.phrase_of[filler.last] + 1
    phrase = scene.parse.phrases[number] if 0 < number < len(scene.parse.phrases) else None
    if phrase is None or phrase.conj or phrase.first > filler.last + 2:
        return None
    if phrase.prep not in grammar().completing:
        return None
    body = replace(filler, first=phrase.first, last=phrase.last, head=phrase.head)
    answer = scene.answer(body, metonyms=False)
    return body if answer is not None and answer.kind in BODIES else None
