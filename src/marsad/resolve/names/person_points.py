"""How much speaks for it that words are somebody's name."""

from __future__ import annotations

from collections.abc import Collection

from marsad.arabic.records import NAMELIKE
from marsad.resolve.names.person_parts import is_family, is_particle
from marsad.resolve.names.reading import EVERYDAY, SURE, NameScene
from marsad.resolve.names.titles_before import titled

TITLED, GIVEN, LISTED, PART, SPOKEN = 2, 2, 2, 1, 1


def points_for(scene: NameScene, at: int, end: int, speech: Collection[str]) -> int:
    """How much speaks for a name: its parts, a title before it, a verb of speech or a title beside it."""
    points = 0
    for index in range(at, end):
        if scene.parties.is_given_name(scene.words[index]) and not scene.definite(index):
            points += GIVEN
        elif scene.listed(index):
            points += LISTED
        elif (
            scene.part(index)
            or scene.strengths[index]
            or is_particle(scene, index)
            or is_family(scene, index)
        ):
            points += PART
    behind_title = titled(scene, at)
    points += TITLED if behind_title else 0
    if end - at > 1:
        points += PART if _strange(scene, at) else 0
        points += PART if not behind_title and _in_apposition(scene, at) else 0
        points += PART if is_particle(scene, at) and scene.part(at + 1) else 0
        points += PART if _paired(scene, at) else 0
    elif _done_by(scene, at):
        points += PART
    before = scene.words[at - 1] if at else None
    if before is None or before.pos == "verb" or scene.words[at].prep == "ل":
        points += PART if end - at > 1 else 0
    if before is not None and before.pos == "verb" and before.lemma in speech:
        points += SPOKEN + (scene.strengths[at] == SURE)
    after = end < len(scene.words) and scene.announces(end) and not scene.words[end].conj
    return points + (SPOKEN if after else 0)


def _strange(scene: NameScene, at: int) -> bool:
    """Whether two names that the dictionary does not explain stand side by side (أولاريو كوزمين)."""
    pair = range(at, at + 2)
    return all(scene.words[n].pos == "propn" and scene.strengths[n] == SURE for n in pair) and not (
        scene.words[at + 1].conj or scene.words[at + 1].prep
    )


def _done_by(scene: NameScene, at: int) -> bool:
    """Whether a listed name of one word stands right behind a verb, and nothing goes on with it (غنت فيروز
    في).
    """
    before = scene.words[at - 1] if at else None
    if before is None or before.pos != "verb" or scene.part(at - 1) or scene.cut(at) or not scene.listed(at):
        return False
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None
    apart = after is None or after.pos not in NAMELIKE or scene.definite(at + 1) or after.conj or after.prep
    return bool(apart) or not scene.words[at].reading.known


def _paired(scene: NameScene, at: int) -> bool:
    """Whether a given and a family name of the lists stand side by side, none of them an everyday word (رابح
    سعدان).
    """
    naming = scene.naming
    both = scene.plain(at) & naming.given and scene.plain(at + 1) & naming.family
    return bool(both) and not (scene.common(at, EVERYDAY) or scene.common(at + 1, EVERYDAY))


def _in_apposition(scene: NameScene, at: int) -> bool:
    """Whether a definite noun for somebody or something stands right before a word that has no article, with
    at most a nationality between: only a name follows it so (العداء الكيني إليود).
    """
    before = at - 1 - (at > 1 and "people" in scene.kinds(at - 1) and scene.definite(at - 1))
    if before < 0 or scene.definite(at) or scene.words[at].pos != "propn":
        return False
    return scene.definite(before) and scene.words[before].pos == "noun" and not scene.is_head(before)
