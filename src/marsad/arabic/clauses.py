"""Clauses: for each finite verb its subject, object and prepositional complements, among the sentence's
phrases.

A verb reaches from itself to the next boundary (a stop, another finite verb, a complementiser, a relative).
Its
subject stands after it (VSO), before it (SVO), is its relative clause's antecedent, or is shared with the
verb
before (``و`` + verb); agreement in gender and number decides between them. Indices are into the sentence's
words
and phrases.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from marsad.arabic.agreement import Scope, accusative, agrees, agrees_shared, may_follow, object_rather
from marsad.arabic.grammar import Grammar, grammar
from marsad.arabic.phrases import Phrase, phrases
from marsad.arabic.reach import (
    COMMAS,
    HARD_STOPS,
    STOPS,
    Group,
    adverbial,
    boundary,
    coordinated,
    parenthetical,
    resumption,
    within,
)
from marsad.arabic.records import Word

__all__ = ["HARD_STOPS", "STOPS", "Clause", "Parse", "boundary", "coordinated", "parenthetical", "parse"]

SubjectRule = Literal["after", "before", "relative", "shared", "none"]
RESUMED_WITHIN = 4
PRONOUN_WITHIN = 4
RELATIVE_WITHIN = 6
ANTECEDENT_BACK = 8
CLAUSES_BACK = 12
LOOK_BACK = 120


@dataclass(frozen=True, slots=True)
class Clause:
    """A finite verb with its complements; tuples hold phrase indices, several where they are coordinated."""

    verb: int
    subject: tuple[int, ...]
    subject_rule: SubjectRule
    object: tuple[int, ...]
    preps: tuple[tuple[str, tuple[int, ...]], ...]
    content: int | None
    end: int
    negator: int | None
    antecedent: int | None
    passive: bool

    def prep(self, name: str) -> tuple[int, ...]:
        """The phrases in the complement of the preposition ``name``."""
        return tuple(at for prep, group in self.preps if prep == name for at in group)


@dataclass(frozen=True, slots=True)
class Parse:
    """One sentence's phrases and clauses, with the phrase (or -1) that each word belongs to."""

    words: tuple[Word, ...]
    phrases: tuple[Phrase, ...]
    clauses: tuple[Clause, ...]
    phrase_of: tuple[int, ...]

    def clause_of(self, verb: int) -> Clause | None:
        """The clause whose verb is the word ``verb``."""
        return next((clause for clause in self.clauses if clause.verb == verb), None)

    def clause_over(self, at: int) -> Clause | None:
        """The nearest clause that reaches over word ``at``."""
        return next((c for c in reversed(self.clauses) if c.verb < at <= c.end), None)


def parse(
    words: Sequence[Word],
    skip: frozenset[int] = frozenset(),
    edges: frozenset[int] = frozenset(),
    people: frozenset[int] = frozenset(),
) -> Parse:
    """Phrases and clauses of one sentence, in linear passes.

    Words of ``skip`` (expressions of time) stand in no phrase; none runs on into a word of ``edges`` (where
    one known
    name follows another); words of ``people`` are known to mean persons, whose plural takes no feminine verb.
    """
    found = phrases(words, skip, edges, people)
    phrase_of = [-1] * len(words)
    for number, phrase in enumerate(found):
        for at in range(phrase.first, phrase.last + 1):
            phrase_of[at] = number
    clauses: list[Clause] = []
    classes = grammar()
    scope = Scope(words, found, phrase_of, people, classes)
    for at, word in enumerate(words):
        if word.pos == "verb" and not parenthetical(words, at, classes):
            clauses.append(_clause(scope, clauses, at))
    for at in range(len(clauses) - 1):
        clauses[at : at + 2] = _adopt(scope, clauses[at], clauses[at + 1])
    return Parse(tuple(words), found, tuple(clauses), tuple(phrase_of))


