"""Participles that tell whom words are for or against (هتافات منددة بإسرائيل): that is no place."""

from __future__ import annotations

from marsad.arabic.classes.particles import BY
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import derivations
from marsad.extract.sentence.scene import Scene

WORDS = frozenset({"ACCUSE", "SUPPORT", "REQUEST", "REJECT", "THREATEN"})


def judges(scene: Scene, word: Word, prep: str) -> bool:
    """Whether a word is the participle of a verb that judges whom ب tells."""
    if prep != BY or word.pos not in {"adj", "noun"}:
        return False
    verbs = scene.lexicon.predicates.verbs
    entries = (e for one in derivations(word.lemma) for e in verbs.get(one.verb, ()))
    return any(e.event in WORDS and e.frame.verb and e.frame.verb.get(BY) == "recipient" for e in entries)
