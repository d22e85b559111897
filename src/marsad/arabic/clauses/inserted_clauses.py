"""Clauses that break into another between its verb, its subject and its object, and tell who somebody is
thought to be (مسلحون يعتقد أنهم من القبيلة), how he is known, or who held him.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.particles import FOR, PERFECT
from marsad.arabic.letters.marks import COMMAS, DASHES
from marsad.arabic.phrases.accusatives import as_noun
from marsad.arabic.phrases.acting import acts
from marsad.arabic.phrases.agreement import agrees
from marsad.arabic.phrases.cases import accusative
from marsad.arabic.phrases.coordination import Group, coordinated
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.scope import Scope

CLOSING = {"(": ")", "[": "]"}
LONGEST = 14


def predicate(scope: Scope, content: int) -> int:
    """The phrase right behind أنهم and the like that says what they are; -1 where none does."""
    if not scope.words[content].pronoun or content + 1 >= len(scope.words):
        return -1
    number = scope.phrase_of[content + 1]
    return number if number >= 0 and scope.found[number].first == content + 1 else -1


def goes_on_as_thing(scope: Scope, number: int) -> bool:
    """Whether what looks like an adverb in ا is a thing, since an adjective or its owner behind ل goes with
    it (موقعا عسكريا، مخزنا للسلاح)."""
    phrase, words = scope.found[number], scope.words
    head = words[phrase.first]
    if phrase.prep or not accusative(head) or as_noun(head) is None:
        return False
    after = words[phrase.last + 1] if phrase.last + 1 < len(words) else None
    owned = after is not None and after.prep == FOR and after.pos == "noun"
    return phrase.last > phrase.first or owned


def without_main_object(scope: Scope, clause: Clause, inner: Clause) -> Clause:
    """The inner clause without the object of the main one that it was given, where it only tells what is not
    known of its subject (مجهولون لم تحدد هويتهم | قاضيا), or describes those whose number the main one tells
    (بلغ عدد القذائف التي أطلقت | ستين قذيفة)."""
    if clause.object or clause.passive:
        return inner
    if inner.object and _counts_them(scope, clause, inner):
        return replace(inner, object=())
    if inner.negator is None or inner.subject_rule != "after":
        return inner
    words, subject = scope.words, scope.found[inner.subject[0]]
    his = subject.first == inner.verb + 1 and bool(words[subject.last].pronoun)
    return replace(inner, object=()) if his and inner.object and not words[inner.verb].pronoun else inner


def _counts_them(scope: Scope, clause: Clause, inner: Clause) -> bool:
    """Whether a number stands behind the relative clause of a count that is the subject of a verb with an
    object."""
    words, found = scope.words, scope.found
    needs = words[clause.verb].lemma in scope.classes.transitive and clause.subject_rule == "after"
    if (
        not needs
        or inner.antecedent is None
        or inner.antecedent not in clause.subject
        or words[inner.verb].pronoun
    ):
        return False
    counted = words[found[inner.antecedent].first].stem in scope.classes.quantifier
    return counted and words[found[inner.object[0]].first].pos == "num"


def believed_to_be(scope: Scope, clause: Clause, after: Clause) -> Clause:
    """A verb behind what its subject is believed to be, with that subject (رجال يعتقد أنهم من الحركة
    هاجموا)."""
    content, words = clause.content, scope.words
    if content is None or after.subject_rule != "before" or clause.subject_rule not in {"before", "none"}:
        return after
    told = predicate(scope, content)
    if told < 0 or after.subject[0] != told or words[after.verb].conj or after.antecedent is not None:
        return after
    who = clause.subject or ((clause.antecedent,) if clause.antecedent is not None else ())
    if not who or scope.found[who[-1]].last + 1 != clause.verb or scope.found[who[0]].definite:
        return after
    return replace(after, subject=who) if agrees(scope, who, words[after.verb]) else after


def by_another(scope: Scope, held: Clause, inner: Clause) -> list[Clause]:
    """The clauses of what somebody else had done to an antecedent, with who did it right behind كان (فتيات
    كانت الحركة تحتجزهن): the pronoun takes up the antecedent."""
    words, whom = scope.words, held.antecedent
    same = whom is not None and (inner.antecedent in {whom, None} or inner.subject == (whom,))
    if not same or words[held.verb].lemma not in scope.classes.auxiliary or words[inner.verb].conj:
        return [held, inner]
    number = scope.phrase_of[held.verb + 1] if held.verb + 1 < len(words) else -1
    if number < 0 or number == whom or scope.found[number].prep or scope.found[number].conj:
        return [held, inner]
    group = coordinated(words, scope.found, number)
    had = inner.verb - (words[inner.verb - 1].folded == PERFECT)
    behind = words[inner.verb + 1] if inner.verb + 1 < len(words) else None
    taken_up = words[inner.verb].pronoun or (behind is not None and behind.pos == "prep" and behind.pronoun)
    if not taken_up or scope.found[group[-1]].last + 1 != had or not agrees(scope, group, words[inner.verb]):
        return [held, inner]
    thing = (whom,) if words[inner.verb].pronoun and whom is not None else inner.object
    inner = replace(inner, subject=group, subject_rule="shared", object=thing)
    return [replace(held, subject=group, subject_rule="after", object=()), inner]


def set_apart(scope: Scope, clause: Clause, inner: Clause) -> Clause:
    """A verb with its object behind the clause that brackets or commas set off behind its indefinite subject
    (قتل مسلحون، يعتقد أنهم من التنظيم، ضابطا)."""
    words = scope.words
    if clause.object or clause.subject_rule != "after" or inner.verb != clause.end + 1:
        return clause
    lemma, opened = words[clause.verb].lemma, words[clause.end].text
    wants = lemma in scope.classes.transitive or lemma in scope.classes.affecting
    sets_off = opened in CLOSING or opened in COMMAS or opened in DASHES
    if not (wants and sets_off) or words[inner.verb].conj or words[clause.verb].pronoun:
        return clause
    subject = scope.found[clause.subject[-1]]
    if subject.definite or subject.last != clause.end - 1:
        return clause
    thing = _behind_close(scope, inner.verb, opened)
    return replace(clause, object=thing, passive=False) if thing else clause


def _behind_close(scope: Scope, verb: int, opened: str) -> Group:
    """Those who stand bare right behind what closes an insertion; nobody where a clause goes on there."""
    words = scope.words
    ends = {CLOSING[opened]} if opened in CLOSING else COMMAS if opened in COMMAS else DASHES
    last = min(verb + LONGEST, len(words) - 1)
    close = next((at for at in range(verb, last) if words[at].text in ends), None)
    if close is None:
        return ()
    number = scope.phrase_of[close + 1]
    phrase = scope.found[number] if number >= 0 else None
    if phrase is None or phrase.first != close + 1 or phrase.prep or phrase.conj:
        return ()
    beyond = words[phrase.last + 1] if phrase.last + 1 < len(words) else None
    tells = beyond is not None and beyond.pos == "verb" and not beyond.conj
    known = scope.heads[number].pos == "propn" or tells
    return () if known or not acts(scope, number) else coordinated(words, scope.found, number)


def closed(scope: Scope, clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses, those that commas set into another ending before its object, from where that one reaches
    on with what prepositions hold there (اتهمت فرنسا، التي تدعمه، | الجيش بقصفه)."""
    found = list(clauses)
    for at, outer in enumerate(found):
        first = scope.found[outer.object[0]].first if outer.object else 0
        if first <= outer.end + 1 or scope.words[first - 1].text not in COMMAS:
            continue
        for n in range(at + 1, len(found)):
            inner = found[n]
            if inner.verb < first <= inner.end:
                behind = tuple(row for row in inner.preps if scope.found[row[1][0]].first > first)
                kept = tuple(row for row in inner.preps if row not in behind)
                new = tuple(row for row in behind if row not in found[at].preps)
                found[n] = replace(inner, end=first - 1, preps=kept)
                end = max(found[at].end, inner.end)
                found[at] = replace(found[at], end=end, preps=(*found[at].preps, *new))
    return found
