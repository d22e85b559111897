"""Participles of relation (المدعوم، الموالية), by the forms that the lexicon has of them."""

from __future__ import annotations

from marsad.arabic.letters.endings import without_agreement
from marsad.extract.sentence.scene import Scene
from marsad.lexicon.load import rows_of

PARTICIPLE = "participle"


def is_participle(scene: Scene, at: int) -> bool:
    """Whether a word is a participle of relation (المدعوم، الموالية)."""
    return any(row.form == PARTICIPLE for row in rows_of(scene.lexicon.ties, participle_forms(scene, at)))


def participle_behind_noun(scene: Scene, at: int) -> bool:
    """Whether a word that may be a noun is an adjective behind its own (القوة المساندة)."""
    own = scene.parse.phrase_of[at] if scene.words[at].article else -1
    return own >= 0 and scene.parse.phrases[own].first < at and is_participle(scene, at)


def participle_forms(scene: Scene, at: int) -> frozenset[str]:
    """The forms under which the lexicon may have a word that is a participle: also without its ending."""
    return scene.shapes[at] | without_agreement(scene.words[at].stem)
