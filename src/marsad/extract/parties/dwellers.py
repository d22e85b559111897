"""Of which country the people of a place are whom a pronoun gives to it (أربعة من سكانها)."""

from __future__ import annotations

from marsad.arabic.fold import key
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Scene
from marsad.resolve.places import resolve_place

DWELLER = "dweller"
HIS, HERS = "ه", "ها"


def dwells(scene: Scene, word: Word) -> bool:
    """Whether a word means the people of a place, which its pronoun takes up (أربعة من سكانه)."""
    one = word.pronoun in {HIS, HERS}
    return one and scene.lexicon.parties.tables.references.get(key(word.stem)) == DWELLER


def land_before(scene: Scene, at: int) -> str | None:
    """The country of the last place before a word."""
    place = next((one for one in reversed(scene.places) if one.last <= at), None)
    if place is None:
        return None
    return resolve_place(place, scene.story, scene.lexicon.places, scene.published).country
