"""Relative clauses that describe what a deed was done to, and not the deed (تدمير مسيرة أطلقها الحوثيون)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.records import NOMINAL
from marsad.extract.sentence.scene import Scene

HERS = "ها"


def of_what_it_hit(scene: Scene, at: int, clause: Clause) -> bool:
    """Whether a woman's pronoun on the verb of a relative clause takes up the feminine noun behind a
    masculine one of action, both without the article: that was launched or planted, and no deed was."""
    if scene.words[clause.verb].lemma not in grammar().weapon_test:
        return False  # انفجار سيارة يقودها انتحاري
    deed, after = scene.words[at], scene.words[at + 1] if at + 1 < len(scene.words) else None
    if after is None or scene.words[clause.verb].pronoun != HERS or clause.antecedent is None:
        return False
    masculine = deed.reading.number != "p" and deed.reading.gender != "f" and not deed.stem.endswith("ة")
    bare = not (deed.article or deed.pronoun or after.article or after.prep or after.conj)
    things = after.reading.gender == "f" or after.reading.number == "p" or after.stem.endswith("ة")
    return masculine and bare and after.pos in NOMINAL and things
