"""Relative clauses that take their antecedent up again, by a pronoun of the verb, its subject or a deed."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.clauses.relative_roles import relative_before
from marsad.arabic.clauses.relatives import resuming
from marsad.arabic.phrases.agreement import may_follow
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.reach import Reach
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.words.derivation import is_verbal_noun


def resumed_by_subject(scope: Scope, verb: int, groups: Sequence[Group]) -> bool:
    """Whether the verb's own subject takes up the antecedent by a pronoun (الذين تتراوح أعمارهم, الذي يملك
    معظمه).
    """
    word = scope.words[verb]
    if not groups or not scope.heads[groups[0][0]].pronoun or not may_follow(scope, verb, groups[0]):
        return False
    people = scope.words[verb - 1].folded == "الذين" and word.reading.number == "s"
    if scope.heads[groups[0][0]].stem in scope.classes.quantifier:
        return True
    return people or word.lemma in scope.classes.intransitive


def resumed_by_deed(scope: Scope, verb: int, groups: Sequence[Group], reach: Reach) -> bool:
    """Whether two definite phrases stand right behind the verb of a relative clause and a deed behind them
    takes up the antecedent (المصانع التي اتهمت الشرطة الحركة بإحراقها), or the second is that deed (السفينة
    التي أعلنت الجماعة مهاجمتها): the first is who did it."""
    if len(groups) < 2 or scope.words[verb].pronoun:
        return False
    if not (taken := resuming(relative_before(scope.words, verb))):
        return False
    one, other = (scope.found[group[0]] for group in groups[:2])
    close = one.first == verb + 1 and other.first == scope.found[groups[0][-1]].last + 1
    if not close or not may_follow(scope, verb, groups[0]):
        return False
    told = scope.words[other.first]
    if told.pronoun in taken and not other.conj and is_verbal_noun(told.lemma):
        return True
    if not other.definite:
        return False
    deeds = (scope.heads[group[0]] for _, group in reach.preps)
    return any(deed.pronoun in taken and deed.pos == "noun" for deed in deeds)
