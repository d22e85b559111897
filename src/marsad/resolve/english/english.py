"""Arabic descriptions in English, word by word: what can be said of a party, place or source without a name.

Known words are put in English order (مصادر أمنية رفيعة: senior security sources), what is left is spelled as
a name (مطار رفيق: Rafiq airport). Nothing is guessed beyond the tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from marsad.lexicon.english import bare, load_english
from marsad.lexicon.places import load_places
from marsad.resolve.english.head import Head
from marsad.resolve.english.known_words import EDGES
from marsad.resolve.english.latin import latin
from marsad.resolve.english.word_order import in_english_order

REMEMBERED = 8192
ARABIC = re.compile("[\u0621-\u064a\u0671-\u06d3]")
RUN = re.compile("[\u0621-\u06d3]+(?:[ ـ]+[\u0621-\u06d3]+)*")
STEM = 3


@lru_cache(maxsize=REMEMBERED)
def english(text: str) -> str:
    """A description in English. Text without Arabic letters stays, so do Latin words and digits in it."""
    if not ARABIC.search(text):
        return text
    words = text.split()
    return _of_town(words) or " ".join(in_english_order(words).split()) or text


def _of_town(words: Sequence[str]) -> str:
    """A town or quarter with the ordinary nouns behind its own as its name (بلدة بيت أمر); empty where these
    are none, or more than a name stands there (حي الشيخ في حلب، مدينة حلب القديمة)."""
    table = load_english()
    noun, rest = bare(words[0]) if words else "", [bare(word) for word in words[1:]]
    if noun not in table.settled or not rest or rest[0] not in table.words:
        return ""
    if any(
        word in table.adjectives or (word in table.words and table.words[word].sort == "link")
        for word in rest
    ):
        return ""
    found = load_places().lookup(name := " ".join(words[1:]))
    known = max(found, key=lambda one: one.population).name if found else latin(name)
    return f"{known} {table.words[noun].english}"


def described(noun: str, text: str) -> str:
    """An English noun for somebody with the Arabic words that go on behind it (coordinator,
    الشؤون الإنسانية: coordinator of humanitarian affairs)."""
    return " ".join(in_english_order(text.split(), [Head(noun, "role")]).split())


def is_said(text: str) -> bool:
    """Whether the first word of a description is known in English, and is no noun that may be a name."""
    table, first = load_english(), bare((text.split() or [""])[0])
    return first in table.words and first not in table.weak and table.words[first].sort != "part"


def qualified(noun: str, lemma: str, phrase: str, behind: Sequence[str]) -> str:
    """An English noun for the kind of people that ``phrase`` names (``lemma`` is its entry), with those of
    the adjectives, in it or ``behind`` it, that say which they are (قوات خاصة: special forces).
    """
    table = load_english()
    inside = phrase.split()[1:]
    adjectives = [*inside, *behind]
    own = bare(" ".join([lemma.split()[0], *adjectives[:1]]))
    if adjectives and own in table.words and own not in table.weak:
        noun, adjectives = table.words[own].english, adjectives[1:]
    for word in adjectives:
        looked = bare(word.strip(EDGES))
        said = table.adjectives.get(looked)
        if said is None or looked in table.weak:
            break
        told = any(one.startswith(said.lower()[:STEM]) for one in noun.lower().split())
        noun = noun if told else f"{said} {noun}"
    return noun


def with_english(name: str) -> str:
    """A name in which Arabic words are left, with these in English."""
    return RUN.sub(lambda found: english(found[0]), name) if ARABIC.search(name) else name
