"""A state's own government and forces, as it has them (فرنسا وحكومتها): no other side to it."""

from __future__ import annotations

from marsad.extract.sentence.scene import Filler, Scene
from marsad.model import Party

RULER, GOVERNMENT = frozenset({None, "GOV"}), "GOV"
OWN = frozenset({GOVERNMENT, "MIL"})


def its_own(scene: Scene, doer: Party, party: Party, words: Filler) -> bool:
    """Whether words with a pronoun mean the government or the forces of who does it, a state or its ruler."""
    if words.pronoun or not scene.words[words.head].pronoun:
        return False
    return doer.sector in RULER and party.sector in OWN and party.code == doer.code
