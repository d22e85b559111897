"""Accusatives that describe one another, though both were read as nouns."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ALIF
from marsad.arabic.letters.marks import FATHATAN, TANWIN
from marsad.arabic.records import Reading, Word

LIKE_STATES = "يا"


def described(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the second of two accusatives in ا as the first one's adjective (قاربا صغيرا)."""
    found = list(words)
    for at in range(len(words) - 1):
        first, second = found[at], found[at + 1]
        if (
            first.pos == second.pos == "adj"
            and _unlike(first, second)
            and (thing := as_noun(second)) is not None
        ):
            found[at + 1] = replace(second, reading=thing)
            continue
        if first.pos == "verb" and _one_more(first, second):
            found[at + 1] = replace(
                second, reading=replace(second.reading, pos="noun", gender="m", number="s")
            )
            continue
        if second.article or second.conj or second.prep:
            continue
        shown = second.stem[-1:] == ALIF or FATHATAN in second.text
        told = shown and (_accusative(second) or _nation_like_state(first, second))
        if not (told and _accusative(first)):
            continue
        adjective = next((r for r in second.readings if r.pos == "adj" and r.lemma != second.stem), None)
        if adjective is None:
            continue
        if (noun := as_noun(first)) is not None:
            noun = replace(noun, number="s") if noun.number == "d" else noun  # زعيما قبليا
            found[at], found[at + 1] = replace(first, reading=noun), replace(second, reading=adjective)
    return tuple(found)


def _nation_like_state(man: Word, nation: Word) -> bool:
    """Whether what is spelt as a state's name tells of which nation a man is, who owns no state (مواطنا
    سوريا، سائقا تركيا)."""
    if not nation.stem.endswith(LIKE_STATES) or nation.pronoun or man.pos not in {"noun", "adj"}:
        return False
    known, who = grammar(), man.stem[:-1]
    called = who in known.title or who in known.trade or who in known.only_man
    if not called or who in known.accused:
        return False  # حاليا سوريا، متهما تركيا
    return any(r.lemma == nation.stem[:-1] for r in nation.readings)


def _unlike(first: Word, second: Word) -> bool:
    """Whether what looks like an adjective in ا stands behind one of hers without article, which it cannot go
    on from (يعتقد أنها إسرائيلية مخزنا)."""
    hers = first.stem.endswith("ة") and not first.article
    return hers and not (second.conj or second.prep) and _accusative(second)


def _one_more(verb: Word, word: Word) -> bool:
    """Whether an ordinal right behind a verb of what is done to people counts on whom it is done to (قتلوا
    اثنين واعتقلوا ثالثا), rather than reasons (ثالثا، اعتقلوه)."""
    if word.pos != "adverb" or word.conj or word.prep or verb.pronoun or verb.reading.voice == "passive":
        return False
    return verb.lemma in grammar().affecting and word.stem[:-1] in grammar().ordinal


def _accusative(word: Word) -> bool:
    """Whether a word without article shows an accusative in ا or with tanwin, and is no name."""
    if word.article or word.pronoun or word.pos not in {"noun", "adj", "adverb"}:
        return False
    if FATHATAN in word.text:
        return True
    return not TANWIN.intersection(word.text) and word.stem.endswith("ا") and word.lemma == word.stem[:-1]


def as_noun(word: Word) -> Reading | None:
    """The reading of a word as a noun; None where it has none."""
    if word.pos == "noun":
        return word.reading
    return next((r for r in word.readings if r.pos == "noun" and r.lemma == word.lemma), None)
