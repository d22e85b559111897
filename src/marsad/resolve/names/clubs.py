"""Clubs that bear the name of their town, where news of sport tells that the club is meant."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Word
from marsad.resolve.names.reading import Found, NameScene

CLUB_RANK, LARGE = 6, 50_000


def clubs(scene: NameScene) -> Iterator[Found]:
    """Towns right behind a masculine verb, as no town is (فاز مرسيليا), behind a word for who plays against
    somebody (ضيفه ليون) or for who plays or works in a club (مهاجم روما); never countries.
    """
    if not scene.sport:
        return
    for at in range(1, len(scene.words)):
        before = scene.words[at - 1]
        if scene.cut(at) or "country" in scene.kinds(at) or not (before.pos == "verb" or _role(before)):
            continue
        if not (scene.is_place(at) or _town(scene, at)) or _goes_on(scene, at + 1):
            continue
        done = before.pos == "verb" and before.reading.gender == "m" and not before.pronoun
        if (done and before.reading.number == "s") or _role(before):
            yield Found("ORG", at, at + 1, CLUB_RANK, "club")


def _role(word: Word) -> bool:
    """Whether a word is for who plays against somebody, or in a club."""
    classes = grammar()
    return not word.article and word.stem in (classes.club_rival if word.pronoun else classes.club_member)


def _goes_on(scene: NameScene, at: int) -> bool:
    """Whether a name goes on with a word (سيب بلاتر)."""
    word = scene.words[at] if at < len(scene.words) else None
    return word is not None and word.pos == "propn" and not scene.cut(at)


def _town(scene: NameScene, at: int) -> bool:
    """Whether a strange word or a proper noun is a large town's name."""
    if scene.words[at].reading.known and scene.words[at].pos != "propn":
        return False
    found = (place for token in scene.plain(at) for place in scene.places.candidates(token))
    return any(place.population >= LARGE for place in found)
