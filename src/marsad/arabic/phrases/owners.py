"""Nouns that look like adjectives, told by their neighbours.

The sound plural and dual of an adjective cannot describe one noun in the singular; behind a noun that may
stand in an idafa it is the noun that owns it (مقتل مدنيين، اعتقال ناشطين). What has nothing before it to
describe and a number behind it governs that one (أعلن أمس، مقتل عشرين جنديا).
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.nouns import construct
from marsad.arabic.records import IN_PHRASE, Word

SEVERAL = frozenset({"d", "p"})


def owned(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words with such adjectives read as the nouns that they are, and men read as how something is done
    (طعن شاب جنديا)."""
    found = list(words)
    for at in range(1, len(words)):
        if words[at].lemma in grammar().offer and _stands_alone(words, at):
            noun = next((r for r in words[at].readings if r.pos == "noun"), None)
            found[at] = replace(words[at], reading=noun or replace(words[at].reading, pos="noun"))
            continue
        if words[at].lemma in grammar().only_man and _no_manner(words, at):
            one = next((r for r in words[at].readings if r.pos in {"noun", "adj"}), None)
            found[at] = words[at] if one is None else replace(words[at], reading=replace(one, pos="noun"))
            continue
        if words[at].pos != "adj" or words[at].article or words[at].pronoun:
            continue
        alone = _governs(words, at) or _holds_office(words, at)
        number = SEVERAL if _owns(words, at) else frozenset({"s"}) if alone else frozenset()
        reading = next((r for r in words[at].readings if r.pos == "noun" and r.number in number), None)
        found[at] = words[at] if reading is None else replace(words[at], reading=reading)
    return tuple(found)


def _stands_alone(words: Sequence[Word], at: int) -> bool:
    """Whether what somebody puts forward stands behind a name, a verb or a deed of somebody's, which it does
    not describe (رفضت بغداد المقترح، رفضها المقترح)."""
    word, before = words[at], words[at - 1]
    if word.pos != "adj" or not word.article:
        return False
    return before.pos in {"propn", "verb"} or (bool(before.pronoun) and before.pos == "noun")


def _no_manner(words: Sequence[Word], at: int) -> bool:
    """Whether a word for a man was read as an adverb, or as an adjective in ا that describes nothing."""
    word, before = words[at], words[at - 1]
    loose = word.pos == "adj" and word.stem.endswith("ا") and not before.stem.endswith("ا")
    return word.pos == "adverb" or (loose and not (word.article or word.conj or word.prep))


def _governs(words: Sequence[Word], at: int) -> bool:
    word, before = words[at], words[at - 1]
    after = words[at + 1] if at + 1 < len(words) else None
    bare = after is not None and not (after.conj or after.prep)
    if not bare or word.stem.endswith("ا") or word.conj or before.text not in COMMAS:
        return False
    counts = at + 2 < len(words) and words[at + 2].pos in IN_PHRASE
    return after is not None and after.pos == "num" and counts


def _holds_office(words: Sequence[Word], at: int) -> bool:
    """Whether a title stands between a definite word, which it cannot describe, and a name that it is of (عزل
    رئيس المجلس الرئاسي | محافظ حضرموت)."""
    word, before = words[at], words[at - 1]
    if word.stem not in grammar().title or word.conj or word.prep or not before.article:
        return False  # متهما owns nobody
    after = words[at + 1] if at + 1 < len(words) else None
    return after is not None and after.pos == "propn" and not (after.conj or after.prep)


def _owns(words: Sequence[Word], at: int) -> bool:
    word, before = words[at], words[at - 1]
    several = word.reading.number in SEVERAL and word.stem.endswith("ين")
    if not several or word.prep or word.conj:
        return False
    single = before.pos == "noun" and before.reading.number == "s" and construct(before)
    single = single and not before.stem.endswith("ين")
    counted = at > 1 and words[at - 2].pos == "num"
    return single and not counted
