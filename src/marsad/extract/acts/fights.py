"""A fight beside what else was done."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, ON
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene


def broke_out(scene: Scene, one: Act, other: Act) -> bool:
    """Whether the later act is a fight that is said to have broken out, and the earlier is none: what came of
    it (أدى تفجير المزار إلى اندلاع أعمال عنف بين)."""
    first = other.trigger.first
    over = scene.words[first - 1] if first > one.at + 1 else None
    fights = other.trigger.entry.two_sided and not one.trigger.entry.two_sided
    return fights and over is not None and over.lemma in grammar().outbreak


def deed_beside_fight(scene: Scene, one: Act, other: Act) -> bool:
    """Whether the earlier act is a fight, and the later what was done to somebody before it or since (تدور
    اشتباكات منذ قتل مجهولون ضابطا), or, of a fight of no named sides, besides (المواجهات والحرب على السكان):
    those are no sides of the fight."""
    if not one.trigger.entry.two_sided or not other.recipient.parties:
        return False
    word = scene.words[other.trigger.first]
    if word.pos != "verb":
        sided = one.actor.parties or one.recipient.parties
        return not sided and word.conj == AND and any(f.how.endswith(ON) for f in other.recipient.fillers)
    at = other.at - 1
    at -= at > one.at and scene.words[at].stem in grammar().complementizer
    opens = scene.words[at].stem
    return at > one.at and (opens in grammar().after_clause or opens in grammar().since)
