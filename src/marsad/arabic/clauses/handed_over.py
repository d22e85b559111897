"""Whom somebody who was told of before hands something (زار الوزير طهران وسلم رئيسها رسالة): he stands right
behind the verb, as a subject would."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.particles import FOR, TO
from marsad.arabic.phrases.agreement import agrees_shared
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.scope import Scope

SHARED = "shared"


def handed_over(scope: Scope, clauses: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses, a verb of handing that و joins to another with that one's subject where what stands right
    behind it is somebody's own (رئيسها) and the thing follows, with nobody else to whom it is given."""
    if not any(scope.words[clause.verb].lemma in scope.classes.gives_over for clause in clauses[1:]):
        return clauses
    found = list(clauses)
    for at in range(1, len(found)):
        giver = found[at - 1].subject
        if giver and _hands(scope, found[at]) and agrees_shared(scope, giver, scope.words[found[at].verb]):
            whom = (*found[at].subject, *found[at].object)
            found[at] = replace(found[at], subject=giver, subject_rule=SHARED, object=whom)
    return found


def _hands(scope: Scope, clause: Clause) -> bool:
    """Whether a clause may be one of handing a thing to whom looks like its subject."""
    verb = scope.words[clause.verb]
    plain = verb.conj == "و" and not verb.pronoun and not clause.passive
    if (
        verb.lemma not in scope.classes.gives_over
        or not plain
        or len(clause.subject) != 1
        or not clause.object
    ):
        return False
    whom, thing = scope.found[clause.subject[0]], scope.heads[clause.object[0]]
    if whom.first != clause.verb + 1 or not scope.words[whom.last].pronoun or thing.article or thing.pronoun:
        return False
    return not (clause.prep(FOR) or clause.prep(TO))
