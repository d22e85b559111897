"""Accusatives of manner and purpose, and what describes, as what they are."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Word
from marsad.arabic.rereading.two_did import acting_two
from marsad.arabic.words.derivation import derivations


def described_in_manner(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with accusatives of manner and purpose as what they are (مضيفا a participle, احتجاجا and
    تراجعا verbal nouns), neither adverbs nor, where no particle asks for it, dual verbs.
    """
    found = list(words)
    for at, word in enumerate(words):
        if word.pos == "adverb":
            found[at] = _derived(word)
        elif word.pos == "adj" and word.article:
            found[at] = _deed(word)
        elif word.pos == "verb":
            before, two = words[at - 1] if at else None, word.reading.number == "d"
            answer = two and word.stem in grammar().reply and not acting_two(words, at - 1)
            if answer or (two and word.reading.tense == "present") or _shows_case(words, at):
                found[at] = _accusative(word, before)  # رشقة صاروخية ردا على القصف
    return tuple(found)


def _shows_case(words: tuple[Word, ...], at: int) -> bool:
    """Whether what may be an indefinite accusative has an adjective like it behind it (تمرينا مشتركا)."""
    if not words[at].stem.endswith("ا") or words[at].pronoun or at + 1 == len(words):
        return False
    after = words[at + 1]
    bare = not (after.article or after.conj or after.prep or after.pronoun)
    return bare and after.stem.endswith("ا") and any(r.pos == "adj" for r in after.readings)


def _derived(word: Word) -> Word:
    if not word.stem.endswith("ا") or word.lemma == word.stem:
        return word
    kinds = {derivation.kind for derivation in derivations(word.lemma)}
    participle = word.lemma[:1] == "م" and kinds - {"verbal_noun"}
    pos = "adj" if participle else "noun" if "verbal_noun" in kinds else ""
    reading = next((r for r in word.readings if r.pos == pos and r.lemma == word.lemma), None)
    return word if reading is None else replace(word, reading=reading)


def _deed(word: Word) -> Word:
    """A verbal noun with the article, which describes nothing (رفض الوزير | الإدلاء بتصريح); not one in م,
    which is spelt like a participle (المناهضة)."""
    noun = next((r for r in word.readings if r.pos == "noun" and r.lemma == word.lemma), None)
    if noun is None or word.lemma[0] == "م":
        return word
    if {derivation.kind for derivation in derivations(word.lemma)} != {"verbal_noun"}:
        return word
    return replace(word, reading=noun)


def _accusative(word: Word, before: Word | None) -> Word:
    ruled = word.conj or word.prep or (before is not None and before.pos in {"particle", "conj"})
    reading = next((r for r in word.readings if r.pos == "noun" and r.known), None)
    if ruled or not word.stem.endswith("ا") or reading is None:
        return word
    return replace(word, reading=reading)
