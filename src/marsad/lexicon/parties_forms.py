"""What a word can be looked up as among the names of parties: folded, with and without clitics."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE, HER, HIM, PROCLITICS
from marsad.arabic.letters.fold import key
from marsad.arabic.records import Word

LONGEST_KIN = 4
FATHER = "ابو"
_MARKS = frozenset("«»“”\"'‹›()[]„-–—")


class Form(msgspec.Struct, frozen=True, gc=False):
    """What one word can be looked up as: as the first word of a name, and inside one.

    ``bare`` and ``bare_inner`` are the same without articles: of ``first`` for each of its forms; ``plain``
    are those of ``first`` without their articles and nothing else changed. ``strict`` and ``loose`` are all
    that may begin a name with its article as written, and one without: most words begin none.
    """

    first: tuple[str, ...]
    inner: tuple[str, ...]
    fallback: str
    mark: bool
    bare: tuple[tuple[str, ...], ...] = ()
    bare_inner: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    strict: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()


def bare(token: str) -> str:
    """A looked-up form without its article; what would be left with one letter keeps it."""
    return token[2:] if token.startswith(ARTICLE) and len(token) > 3 else token


def form(word: Word) -> Form:
    """The look-up forms of a word, best first: with its clitics cut off as analysed, and as it stands."""
    if word.pos == "punct":
        return _mark(word.text[:1])
    return _form(
        word.folded,
        word.stem,
        word.text[:1],
        word.article,
        word.pronoun != "",
        word.conj != "" or word.prep != "",
        word.reading.number == "d" and _of_two(word),
    )


def _of_two(word: Word) -> bool:
    """Whether a word can only be two holders of an office that is told behind them (وزيري خارجية البلدين): no
    men in ون, and nobody's kin (زوجي)."""
    office = word.pos == "noun" and word.lemma in grammar().title and not (word.article or word.pronoun)
    return (
        office
        and len(word.stem) > LONGEST_KIN
        and word.reading.number == "d"
        and all(r.number != "p" for r in word.readings)
    )


@lru_cache(maxsize=512)
def _mark(text: str) -> Form:
    return Form((), (), "", text in _MARKS)


@lru_cache(maxsize=16384)
def _form(folded: str, stem: str, mark: str, article: bool, pronoun: bool, joined: bool, two: bool) -> Form:
    folded, stem = key(folded), key(stem)
    if not folded[:1].isalnum():
        return _mark(mark)
    if article and stem[:2] in (ARTICLE, "لل"):
        stem = stem[2:]
    article = article and not stem[:1].isascii()  # الـFBI: acronyms have none of their own
    stems = _stems(stem, pronoun)
    cut = tuple((ARTICLE + stem) if article else stem for stem in stems)
    if article and stem[:1] == "ل" and folded.endswith("ل" + stem):
        cut = (*cut, stem)  # للبنان: no article need be in it
    first = tuple(dict.fromkeys((folded, *cut)))
    if pronoun and folded == stem + HIM and stem in grammar().his_own:
        first = (stem, folded)  # شقيقه is no شقيقة
    inner = (folded,) if joined else first
    spare = folded[1:] if folded[0] in PROCLITICS and len(folded) > 4 else ""
    fallback = "ا" + spare if folded.startswith("لل") else spare
    hers = folded if pronoun and folded.endswith(HER) else ""  # طلبها is no طلبة
    without = tuple((token,) if token == hers else tuple(_bare_forms((token,), two)) for token in first)
    return Form(
        first,
        inner,
        fallback,
        False,
        without,
        tuple(dict.fromkeys(_bare_forms(tuple(token for token in inner if token != hers)))),
        tuple(bare(token) for token in first),
        (*first, fallback) if fallback else first,
        tuple(dict.fromkeys(token for tokens in without for token in tokens)),
    )


def _stems(stem: str, pronoun: bool) -> tuple[str, ...]:
    """A stem and, before an attached pronoun, the spelling it has without one (حكومت to حكومه, وزراي to
    وزراء, مستشفا to مستشفي); of a man named after his son the form that names are listed with (أبي، أبا).
    """
    if stem in grammar().father:
        return stem, FATHER
    if pronoun and stem.endswith("ت"):
        return stem, stem[:-1] + "ه"
    if pronoun and stem[-1:] in {"ي", "و"}:
        return stem, stem[:-1] + "ء"
    if pronoun and stem.endswith("ا"):
        return stem[:-1] + "ي", stem  # أسراها are prisoners, not families
    return (stem,)


def _bare_forms(forms: Sequence[str], two: bool = False) -> Iterator[str]:
    for token in forms:
        yield (plain := bare(token))
        if plain != token:
            yield token
        if plain.endswith(("ا", "ي") if two else "ا") and len(plain) > 3:
            yield plain[:-1]  # وزيرا خارجية البلدين، وزيري خارجية البلدين
