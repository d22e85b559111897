"""Words as they are looked for: under their folded form, without their clitics, and under their lemma.

A reader who looks for رئيس means والرئيس and للرئيس too, and احمد means أَحْمَد.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from marsad.arabic.analyse import default_analyser
from marsad.arabic.letters.fold import key, text_key
from marsad.arabic.words.candidates import Spelling

_WORD = re.compile(r"\w+")
_CARELESS = Spelling(hamza=False, ta=False, ya=False)


@lru_cache(maxsize=40_000)
def terms(word: str) -> tuple[str, ...]:
    """The forms under which a word is found: itself first; each once, folded by :func:`~.fold.key`.

    The reading is the likeliest one of the word alone: the same word always has the same terms.
    """
    whole = key(word).lower()
    read = default_analyser().words(word, 0, len(word), _CARELESS)
    forms = [whole] + [key(form) for item in read if item.pos != "punct" for form in (item.stem, item.lemma)]
    return tuple(dict.fromkeys(form for form in forms if len(form) > 1 or form == whole))


def query_words(text: str) -> list[tuple[str, ...]]:
    """The words that are asked for, each with the forms that are as good as it. Marks and signs are no
    words.
    """
    return [terms(word) for word in _WORD.findall(text_key(text))]


def index_words(text: str) -> str:
    """The words of a text that have other forms, in their order: one a line, its forms behind it."""
    words = dict.fromkeys(_WORD.findall(text_key(text)))
    return "\n".join(" ".join(forms) for forms in map(terms, words) if len(forms) > 1)


@lru_cache(maxsize=10_000)
def cited(words: str) -> str:
    """Words of a text as one cites them by themselves: a first word with the article loses what is written
    together with it (``للقوات`` and ``بالقوات`` are ``القوات``).
    """
    first = next(iter(default_analyser().words(words, 0, len(words), _CARELESS)), None)
    if first is None or not first.article or not (first.conj or first.prep) or not first.reading.known:
        return words
    rest = words[first.stem_start :]
    return f"ال{rest[2:]}" if rest.startswith("لل") else rest


def spellings(index: str, asked: list[tuple[str, ...]]) -> frozenset[str]:
    """The words, folded, under which a text has the words that are asked for.

    Args:
        index: what :func:`index_words` made of the text.
        asked: from :func:`query_words`.
    """
    wanted = {form for forms in asked for form in forms}
    return frozenset(wanted.union(head for form in wanted for head in _heads(index, form)))


def _heads(index: str, form: str) -> Iterator[str]:
    """The words of an index's lines in which a form stands; only lines with its letters are taken apart."""
    at = index.find(form)
    while at >= 0:
        start, end = index.rfind("\n", 0, at) + 1, index.find("\n", at)
        line = index[start : end if end >= 0 else len(index)]
        forms = line.split(" ")
        if form in forms:
            yield forms[0]
        at = index.find(form, start + len(line))


class Spotter:
    """Finds folded words in texts, remembering which of the texts' pieces between two blanks hold any."""

    def __init__(self, words: frozenset[str]) -> None:
        self._words, self._met = words, _Met(words)

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where a text has any of the words: offsets into ``text``, half open, in order."""
        start, met = 0, self._met
        for line in text.split("\n"):
            found = {piece for piece in line.split() if met[piece]}
            for first, last in sorted(span for piece in found for span in self._spans(line, piece)):
                yield start + first, start + last
            start += len(line) + 1

    def _spans(self, line: str, piece: str) -> Iterator[tuple[int, int]]:
        at = line.find(piece)
        while at >= 0:
            end = at + len(piece)
            if (not at or line[at - 1].isspace()) and (end == len(line) or line[end].isspace()):
                for word, span in zip(_said(piece), _SPELT.finditer(piece), strict=True):
                    if word in self._words:
                        yield at + span.start(), at + span.end()
            at = line.find(piece, end)


class _Met(dict[str, bool]):
    """For each piece that was met, whether it holds any of the words."""

    def __init__(self, words: frozenset[str]) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, piece: str) -> bool:
        there = self[piece] = not self._words.isdisjoint(_said(piece))
        return there


@lru_cache(maxsize=40_000)
def _said(piece: str) -> tuple[str, ...]:
    """The words of a piece between two blanks, folded; texts say the same again and again."""
    return tuple(key(word).lower() for word in _SPELT.findall(piece))


_SPELT = re.compile(r"\w[\w\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f]*")
"""A word as it is written, marks and joiners included."""
