"""What is written like a title and is none: part of a person's or a place's name, what an artist is
called.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Filler, Scene

ARTIST = "CVL"


def on_stage(scene: Scene, at: int, end: int) -> bool:
    """Whether one called so is an artist and stands for nobody (الممثلة الإيرانية فلانة)."""
    if end > at + 1 or not scene.words[at].article:
        return False
    own = scene.parse.phrase_of[at]
    last = scene.parse.phrases[own].last if own >= 0 else at
    whole = scene.answer(Filler(at, last, at, "office"))
    return whole is not None and whole.sector == ARTIST


def is_named_after(scene: Scene, at: int) -> bool:
    """Whether a title and the name behind it are the name of a place (قاعدة الأمير حسن، مطار الملك خالد)."""
    before = scene.words[at - 1] if at and scene.words[at].article else None
    if before is None or before.article:
        return False
    return not grammar().named_after.isdisjoint({before.lemma, before.stem})


def inside_name(scene: Scene, at: int) -> bool:
    """Whether what looks like a title is part of somebody's name (أحمد وزير حسن، مساعد بن فلان)."""
    word, follows = scene.words[at], scene.words[at + 1 : at + 2]
    if not word.article and any(other.folded in grammar().name_particle for other in follows):
        return True
    given = scene.lexicon.parties.is_given_name
    goes_on = not word.article and any(
        (given(other) or other.pos == "propn") and not other.prep for other in follows
    )  # not مبارك رئيسا لمصر
    before = scene.words[at - 1] if at > 0 else None
    if before is not None and before.pos != "verb" and given(before) and (given(word) or goes_on):
        return True  # not أشرف رئيس الأركان على
    return given(word) and not word.article and any(o.pos == "propn" and not o.article for o in follows)
