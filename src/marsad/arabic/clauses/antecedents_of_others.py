"""Antecedents that a verb has from the clause before it: of its auxiliary, of who tells of it, of one that
describes the same thing.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.scope import Scope

_PARTING = frozenset({"punct", "verb", "relative", "conj"})


def auxiliary_antecedent(scope: Scope, before: Sequence[Clause], verb: int) -> int | None:
    """The antecedent of the auxiliary that a verb in a relative clause belongs to (الذي كان يقود)."""
    if not before or scope.words[verb].conj:
        return None
    helper = before[-1]
    apart = scope.words[helper.verb].lemma not in scope.classes.auxiliary or helper.end < verb - 1
    return None if apart else helper.antecedent


def told_again(scope: Scope, teller: Clause, verb: int) -> int | None:
    """The indefinite thing that a bare present goes on to describe right behind a clause that describes it
    with its own subject (مشروع قرار قدمته روسيا | يدعو إلى): no subject named before it does that; a past
    where the clause takes it up by a pronoun and nobody new does that (غارات وصفوها بالأميركية | أصابت)."""
    word = scope.words[verb]
    if teller.antecedent is None or word.conj or word.pronoun:
        return None
    if teller.subject_rule != "after" and not _taken_up_by_those(scope, teller):
        return None
    past = word.reading.tense == "past"
    if past and not _taken_up_by_those(scope, teller):
        return None
    if not (past or word.reading.tense == "present") or word.reading.number not in {"s", None} or word.future:
        return None
    thing = scope.found[teller.antecedent]
    between = scope.words[teller.verb + 1 : verb]
    parted = any(w.pos in _PARTING or (w.conj and not past) for w in between)
    parted = parted or scope.words[verb - 1].pos == "particle"  # وثيقة رفعها محام بأن الشرطة | اعتقلت:
    parted = parted or any(w.stem in grammar().complementizer and not w.pronoun for w in between)
    if parted or scope.words[thing.head].stem in grammar().time_noun or thing.definite:
        return None
    if thing.last != teller.verb - 1 or teller.antecedent in scope.people:
        return None
    nouns = (w for w in scope.words[thing.first : thing.last + 1] if w.pos == "noun")
    agree = any((w.reading.gender == "f") == (word.reading.gender == "f") for w in nouns)
    return teller.antecedent if agree else None


def _taken_up_by_those(scope: Scope, teller: Clause) -> bool:
    """Whether a clause takes up what it describes by the pronoun of its verb, and those who do it are known
    before."""
    known = bool(teller.subject) and (
        teller.subject_rule == "shared" or scope.found[teller.subject[0]].definite
    )
    return known and bool(scope.words[teller.verb].pronoun) and teller.object == (teller.antecedent,)
