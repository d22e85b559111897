"""What stands within a verb's reach and fills none of its places: insertions, and what is another noun's."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.derivation import is_verbal_noun
from marsad.arabic.endings import THIRD_PERSON
from marsad.arabic.grammar import Grammar
from marsad.arabic.marks import COMMAS
from marsad.arabic.nouns import construct
from marsad.arabic.phrases import Phrase
from marsad.arabic.records import NOMINAL, Word

PARTING = COMMAS | {"(", "[", ")", "]"}
AMONG, WITHIN, IN, BY = "بين", "ضمن", "في", "ب"


def inserted(words: Sequence[Word], first: int, last: int) -> frozenset[int]:
    """The words in brackets or behind an odd comma, up to the comma that closes it."""
    out: set[int] = set()
    if PARTING.isdisjoint([word.text for word in words[first : last + 1]]):
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
    """Whether a phrase only says who is among those just named (بينهم قادة، بمن فيهم نساء): it is no
    object."""
    before = words[first - 1] if first else None
    if before is None or not before.pronoun:
        return False
    counted_in = before.lemma == IN and first > 1 and words[first - 2].prep == BY
    return before.lemma in {AMONG, WITHIN} or (
        counted_in and words[first - 2].pos in {"prep", "pron", "relative"}
    )


def bracketed(words: Sequence[Word], first: int, verb: int) -> bool:
    """Whether brackets right behind another word close around a number before the verb (الموصل (400 كلم شمال
    بغداد)، قتل جندي): the verb tells nothing of it."""
    opened = words[first].pos == "num" and first > 1 and words[first - 1].text == "("
    return opened and any(word.text == ")" for word in words[first:verb])


def owned_count(words: Sequence[Word], first: int, classes: Grammar) -> bool:
    """Whether a noun before a word like نحو owns what follows (مقتل نحو أربعين): the verb does not."""
    at = first - 1
    while at > 0 and words[at].folded in classes.approximator and not (words[at].prep or words[at].conj):
        at -= 1
    return at < first - 1 and words[at].pos == "noun" and construct(words[at])


def left_for_verb(
    words: Sequence[Word], found: Sequence[Phrase], bare: Sequence[tuple[int, ...]]
) -> tuple[tuple[int, ...], ...]:
    """The bare groups but for whom a verbal noun with its doer's pronoun is done to, where another follows
    for the verb (دعا الوزير خلال لقائه / السفير / الحكومة إلى الحوار)."""
    out = []
    for place, group in enumerate(bare):
        first = found[group[0]].first
        if 0 < place < len(bare) - 1 and _his_deed(words, found, first - 1, group[0]):
            continue
        out.append(group)
    return tuple(out)


def _his_deed(words: Sequence[Word], found: Sequence[Phrase], at: int, number: int) -> bool:
    """Whether a word right before phrase ``number`` is a verbal noun with a pronoun behind a preposition."""
    before, word = found[number - 1], words[at]
    return (
        before.last == at
        and bool(before.prep)
        and word.pronoun in THIRD_PERSON
        and is_verbal_noun(word.lemma)
    )
