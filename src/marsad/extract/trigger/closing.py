"""Participles that close a sentence with what its subject says besides: the days and places of a relative
clause ahead of them are not theirs."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import PERFECT, WAS
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.participles import manner_verbs
from marsad.extract.sentence.scene import Scene

RELATIVE, RELATIVE_BACK = "relative", 3


def closes_off(scene: Scene, at: int, act: int) -> bool:
    """Whether a participle of speech behind a comma stands between the relative clause that holds word ``at``
    and an act, or is the act (انتقد الاتفاق الذي وقعوه العام الماضي، داعيا إلى وقف الغارات)."""
    words = scene.words
    commas = [n for n in range(at + 1, act + 1) if words[n - 1].text in COMMAS]
    if not commas or not any(w.pos == RELATIVE or w.folded == PERFECT for w in words[:at]):
        return False
    if not any(_speaks(scene, n) for n in commas):
        return False
    held = (c for c in scene.parse.clauses if c.antecedent is not None and c.verb < at)
    return any(_told_by_relative(scene, c.verb, at) for c in held)


def _speaks(scene: Scene, at: int) -> bool:
    return not manner_verbs(scene.words[at]).isdisjoint(grammar().addressing | grammar().charging)


def _told_by_relative(scene: Scene, verb: int, at: int) -> bool:
    """Whether a relative, or كان with قد, stands before a verb that no stop, comma or other verb parts from
    a word."""
    words = scene.words
    back = words[max(verb - RELATIVE_BACK, 0) : verb]
    had = words[verb - 1].folded == PERFECT and WAS in [w.lemma for w in back]  # رجال كانت قد احتجزتهم
    return (had or RELATIVE in [w.pos for w in back]) and not any(
        w.pos == "verb" or w.text in COMMAS for w in words[verb + 1 : at]
    )
