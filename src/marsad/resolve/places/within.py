"""Places that the next words set in another one: ``حي الوعر في حمص``, ``بلدة شيخ سعد بريف درعا``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from msgspec import structs

from marsad.arabic.classes.particles import BETWEEN
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import Word
from marsad.lexicon.places import PlaceLexicon
from marsad.model.claim import Place
from marsad.resolve.places.records import PlaceMention

_NAMED = frozenset({"name", "unknown"})
_MOST = 8
_BESIDE = frozenset({"near", "outside"})


def set_inside(
    mentions: Sequence[PlaceMention], words: Sequence[Word], lexicon: PlaceLexicon
) -> list[PlaceMention]:
    """The mentions, each with the one that stands right behind it and tells where it lies."""
    found: list[PlaceMention] = []
    for mention in reversed(mentions):
        outer = found[-1] if found else None
        inner = outer is not None and _lies_in(mention, outer, words, lexicon)
        paired = outer is not None and mention.prep == BETWEEN and _joined(mention, outer, words)
        mention = structs.replace(mention, inside=outer) if inner else mention
        found.append(structs.replace(mention, other=outer) if paired else mention)
    return found[::-1]


def lies_in(place: Place, outer: Place, near: float | None) -> Place:
    """A place set in another one: it has that one's province and, in a town, its point. ``near`` is how many
    kilometres from there it may be; null where it is not known of its kind."""
    place = replace(place, admin1=outer.admin1)
    if near is None or outer.lat is None or outer.precision not in ("city", "district"):
        return place
    precision = "city" if place.precision in (None, "point") else place.precision
    radius = near + (outer.radius_km or 0)
    return replace(place, lat=outer.lat, lon=outer.lon, precision=precision, radius_km=radius)


def _joined(mention: PlaceMention, outer: PlaceMention, words: Sequence[Word]) -> bool:
    """Whether the second of two names stands right behind the first, joined to it by و."""
    return outer.first == mention.last and words[outer.first].conj == "و" and not outer.relative


def _lies_in(
    mention: PlaceMention, outer: PlaceMention, words: Sequence[Word], lexicon: PlaceLexicon
) -> bool:
    """Whether nothing but a preposition of place, a comma or words that tell how far off something lies stand
    between them (الحدودية، الواقعة على بعد 30 كلم)."""
    if mention.sort not in _NAMED or outer.sort == "home" or words[outer.first].conj:
        return False
    if any(part.sort in _BESIDE for part in outer.relative):
        return False
    between = words[mention.last : outer.first]
    if len(between) > _MOST or not all(_tells_where(word, lexicon) for word in between):
        return False
    return outer.prep in lexicon.cues["inside"] or (bool(outer.relative) and not outer.prep)


def _tells_where(word: Word, lexicon: PlaceLexicon) -> bool:
    """Whether a word between two places goes on from the first one to where it lies."""
    if word.conj:
        return False
    if word.text in COMMAS or word.pos in ("prep", "num") or (word.pos == "adj" and word.article):
        return True
    return bool({word.lemma, word.folded} & (lexicon.cues["lying"] | lexicon.cues["unit"]))
