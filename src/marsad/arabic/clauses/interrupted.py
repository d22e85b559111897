"""Main clauses that go on behind the relative clause of their subject.

A verb's reach ends where the next verb or relative pronoun stands, yet its object and its prepositions may
follow: ``عرض الرجل الذي يقود الحزب خطة``, ``هاجم رجال يرتدون زيا عسكريا مقر الحزب``. What the relative
clause has no use for is then the main verb's.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.particles import WHERE
from marsad.arabic.clauses.inserted_clauses import (
    believed_to_be,
    by_another,
    goes_on_as_thing,
    predicate,
    set_apart,
    without_main_object,
)
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.acting import acts
from marsad.arabic.phrases.boundaries import boundary
from marsad.arabic.phrases.cases import nominative
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.nouns import nisba
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.reach import within
from marsad.arabic.phrases.scope import Scope

RELATIVE_WITHIN = 6
CHAIN = 4
UNDATED = frozenset({"verb", "punct", "prep", "relative", "particle"})


def gone_on(scope: Scope, clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses of a sentence, main ones with what stands behind the relative clause that stopped them."""
    found = list(clauses)
    for at in range(len(found) - 1):
        last = _chain(scope, found, at)
        if last > at:
            _move_preps(scope, found, at, last)
            found[at + 1] = without_main_object(scope, found[at], found[at + 1])
            found[at] = _with_object(scope, found, at, last)
        elif _told_in(scope, found[at], found[at + 1]):
            found[at : at + 2] = _said_of(scope, found[at], found[at + 1])
        if found[at].content is not None:
            found[at + 1] = believed_to_be(scope, found[at], found[at + 1])
        if found[at].antecedent is not None:
            found[at : at + 2] = by_another(scope, found[at], found[at + 1])
        elif found[at + 1].verb == found[at].end + 1 and not found[at].object:
            found[at] = set_apart(scope, found[at], found[at + 1])
    return found


def _chain(scope: Scope, clauses: Sequence[Clause], at: int) -> int:
    """The last clause of the relative that stopped clause ``at`` right behind its subject: its own verb, the
    one that it helps (كانوا يستقلون), or that of its content. ``at`` where no such relative follows.
    """
    words, clause, inner = scope.words, clauses[at], clauses[at + 1]
    stop = clause.end + 1
    if clause.content is not None or stop >= len(words) or not clause.subject or inner.antecedent is None:
        return at
    if words[stop].folded == WHERE:
        return at  # حذرت من أزمة، حيث دعت: what follows is not what was warned
    told = words[stop].pos == "relative" and inner.verb - stop <= RELATIVE_WITHIN
    if not told and not _untold(scope, clause, inner):
        return at
    last = at + 1
    while last + 1 < len(clauses) and last - at < CHAIN and _inside(scope, clauses[last], clauses[last + 1]):
        last += 1
    return last


def _untold(scope: Scope, clause: Clause, inner: Clause) -> bool:
    """Whether a verb right behind an indefinite subject describes it (مجهولون يستقلون دراجة)."""
    behind = clause.subject_rule == "after" and inner.antecedent == clause.subject[-1]
    phrase = scope.found[clause.subject[-1]]
    return behind and not phrase.definite and not scope.words[inner.verb].conj


def _told_in(scope: Scope, clause: Clause, inner: Clause) -> bool:
    """Whether a clause describes in which speech a verb of acting by words says what (حذر القائد في بيان بثته
    الإذاعة | المتمردين): the verb has its subject."""
    open_ = clause.subject_rule == "after" and not (clause.passive or clause.content)
    if not open_ or not clause.preps or scope.words[clause.verb].lemma not in scope.classes.addressing:
        return False
    number = inner.antecedent
    if number is None or all(group[-1] != number for _, group in clause.preps):
        return False
    phrase = scope.found[number]
    if phrase.last + 1 != inner.verb or phrase.definite:
        return False
    return not (scope.words[clause.verb].pronoun or scope.words[inner.verb].conj)


def _said_of(scope: Scope, clause: Clause, inner: Clause) -> list[Clause]:
    """The two clauses, the outer one with whom it is said of: what the inner one has no use for, what stands
    far behind a verb whose pronoun takes up the speech (في كلمة ألقاها أمام البرلمان | الحكومة), or behind
    the comma that closes an insertion. What another comma parts is none of them."""
    words, speech = scope.words, scope.found[inner.antecedent or 0]
    if words[speech.head].lemma not in scope.classes.spoken_in:
        return [clause, inner]
    close = next((n for n in range(inner.verb, inner.end + 1) if words[n].text in COMMAS), inner.end + 1)
    clause, inner = _closed(scope, clause, inner, close)
    if clause.object:
        return [clause, inner]
    number = scope.phrase_of[close + 1] if close < inner.end else -1
    if number >= 0 and scope.found[number].first == close + 1 and _one_spoken_of(scope, number):
        return [replace(clause, object=(number,)) if acts(scope, number) else clause, inner]
    left = [g for g in _bare(scope, [inner]) if g not in {inner.subject, inner.object}]
    left = [g for g in left if scope.found[g[0]].first < close]
    if left:
        fits = _one_spoken_of(scope, left[0][0])
        return [replace(clause, object=left[0]), inner] if fits else [clause, inner]
    if inner.subject_rule == "after" and words[inner.verb].pronoun:
        late, first = inner.subject, scope.found[inner.subject[0]].first
        apart = inner.verb + 1 < first < close and _one_spoken_of(scope, late[0])
        if apart and acts(scope, late[0]) and not nominative(scope.heads[late[0]]):
            said = replace(inner, subject=clause.subject, subject_rule="shared")
            return [replace(clause, object=late), said]
    return [clause, inner]


