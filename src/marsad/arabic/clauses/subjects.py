"""Subjects before their verbs, and such as behind ليس, from a part of those told of, or with an auxiliary."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar, grammar, harming
from marsad.arabic.classes.particles import AND, IS_NOT, PERFECT, THAT, WHO
from marsad.arabic.clauses.behind_an import behind_an, governed_by_another, ruled
from marsad.arabic.clauses.objects_of_deeds import hit_before
from marsad.arabic.letters.marks import COMMAS, STOPS
from marsad.arabic.phrases.adverbials import adverbial
from marsad.arabic.phrases.agreement import agrees
from marsad.arabic.phrases.coordination import NOR, coordinated
from marsad.arabic.phrases.insertions import bracketed, parenthetical
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.quantities import opens_measure
from marsad.arabic.phrases.reach import FIRST_WORD
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import Word

TO_WHOM = "ل"
CLAUSES_BACK = 12
LOOK_BACK = 120


def topic(scope: Scope, before: Sequence[Clause], verb: int) -> tuple[int, ...]:
    """The bare phrase at the start of the verb's clause, where the verb has no conjunction of its own
    (SVO).
    """
    words = scope.words
    if words[verb].prep or words[verb].lemma in scope.classes.impersonal:
        return ()
    told = words[verb]
    if told.stem_start > told.start and told.reading.tense == "past" and told.text.startswith(TO_WHOM):
        return ()  # لولا تدخل الشرطة لقتل المحتجون الوزير
    if befallen := _befallen(scope, before, verb):
        return befallen
    denied = words[verb - 1].folded == WHO and who_is_not(scope, before, verb)
    return denied or _bare_before(scope, before, verb, words[verb])


def who_is_not(scope: Scope, before: Sequence[Clause], verb: int) -> tuple[int, ...]:
    """Who stands behind ليس, or right before it, and is said not to be the one who did what follows من (ليست
    القوات من قصف القرية)."""
    if not before or scope.words[verb - 1].folded != WHO or scope.words[before[-1].verb].lemma != IS_NOT:
        return ()
    copula = before[-1].verb
    only = copula + 1 < verb and scope.words[copula + 1].pos == "adverb"  # ليس فقط الجيش من
    sides = {copula + only, copula}
    near = [n for n, p in enumerate(scope.found) if not p.prep and sides & {p.first - 1, p.last + 1}]
    near = [n for n in near if scope.words[scope.found[n].first].stem not in scope.classes.alone]
    return (near[-1],) if near else ()


def some_of_them(scope: Scope, group: tuple[int, ...], verb: int) -> bool:
    """Whether a part of those whom من with a pronoun right before a verb of many means does what that tells
    (الكثير منهم تعرضوا)."""
    words, whole = scope.words, scope.words[verb - 1]
    if whole.stem != WHO or not whole.pronoun:
        return False
    return scope.found[group[-1]].last == verb - 2 and agrees(scope, group, words[verb])


def _bare_before(scope: Scope, before: Sequence[Clause], verb: int, told: Word) -> tuple[int, ...]:
    """The bare phrase that opens the clause of the word at ``verb``, which the verb ``told`` agrees with,
    else the first."""
    words, found = scope.words, scope.found
    start = _clause_start(words, verb, scope.classes)
    if words[verb].conj and not (words[verb].conj == "ف" and start and words[start - 1].stem == "اما"):
        return ()
    outer = [c for c in before[-CLAUSES_BACK:] if c.antecedent is None]
    start = max(start, outer[-1].verb if outer else 0)
    used = _used(scope, outer, verb)
    first: tuple[int, ...] = ()
    low, high = bisect_left(found, start, key=FIRST_WORD), bisect_left(found, verb, key=FIRST_WORD)
    for number in range(low, high):
        phrase = found[number]
        if phrase.prep or phrase.last >= verb:
            continue
        if adverbial(words, phrase, scope.classes) and not behind_an(words, phrase, scope.classes):
            continue
        if governed_by_another(words, phrase.first, scope.classes):
            continue
        inside = _in_relative(before, phrase) and not _opens_next(scope, before[-1], number, verb)
        if number in used or inside or bracketed(words, phrase.first, verb):
            continue
        if phrase.definite and found[number - 1].prep and hit_before(scope, number):
            continue
        group = tuple([n for n in coordinated(words, found, number) if found[n].last < verb])
        two = told.reading.number == "d"  # تونس والجزائر تدعمان
        two = two or (told.reading.number == "p" and ruled(words, phrase, scope.classes))
        if (len(group) > 1 or two) and _last_of_list(words, found, group[-1] + 1, verb):
            group = (*group, group[-1] + 1)
        nor = words[phrase.last + 1].folded == NOR and _neither(words, found, number)
        if nor and found[number + 1].last == verb - 1:
            return number, number + 1
        if agrees(scope, group, told):
            return group
        first = first or group
    return first


def _befallen(scope: Scope, before: Sequence[Clause], verb: int) -> tuple[int, ...]:
    """Whom an impersonal verb names behind ل, or who stands before it, as the one who does what its أن tells
    (سبق للوزير | أن زار، الحركة سبق لها أن تبنت)."""
    words, outer = scope.words, before[-1] if before else None
    if outer is None or verb < 2 or words[verb - 1].folded not in scope.classes.infinitive:
        return ()
    if words[outer.verb].lemma not in scope.classes.befalling:
        return ()
    number = scope.phrase_of[verb - 2]
    if number >= 0 and scope.found[number].prep == TO_WHOM and outer.verb < scope.found[number].first:
        return (number,)
    theirs = words[verb - 2].pos == "prep" and bool(words[verb - 2].pronoun)
    ahead = not words[verb].pronoun and outer.verb == verb - 2 - theirs
    known = _bare_before(scope, before[:-1], outer.verb, words[verb]) if ahead else ()
    return known if known and agrees(scope, known, words[verb]) else ()


def _last_of_list(words: Sequence[Word], found: Sequence[Phrase], number: int, verb: int) -> bool:
    """Whether a phrase between a list and the verb is joined to the list by و: it is no new clause's subject
    (مصر والأردن والعراق وقعت)."""
    if number >= len(found) or found[number].last + 1 != verb:
        return False
    first, before = found[number].first, found[number - 1].last + 1
    about = first - 1 if words[first - 1].stem in grammar().approximator else first
    if before == about - 1 and words[before].folded == AND:
        return words[first].pos == "num"  # أن 30 مسلحا و10 جنود قتلوا
    return before == about and words[about].conj == AND and (about < first or not words[first].prep)


def _neither(words: Sequence[Word], found: Sequence[Phrase], number: int) -> bool:
    """Whether ولا behind a phrase opens the next one, which it denies with it (لا الجيش ولا الشرطة قتل)."""
    nor = found[number].last + 1
    return number + 1 < len(found) and found[number + 1].first == nor + 1


def _clause_start(words: Sequence[Word], verb: int, classes: Grammar) -> int:
    """Where the clause of a verb begins: after the last stop, subordinator or complementiser before it."""
    floor = max(-1, verb - LOOK_BACK)
    for at in range(verb - 1, floor, -1):
        word = words[at]
        if word.pos == "punct" and word.text[0] in STOPS:
            return at + 1
        opener = word.stem if word.pos in {"particle", "conj"} and not word.pronoun else word.folded
        if opener in classes.complementizer:
            return at + 1
        opens = word.folded in classes.subordinator and word.pos not in {"prep", "noun"}
        if opens and word.folded != "قد" and not opens_measure(words, at, classes):
            if at + 1 < verb and parenthetical(words, at + 1, classes):
                continue  # الجيش، على ما يبدو، قصف القرية
            return at + 1
    return floor + 1


def _used(scope: Scope, outer: Sequence[Clause], verb: int) -> frozenset[int]:
    """The phrases that the verb before has taken for itself, or that stand behind its subject up to a comma
    (التزمت الجماعة الصمت حيال الحملة، طالب الوزير بـ); an auxiliary leaves its subject to the main verb.
    """
    if not outer:
        return frozenset()
    words, last = scope.words, outer[-1]
    taken = set(last.object) | {n for _, group in last.preps for n in group}
    if words[last.verb].lemma not in scope.classes.auxiliary and last.subject_rule == "after":
        taken |= set(last.subject)
        behind = range(last.verb + 1, min(last.end + 1, verb))
        comma = next((at for at in behind if words[at].text in COMMAS), last.verb)
        taken |= {scope.phrase_of[at] for at in range(last.verb + 1, comma)}
    return frozenset(taken)


def _in_relative(before: Sequence[Clause], phrase: Phrase) -> bool:
    """Whether a phrase lies inside a relative clause (behind its verb)."""
    return any(c.antecedent is not None and c.verb < phrase.first <= c.end for c in before[-CLAUSES_BACK:])


def _opens_next(scope: Scope, relative: Clause, number: int, verb: int) -> bool:
    """Whether a phrase joined by و right before a bare present is its subject, no second one of the relative
    clause before it (مبادرة طرحتها باريس | والجيش يقصف المدينة): the verb fits it and not the thing that the
    clause describes, or no thing does what it tells."""
    words, phrase, thing = scope.words, scope.found[number], relative.antecedent
    word = words[verb]
    bare = phrase.last == verb - 1 and words[phrase.first].conj == "و" and not words[phrase.first].prep
    alone = scope.found[number - 1].first <= relative.verb  # nobody else does what the relative clause tells
    if not bare or thing is None or alone or number in relative.object or word.conj:
        return False
    if word.reading.tense != "present" or not (phrase.definite or words[phrase.head].pos == "propn"):
        return False
    told = not agrees(scope, (thing,), word) or word.lemma in harming()
    return told and agrees(scope, (number,), word)


def helped(scope: Scope, before: Sequence[Clause], verb: int, common: tuple[int, ...]) -> bool:
    """Whether a verb stands right behind its auxiliary, whose subject before it is its own (روسيا لم تعد
    تدعم حفتر), or tells what that one denies to have done (نفى أن يكون قد قصف); with a pronoun it may be
    another's (المدينة لم تعد تصلها المساعدات)."""
    if not common or not before:
        return False
    helper, word = before[-1], scope.words[verb]
    bare = not word.pronoun and not word.conj
    if helper.verb == verb - 2 and scope.words[verb - 1].folded == PERFECT:
        that = helper.verb > 0 and scope.words[helper.verb - 1].folded == THAT
        denied = any(
            c.subject == common and scope.words[c.verb].lemma in scope.classes.denying for c in before
        )
        return bare and that and denied and word.lemma not in scope.classes.intransitive
    if helper.verb != verb - 1:
        return False
    return (
        bare
        and helper.subject == common
        and helper.subject_rule in {"before", "shared"}
        and scope.words[helper.verb].lemma in scope.classes.auxiliary
    )
