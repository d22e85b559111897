"""Places that the next words set in another one: ``حي الوعر في حمص``, ``بلدة شيخ سعد بريف درعا``."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.records import Word
from marsad.lexicon.places import PlaceLexicon
from marsad.resolve.places_records import PlaceMention

_NAMED = frozenset({"name", "unknown"})
_BESIDE = frozenset({"near", "outside"})


def set_inside(
    mentions: Sequence[PlaceMention], words: Sequence[Word], lexicon: PlaceLexicon
) -> list[PlaceMention]:
    """The mentions, each with the one that stands right behind it and tells where it lies."""
    found: list[PlaceMention] = []
    for mention in reversed(mentions):
        outer = found[-1] if found else None
        inner = outer is not None and _lies_in(mention, outer, words, lexicon)
        found.append(replace(mention, inside=outer) if inner else mention)
    return found[::-1]


def _lies_in(
    mention: PlaceMention, outer: PlaceMention, words: Sequence[Word], lexicon: PlaceLexicon
) -> bool:
    """Whether nothing but a preposition of place, or a comma and words of direction, stand between them."""
    if mention.sort not in _NAMED or outer.sort == "home" or words[outer.first].conj:
        return False
    if any(part.sort in _BESIDE for part in outer.relative):
        return False
    between = words[mention.last : outer.first]
    if len(between) > 1:
        return False
    cued = outer.prep in lexicon.cues["inside"]
    if not between:
        return cued or bool(outer.relative)
    return between[0].pos == "prep" and not between[0].conj and cued
