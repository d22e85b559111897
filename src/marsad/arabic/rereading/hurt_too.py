"""Words of harm that look like others: nouns that look like verbs behind another one (أعلن الضابط مقتل جنديين
وجرح ثلاثة), and what befell nobody but those excepted (لم يصب في القصف سوى طفل)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.classes.particles import AND
from marsad.arabic.phrases.quantities import one_more
from marsad.arabic.records import Word

WITHIN = 16


def hurt_too(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the noun of what some suffered joined to one of what others did: who tells of it, or the
    dead before, did nothing to those counted behind it."""
    classes = grammar()
    marked = [at for at, w in enumerate(words[:-1]) if w.conj == AND and w.stem in classes.affecting]
    found = list(words)
    for at in marked:
        word, after = found[at], found[at + 1]
        if word.pos != "verb" or word.pronoun or not _counted(after, classes):
            continue
        noun = next((r for r in word.readings if r.pos == "noun" and r.lemma == word.stem), None)
        if noun is not None and _behind_suffering(found, at, classes):
            found[at] = replace(word, reading=noun)
    return tuple(found) if marked else words


def hurt_alone(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with a denied present that may be one of harm read so, where who is excepted follows in its
    clause: what is only poured or aimed excepts nobody."""
    classes = grammar()
    for but in (at for at, word in enumerate(words) if word.folded in classes.excepting and at > 1):
        for at in range(but - 1, 0, -1):
            word = words[at]
            if word.pos in {"verb", "punct", "relative"}:
                break
        if word.pos != "verb" or words[at - 1].stem not in classes.negator or word.pronoun:
            continue
        harm = (r for r in word.readings if r.pos == "verb" and r.lemma in classes.affecting)
        told = word.reading if word.lemma in classes.affecting else next(harm, word.reading)
        words = (*words[:at], replace(word, reading=told), *words[at + 1 :])
    return words


def _counted(word: Word, classes: Grammar) -> bool:
    """Whether a number or an indefinite noun of people stands behind, no accusative."""
    if word.conj or word.prep or word.article or word.pronoun or one_more(word, classes):
        return False  # وجرح آخر
    if word.pos == "num" or word.stem in classes.approximator or word.stem in classes.quantifier:
        return True
    return word.pos in {"noun", "adj"} and not word.stem.endswith("ا")


def _behind_suffering(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether the last thing told of before a word, with no verb between, is what some suffered."""
    for word in reversed(words[max(0, at - WITHIN) : at]):
        if word.pos in {"verb", "relative", "particle"}:
            return False
        if word.lemma in classes.suffering:
            return True
    return False
