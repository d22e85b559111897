"""Who goes on to accuse, blame or appeal behind what he said: the speaker, and not who is told of there."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.particles import AND
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.agreement import agrees
from marsad.arabic.phrases.nouns import feminine
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
        if verb.conj == AND and (asked := _asked(scope, found[:at], after)) is not None:
            found[at] = asked
        if verb.conj == AND and (harm := _done_there(scope, found[:at], after)) is not None:
            found[at] = harm
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


def _done_there(scope: Scope, before: Sequence[Clause], after: Clause) -> Clause | None:
    """A harm joined without a comma to what somebody tells of what opens his words: that did it, not he (أشار
    المصدر إلى أن الانفجار قتل اثنين وأصاب ضابطا)."""
    verb = scope.words[after.verb]
    if verb.lemma not in scope.classes.affecting or after.subject_rule != "shared" or not after.object:
        return None
    teller = before[-1]
    if teller.subject != after.subject or teller.content is None or teller.verb > teller.content:
        return None
    number = scope.phrase_of[teller.content] if teller.content < after.verb else -1
    told = number >= 0 and not scope.found[number].prep and number not in after.object
    parted = any(word.text in COMMAS for word in scope.words[teller.content : after.verb])
    if not told or parted or not agrees(scope, (number,), verb):
        return None
    return replace(after, subject=(number,))


def _asked(scope: Scope, before: Sequence[Clause], after: Clause) -> Clause | None:
    """A verb of appealing joined to what somebody said, by him: whom it alone names it appeals to, where it
    has to have somebody or he does not agree with it (قالت الحركة إن ...، ودعت الوسطاء إلى الضغط)."""
    verb = scope.words[after.verb]
    if verb.lemma not in scope.classes.appealing or verb.pronoun:
        return None
    if after.subject_rule not in {"after", "shared"}:
        return None
    spoke = next((c for c in reversed(before) if c.antecedent is None and c.content is not None), None)
    if spoke is None or not spoke.subject or len(after.subject) != 1:
        return None
    if after.subject_rule == "shared":  # إن إسرائيل قصفت المخيم، ودعا
        other = not agrees(scope, after.subject, verb) and agrees(scope, spoke.subject, verb)
        return replace(after, subject=spoke.subject) if other else None
    several = scope.heads[after.subject[0]].reading.number == "p"
    unlike = several and verb.reading.gender == "f" and after.subject[0] not in spoke.subject
    unlike = unlike and not feminine(scope.heads[after.subject[0]], scope.classes)
    needs = verb.lemma not in scope.classes.calling_for
    if not (unlike or needs) or not agrees(scope, spoke.subject, verb):
        return None
    thing = tuple(n for n in after.object if n not in after.subject)
    return replace(after, subject=spoke.subject, object=(*after.subject, *thing), subject_rule="shared")


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
