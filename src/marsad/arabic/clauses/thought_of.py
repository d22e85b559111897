"""What a verb's own pronoun takes up within what somebody says or thinks of it (قصف قالت المنظمة إن الجيش
نفذه، صاروخ يعتقد أن الحوثيين أطلقوه)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.letters.endings import HER, HIM
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.scope import Scope

BOTH = "هما"


def told_of(scope: Scope, before: Sequence[Clause], verb: int) -> int | None:
    """The antecedent that a verb's own pronoun takes up within what its relative clause says of it (قصف قالت
    المنظمة إن الجيش نفذه), or what nobody named holds likely of it (هجوم يرجح أن تكون القاعدة نفذته)."""
    word = scope.words[verb]
    teller = _teller(scope, before) if word.pronoun else None
    if teller is None or teller.content is None:
        return None
    supposed = _supposed(scope, teller)
    told = teller.antecedent
    if told is None and supposed:
        told = _fell_before(scope, before, teller)
    if told is None or (teller.subject_rule == "relative" and not supposed):
        return None
    if verb < teller.content or teller.end < teller.content - 2:
        return None
    head = scope.heads[told].reading
    one = HER if head.gender == "f" or head.number == "p" else HIM
    return told if word.pronoun == (BOTH if head.number == "d" else one) else None


def _teller(scope: Scope, before: Sequence[Clause]) -> Clause | None:
    """The clause of who says it, past كان of the verb itself (يرجح أن تكون القاعدة نفذته)."""
    last = before[-1] if before else None
    helps = last is not None and last.content is None and scope.words[last.verb].lemma in scope.classes.being
    return before[-2] if helps and len(before) > 1 else last


def _supposed(scope: Scope, teller: Clause) -> bool:
    """Whether a verb only says that something is held likely, by nobody named (يعتقد، يرجح)."""
    word = scope.words[teller.verb]
    alone = teller.subject_rule != "after" and word.reading.number == "s" and not (word.pronoun or word.conj)
    return alone and word.reading.tense == "present" and word.lemma in scope.classes.supposing


def _fell_before(scope: Scope, before: Sequence[Clause], teller: Clause) -> int | None:
    """The open noun of a thing that did what the clause before tells, a comma between (سقط صاروخ على البلدة،
    يعتقد أن)."""
    told = next((clause for clause in reversed(before) if clause.verb < teller.verb), None)
    if told is None or len(told.subject) != 1 or scope.words[teller.verb - 1].text not in COMMAS:
        return None
    number = told.subject[0]
    thing = not scope.found[number].definite and number not in scope.people
    return number if thing and told.subject_rule == "after" else None
