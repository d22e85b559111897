"""Clauses: for each finite verb its subject, object and prepositional complements, among the sentence's phrases.

A verb reaches from itself to the next boundary (a stop, another finite verb, a complementiser, a relative). Its
subject stands after it (VSO), before it (SVO), is its relative clause's antecedent, or is shared with the verb
before (``و`` + verb); agreement in gender and number decides between them. Indices are into the sentence's words
and phrases.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from marsad.arabic.grammar import Grammar, grammar
from marsad.arabic.phrases import Phrase, phrases
from marsad.arabic.records import Word

SubjectRule = Literal["after", "before", "relative", "shared", "none"]
STOPS = frozenset(".؟!؛:?")
HARD_STOPS = frozenset(".؟!?")
RESUMED_WITHIN = 4


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

    Words of ``skip`` (expressions of time) stand in no phrase; none runs on into a word of ``edges`` (where one known
    name follows another); words of ``people`` are known to mean persons, whose plural takes no feminine verb.
    """
    found = phrases(words, skip, edges)
    phrase_of = [-1] * len(words)
    for number, phrase in enumerate(found):
        for at in range(phrase.first, phrase.last + 1):
            phrase_of[at] = number
    clauses: list[Clause] = []
    classes = grammar()
    for at, word in enumerate(words):
        if word.pos == "verb" and not parenthetical(words, at, classes):
            clauses.append(_clause(_Sentence(words, found, phrase_of, people, classes), clauses, at))
    return Parse(tuple(words), found, tuple(clauses), tuple(phrase_of))


