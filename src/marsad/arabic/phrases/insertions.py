"""What stands within a verb's reach and fills none of its places: insertions, and what is another noun's."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.classes.particles import AND, BETWEEN, BY, IN, IS_NOT
from marsad.arabic.letters.endings import THIRD_PERSON
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.nouns import construct, nisba
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.quantities import measures_from
from marsad.arabic.records import NOMINAL, Word
from marsad.arabic.words.derivation import is_verbal_noun

TEXT = attrgetter("text")
PARTING = COMMAS | {"(", "[", ")", "]"}
WITHIN = "ضمن"
SET_IN = 2  # how far before a phrase a noun of meeting stands: a place may come between


def inserted(words: Sequence[Word], first: int, last: int) -> frozenset[int]:
    """The words in brackets or behind an odd comma, up to the comma that closes it."""
    out: set[int] = set()
    if PARTING.isdisjoint(map(TEXT, words[first : last + 1])):
        return frozenset()
    depth, commas, nominal = 0, 0, False  # a lone comma parts nothing before the first noun
    total = len([word for word in words[first : last + 1] if word.text in COMMAS])
    for at in range(first, last + 1):
        text = words[at].text
        depth += (text in "([") - (text in ")]")
        commas += text in COMMAS
        if depth > 0 or (commas % 2 == 1 and (total > 1 or nominal)):
            out.add(at)
        nominal = nominal or (words[at].pos in NOMINAL and not words[at].prep)
    return frozenset(out)


def picked(words: Sequence[Word], first: int) -> bool:
    """Whether a phrase only says who is among those just named (بينهم قادة، بمن فيهم نساء), or of which
    nation they are not: it is no object."""
    before = words[first - 1] if first else None
    if before is None or not before.pronoun:
        return before is not None and before.lemma == IS_NOT and of_no_such(words, first - 1)
    counted_in = before.lemma == IN and first > 1 and words[first - 2].prep == BY
    return before.lemma in {BETWEEN, WITHIN} or (
        counted_in and words[first - 2].pos in {"prep", "pron", "relative"}
    )


def of_no_such(words: Sequence[Word], at: int) -> bool:
    """Whether ليس at a word only says of what nation or kind those are not whom the noun before it means (قوة
    أميركية وليست عراقية)."""
    if not 1 < at < len(words) - 1 or words[at].conj != AND:
        return False
    told, other = words[at - 1], words[at + 1]
    alike = nisba(told) and nisba(other) and told.article == other.article
    return alike and not (other.prep or other.conj)


def parenthetical(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """A verb that only comments (على ما يبدو), counts (ما لا يقل عن) or says what somebody is not."""
    if words[at].lemma == IS_NOT:
        return of_no_such(words, at)
    if at >= 1 and words[at].lemma in classes.parenthetical_verb:
        return words[at - 1].folded in classes.commenting
    return words[at].stem in classes.measuring and measures_from(words, at, classes) >= 0


def bracketed(words: Sequence[Word], first: int, verb: int) -> bool:
    """Whether brackets right behind another word close around a number before the verb (الموصل (400 كلم شمال
    بغداد)، قتل جندي), or a phrase only says what another is (مصر، وهي أكبر الدول، ): the verb is not
    about it."""
    before = words[first - 1]
    if first > 1 and before.conj == AND and (before.pos == "pron" or before.lemma == IS_NOT):
        return words[first - 2].text in COMMAS or of_no_such(words, first - 1)
    opened = words[first].pos == "num" and first > 1 and words[first - 1].text == "("
    return opened and any(word.text == ")" for word in words[first:verb])


def behind_age(words: Sequence[Word], found: Sequence[Phrase], at: int) -> bool:
    """Whether the phrase behind one only tells its age between marks, and one joined by و stands right behind
    them (سالم (24 عاما) ومحمود، سالم، 24 عاما، ومحمود): the two are one list."""
    if at + 2 >= len(found):
        return False
    age, other = found[at + 1], found[at + 2]
    marked = (
        age.first == found[at].last + 2 and age.last + 2 == other.first and words[other.first].conj == "و"
    )
    if not marked or words[age.last].lemma not in grammar().time_noun:
        return False
    return words[age.first - 1].text in PARTING and words[age.last + 1].text in PARTING and not other.prep


def owned_count(words: Sequence[Word], first: int, classes: Grammar) -> bool:
    """Whether a noun before a word like نحو owns what follows (مقتل نحو أربعين): the verb does not."""
    at = first - 1
    while at > 0 and words[at].folded in classes.approximator and not (words[at].prep or words[at].conj):
        at -= 1
    return at < first - 1 and words[at].pos == "noun" and construct(words[at])


def left_for_verb(
    words: Sequence[Word], found: Sequence[Phrase], bare: Sequence[tuple[int, ...]], classes: Grammar
) -> tuple[tuple[int, ...], ...]:
    """The bare groups but for whom a verbal noun with its doer's pronoun is done to, where another follows
    for the verb (دعا الوزير خلال لقائه / السفير / الحكومة إلى الحوار), or the noun is of meeting somebody and
    only tells when (وأكد خلال استقباله / الوفد / أن).
    """
    out = []
    for place, group in enumerate(bare):
        number = group[0]
        if number and found[number - 1].prep:
            inner = 0 < place < len(bare) - 1 and _his_deed(words, found, number - 1, found[number].first)
            if inner or met(words, found, number, classes):
                continue
        out.append(group)
    return tuple(out)


def met(words: Sequence[Word], found: Sequence[Phrase], number: int, classes: Grammar) -> bool:
    """Whether a phrase is whom somebody met when he did what the verb tells (وأكد خلال لقائه / الوفد)."""
    if number < 1 or classes.receiving.isdisjoint(
        [words[found[n].last].lemma for n in range(max(number - SET_IN, 0), number)]
    ):
        return False
    before = before_place(words, found, number, classes)
    if before < 0 or found[before].prep not in classes.meanwhile | classes.at_the_time:
        return False
    word = words[found[before].last]
    return word.lemma in classes.receiving and word.pronoun in THIRD_PERSON


def before_place(words: Sequence[Word], found: Sequence[Phrase], number: int, classes: Grammar) -> int:
    """The phrase right before one, or before the place in between if it ends in a noun of meeting somebody
    (لقائه في المدينة السفير); -1 without."""
    before = number - 1
    if before < 0 or found[before].last != found[number].first - 1:
        return -1
    owner = before - 1
    placed = owner >= 0 and found[before].prep == IN and found[owner].last == found[before].prep_at - 1
    if not placed or words[found[owner].last].lemma not in classes.receiving:
        return before
    return owner


def _his_deed(words: Sequence[Word], found: Sequence[Phrase], number: int, first: int) -> bool:
    """Whether the word right before word ``first``, the last of phrase ``number``, is a verbal noun with a
    pronoun behind a preposition."""
    before, word = found[number], words[first - 1]
    return (
        before.last == first - 1
        and bool(before.prep)
        and word.pronoun in THIRD_PERSON
        and is_verbal_noun(word.lemma)
    )
