"""The forms under which a word may stand in the gazetteer: as written, as analysed, and without likely
proclitics."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from marsad.arabic.fold import fold_word, key
from marsad.arabic.records import Word
from marsad.lexicon.places import bare

_CONJ = ("و", "ف")
_PREP = ("ب", "ل", "ك")


@dataclass(frozen=True, slots=True)
class Form:
    """A word without proclitics and article; ``guessed`` where the analysis does not say that it has them:
    ``start`` is the offset of the first letter kept (of the article)."""

    text: str
    article: bool
    start: int
    prep: str = ""
    conj: str = ""
    guessed: bool = False


def forms(word: Word) -> tuple[Form, ...]:
    """The forms of a word, the likeliest first; none for punctuation."""
    if word.pos == "punct":
        return ()
    whole = key(word.folded)
    found = [_form(word, whole, "", "", 0)]
    if word.conj or word.prep:
        found.append(_analysed(word, whole))
        if word.conj and word.prep:
            found.append(_form(word, whole[1:], "", word.conj, 1))
    elif not word.reading.known:
        found += _guessed(word, whole)
    return tuple(found)


def surface(words: Sequence[Word], start: int, text: str | None) -> str:
    """The characters from ``start`` to the last word's end: the text's own slice where the text is given."""
    end = words[-1].end
    if text is not None:
        return text[start:end]
    pieces = [words[0].text[start - words[0].start :]]
    for before, word in pairwise(words):
        pieces.append(" " * (word.start - before.end) + word.text)
    return "".join(pieces)


def _analysed(word: Word, whole: str) -> Form:
    cut = len(word.conj)
    rest = whole[cut:]
    if word.prep:
        doubled = word.prep == "ل" and word.article and rest.startswith("لل")
        rest = "ال" + rest[2:] if doubled else rest[len(word.prep) :]
        cut += 0 if doubled else len(word.prep)
    return _form(word, rest, word.prep, word.conj, cut)


def _guessed(word: Word, whole: str) -> list[Form]:
    found = []
    heads = [("", whole)] + ([(whole[0], whole[1:])] if whole[:1] in _CONJ and len(whole) > 3 else [])
    for conj, rest in heads:
        if conj:
            found.append(_form(word, rest, "", conj, 1))
        if rest.startswith("لل") and len(rest) > 4:
            found.append(_form(word, "ال" + rest[2:], "ل", conj, len(conj)))
        elif rest[:1] in _PREP and len(rest) > 3:
            found.append(_form(word, rest[1:], rest[0], conj, len(conj) + 1))
    return [replace(form, guessed=True) for form in found]


def _form(word: Word, rest: str, prep: str, conj: str, cut: int) -> Form:
    short = bare(rest)
    return Form(short, short != rest, word.start + _original(word.text, cut), prep, conj)


def _original(text: str, letters: int) -> int:
    """How many characters of ``text`` its first ``letters`` folded letters take, marks after them
    included."""
    if not letters:
        return 0
    seen = 0
    for index, char in enumerate(text):
        size = len(fold_word(char))
        if size and seen >= letters:
            return index
        seen += size
    return len(text)