def _closed(scope: Scope, clause: Clause, inner: Clause, close: int) -> tuple[Clause, Clause]:
    """The two clauses, what stands behind the comma that closes the inner one as the outer one's."""
    found = scope.found
    far = inner.subject_rule == "after" and found[inner.subject[0]].first > close
    inner = replace(inner, subject=clause.subject, subject_rule="shared") if far else inner
    beyond = tuple(row for row in inner.preps if found[row[1][0]].first > close)
    beyond = tuple(row for row in beyond if row not in clause.preps)
    kept = tuple(row for row in inner.preps if found[row[1][0]].first <= close)
    thing = inner.object if inner.object and found[inner.object[0]].first < close else ()
    return replace(clause, preps=(*clause.preps, *beyond)), replace(inner, preps=kept, object=thing)


def _one_spoken_of(scope: Scope, number: int) -> bool:
    phrase = scope.found[number]
    return phrase.definite and not (phrase.prep or phrase.conj)


def _inside(scope: Scope, clause: Clause, after: Clause) -> bool:
    if scope.words[after.verb].conj:
        return False
    helped = scope.words[clause.verb].lemma in scope.classes.auxiliary and clause.end == after.verb - 1
    return helped or (clause.content is not None and clause.content <= after.verb)


def _move_preps(scope: Scope, clauses: list[Clause], at: int, last: int) -> None:
    """Give the main verb the prepositions that it needs, or that a comma parts from the relative clause."""
    clause, inner = clauses[at], clauses[last]
    needs, bare = scope.classes.takes_prep, not (clause.preps or clause.object)
    lemma, other = scope.words[clause.verb].lemma, scope.words[inner.verb].lemma
    met = bool(clause.object) and lemma in scope.classes.encountering  # التقى الموفدة التي لوحت بعقوبات
    told = scope.words[clause.end + 1].pos == "relative"
    first = len(inner.preps)
    for number, (prep, group) in enumerate(inner.preps):
        comma = bare and told and last == at + 1 and _behind_comma(scope, group[0])
        needed = (lemma, prep) in needs and (other, prep) not in needs and not (met or clause.prep(prep))
        if comma or needed:
            first = number
            break
    if first < len(inner.preps):
        clauses[at] = replace(clause, preps=(*clause.preps, *inner.preps[first:]))
        clauses[last] = replace(inner, preps=inner.preps[:first])


def _with_object(scope: Scope, clauses: Sequence[Clause], at: int, last: int) -> Clause:
    """The main clause with its object behind the relative clause, where its verb needs one, or may have
    one and people stand there (التقى المبعوث الذي يزور المنطقة قادة المعارضة)."""
    clause, words = clauses[at], scope.words
    if clause.object or clause.passive or words[clause.verb].pronoun:
        return clause
    lemma, classes = words[clause.verb].lemma, scope.classes
    if lemma in classes.intransitive:
        return clause
    used = {group for inner in clauses[at + 1 : last + 1] for group in (inner.subject, inner.object)}
    left = [group for group in _bare(scope, clauses[at + 1 : last + 1], lemma) if group not in used]
    if not left or scope.found[left[0][0]].conj or _behind_a_date(scope, left[0][0]):
        return clause
    if lemma not in classes.transitive and lemma not in classes.affecting and not acts(scope, left[0][0]):
        return clause
    return replace(clause, object=left[0])


def _behind_a_date(scope: Scope, number: int) -> bool:
    """Whether a lone nisba with the article stands behind a date: it describes what stands before that (هجوم
    3 أيار الانتحاري)."""
    phrase, words = scope.found[number], scope.words
    first, before = words[phrase.first], words[phrase.first - 1]
    dated = phrase.first > 0 and scope.phrase_of[phrase.first - 1] < 0 and before.pos not in UNDATED
    return dated and phrase.first == phrase.last and first.article and nisba(first)


def _bare(scope: Scope, chain: Sequence[Clause], lemma: str = "") -> list[Group]:
    """The bare phrases behind the verbs of a relative clause, and in its content if that has no verb, but for
    what its subject's pronoun is said to be (يشتبه بأنهم متطرفون); what looks like an adverb in ا only where
    it means a person (شرطيا), or goes on as a thing does that the main verb ``lemma`` asks for.
    """
    spans = [(clause.verb + 1, clause.end) for clause in chain]
    content = chain[-1].content
    if content is not None:
        spans.append((content, boundary(scope.words, content, scope.classes)[0]))
    reaches = [within(scope.words, scope.found, first, last, scope.classes) for first, last in spans]
    told = predicate(scope, content) if content is not None else -1
    needs = lemma in scope.classes.transitive or lemma in scope.classes.affecting
    return [
        group
        for reach in reaches
        for group in reach.loose
        if told not in group
        and (
            group in reach.bare
            or (acts(scope, group[0]) and scope.heads[group[0]].pos != "propn")
            or (needs and goes_on_as_thing(scope, group[0]))
        )
    ]


def _behind_comma(scope: Scope, number: int) -> bool:
    """Whether a prepositional phrase follows a comma directly."""
    phrase = scope.found[number]
    at = phrase.prep_at if phrase.prep_at >= 0 else phrase.first
    return at > 0 and scope.words[at - 1].text in COMMAS
