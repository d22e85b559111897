"""Whom المسؤول عن means before an attack or a plan for one: who did it, and no official."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT
from marsad.arabic.letters.endings import without_agreement
from marsad.arabic.records import Word
from marsad.lexicon.load import Lexicon, rows_of
from marsad.resolve.actors.answer import STORY, PartyAnswer

ATTACK, UNKNOWN, SELF, OFFICIAL = "ASSAULT", "UNK", "self", "GOV"
DEED = "+deed"
ONE, SEVERAL = "person responsible", "those responsible"


def culprit(words: Sequence[Word], last: int, answer: PartyAnswer, lexicon: Lexicon) -> PartyAnswer:
    """Who a noun for officials that ends at word ``last`` means: where an attack for which they answer stands
    behind it (اعتقال المسؤولين عن خطف الطبيب), whoever did that, of no country that only the story gives."""
    behind = words[last + 1 : last + 3]
    if answer.sector != OFFICIAL or len(behind) < 2 or behind[0].folded != ABOUT:
        return answer
    word = words[last]
    rows = rows_of(lexicon.doing, word.shapes | without_agreement(word.stem))
    if not any(row.doer == SELF and ABOUT in row.slots for row in rows) or not _deed(behind[1], lexicon):
        return answer
    code = None if answer.basis.endswith(STORY) else answer.code
    name = ONE if word.reading.number == "s" else SEVERAL
    basis = f"{answer.basis.removesuffix(STORY)}{DEED}"
    return replace(answer, code=code, sector=UNKNOWN, name=name, basis=basis)


def answers_for_it(answer: PartyAnswer | None) -> bool:
    """Whether who is meant is told by the deed for which he answers."""
    return answer is not None and answer.basis.endswith(DEED)


def _deed(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word names an attack, or the plan or doing of one."""
    if word.lemma in grammar().planning or lexicon.predicates.noun_of(ATTACK, word.shapes):
        return True
    return any(row.doer == "actor" for row in rows_of(lexicon.doing, word.shapes))
