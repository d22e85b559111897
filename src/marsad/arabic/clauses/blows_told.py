"""Blows that a relative clause tells of, and that go on to strike somebody."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.particles import AND
from marsad.arabic.phrases.acting import acts
from marsad.arabic.phrases.agreement import agrees
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import Word


def blow_goes_on(scope: Scope, before: Sequence[Clause], verb: int) -> Group:
    """What a relative clause tells somebody to have done, where و goes on right behind it with whom it struck
    (قتلوا في هجوم تبنته الحركة واستهدف فندقا): it was not the dead."""
    told = before[-1] if before else None
    if told is None or told.antecedent is None or not _joined_on(scope.words, told, verb):
        return ()
    deed = (told.antecedent,)
    thing = not (acts(scope, told.antecedent) or scope.found[told.antecedent].head in scope.people)
    return deed if thing and agrees(scope, deed, scope.words[verb]) else ()


def _joined_on(words: Sequence[Word], told: Clause, verb: int) -> bool:
    """Whether a verb joined by و stands right behind a clause whose verb has a pronoun for its object."""
    return words[verb].conj == AND and told.end + 1 == verb and bool(words[told.verb].pronoun)