def _clause(scope: Scope, before: Sequence[Clause], verb: int) -> Clause:
    words, found, classes = scope.words, scope.found, scope.classes
    end, content = boundary(words, verb, classes)
    word = words[verb]
    reach = within(words, found, verb + 1, end, classes)
    groups = list(reach.bare) + _resumed_groups(scope, end)
    antecedent = _antecedent(words, found, scope.phrase_of, verb)
    if antecedent is None:
        antecedent = _auxiliary_antecedent(scope, before, verb)
    passive = word.reading.voice == "passive"
    topic = _topic(scope, before, verb) if antecedent is None else ()
    resumed = bool(word.pronoun) or _resumed(words, verb, end) or _resumed_by_subject(scope, verb, groups)
    given: tuple[int, ...] = ()
    rule: SubjectRule = "none"
    if antecedent is not None and not resumed and agrees(scope, (antecedent,), word):
        given, rule = (antecedent,), "relative"
    elif topic and (agrees(scope, topic, word) or _plural_of(scope, topic, verb)):
        given, rule = topic, "before"
    follows = bool(groups) and may_follow(scope, verb, groups[0])
    if rule == "before" and follows and len(groups) > 1 and not _right_before(words, found[given[-1]], verb):
        given = ()
    pronoun = _pronoun_subject(words, verb, classes)
    if not given and follows and not pronoun:
        known = _controlled(words, verb) or _dropped(before, word) or bool(_shared(scope, before, verb))
        lone = len(groups) == 1 and content is None and not passive
        if not (lone and object_rather(scope, verb, groups[0][0], known)):
            given, rule = groups.pop(0), "after"
    if not given and antecedent is not None and not word.pronoun and agrees(scope, (antecedent,), word):
        given, rule = (antecedent,), "relative"
    if not given and word.lemma not in classes.impersonal:
        given = _shared(scope, before, verb)
        rule = "shared" if given else "none"
    objects = groups[0] if groups and groups[0] != given and _takes_object(word, classes) else ()
    if word.pronoun and antecedent is not None and rule != "relative":
        objects = (antecedent,)
    negator = _negator(words, verb, classes)
    return Clause(verb, given, rule, objects, reach.preps, content, end, negator, antecedent, passive)


def _plural_of(scope: Scope, topic: Group, verb: int) -> bool:
    """A plural verb right behind a definite masculine phrase whose number the form does not show (الرومان
    يشيرون).
    """
    phrase, head = scope.found[topic[0]], scope.head(topic[0])
    plural = scope.words[verb].reading.number == "p"
    return (
        plural and phrase.definite and _right_before(scope.words, phrase, verb) and head.reading.gender != "f"
    )


def _dropped(before: Sequence[Clause], word: Word) -> bool:
    """Whether a verb joined by و goes on after one whose subject is unsaid or shared."""
    return bool(word.conj and before and before[-1].subject_rule in {"none", "shared"})


def _resumed_by_subject(scope: Scope, verb: int, groups: Sequence[Group]) -> bool:
    """Whether the verb's own subject takes up the antecedent by a pronoun (الذين تتراوح أعمارهم)."""
    word = scope.words[verb]
    if not groups or not scope.head(groups[0][0]).pronoun or not may_follow(scope, verb, groups[0]):
        return False
    people = scope.words[verb - 1].folded == "الذين" and word.reading.number == "s"
    return people or word.lemma in scope.classes.intransitive


def _right_before(words: Sequence[Word], phrase: Phrase, verb: int) -> bool:
    """Whether only particles and adverbs stand between a phrase and the verb behind it."""
    return all(word.pos in {"particle", "adverb"} for word in words[phrase.last + 1 : verb])


def _pronoun_subject(words: Sequence[Word], verb: int, classes: Grammar) -> bool:
    """Whether the verb's subject is the pronoun before it: أنها قررت، هم يعرفون (not أنه يجب, about
    nothing).
    """
    at = verb - 1
    while (
        at >= 0
        and words[at].pos in {"particle", "adverb"}
        and not words[at].pronoun
        and verb - at < PRONOUN_WITHIN
    ):
        at -= 1
    if at < 0:
        return False
    word = words[at]
    holder = word.pronoun and (word.stem in classes.complementizer or word.stem in {"لكن", "لان"})
    if not holder and word.pos != "pron":
        return False
    return word.pronoun != "ه" or words[verb].lemma in classes.transitive


def _controlled(words: Sequence[Word], verb: int) -> bool:
    """Whether the verb is an infinitive in effect (أن يترك، ليشكل): its subject is most often that of what
    governs it.
    """
    return words[verb].prep == "ل" or (verb > 0 and words[verb - 1].folded in {"ان", "كي", "لكي"})


def _takes_object(word: Word, classes: Grammar) -> bool:
    return word.lemma not in classes.intransitive and word.lemma not in classes.auxiliary


