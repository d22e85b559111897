"""Somebody's own country, and states that are named apart from it."""

from __future__ import annotations

from marsad.arabic.letters.endings import NISBAS
from marsad.arabic.letters.fold import key
from marsad.extract.sentence.scene import Scene
from marsad.lexicon.places import bare
from marsad.model import Party

LAND = "country"


def state_apart(scene: Scene, at: int, owner: Party) -> bool:
    """Whether a state is named behind word ``at``, or anywhere but in the words for one of whom no adjective
    says whose he is: it is another one than "his country" (أعلن رئيس الحكومة أن بلاده ستسحب سفيرها من إيران،
    قال دبلوماسي إن بلاده طردت الملحق التركي، رحب الرئيس بدعم الصين لبلاده)."""
    nations = scene.lexicon.places
    if any(w.article and nations.country(key(w.stem)) == owner.code for w in scene.words[at + 1 :]):
        return True
    own, said = range(owner.start or 0, owner.end or 0), (owner.text or "").endswith(NISBAS)
    lands = (m for m in scene.places if m.first > at or not (said or scene.words[m.first].stem_start in own))
    found = (m.candidates[0] for m in lands if m.candidates)
    return any(place.kind == LAND and place.iso3 == owner.code for place in found)


def is_home(scene: Scene, at: int) -> bool:
    """Whether a word is somebody's own country (بلاده)."""
    word = scene.words[at]
    if not word.pronoun:
        return False
    return key(word.stem) in [bare(name) for name in scene.lexicon.places.cues["home"]]
