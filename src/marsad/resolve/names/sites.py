"""Names of places that the gazetteer lacks: rivers, mountains, islands by their class noun (نهر الغانج), and
towns of the whole world.
"""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.letters.fold import key
from marsad.arabic.records import NAMELIKE
from marsad.lexicon.naming import load_towns
from marsad.resolve.names.reading import EVERYDAY, Found, NameScene

SITE_RANK, TOWN_RANK, LONG_TOWN_RANK = 6, 2, 5
LONGEST, SHORTEST = 4, 4


def sites(scene: NameScene) -> Iterator[Found]:
    """Class nouns of nature, each with the name behind it."""
    for at in range(len(scene.words) - 1):
        word = scene.words[at]
        site = bool(scene.plain(at) & scene.naming.sites) and word.pos in NAMELIKE and not scene.definite(at)
        if site and not word.pronoun and _names(scene, at + 1):
            yield Found("LOC", at, _end(scene, at + 1), SITE_RANK, "site")


def _names(scene: NameScene, at: int) -> bool:
    """Whether a word names something: a place, a word of no dictionary, or a rare one with its article."""
    word = scene.words[at]
    if (
        word.conj
        or (word.prep and word.reading.known)
        or not word.folded.isalpha()
        or "people" in scene.kinds(at)
    ):
        return False
    if scene.is_place(at) or not word.reading.known:
        return True
    nominal = word.pos in NAMELIKE and not word.pronoun and not scene.announces(at)
    return nominal and scene.definite(at) and scene.frequency.get(word.folded, 0) < EVERYDAY


def _end(scene: NameScene, at: int) -> int:
    """Where the name behind a class noun ends: with its second word where both are strange."""
    second = at + 1
    if second >= len(scene.words) or scene.words[at].reading.known:
        return second
    word = scene.words[second]
    strange = not word.reading.known and word.pos in NAMELIKE and not (word.conj or word.prep)
    return second + (strange and key(word.folded).isalpha() and not scene.is_place(second))


def towns(scene: NameScene) -> Iterator[Found]:
    """Towns by their name alone, the longest that begins at a word; and those called by a saint."""
    known = load_towns()
    for at, word in enumerate(scene.words):
        saint = key(word.folded) in scene.naming.trade["saint"] and at + 1 < len(scene.words)
        if saint and not scene.words[at + 1].reading.known and not scene.cut(at + 1):
            yield Found("LOC", at, at + 2, TOWN_RANK, "saint")
        if (word.reading.known and word.pos != "propn") or scene.is_head(at):
            continue
        if (
            len(word.folded) >= SHORTEST
            and any(scene.places.candidates(own) for own in scene.forms[at].plain)
            and not scene.part(at)
        ):
            yield Found("LOC", at, at + 1, TOWN_RANK, "town")
        rest = tuple(key(other.folded) for other in scene.words[at + 1 : at + LONGEST])
        for length in range(len(rest), -1, -1):
            if any(" ".join((own, *rest[:length])) in known for own in scene.forms[at].first):
                yield Found("LOC", at, at + length + 1, LONG_TOWN_RANK if length else TOWN_RANK, "town")
                break
