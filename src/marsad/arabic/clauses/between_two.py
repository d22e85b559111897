"""The second of two between whom something is, behind what tells more of the first: a relative clause (معارك
بين فصائل تدعمها أنقرة | وقوات العشائر) or a word with a complement (بين القوات المدعومة من الخارج | ومقاتلي
التنظيم). It is no second doer of that clause, and no second complement of that word."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.particles import BETWEEN
from marsad.arabic.letters.endings import OBLIQUE
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.parsed import Clause, Parse
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import COMMON_NOUNS, Word

SEVERAL = frozenset({"d", "p"})
NAMING = frozenset({"propn", "foreign"})


def between_two(scope: Scope, clauses: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses, those of the first of two without the second."""
    among = BETWEEN in [phrase.prep for phrase in scope.found]
    told = [c for c in clauses if c.antecedent is not None and len(c.subject) > 1]
    return [_of_the_first(scope, clause) for clause in clauses] if among or told else clauses


def _of_the_first(scope: Scope, clause: Clause) -> Clause:
    if clause.antecedent is None:
        return clause
    if scope.found[clause.antecedent].prep != BETWEEN:
        if len(clause.subject) > 1 and clause.subject_rule == "after" and _genitive(scope, clause.subject):
            return replace(clause, subject=clause.subject[:-1])  # تحالف تقوده السعودية | والمتمردين
        return clause
    if scope.words[scope.found[clause.antecedent].head].reading.number == "d":
        return clause  # بين الفصيلين اللذين تدعمهما أنقرة وقوى أخرى: both are told already
    if clause.subject_rule == "after":
        return replace(clause, subject=_own(scope, clause.subject, nominative=True))
    if clause.object and clause.object[0] != clause.antecedent:
        return replace(clause, object=_own(scope, clause.object, nominative=False))
    if clause.preps:
        prep, group = clause.preps[-1]
        return replace(clause, preps=(*clause.preps[:-1], (prep, _own(scope, group, nominative=False))))
    return clause


def _own(scope: Scope, group: Group, nominative: bool) -> Group:
    """A group of a relative clause without its last phrase, where its case or its make shows that it is
    joined to what the clause tells of."""
    if len(group) < 2:
        return group
    one, last = scope.found[group[0]], scope.found[group[-1]]
    first, other = scope.words[one.head], scope.words[last.head]
    if other.prep:
        return group
    genitive = nominative and _genitive(scope, group)
    unlike = one.first == one.last and _definite(first) and other.pos == "noun" and not _definite(other)
    return group[:-1] if genitive or unlike else group


def _genitive(scope: Scope, group: Group) -> bool:
    """Whether the last of a group are men in ين, who are nobody's subject."""
    last = scope.words[scope.found[group[-1]].head]
    men = last.stem.endswith(OBLIQUE) and last.lemma != last.stem and not last.prep
    return men and any(reading.number in SEVERAL for reading in last.readings)  # also in a name's words


def _definite(word: Word) -> bool:
    return bool(word.article) or word.pos in NAMING


def is_second(parse: Parse, number: int) -> bool:
    """Whether a phrase is the second of two, behind what is told of the first."""
    firsts = {
        c.antecedent
        for c in parse.clauses
        if c.antecedent is not None and c.verb < parse.phrases[number].first
    }
    return any(parse.phrases[n].prep == BETWEEN and second_behind(parse, n) == number for n in firsts)


def second_behind(parse: Parse, number: int) -> int | None:
    """The phrase joined to the one behind بين over the relative clause that tells of it."""
    clause = next((c for c in parse.clauses if c.antecedent == number), None)
    if clause is None:
        return None
    last = _last_within(parse, clause)
    nested = next((c for c in parse.clauses if c.antecedent == last >= 0), None)
    last = max(last, -1 if nested is None else _last_within(parse, nested))  # تحالف تقوده السعودية
    if last < 0 or last + 1 == len(parse.phrases):
        return None
    phrase = parse.phrases[last + 1]
    joined = phrase.conj and not phrase.prep and phrase.first == parse.phrases[last].last + 1
    return last + 1 if joined else None


def _last_within(parse: Parse, clause: Clause) -> int:
    """The last phrase that a clause holds behind its verb; -1 where there is none."""
    inner = [n for group in (clause.subject, clause.object, *(g for _, g in clause.preps)) for n in group]
    return max((n for n in inner if parse.phrases[n].first > clause.verb), default=-1)


def of_both(word: Word) -> bool:
    """Whether one word names the two sides already (بين الطرفين على المياه والحدود)."""
    return word.reading.number == "d" and word.article


def definite_behind(words: Sequence[Word], at: int) -> bool:
    """Whether a word with the article describes what stands before it (القوات الحكومية | المدعومة)."""
    word = words[at] if at < len(words) else None
    return word is not None and word.pos in COMMON_NOUNS and word.article and not (word.conj or word.prep)


def over_complement(parse: Parse, first: int) -> int | None:
    """The phrase that و joins at a word to the only one behind بين, over those that stand behind a word which
    describes it: it is none of these."""
    words, phrases, number = parse.words, parse.phrases, parse.phrase_of[first]
    if number < 2 or not words[first].conj:
        return None
    at = number - 1
    while at > 0 and phrases[at].conj and phrases[at].first == phrases[at - 1].last + 1:
        at -= 1
    side = at - 1 if phrases[at].prep and phrases[at].prep != BETWEEN else -1
    if side > 0 and not phrases[side].prep and definite_behind(words, phrases[side].first):
        side -= 1
    if side < 0 or phrases[side].prep != BETWEEN or of_both(words[phrases[side].head]):
        return None
    behind = phrases[number].last + 1
    the_last = behind == len(words) or not words[behind].conj
    return number if the_last else None  # of several the last is the other side