def _resumed_groups(scope: Scope, end: int) -> list[Group]:
    """The bare phrases behind a clause that is inserted between commas."""
    after = resumption(scope.words, end, scope.classes)
    if after is None:
        return []
    return [
        g for g in within(scope.words, scope.found, *after, scope.classes).bare if not scope.found[g[0]].conj
    ][:1]


def _auxiliary_antecedent(scope: Scope, before: Sequence[Clause], verb: int) -> int | None:
    """The antecedent of the auxiliary that a verb in a relative clause belongs to (الذي كان يقود)."""
    if not before or scope.words[verb].conj:
        return None
    helper = before[-1]
    if scope.words[helper.verb].lemma not in scope.classes.auxiliary or helper.end < verb - 1:
        return None
    return helper.antecedent


def _adopt(scope: Scope, clause: Clause, inner: Clause) -> tuple[Clause, Clause]:
    """Two neighbouring clauses, the first with what stands behind the relative clause that stopped it.

    ``عرض الرجل الذي يقود الحزب خطة``: the second bare phrase behind ``يقود`` is what ``عرض`` is about. ``أدى
    الهجوم
    الذي نفذه، أمس، مسلح، إلى مقتل``: the prepositional phrase behind the last comma is the first verb's.
    """
    words, stop = scope.words, clause.end + 1
    if (
        clause.content is not None
        or stop >= len(words)
        or words[stop].pos != "relative"
        or not clause.subject
    ):
        return clause, inner
    if inner.antecedent is None or inner.verb - stop > RELATIVE_WITHIN:
        return clause, inner
    if not clause.preps and not clause.object:
        behind = [n for n, (_, group) in enumerate(inner.preps) if _behind_comma(scope, group[0])]
        if behind:
            moved, kept = inner.preps[behind[-1] :], inner.preps[: behind[-1]]
            clause, inner = replace(clause, preps=moved), replace(inner, preps=kept)
    if clause.object or clause.passive or words[clause.verb].pronoun:
        return clause, inner
    if words[clause.verb].lemma not in scope.classes.transitive:
        return clause, inner
    bare = within(words, scope.found, inner.verb + 1, inner.end, scope.classes).bare
    left = [g for g in bare if g not in (inner.subject, inner.object)]
    if not left or scope.found[left[0][0]].conj:
        return clause, inner
    return replace(clause, object=left[0]), inner


def _behind_comma(scope: Scope, number: int) -> bool:
    """Whether a prepositional phrase follows a comma directly."""
    phrase = scope.found[number]
    at = phrase.prep_at if phrase.prep_at >= 0 else phrase.first
    return at > 0 and scope.words[at - 1].text in COMMAS


def _antecedent(
    words: Sequence[Word], found: Sequence[Phrase], phrase_of: Sequence[int], verb: int
) -> int | None:
    """The phrase that a relative clause's verb is about: before الذي, or indefinite right before the verb."""
    at = verb - 1
    while at >= 0 and words[at].pos in {"particle", "adverb"} and words[at].pos != "punct":
        at -= 1
    if at >= 0 and words[at].pos == "relative" and words[at].folded not in {"من", "ما"}:
        comma = at - 1 >= 0 and words[at - 1].pos == "punct"
        return _agreeing_antecedent(words, found, at - 1 - comma, words[at].folded)
    if at >= 0 and not words[verb].conj and phrase_of[at] >= 0:
        phrase = found[phrase_of[at]]
        if phrase.last == at and not phrase.definite and (phrase.prep or _object_like(words, phrase)):
            return phrase_of[at]
        before = phrase_of[at] - 1
        if (
            phrase.prep
            and before >= 0
            and found[before].last == phrase.first - 1 - (phrase.prep_at < phrase.first)
        ):
            held = found[before]
            ends = (words[held.head], words[held.last])
            several = any(w.reading.number == "p" or w.lemma != w.stem for w in ends)
            plural = several and words[verb].reading.number == "p"
            if plural and not held.definite and (held.prep or _object_like(words, held)):
                return before
    return None


