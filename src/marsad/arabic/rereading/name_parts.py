"""Words that are parts of names, whatever else they look like."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import DOTLESS, TIED_TA
from marsad.arabic.phrases.nouns import is_title
from marsad.arabic.records import COMMON_NOUNS, NOMINAL, Reading, Word

FAITH = "الدين"
CALLED_WITHIN = 3


def spelled(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with names of parts that look like other words as the names they are (سي إن إن: no "that" is
    in it; أن تل أبيب تقصف: no verb of following is).
    """
    names, firsts = grammar().spelled_name, _first_letters()
    if firsts.isdisjoint([word.folded for word in words]):
        return words
    found = list(words)
    at = 0
    while at < len(words):
        length = _spelled_at(words, at, names) if words[at].folded in firsts else 0
        for part in range(at, at + length):
            word = words[part]
            found[part] = replace(
                word, stem=word.folded, stem_start=word.start, stem_end=word.end, conj="", prep="", future="",
                article=False, pronoun="", reading=Reading(word.folded, "propn"),
            )  # fmt: skip
        at += max(1, length)
    return tuple(found)


@cache
def _first_letters() -> frozenset[str]:
    """What such names begin with."""
    return frozenset(name[0] for name in grammar().spelled_name)


def _spelled_at(words: Sequence[Word], at: int, names: frozenset[tuple[str, ...]]) -> int:
    """How many words the longest such name has that begins at word ``at``; 0 where none does."""
    for length in (4, 3, 2):
        letters = tuple([word.folded for word in words[at : at + length]])
        if letters in names:
            return len(letters)
    return 0


def linking(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what looks like a verb between a name or title and a name as the particle that it is
    there (الجنرال دي ميستورا, محمد ولد الغزواني), and what looks like a preposition behind a part of names
    as a name (أبو علي).
    """
    classes = grammar()
    found = list(words)
    for at, word in enumerate(words[1:-1], 1):
        before = words[at - 1]
        part = word.pos == "verb" and word.folded in classes.name_particle and words[at + 1].pos == "propn"
        linked = part and (before.pos == "propn" or is_title(before, classes))
        called = word.pos == "prep" and before.stem in classes.name_particle and not before.pronoun
        called = called and before.pos != "verb"  # قتل ابنه | في القصف
        if linked or (called and word.text == word.folded and not word.pronoun):
            found[at] = replace(word, reading=Reading(word.folded, "propn"), stem=word.folded)
        elif word.pos == "verb" and word.conj and word.stem in classes.son:
            son = next((r for r in word.readings if r.pos == "noun"), None)
            found[at] = replace(word, reading=son) if son is not None else word  # وابن عمه
    return tuple(found)


def _names_child(words: Sequence[Word], at: int) -> bool:
    """Whether what looks like a verb behind أم is her child's name, as what is said opens right behind it or
    it is no verb of one who is gone (قالت أم حسين: ...، قالت أم أحمد إن)."""
    child, opens = words[at + 1], words[at + 2] if at + 2 < len(words) else None
    if child.conj or child.prep or child.pronoun or opens is None:
        return False
    return opens.pos == "punct" or opens.stem in grammar().complementizer


def of_faith(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with a common noun before الدين as the given name that the two are, and the family's behind
    it, which no dictionary knows, as one word (نور الدين بوطار)."""
    nouns = grammar().named_of_faith
    ends = [at for at, word in enumerate(words[1:], 1) if word.folded == FAITH]
    ends = [at for at in ends if words[at - 1].stem in nouns and not words[at - 1].pronoun]
    if not ends:
        return words
    found = list(words)
    for at in ends:
        given, faith = words[at - 1], words[at]
        if given.article or given.pos == "verb":
            continue
        found[at - 1] = replace(given, reading=Reading(given.stem, "propn"))
        found[at] = replace(faith, reading=Reading(faith.folded, "propn"))
        name = words[at + 1] if at + 1 < len(words) else None
        if name is not None and name.pos in COMMON_NOUNS and name.prep and not name.reading.known:
            found[at + 1] = replace(
                name, stem=name.folded, stem_start=name.start, stem_end=name.end, conj="", prep="",
                pronoun="", reading=Reading(name.folded, "propn"),
            )  # fmt: skip
    return tuple(found)


def mothers(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with names of the faith as names, and
    with أم as a mother or a part of a name where nothing is there to choose from: behind a verb,
    a preposition or و, before a bare name or behind what has one (قالت أم محمد، مدينة أم درمان، مطار أم جرس).
    """
    found = list(words)
    for at, word in enumerate(words[1:-1], 1):
        if word.pos != "conj" or word.folded[len(word.conj) :] not in grammar().name_particle:
            continue
        before, after = words[at - 1], words[at + 1]
        called = before.pos == "noun" and is_title(before, grammar()) and not before.article
        child = before.pos == "verb" and after.pos == "verb" and _names_child(words, at)
        named = (after.pos == "propn" or called or child) and not (after.article or after.prep or after.conj)
        mother = next((r for r in word.readings if r.pos == "noun" and r.known), None)
        alone = bool(word.conj) or before.pos in {"verb", "prep"} or (named and before.pos == "noun")
        if mother is not None and alone:
            found[at] = replace(word, reading=Reading(mother.lemma, "propn") if named else mother)
            if child:
                found[at + 1] = replace(after, reading=Reading(after.folded, "propn"), stem=after.folded)
    return women(of_faith(tuple(found)))


def women(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with a woman's given name in ى that looks like another word as the name, behind her verb or
    calling and before the name of her family (قالت الكاتبة منى الشامي)."""
    names, found = grammar().womans_name, words
    for at in range(1, len(words) - 1):
        word, after = words[at], words[at + 1]
        if word.text[-1] != DOTLESS or word.folded not in names or word.pos == "propn":
            continue
        near = words[max(at - CALLED_WITHIN, 0) : at]
        hers = any(w.reading.gender == "f" if w.pos == "verb" else w.stem.endswith(TIED_TA) for w in near)
        family = after.pos in NOMINAL and bool(after.article or after.pos == "propn")
        if hers and family and not (after.prep or after.conj):
            name = replace(
                word, stem=word.folded, stem_start=word.start, stem_end=word.end, conj="", prep="",
                pronoun="", reading=Reading(word.folded, "propn", gender="f", number="s"),
            )  # fmt: skip
            found = (*found[:at], name, *found[at + 1 :])
    return found
