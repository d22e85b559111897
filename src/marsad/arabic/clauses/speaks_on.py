"""Who goes on to accuse or blame behind what he said: the speaker, and not who is told of in his words."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.particles import AND
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.agreement import agrees
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import COMMON_NOUNS

CHARGE = "ب"


def speaks_on(scope: Scope, clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses, a verb of charging or blaming that و joins behind a comma with its subject.

    That is who spoke before it: not his own whom he spoke of (نفت الحركة أن تكون قواتها قصفت القرية، وحملت
    الجيش المسؤولية), nor whom it alone names, with the charge right behind him (نفت إسرائيل أنها قصفتها،
    واتهمت حماس بذلك).
    """
    found = list(clauses)
    accuses = scope.classes.charging | scope.classes.blaming
    for at in range(1, len(found)):
        after, words = found[at], scope.words
        verb = words[after.verb]
        if verb.lemma not in accuses or verb.conj != AND or words[after.verb - 1].text not in COMMAS:
            continue
        spoke = next(
            (c for c in reversed(found[:at]) if c.antecedent is None and c.content is not None), None
        )
        if spoke is None or not spoke.subject or verb.pronoun or not agrees(scope, spoke.subject, verb):
            continue
        if after.subject_rule == "shared" and after.subject and _his_own(scope, after.subject[0]):
            found[at] = replace(after, subject=spoke.subject)
        elif after.subject_rule == "after" and _charged_there(scope, after):
            found[at] = replace(after, subject=spoke.subject, object=after.subject, subject_rule="shared")
    return found


def _his_own(scope: Scope, number: int) -> bool:
    return bool(scope.words[scope.found[number].first].pronoun)


def _charged_there(scope: Scope, clause: Clause) -> bool:
    """Whether what somebody is charged with stands right behind the one phrase that follows a verb."""
    phrase = scope.found[clause.subject[-1]]
    if scope.words[clause.verb].lemma not in scope.classes.charging or len(clause.subject) != 1:
        return False
    behind = scope.words[phrase.last + 1 : phrase.last + 2]
    if any(scope.found[number].first < phrase.last + 1 for number in clause.object):
        return False
    return any(word.prep == CHARGE and word.pos in COMMON_NOUNS for word in behind)
