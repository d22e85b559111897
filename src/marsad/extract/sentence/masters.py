"""Whom a relative clause behind a kinsman or follower of an officer is about (شقيق الوزير الذي استقال)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.clauses import Clause
from marsad.arabic.grammar import grammar
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Filler


def master(words: Sequence[Word], clause: Clause, filler: Filler) -> Filler:
    """The part of a relative clause's subject that its verb is about: of a kinsman and an officer the officer
    holds the office, leaves it or speaks, and the kinsman does the rest."""
    if clause.subject_rule != "relative" or filler.last == filler.first:
        return filler
    word, owner, classes = words[filler.first], words[filler.first + 1], grammar()
    verb = words[clause.verb].lemma
    if word.article or word.pronoun or word.lemma not in classes.follower_of:
        return filler
    official = owner.lemma in classes.title and not (owner.prep or owner.conj)
    if not official or verb not in classes.in_office | classes.addressing:
        return filler
    first = filler.first + 1
    return Filler(first, filler.last, first, filler.how)
