"""The towns, quarters and sites that a sentence calls by noun and name (بلدة نوى، حي شيحا، مطار عدن).

Many are on no map, so that only their names tell two of them apart.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import lru_cache
from sys import intern

from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.tokens import tokens
from marsad.arabic.words.clitics import heads
from marsad.lexicon.naming import load_naming
from marsad.lexicon.places import bare, load_places
from marsad.weigh.names import spelled_alike
from marsad.weigh.words import load_frequency_by_key

Sites = frozenset[tuple[str, str]]
"""Sorts of site with names: a town or village is ``city``, of any other sort its noun."""

_SMALL = frozenset({"city", "district", "point"})


@lru_cache(maxsize=64)
def sites_of(text: str) -> Sites:
    """The named sites of a sentence."""
    return frozenset(_named(text))


def _named(text: str) -> Iterator[tuple[str, str]]:
    words = [key(text[s:e]) if kind != "mark" else "" for kind, s, e in tokens(text, 0, len(text))]
    for word, name in itertools.pairwise(words):
        noun = _noun(word)
        if noun and name and _name(name):
            kind = load_places().classes[noun]
            yield ("city" if kind.precision == "city" else intern(kind.word)), intern(bare(name))


def _noun(word: str) -> str | None:
    """The class noun of a small place in a word without article."""
    classes = load_places().classes
    return next(
        (
            rest
            for _, _, _, article, _, rest in heads(word)
            if not article and rest in classes and classes[rest].precision in _SMALL
            and not classes[rest].plural
        ),
        None,
    )  # fmt: skip


def _name(word: str) -> bool:
    """Whether a word behind a class noun may be its name, and is not what describes it (قرية صغيرة)."""
    places = load_places()
    if bare(word) in places.classes or word in places.relative or word in places.cues["stop"]:
        return False
    known = bare(word) in places.names or bare(word) in load_naming().given
    return known or word.startswith(ARTICLE) or word not in load_frequency_by_key()


def other_sites(one: Sites, other: Sites) -> bool:
    """Whether both name sites of one sort, and share no name of any sort."""
    if not one or not other or not {sort for sort, _ in one} & {sort for sort, _ in other}:
        return False
    return not any(spelled_alike(a, b) for _, a in one for _, b in other)