def _object_like(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether an indefinite bare phrase stands after something: a new sentence seldom opens with one."""
    return phrase.first > 0 and words[phrase.first - 1].pos != "punct" and not words[phrase.first].conj


def _agreeing_antecedent(
    words: Sequence[Word], found: Sequence[Phrase], at: int, relative: str
) -> int | None:
    high = bisect_left(found, at + 1, key=_first)
    near = [
        n for n in range(max(0, high - ANTECEDENT_BACK), high) if at - ANTECEDENT_BACK <= found[n].last <= at
    ]
    for number in reversed(near):
        head = words[found[number].head]
        plural = head.reading.number == "p"
        feminine = head.reading.gender == "f"
        if relative == "الذين" and (plural or head.pos == "propn"):
            return number
        if relative == "التي" and (feminine or plural or head.pos == "propn"):
            return number
        if relative == "الذي" and not feminine and not plural:
            return number
        if relative not in {"الذي", "التي", "الذين"}:
            return number
    return near[-1] if near else None


def _negator(words: Sequence[Word], verb: int, classes: Grammar) -> int | None:
    """The negative particle right before the verb (قد and pronouns may stand between)."""
    for at in range(verb - 1, max(verb - 3, -1), -1):
        if words[at].folded in classes.negator or words[at].stem in classes.negator:
            return at if words[at].pos not in {"prep", "noun"} else None
        if words[at].pos not in {"particle", "pron", "adverb"}:
            return None
    return None


def _topic(scope: Scope, before: Sequence[Clause], verb: int) -> tuple[int, ...]:
    """The bare phrase at the start of the verb's clause, where the verb has no conjunction of its own
    (SVO).
    """
    words, found = scope.words, scope.found
    if words[verb].conj or words[verb].prep or words[verb].lemma in scope.classes.impersonal:
        return ()
    start = _clause_start(words, verb, scope.classes)
    outer = [c for c in before[-CLAUSES_BACK:] if c.antecedent is None]
    start = max(start, outer[-1].verb if outer else 0)
    used = _used(words, outer, scope.classes)
    first: tuple[int, ...] = ()
    low, high = bisect_left(found, start, key=_first), bisect_left(found, verb, key=_first)
    for number in range(low, high):
        phrase = found[number]
        if phrase.prep or phrase.last >= verb or adverbial(words, phrase, scope.classes):
            continue
        if (
            accusative(words[phrase.first])
            and not words[phrase.first].article
            and words[phrase.first].text[-1] in "اًىة"
        ):
            continue
        if number in used or _in_relative(before, phrase):
            continue
        group = tuple(n for n in coordinated(words, found, number) if found[n].last < verb)
        if agrees(scope, group, words[verb]):
            return group
        first = first or group
    return first


def _first(phrase: Phrase) -> int:
    return phrase.first


def _clause_start(words: Sequence[Word], verb: int, classes: Grammar) -> int:
    """Where the clause of a verb begins: after the last stop, subordinator or complementiser before it."""
    floor = max(-1, verb - LOOK_BACK)
    for at in range(verb - 1, floor, -1):
        word = words[at]
        if word.pos == "punct" and word.text[0] in STOPS:
            return at + 1
        if word.folded in classes.complementizer:
            return at + 1
        if word.folded in classes.subordinator and word.pos not in {"prep", "noun"} and word.folded != "قد":
            return at + 1
    return floor + 1


def _used(words: Sequence[Word], outer: Sequence[Clause], classes: Grammar) -> frozenset[int]:
    """The phrases that the verb before has taken for itself; an auxiliary leaves its subject to the main
    verb.
    """
    if not outer:
        return frozenset()
    last = outer[-1]
    taken = set(last.object) | {n for _, group in last.preps for n in group}
    if words[last.verb].lemma not in classes.auxiliary:
        taken |= set(last.subject) if last.subject_rule == "after" else set()
    return frozenset(taken)


def _in_relative(before: Sequence[Clause], phrase: Phrase) -> bool:
    """Whether a phrase lies inside a relative clause (behind its verb)."""
    return any(c.antecedent is not None and c.verb < phrase.first <= c.end for c in before[-CLAUSES_BACK:])


def _resumed(words: Sequence[Word], verb: int, end: int) -> bool:
    """Whether a preposition with a pronoun takes up a relative clause's antecedent again (التي شارك فيها)."""
    return any(w.pos == "prep" and w.pronoun for w in words[verb + 1 : min(end, verb + RESUMED_WITHIN) + 1])


def _shared(scope: Scope, before: Sequence[Clause], verb: int) -> tuple[int, ...]:
    """The subject of the nearest earlier verb in the sentence that this one can share."""
    words = scope.words
    for clause in reversed(before[-4:]):
        if any(
            words[at].text[0] in HARD_STOPS for at in range(clause.verb, verb) if words[at].pos == "punct"
        ):
            return ()
        if clause.subject and agrees_shared(scope, clause.subject, words[verb]):
            return clause.subject
    return ()
