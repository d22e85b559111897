"""Main clauses that go on behind the relative clause of their subject.

A verb's reach ends where the next verb or relative pronoun stands, yet its object and its prepositions may
follow: ``عرض الرجل الذي يقود الحزب خطة``, ``هاجم رجال يرتدون زيا عسكريا مقر الحزب``. What the relative
clause has no use for is then the main verb's.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WAS, WHERE
from marsad.arabic.clauses.inserted_clauses import (
    believed_to_be,
    by_another,
    goes_on_as_thing,
    predicate,
    set_apart,
    without_main_object,
)
from marsad.arabic.letters.marks import COMMAS, DASHES
from marsad.arabic.phrases.acting import acts
from marsad.arabic.phrases.agreement import agrees
from marsad.arabic.phrases.boundaries import boundary
from marsad.arabic.phrases.cases import nominative
from marsad.arabic.phrases.coordination import Group, coordinated
from marsad.arabic.phrases.nouns import nisba
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.reach import within
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import IN_PHRASE, Word

RELATIVE_WITHIN = 6
CHAIN = 4
ACCORDING = 2  # at most two words before it: وفقا لما
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