def parenthetical(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """على ما يبدو: a verb that only comments."""
    return at >= 1 and words[at].lemma in classes.parenthetical_verb and words[at - 1].folded in {"ما", "كما", "فيما"}


def coordinated(words: Sequence[Word], found: Sequence[Phrase], first: int) -> tuple[int, ...]:
    """The phrase ``first`` and those joined to it by و or أو (or commas before a last و)."""
    group = [first]
    at = first
    while at + 1 < len(found):
        nxt = found[at + 1]
        gap = words[found[at].last + 1 : nxt.first]
        joined = (not gap and nxt.conj and words[nxt.first].conj == "و") or (
            len(gap) == 1 and gap[0].folded in {"او", "،", ","} and _list_goes_on(words, found, at + 1, gap[0])
        )
        if not joined or words[nxt.first].prep not in {"", found[first].prep} or _is_topic(words, nxt):
            break
        group.append(at + 1)
        at += 1
    return tuple(group)


def _list_goes_on(words: Sequence[Word], found: Sequence[Phrase], at: int, gap: Word) -> bool:
    """Whether a comma stands in a list: one of the following phrases is joined by و right behind the last."""
    if gap.folded == "او":
        return True
    following = found[at + 1] if at + 1 < len(found) else None
    return bool(
        following
        and following.conj
        and following.first == found[at].last + 1
        and words[following.first].conj == "و"
        and not _is_topic(words, following)
    )


def _is_topic(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a finite verb without conjunction follows: the phrase is then a new clause's subject."""
    after = phrase.last + 1
    return after < len(words) and words[after].pos == "verb" and not words[after].conj


def boundary(words: Sequence[Word], verb: int, classes: Grammar) -> tuple[int, int | None]:
    """The last word that the verb reaches, and where a clausal complement begins (None where there is none)."""
    depth = 0
    for at in range(verb + 1, len(words)):
        word = words[at]
        if word.pos == "punct":
            depth += (word.text in "«“(‹[") - (word.text in "»”)›]")
            if word.text[0] in STOPS or depth < 0:
                opens = word.text[0] == ":" and at + 1 < len(words)
                return at - 1, at + 1 if opens else None
            continue
        if word.folded in classes.complementizer or (word.pos == "particle" and word.stem in classes.complementizer):
            return at - 1, at + 1 if not word.pronoun else at
        if word.pos == "verb" and not parenthetical(words, at, classes):
            return at - 1, at if at > 0 and words[at - 1].folded in {"ان", "كي", "لكي"} else None
        if word.pos == "relative" and word.folded not in {"من", "ما"}:
            return at - 1, None
        if word.folded in classes.subordinator and not word.prep and word.pos != "prep" and word.folded != "غير":
            return at - 1, None
    return len(words) - 1, None


@dataclass(frozen=True, slots=True)
class _Sentence:
    """What finding one clause needs of its sentence."""

    words: Sequence[Word]
    found: Sequence[Phrase]
    phrase_of: Sequence[int]
    people: frozenset[int]
    classes: Grammar


def _clause(sentence: _Sentence, before: Sequence[Clause], verb: int) -> Clause:
    words, found, classes = sentence.words, sentence.found, sentence.classes
    end, content = boundary(words, verb, classes)
    word = words[verb]
    reach = [n for n, phrase in enumerate(found) if verb < phrase.first <= end]
    groups, preps = _bare_and_prepositional(words, found, reach)
    antecedent = _antecedent(words, found, sentence.phrase_of, verb)
    passive = word.reading.voice == "passive"
    negator = _negator(words, verb, classes)
    topic = _topic(words, found, before, verb) if antecedent is None else ()
    subject: tuple[int, ...] = ()
    rule: SubjectRule = "none"
    rest = list(groups)
    follows = bool(groups) and _may_follow(sentence, verb, groups[0])
    resumed = bool(word.pronoun) or _resumed(words, verb, end)
    if antecedent is not None and not resumed and _agrees(sentence, (antecedent,), word):
        subject, rule = (antecedent,), "relative"
    elif topic and _agrees(sentence, topic, word) and not (follows and antecedent is None and _must_follow(word)):
        subject, rule = topic, "before"
    elif follows:
        subject, rule, rest = groups[0], "after", rest[1:]
    elif antecedent is not None and not word.pronoun and _agrees(sentence, (antecedent,), word):
        subject, rule = (antecedent,), "relative"
    else:
        shared = _shared(sentence, before, verb)
        if shared:
            subject, rule = shared, "shared"
    objects = rest[0] if rest and rest[0] != subject else ()
    if word.pronoun and antecedent is not None and rule != "relative":
        objects = (antecedent,)
    return Clause(verb, subject, rule, objects, preps, content, end, negator, antecedent, passive)


def _bare_and_prepositional(
    words: Sequence[Word], found: Sequence[Phrase], reach: Sequence[int]
) -> tuple[list[tuple[int, ...]], tuple[tuple[str, tuple[int, ...]], ...]]:
    """The bare phrase groups and the prepositional ones among the phrases that a verb reaches, in order."""
    bare: list[tuple[int, ...]] = []
    preps: list[tuple[str, tuple[int, ...]]] = []
    taken: set[int] = set()
    for at in reach:
        if at in taken:
            continue
        group = tuple(n for n in coordinated(words, found, at) if n in reach)
        taken.update(group)
        if found[at].prep:
            preps.append((found[at].prep, group))
        elif not _adverbial(words, found[at]):
            bare.append(group)
    return bare, tuple(preps)


def _adverbial(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a bare phrase is an adverb (an indefinite accusative participle such as مطالبا is not its object)."""
    word = words[phrase.first]
    return word.pos == "adverb" or words[phrase.head].pos == "adverb"


def _antecedent(words: Sequence[Word], found: Sequence[Phrase], phrase_of: Sequence[int], verb: int) -> int | None:
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
        if phrase.prep and before >= 0 and found[before].last == phrase.first - 1 - (phrase.prep_at < phrase.first):
            held = found[before]
            plural = words[held.head].reading.number == "p" and words[verb].reading.number == "p"
            if plural and not held.definite and (held.prep or _object_like(words, held)):
                return before
    return None


def _object_like(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether an indefinite bare phrase stands after something: a new sentence seldom opens with one."""
    return phrase.first > 0 and words[phrase.first - 1].pos != "punct" and not words[phrase.first].conj


def _agreeing_antecedent(words: Sequence[Word], found: Sequence[Phrase], at: int, relative: str) -> int | None:
    near = [n for n, phrase in enumerate(found) if at - 8 <= phrase.last <= at]
    for number in reversed(near):
        head = words[found[number].head]
        plural = head.reading.number == "p"
        feminine = head.reading.gender == "f"
        if relative == "الذين" and (plural or head.pos == "propn"):
            return number
        if relative == "التي" and (feminine or plural or head.pos == "propn"):
            return number
        if relative == "الذي" and not feminine:
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


def _topic(
    words: Sequence[Word], found: Sequence[Phrase], before: Sequence[Clause], verb: int
) -> tuple[int, ...]:
    """The bare phrase at the start of the verb's clause, where the verb has no conjunction of its own (SVO)."""
    if words[verb].conj:
        return ()
    start = _clause_start(words, verb)
    outer = [c for c in before if c.antecedent is None]
    floor = outer[-1].verb if outer else -1
    used = _used(words, outer)
    candidates = [
        n
        for n, phrase in enumerate(found)
        if start <= phrase.first < verb and phrase.last < verb and not phrase.prep and not _adverbial(words, phrase)
    ]
    for number in candidates:
        phrase = found[number]
        if number in used or phrase.first < floor or _in_relative(before, phrase):
            continue
        group = coordinated(words, found, number)
        return tuple(n for n in group if found[n].last < verb)
    return ()


def _clause_start(words: Sequence[Word], verb: int) -> int:
    """Where the clause of a verb begins: after the last stop, subordinator or complementiser before it."""
    classes = grammar()
    for at in range(verb - 1, -1, -1):
        word = words[at]
        if word.pos == "punct" and word.text[0] in STOPS:
            return at + 1
        if word.folded in classes.complementizer:
            return at + 1
        if word.folded in classes.subordinator and word.pos not in {"prep", "noun"} and word.folded != "قد":
            return at + 1
    return 0


def _used(words: Sequence[Word], outer: Sequence[Clause]) -> frozenset[int]:
    """The phrases that the verb before has taken for itself; an auxiliary leaves its subject to the main verb."""
    if not outer:
        return frozenset()
    last = outer[-1]
    taken = set(last.object) | {n for _, group in last.preps for n in group}
    if words[last.verb].lemma not in grammar().auxiliary:
        taken |= set(last.subject) if last.subject_rule == "after" else set()
    return frozenset(taken)


def _in_relative(before: Sequence[Clause], phrase: Phrase) -> bool:
    """Whether a phrase lies inside a relative clause (behind its verb)."""
    return any(c.antecedent is not None and c.verb < phrase.first <= c.end for c in before)


def _must_follow(word: Word) -> bool:
    """Whether agreement shows a subject after the verb: a verb before its subject stays singular."""
    return word.reading.number == "s" and bool(word.conj)


def _resumed(words: Sequence[Word], verb: int, end: int) -> bool:
    """Whether a preposition with a pronoun takes up a relative clause's antecedent again (التي شارك فيها)."""
    return any(w.pos == "prep" and w.pronoun for w in words[verb + 1 : min(end, verb + RESUMED_WITHIN) + 1])


def _may_follow(sentence: _Sentence, verb: int, group: tuple[int, ...]) -> bool:
    """Whether the first bare phrase after a verb can be its subject, by agreement and case endings."""
    words, found = sentence.words, sentence.found
    word, phrase = words[verb], found[group[0]]
    head = words[phrase.head]
    if word.reading.number in {"p", "d"} or word.reading.person in {1, 2}:
        return False
    counted = words[phrase.first].pos == "num" and phrase.first != phrase.head
    if not counted and _accusative(words[phrase.first]):
        return False
    feminine = word.reading.gender == "f"
    if head.pos == "propn" or counted:
        return True
    if feminine:
        if phrase.head in sentence.people and head.reading.gender != "f":
            return False
        return head.reading.gender == "f" or head.reading.number != "s" or _feminine_adjective(words, phrase)
    adjacent = phrase.first == verb + 1
    return not (adjacent and head.reading.gender == "f" and head.reading.number == "s" and head.article)


def _feminine_adjective(words: Sequence[Word], phrase: Phrase) -> bool:
    """A feminine adjective shows a plural of things or a body (الدول الغربية)."""
    inside = words[phrase.head + 1 : phrase.last + 1]
    return any(w.pos == "adj" and w.reading.gender == "f" for w in inside)


def _accusative(word: Word) -> bool:
    """A visible accusative: sound plural or dual in ين, or an indefinite in ا."""
    if word.pos in {"propn", "num"}:
        return False
    if word.stem.endswith("ين") and word.reading.number in {"p", "d"}:
        return True
    return word.stem.endswith("ا") and not word.article and len(word.stem) > 3 and word.reading.lemma != word.stem


def _agrees(sentence: _Sentence, group: tuple[int, ...], verb: Word) -> bool:
    """Whether a phrase before the verb agrees with it in number and gender as a subject would."""
    words, found = sentence.words, sentence.found
    at = found[group[0]].head
    head = words[at]
    reading, number = head.reading, verb.reading.number
    if verb.reading.person in {1, 2}:
        return False
    several = len(group) > 1 or reading.number == "p" or words[found[group[0]].first].pos == "num"
    if number == "p":
        return several or head.pos == "propn" or reading.number is None or not head.reading.known
    if number == "d":
        return len(group) == 2 or reading.number == "d"
    if head.pos in {"propn", "foreign"}:
        return True
    if verb.reading.gender == "f":
        if at in sentence.people and reading.gender != "f":
            return False
        return reading.gender == "f" or reading.number != "s" or _feminine_adjective(words, found[group[0]])
    return not (reading.gender == "f" and reading.number == "s")


def _shared(sentence: _Sentence, before: Sequence[Clause], verb: int) -> tuple[int, ...]:
    """The subject of the nearest earlier verb in the sentence that this one can share."""
    words = sentence.words
    for clause in reversed(before[-4:]):
        if any(words[at].text[0] in HARD_STOPS for at in range(clause.verb, verb) if words[at].pos == "punct"):
            return ()
        if clause.subject and _agrees_shared(sentence, clause.subject, words[verb]):
            return clause.subject
    return ()


def _agrees_shared(sentence: _Sentence, group: tuple[int, ...], verb: Word) -> bool:
    words, found = sentence.words, sentence.found
    if verb.reading.number == "p":
        head = words[found[group[0]].head]
        return len(group) > 1 or head.reading.number == "p" or words[found[group[0]].first].pos == "num"
    return _agrees(sentence, group, verb)
