"""For whom a name that the tables lack speaks, or what it is said to be right behind."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Filler, Scene
from marsad.resolve.actors.answer import PartyAnswer

UNKNOWN, NAME = "UNK", "اسم"


def spoken_for(scene: Scene, filler: Filler, answer: PartyAnswer) -> PartyAnswer:
    """A strange name in the standing of the body for which it speaks (ناشد سالم الأحمدي، باسم الحزب) or of
    what it is said to be (سالم الأحمدي، وهو قيادي في الحزب)."""
    if answer.sector != UNKNOWN or answer.id is not None:
        return answer
    at = filler.last + 1
    at += at < len(scene.words) and scene.words[at].text in COMMAS
    word = scene.words[at] if at < len(scene.words) else None
    if word is None or not (_in_name(scene, at) or (word.conj and word.pos == "pron")):
        return answer
    number = scene.parse.phrase_of[min(at + 1, len(scene.words) - 1)]
    last = scene.parse.phrases[number].last if number >= 0 else -1
    at += 1
    told = scene.answer(Filler(at, last, at, "complement"), metonyms=False) if last >= at else None
    if told is None or told.sector is None or (told.code is None and answer.code is not None):
        return answer
    return replace(answer, code=told.code or answer.code, sector=told.sector, basis=f"{answer.basis}+for")


def _in_name(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    return word.prep == "ب" and word.lemma == NAME and not word.pronoun
