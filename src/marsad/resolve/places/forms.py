"""The forms under which a word may stand in the gazetteer: as written, as analysed, and without likely
proclitics."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import msgspec

from marsad.arabic.letters.endings import ARTICLE, CONJUNCTIONS, PREPOSITIONS
from marsad.arabic.letters.fold import fold_word, key
from marsad.arabic.records import Word
from marsad.lexicon.naming import load_naming
from marsad.lexicon.places import CLASS, TOWN, Candidate, PlaceClass, bare

RENOWNED = 100_000
SETTLED = frozenset({"city", "town", "capital"})
PEOPLED = SETTLED | {"province"}


class Form(msgspec.Struct, frozen=True, gc=False):
    """A word without proclitics and article; ``guessed`` where the analysis does not say that it has them:
    ``cut`` is the number of its characters before the first letter kept (of the article), ``whole`` the word
    without proclitics, with its article."""

    text: str
    whole: str
    article: bool
    cut: int
    prep: str = ""
    conj: str = ""
    guessed: bool = False

    def start(self, word: Word) -> int:
        """The offset of the first letter kept."""
        return word.start + self.cut


def forms(word: Word) -> tuple[Form, ...]:
    """The forms of a word, the likeliest first; none for punctuation."""
    return forms_of((word,))[0]


def forms_of(words: Sequence[Word]) -> list[tuple[Form, ...]]:
    """The forms of each of some words."""
    return [
        ()
        if word.pos == "punct"
        else _cuts(word.text, word.folded, word.conj, word.prep, word.article, word.reading.known)
        for word in words
    ]


def surface(words: Sequence[Word], start: int, text: str | None) -> str:
    """The characters from ``start`` to the last word's end: the text's own slice where the text is given."""
    end = words[-1].end
    if text is not None:
        return text[start:end]
    pieces = [words[0].text[start - words[0].start :]]
    for before, word in pairwise(words):
        pieces.append(" " * (word.start - before.end) + word.text)
    return "".join(pieces)


@lru_cache(maxsize=16384)
def _cuts(text: str, folded: str, conj: str, prep: str, article: bool, known: bool) -> tuple[Form, ...]:
    whole = key(folded)
    found = [_cut(text, whole, "", "", 0)]
    if conj or prep:
        found.append(_analysed(text, whole, conj, prep, article))
        if prep == "ل" and whole[len(conj) :].startswith("لل"):
            found.append(_cut(text, whole[len(conj) + 1 :], prep, conj, len(conj) + 1))  # للبنان
        if conj and prep:
            found.append(_cut(text, whole[1:], "", conj, 1))
    elif not known and whole not in load_naming().given:  # فاطمة is no town of Atme
        found += _guessed(text, whole)
    return tuple(found)


def _analysed(text: str, whole: str, conj: str, prep: str, article: bool) -> Form:
    cut = len(conj)
    rest = whole[cut:]
    if prep:
        doubled = prep == "ل" and article and rest.startswith("لل")
        rest = "ال" + rest[2:] if doubled else rest[len(prep) :]
        cut += 0 if doubled else len(prep)
    return _cut(text, rest, prep, conj, cut)


def _guessed(text: str, whole: str) -> Iterator[Form]:
    heads = [("", whole)] + ([(whole[0], whole[1:])] if whole[:1] in CONJUNCTIONS and len(whole) > 3 else [])
    for conj, rest in heads:
        if conj:
            yield _cut(text, rest, "", conj, 1, True)
        if rest.startswith("لل") and len(rest) > 4:
            yield _cut(text, "ال" + rest[2:], "ل", conj, len(conj), True)
        elif rest[:1] in PREPOSITIONS and len(rest) > 3:
            yield _cut(text, rest[1:], rest[0], conj, len(conj) + 1, True)


def _cut(text: str, rest: str, prep: str, conj: str, cut: int, guessed: bool = False) -> Form:
    short = bare(rest)
    article = short != rest
    whole = ARTICLE + short if article else short
    return Form(short, whole, article, _original(text, cut), prep, conj, guessed)


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


def of_renown(candidate: Candidate) -> bool:
    """Whether everybody knows a place, whatever else its letters say (غزه, مكه)."""
    return candidate.population >= RENOWNED or candidate.kind in {"capital", "country"}


def doubtful_town(candidate: Candidate, form: Form) -> bool:
    """Whether an ordinary word is the name of a town of some size too, written as here."""
    settled = candidate.kind in SETTLED and candidate.population >= TOWN
    return settled and candidate.article in (None, form.article)


def vouches(noun: PlaceClass, candidate: Candidate) -> bool:
    """Whether a class noun goes with a place: ``مدينة`` with a town, ``مطار`` with any well-known one."""
    if candidate.kind in noun.kinds:
        return True
    if candidate.kind == "country" or candidate.level == CLASS:
        return False
    return bool(noun.kinds & SETTLED or noun.precision in ("point", "province"))


def kilometres(words: Sequence[Word], index: int, units: Collection[str]) -> float | None:
    """The kilometres before words of direction at ``index`` (450 كلم شرق); null where none are given."""
    at = index - 1
    if at < 1 or words[at].folded not in units:
        return None
    number = words[at - 1].folded.replace(",", ".")
    try:
        return float(number)
    except ValueError:
        return None
