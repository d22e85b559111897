"""The subject that a verb shares with one before it in the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.particles import HE_WHO, PERFECT, SO
from marsad.arabic.clauses.beheld import beheld
from marsad.arabic.clauses.blows_told import blow_goes_on
from marsad.arabic.clauses.caught_doing import caught_doing
from marsad.arabic.clauses.goes_on import (
    also_of_him,
    as_before,
    as_many,
    goes_on,
    leaves_antecedent,
    only_told,
)
from marsad.arabic.clauses.unsaid_subjects import controlled
from marsad.arabic.letters.marks import HARD_STOPS
from marsad.arabic.phrases.acting import acts
from marsad.arabic.phrases.agreement import agrees_shared
from marsad.arabic.phrases.coordination import SPEECH_MARKS, Group
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import Word

BEHIND = "after"  # where the subject stands right behind its verb


def _of_a_man(words: Sequence[Word], clause: Clause, verb: int) -> bool:
    """Whether a woman's verb stands behind the clause of one who is told of by الذي (المغرب الذي رد، قبل أن
    تغلق)."""
    said = words[verb].reading
    hers = said.gender == "f" and said.number == "s" and said.person == 3
    return hers and words[clause.verb - 1].stem == HE_WHO and clause.subject_rule != BEHIND


def shared(scope: Scope, before: Sequence[Clause], verb: int) -> tuple[int, ...]:
    """The subject of the nearest earlier verb in the sentence that this one can share."""
    words = scope.words
    if _begins_speech(words, verb) or words[verb].reading.person == 1:  # «قتلوا رجالا، ونطالب»
        return ()
    if (
        other := _answers(scope, before, words[verb])
        or beheld(scope, before, verb)
        or caught_doing(scope, before, verb)
    ):
        return other
    if words[verb].lemma in scope.classes.striking and (blow := blow_goes_on(scope, before, verb)):
        return blow
    near = [*reversed(before[-4:])]
    if leaves_antecedent(scope, before, verb):
        near.sort(key=lambda c: c.antecedent is not None)
    if goes_on(words, verb, scope.classes):
        near.sort(key=lambda c: c.antecedent is not None or only_told(scope, before, c, words[verb]))
    if verb and words[verb - 1].folded == PERFECT:
        near.sort(key=lambda c: words[c.verb].lemma not in scope.classes.auxiliary or not c.subject)
    body: Group = ()
    stops = [at for at in range(verb) if words[at].pos == "punct" and words[at].text[0] in HARD_STOPS]
    for clause in near:
        if stops and clause.verb <= stops[-1]:
            return body
        if words[clause.verb].lemma in scope.classes.impersonal:
            continue  # what must be done does nothing
        if _told_by(words, clause, verb) or _of_a_man(words, clause, verb):
            continue
        if _whoever(words, clause):
            return ()
        owners = clause.subject_rule == "relative" or (
            clause is before[-1] and clause.subject_rule == "before"
        )
        owners = owners and words[clause.verb].reading.number == "p"  # إن موكليهم ضربوا واعتقلوا
        alike = owners and words[verb].conj and words[verb].reading.number == "p"
        alike = alike or as_before(words, clause, verb) or also_of_him(words, clause, verb)
        if clause.subject and (alike or agrees_shared(scope, clause.subject, words[verb])):
            return clause.subject
        if words[verb].conj and words[verb].reading.number == "p":
            unnamed = clause is before[-1] and as_many(words, clause, verb)
            if unnamed and not clause.subject and clause.antecedent is None:
                return ()  # قصفوا مدننا وقتلوا أطفالنا
            several = [group for group in _others(clause) if _people(scope, group)]
            if several and _accuser_goes_on(scope, clause, words[verb]):
                return clause.subject
            if several:
                return _told_nearer(scope, near, clause, words[verb]) or several[0]
            if not clause.subject and words[clause.verb].reading.number == "p":
                return ()  # وتصدوا لقوة حاولت التسلل وأجبروها على الانسحاب
            if not body and clause.subject and scope.heads[clause.subject[0]].lemma in scope.classes.body:
                body = clause.subject  # أوقفت الشرطة السيارة واعتقلوا السائق
    return body


def _accuser_goes_on(scope: Scope, clause: Clause, verb: Word) -> bool:
    """Whether a body of people that accuses others goes on to speak as many, and not those whom it accuses
    (اتهمت العائلة الضباط وطالبوا النيابة بالتحقيق)."""
    if not clause.subject or scope.words[clause.verb].lemma not in scope.classes.charging:
        return False
    many = scope.heads[clause.subject[0]].lemma in scope.classes.body | scope.classes.collective
    return many and verb.lemma in scope.classes.addressing


def _told_nearer(scope: Scope, near: Sequence[Clause], clause: Clause, verb: Word) -> Group:
    """The several who do what a relative clause behind ``clause`` tells (حملة نفذها مسلحوها في صنعاء،
    وصادروا): they rather go on than those whom that one names besides its subject."""
    inner = (
        c for c in near if c.antecedent is not None and c.verb > clause.verb and c.subject_rule == BEHIND
    )
    return next((c.subject for c in inner if agrees_shared(scope, c.subject, verb)), ())


def _whoever(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a clause tells what those do who are only told by it, behind a relative of nobody named: no one
    else goes on (الذين خطفوا السياح وقتلوهم)."""
    several = words[clause.verb].reading.number == "p" and not clause.subject and clause.antecedent is None
    return several and words[clause.verb - 1].pos == "relative"


def _answers(scope: Scope, before: Sequence[Clause], verb: Word) -> Group:
    """Whom the verb before was done to or addressed to, for a verb of answering joined by ف (هاجم الجنود
    المصلين فردوا، طالبت النقابة الوزارة بـ ... فرفضت)."""
    if verb.conj != SO or verb.lemma not in scope.classes.answering or not before:
        return ()
    last = before[-1]
    if last.subject_rule == "relative" or not last.subject:
        return ()
    reached = [last.object, *(group for prep, group in last.preps if prep in scope.classes.directional)]
    own = (g for g in reached if g and (acts(scope, g[0]) or scope.found[g[0]].head in scope.people))
    return next((group for group in own if agrees_shared(scope, group, verb)), ())


def _told_by(words: Sequence[Word], clause: Clause, verb: int) -> bool:
    """Whether a verb without conjunction stands in what the clause before says with أنّ: who says it is not
    its subject (أفادت المصادر بأن المزارع ... كان يتصدى); what he will do himself stands right behind أن."""
    if clause.content is None or clause.content > verb or words[verb].conj:
        return False
    return not controlled(words, verb) and not words[clause.content].pronoun and verb > clause.content + 1


def _begins_speech(words: Sequence[Word], verb: int) -> bool:
    """Whether a verb is the first word of what somebody says: who speaks is not its subject."""
    opened = verb > 1 and words[verb - 1].text in SPEECH_MARKS and words[verb - 2].text == ":"
    return opened or (verb > 0 and words[verb - 1].text == ":")


def _others(clause: Clause) -> list[Group]:
    """What a clause names beside its subject: its object, then its prepositional complements."""
    return [group for group in (clause.object, *(group for _, group in clause.preps)) if group]


def _people(scope: Scope, group: Group) -> bool:
    """Whether a phrase means several persons: only they go on in a plural verb (منع الجيش النواب وطالبوا)."""
    if scope.found[group[0]].head not in scope.people and not acts(scope, group[0]):
        return False
    return scope.heads[group[0]].reading.number == "p"
