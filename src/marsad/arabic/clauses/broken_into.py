"""Clauses that a verb of telling breaks into between commas or dashes, and those that go on behind it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WAS
from marsad.arabic.letters.marks import COMMAS, DASHES
from marsad.arabic.phrases.agreement import agrees
from marsad.arabic.phrases.coordination import Group, coordinated
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import IN_PHRASE, Word

ACCORDING = 2  # at most two words before it: وفقا لما


def set_in(scope: Scope, clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses, with a verb of telling and its subject that stand between two commas or dashes inside
    another's clause (الجيش، يقول ناشطون، قصف السوق) as one of their own: what stands before them is the later
    verb's subject.
    """
    found = list(clauses)
    for at, (inner, outer) in enumerate(pairwise(clauses)):
        if inner.content is not None or scope.words[outer.verb - 1].pos != "punct":
            continue
        tells = scope.words[inner.verb].lemma in scope.classes.telling
        if not (tells or _opened(scope.words, inner.verb)):
            continue
        who = _interrupted(scope, inner.verb)
        speaks = scope.phrase_of[inner.verb + 1]
        if who < 0 or speaks < 0 or not _sets_off(scope.words, outer.verb - 1):
            continue
        between = scope.words[inner.verb + 1 : outer.verb - 1]
        group = coordinated(scope.words, scope.found, who)
        broken = any(w.pos == "verb" or (w.pos == "punct" and w.text not in COMMAS) for w in between)
        if broken or not agrees(scope, group, scope.words[outer.verb]):
            continue
        found[at] = replace(inner, subject=(speaks,), subject_rule="after", object=())
        own = outer.subject if outer.subject_rule == "after" else outer.object
        found[at + 1] = replace(outer, subject=group, subject_rule="before", object=own)
        _hand_on(scope, found, at + 1, group, speaks)
    return found


def past_speakers(scope: Scope, clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses, a verb that و joins behind one of telling that is set off as going on with the subject
    before that (اعتقلت الشرطة نائبا، كما ذكرت الصحيفة، وأغلقت مكتبه): who only tells does not go on."""
    found, words = list(clauses), scope.words
    for at in range(1, len(found) - 1):
        outer, inner, after = found[at - 1 : at + 2]
        if after.subject_rule != "shared" or after.subject != inner.subject or not inner.subject:
            continue
        told = words[after.verb].lemma in scope.classes.telling
        if told or inner.content is not None or inner.antecedent is not None or not words[after.verb].conj:
            continue
        if _comma_before(words, inner.verb) < 0 or not (
            _opened(words, inner.verb) or _ends_at_comma(scope, inner)
        ):
            continue
        if outer.subject and agrees(scope, outer.subject, words[after.verb]):
            found[at + 1] = replace(after, subject=outer.subject)
            _hand_on(scope, found, at + 1, outer.subject, inner.subject[0])
    return found


def _ends_at_comma(scope: Scope, inner: Clause) -> bool:
    """Whether a comma or a dash follows right behind who tells (، تقول الصحيفة، )."""
    end = scope.found[inner.subject[-1]].last + 1
    tells = scope.words[inner.verb].lemma in scope.classes.telling
    return tells and inner.subject_rule == "after" and end < len(scope.words) and _sets_off(scope.words, end)


def _hand_on(scope: Scope, found: list[Clause], at: int, group: Group, speaks: int) -> None:
    """Gives the verbs that و joins behind clause ``at`` its subject, not the speaker who broke in before it
    (المقاتلون، يقول سالم، دخلوا البيوت واعتقلوا شبانا)."""
    for n in range(at + 1, len(found)):
        verb, shared = scope.words[found[n].verb], found[n].subject_rule != "after"
        if not (verb.conj and shared) or verb.reading.number != scope.words[found[at].verb].reading.number:
            return
        if found[n].subject in {(), (speaks,)} and agrees(scope, group, verb):
            found[n] = replace(found[n], subject=group, subject_rule="shared")


def _interrupted(scope: Scope, verb: int) -> int:
    """The bare phrase that opens a clause right before a comma and the verb that breaks into it, or words
    such as كما before that; -1 for none."""
    words = scope.words
    at = _comma_before(words, verb) - 1
    if at < 0 or scope.phrase_of[at] < 0:
        return -1
    number = scope.phrase_of[at]
    phrase = scope.found[number]
    before = words[phrase.first - 1] if phrase.first else None
    opens = before is None or before.pos == "punct" or before.stem in scope.classes.complementizer
    opens = opens or (before is not None and before.lemma == WAS)  # كانت الشرطة، كما ذكرت الصحيفة، اعتقلت
    return number if opens and phrase.last == at and not phrase.prep else -1


def _opened(words: Sequence[Word], verb: int) -> bool:
    """Whether a word for what is told in the same way opens the clause of a verb (كما أوردت الصحيفة)."""
    opener = words[verb - 1]
    return verb > 1 and opener.folded in grammar().as_told and opener.pos not in IN_PHRASE


def _comma_before(words: Sequence[Word], verb: int) -> int:
    """Where the comma or dash stands right before a verb, or before what opens its clause with ما (الجيش، على
    ما قال شهود، قصف؛ كما، حسبما); -1 for none."""
    if verb < 1 or _sets_off(words, verb - 1):
        return verb - 1
    if not _opened(words, verb):
        return -1
    near = range(verb - 2, max(verb - 2 - ACCORDING, -1), -1)
    return next((n for n in near if _sets_off(words, n)), -1)


def _sets_off(words: Sequence[Word], at: int) -> bool:
    """Whether a comma or a dash stands at a word."""
    return words[at].text in COMMAS or words[at].text in DASHES
