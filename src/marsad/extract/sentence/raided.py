"""Premises, posts and vehicles: what people come upon and nobody belongs to (مهاجمة المسلحين للقنصلية)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.fold import key
from marsad.extract.sentence.scene import Scene
from marsad.lexicon.sectors import ARMED

ATTACKING = ARMED | {"COP"}


def raided(scene: Scene, at: int) -> bool:
    """Whether a word names premises or the like: ل before it never says whose those are who come."""
    word = scene.words[at]
    if not grammar().raided.isdisjoint({*scene.shapes[at], word.stem}):
        return True
    return key(word.stem) in scene.lexicon.places.cues["facility"]


def raiders(scene: Scene, at: int) -> bool:
    """Whether a word names several who go out against others, no guards or staff of a house."""
    word, parties = scene.words[at], scene.lexicon.parties.tables.agents
    if word.reading.number not in {"d", "p"}:
        return False
    if word.lemma in grammar().protester:
        return True
    kinds = (parties[match.entries[0]] for match in scene.matches[at] if match.kind == "agent")
    return word.lemma not in grammar().keeper and any(agent.sector in ATTACKING for agent in kinds)
