"""Several whom a noun tells as the followers or opponents of the one behind it (أنصار الرئيس)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.tie_ends import End, ordinary
from marsad.extract.ties.tie_fit import POWERS
from marsad.extract.ties.tie_names import person_end

FOLLOWERS = "followers"
PERSON = "person"


def followers(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The noun with whose followers they are; a name that begins so is no such noun (أنصار الله)."""
    at, number = told.first, scene.parse.phrase_of[told.first]
    word = scene.words[at]
    if number < 0 or word.article or word.pronoun or word.pos == "verb":
        return ()
    last = scene.parse.phrases[number].last
    if last == at or scene.words[at + 1].prep or _in_a_name(scene, at):
        return ()
    return (Filler(at, last, at, FOLLOWERS),)


def _in_a_name(scene: Scene, at: int) -> bool:
    """Whether a name begins at a word, or the noun for a band stands before it (جماعة أنصار السنة)."""
    before = scene.words[at - 1] if at else None
    banded = before is not None and before.pos == "noun" and before.lemma in grammar().band
    return banded or any(m.kind == "actor" and not m.weak for m in scene.matches[at])


def followed(scene: Scene, one: End) -> bool:
    """Whether somebody is one who has followers: a person by name or office, a body of power; no country,
    club or cause (مؤيدو فلسطين، أنصار البيئة)."""
    who, held = one
    if who.sector in POWERS or (who.id is not None and who.sector is not None):
        return True
    if held.pronoun or ordinary(scene, held.first):
        return False
    answer = scene.answer(held, metonyms=False)
    titled = answer is not None and answer.kind == PERSON and not answer.basis.startswith("agent")
    return titled or any(person_end(scene, n) == held.last + 1 for n in range(held.first, held.last))
