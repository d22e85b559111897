"""Sources that ask not to be named: what they ask is no act, and no part of who or what they are."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Reading, Word

NAMED_WITHIN = 4


def veiled(words: tuple[Word, ...]) -> tuple[tuple[Word, ...], frozenset[int]]:
    """The words with what tells that a source stays unnamed (طلب عدم الكشف عن هويته، رفض ذكر اسمه، لم يكشف
    عن اسمه) as adverbs, so that the clause around it goes on behind it; and where they stand.
    """
    identity = grammar().identity
    if not [word for word in words if word.pronoun and _of(word, identity)]:
        return words, frozenset()
    spans = [range(at, end) for at in range(len(words)) if (end := _asked_to(words, at)) > at]
    if not spans:
        return words, frozenset()
    where = frozenset(at for span in spans for at in span)
    found = list(words)
    for at in where:
        if words[at].pos in {"verb", "noun", "adj", "propn", "particle", "conj"}:
            found[at] = replace(words[at], reading=Reading(words[at].folded, "adverb"))
    return tuple(found), where


def _asked_to(words: Sequence[Word], at: int) -> int:
    """Where what a source asks ends that begins with word ``at`` (exclusive); ``at`` where nothing does."""
    classes = grammar()
    if at == 0 or not (_of(words[at], classes.withholding) or words[at].stem in classes.negator):
        return at
    naming = at + 1
    while naming < len(words) and (
        words[naming].stem in classes.negator_noun
        or words[naming].pos == "particle"
        or (naming == at + 1 and _of(words[naming], classes.unwilling))  # لم يشأ الكشف عن اسمه
    ):
        naming += 1
    if naming == len(words) or not _of(words[naming], classes.disclosing):
        return at
    for last in range(naming + 1, min(len(words), naming + NAMED_WITHIN)):
        if _of(words[last], classes.identity):
            return last + 1 if words[last].pronoun else at
        if words[last].pos != "prep" and not _of(words[last], classes.disclosing):
            break
    return at


def _of(word: Word, lemmas: frozenset[str]) -> bool:
    """Whether a word may be of one of some lemmas, whatever it was read as."""
    return word.stem in lemmas or not lemmas.isdisjoint([reading.lemma for reading in word.readings])
