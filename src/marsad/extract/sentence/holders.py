"""Holders: whose a thing is, as the words behind it say (القاعدة الخاضعة لسيطرة الكتائب، مقر تابع لحزب)."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.load import rows_of
from marsad.resolve.actors.answer import PartyAnswer

HOLDING = frozenset({"controls", "member_of"})
THINGS = frozenset({"victim", "body", "weapon"})
OWNER = "ل"


def holder(scene: Scene, filler: Filler, answer: PartyAnswer | None) -> tuple[Filler, PartyAnswer] | None:
    """The phrase with its holder, and who that is; None where a phrase names people or nobody holds it."""
    if answer is not None and (answer.id is not None or answer.kind not in THINGS):
        return None
    for at in _participles(scene, filler):
        number = scene.parse.phrase_of[at + 1] if at + 1 < len(scene.words) else -1
        if number < 0 or scene.words[at + 1].prep != OWNER:
            continue
        phrase = scene.parse.phrases[number]
        for first in range(at + 1, phrase.last + 1):
            owner = scene.answer(Filler(first, phrase.last, first, filler.how), metonyms=False)
            if owner is not None and owner.basis != "name:shape":
                return Filler(filler.first, phrase.last, filler.head, filler.how), owner
    return None


def _participles(scene: Scene, filler: Filler) -> Iterator[int]:
    """The words in a phrase, or right behind it, that say it is held or a part of something."""
    for at in range(filler.first + 1, min(filler.last + 2, len(scene.words))):
        rows = rows_of(scene.lexicon.ties, scene.shapes[at])
        if any(row.form == "participle" and row.kind in HOLDING for row in rows):
            yield at
