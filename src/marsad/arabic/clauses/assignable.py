"""Whether an assignment leaves what grammar is sure of."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.clauses.assignments import Choice, Options, Place
from marsad.arabic.phrases.acting import acts
from marsad.arabic.phrases.agreement import agrees, may_follow
from marsad.arabic.phrases.cases import accusative, nominative
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import Word


def is_passive(scope: Scope, options: Options) -> bool:
    """Whether letters or clause have said that a verb which takes objects is passive, its subject named."""
    known = options.proposal.passive and options.proposal.subject != "unsaid"
    return known and scope.words[options.verb].lemma in scope.classes.transitive


def keeps_grammar(scope: Scope, options: Options, choice: Choice) -> bool:
    """Whether an assignment leaves what grammar is sure of: agreement, case, who can act, a relative's own
    pronoun.
    """
    proposal = options.proposal
    own = options.groups.get(choice.object, ())[:1] if choice.object != "relative" else ()
    if own and nominative(scope.heads[own[0]]):  # its own clause gives an antecedent its case
        return False
    if proposal.object == "relative" and choice.object != "relative":
        return False
    thing = options.groups.get(proposal.object, ())
    if thing and choice.object == "none" and _needed(scope, options, thing):
        return False
    several = scope.words[options.verb].reading.number == "p"
    if proposal.subject == "relative" and choice.subject == "unsaid" and several:
        return False
    if choice.subject != proposal.subject and not agrees_at(scope, options, choice.subject):
        return False
    if proposal.subject == "relative" != choice.subject and _nothing_taken_up(scope.words, options.verb):
        return False
    if proposal.subject != choice.subject and _can_act(scope, options.groups.get(proposal.subject, ())):
        return False
    return proposal.object == choice.object or not _can_act(scope, thing)


def _nothing_taken_up(words: Sequence[Word], verb: int) -> bool:
    """Whether a relative pronoun stands right before a verb and nothing in its clause takes up what that
    describes: the verb's subject is what does (الجماعة التي تبنت مسؤولية الهجوم)."""
    if not verb or words[verb - 1].pos != "relative" or words[verb].pronoun:
        return False
    for word in words[verb + 1 :]:
        if word.pos in {"verb", "punct", "relative"}:
            return True
        if word.pronoun:
            return False
    return True


def _needed(scope: Scope, options: Options, thing: Group) -> bool:
    """Whether a verb with its subject behind it is not to lose its object: it takes one, and this is
    definite; nor one of what is done to persons, whoever did it before (الشاب طعن جنديا).
    """
    if not options.proposal.subject.startswith("after"):
        person, head = scope.words[options.verb].lemma in scope.classes.affecting, scope.heads[thing[0]]
        return person and scope.found[thing[0]].head in scope.people and accusative(head)
    transitive = scope.words[options.verb].lemma in scope.classes.transitive
    return transitive or scope.found[thing[0]].definite


def agrees_at(scope: Scope, options: Options, place: Place) -> bool:
    """Whether a phrase agrees with the verb as its subject there."""
    group = options.groups.get(place, ())
    if place.startswith("after"):
        return may_follow(scope, options.verb, group)
    return not group or agrees(scope, group, scope.words[options.verb])


def _can_act(scope: Scope, group: Group) -> bool:
    return bool(group) and acts(scope, group[0])
