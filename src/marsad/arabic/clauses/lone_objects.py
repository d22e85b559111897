"""Whether a verb may have an object, and whether the one phrase behind it is that."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.particles import BY
from marsad.arabic.clauses.assignments import AFTER
from marsad.arabic.clauses.objects import may_take_object
from marsad.arabic.phrases.acting import only_happens, surely_object
from marsad.arabic.phrases.cases import accusative
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.reach import Reach
from marsad.arabic.phrases.scope import Scope

TASKED = "كلف"


def object_alone(scope: Scope, before: Sequence[Clause], verb: int, common: Group, reach: Reach) -> bool:
    """Whether the one phrase right behind a verb is surely its object, as those before it are its subject."""
    if not reach.loose or not common:
        return False
    if scope.words[verb].lemma == TASKED and scope.words[verb].conj and dict(reach.preps).get(BY):
        return True  # أقال الوزير، وكلف مدير الديوان مؤقتا بإدارة الوزارة
    addresses = scope.words[verb].lemma in scope.classes.addressing
    if len(reach.loose) > 1 and not (addresses and reach.preps and _owns_complement(scope, reach)):
        return False
    addressing = scope.classes.addressing
    speaks = any(c.subject == common and scope.words[c.verb].lemma in addressing for c in before)
    return surely_object(scope, verb, reach.loose[0][0], common, speaks)


def _owns_complement(scope: Scope, reach: Reach) -> bool:
    """Whether the second bare phrase of a clause is definite, right behind an indefinite one with a
    preposition, which it then owns: none of the verb's (واتهم الجيش بقصفها في ولاية | أعالي النيل)."""
    second = scope.found[reach.loose[1][0]]
    own = scope.phrase_of[second.first - 1]
    held = scope.found[own] if own >= 0 else None
    if held is None or not held.prep or len(reach.loose) >= AFTER:
        return False
    return second.definite and not (held.definite or second.conj)


def takes_object_here(scope: Scope, verb: int, after: Sequence[Group], reach: Reach) -> bool:
    """Whether a verb may have an object: it holds one, or is of those that do and tells it no other way."""
    word = scope.words[verb]
    if word.pronoun:
        return True
    if after and only_happens(scope, verb, after[0][0]):
        return False
    return may_take_object(word, scope.classes) and not _told_with_prep(scope, verb, reach)


def _told_with_prep(scope: Scope, verb: int, reach: Reach) -> bool:
    """Whether a verb's preposition stands for its object: it follows the verb or its subject (أدى ذلك إلى,
    أعلن الحزب عن).
    """
    if not reach.preps or (scope.words[verb].lemma, reach.preps[0][0]) not in scope.classes.prep_object:
        return False
    thing = scope.phrase_of[verb + 1] if reach.loose else -1
    if thing >= 0 and thing == reach.loose[0][0] and accusative(scope.heads[thing]):
        return False  # الشاب طعن جنديا في المدينة
    first = reach.preps[0][1][0]
    return sum(group[0] < first for group in reach.loose) <= 1
