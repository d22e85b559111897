"""Which phrases behind a verb are its own, before they are given to its places."""

from __future__ import annotations

from itertools import pairwise

from marsad.arabic.classes.particles import AND
from marsad.arabic.clauses.assignments import AFTER
from marsad.arabic.clauses.objects_of_deeds import of_held_deed, without_deeds_object
from marsad.arabic.clauses.saying_who import says_who
from marsad.arabic.letters.endings import MEN
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.adverbials import adverbial
from marsad.arabic.phrases.cases import nominative
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.offices import is_topic
from marsad.arabic.phrases.scope import Scope

JOINING = 2


def own_groups(scope: Scope, verb: int, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """The groups behind a verb that are whole and its own."""
    words, found = scope.words, scope.found
    for group in groups:
        if words[found[group[0]].first - 1].pos == "pron" and says_who(scope, group[0]):
            groups = tuple([one for one in groups if one != group])
    groups = _undescribed(scope, _of_this_clause(scope, groups))
    nobodys = words[verb].reading.number == "p" or words[verb].lemma in scope.classes.prep_passive
    if groups and (len(groups) > 1 or nobodys):
        first = groups[: not nobodys]  # قتلوا جراء قصف الجيش | القرية, حكم عليه لضربه | جنودا
        groups = (*first, *(one for one in groups[len(first) :] if not of_held_deed(scope, one[0])))
    if len(groups) > 1 and _no_victim(scope, verb, groups[1]):
        groups = (groups[0], *groups[2:])
    if len(groups) >= AFTER:
        laid = scope.words[verb].lemma in scope.classes.ditransitive
        if laid and scope.heads[groups[-1][0]].lemma in scope.classes.blame:
            groups = groups[:-1]  # حملت الحركة في بيانها إسرائيل | مسؤولية القصف
        else:
            groups = without_deeds_object(scope, groups)
    return _called_by_name(scope, verb, groups) if scope.words[verb].pronoun else groups


def _no_victim(scope: Scope, verb: int, group: Group) -> bool:
    """Whether a noun for towns stands behind a verb of harm to people: it tells what the place before it is
    (قتل مدنيون في غارة على الفاشر | عاصمة شمال دارفور)."""
    head = scope.heads[group[0]]
    return head.lemma in scope.classes.town and scope.words[verb].lemma in scope.classes.harming


def _of_this_clause(scope: Scope, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """The groups behind a verb without one joined by و that is what the next verb tells of: it is nothing
    that was done to the first (قتل 3 جنود | و5 مدنيين أصيبوا)."""
    for number, (one, other) in enumerate(pairwise(groups), 1):
        before, phrase = scope.found[one[-1]], scope.found[other[0]]
        parted = scope.words[before.last + 1 : phrase.first + 1]
        joins = bool(parted) and AND in {parted[0].conj, parted[0].folded}
        if joins and len(parted) <= JOINING and is_topic(scope.words, scope.found[other[-1]]):
            return groups[:number]
    return groups


def _undescribed(scope: Scope, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """The groups behind a verb without the men in ون with the article who, before another group, only say
    which of several people right before them do it (رفض نواب الكتلة المنسحبون من المجلس القرار)."""
    if len(groups) < AFTER or not nominative(scope.heads[groups[1][0]]):
        return groups
    several, men = (scope.found[group[0]] for group in groups[:2])
    people, told = scope.heads[groups[0][0]], scope.heads[groups[1][0]]
    behind = men.first == several.last + 1 and several.definite and people.reading.number == "p"
    case_shown = people.stem.endswith(MEN)
    whom = (
        told.article
        and not told.conj
        and not adverbial(scope.words, scope.found[groups[2][0]], scope.classes)
    )
    return (groups[0], *groups[2:]) if behind and whom and not case_shown else groups


def _called_by_name(scope: Scope, verb: int, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """The groups behind a verb but, where its pronoun takes up ما, those behind a comma: none of them is what
    it is called (بما وصفه بالنصر، داعيا | المجتمع الدولي)."""
    words = scope.words
    if not (groups and verb and words[verb - 1].folded in scope.classes.headless):
        return groups
    comma = next((n for n in range(verb + 1, len(words)) if words[n].text in COMMAS), len(words))
    return tuple(group for group in groups if scope.found[group[0]].first < comma)
