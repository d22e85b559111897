"""Parties that share words: several of one office, people of one owner (وزيرا خارجية مصر والسودان، أنصار
وذوو المتهمين).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from marsad.arabic.letters.endings import DECLINED
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.sectors import PERSONS
from marsad.model import Party

OFFICIAL = frozenset({"GOV", "COP", "JUD", "LEG", "MIL"})


def in_one_office(scene: Scene, used: Sequence[Filler]) -> bool:
    """Whether what follows the last phrases is one more state that holds their office."""
    return of_two(scene, used[-1]) or _of_several(scene, used)


def one_party(scene: Scene, before: Filler, at: Filler, known: Party, other: Party) -> bool:
    """Whether two phrases in a row name one party: two posts of two officers, or people of one owner, who
    tells what the first of them are (عناصر وكوادر الجماعة)."""
    if known.code not in {None, other.code} or known.sector not in {None, other.sector}:
        return False
    alike = (known.code, known.sector) == (other.code, other.sector)
    posts = alike and of_two(scene, before) and _one_of_them(scene, before, at)
    return posts or _share_owner(scene, before, at)


def _share_owner(scene: Scene, before: Filler, at: Filler) -> bool:
    """Whether a bare noun has its owner behind the next one (أنصار وذوو المتهمين)."""
    if before.pronoun or at.pronoun or before.last + 1 != at.first or at.first == at.last:
        return False
    word, last = scene.words[before.last], scene.words[at.last]
    bare = word.pos == "noun" and not (word.article or word.pronoun) and not word.stem.endswith(DECLINED)
    owned = last.article or last.pos == "propn" or bool(last.pronoun)
    head = scene.words[at.first]
    return bare and bool(head.conj) and not head.article and head.pos == "noun" and owned


def of_two(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase names two of one office, of two states (رئيسا السودان وجنوب السودان)."""
    head = scene.words[filler.head]
    return not filler.pronoun and head.reading.number == "d" and head.stem.endswith(("ا", "ي"))


def _of_several(scene: Scene, used: Sequence[Filler]) -> bool:
    """Whether the last phrases go on from one that names an office of several states (وزراء خارجية مصر
    والأردن والعراق)."""
    opener = next((f for f in reversed(used) if f.pronoun or not scene.words[f.first].conj), used[0])
    if opener.pronoun or scene.words[opener.head].reading.number != "p" or opener.first == opener.last:
        return False
    answer = scene.answer(opener)
    office = answer is not None and answer.kind in PERSONS and answer.sector in OFFICIAL
    office = office and not scene.words[opener.head].article and scene.words[opener.last].pos == "propn"
    return office and all(
        one.first == before.last + 1 for before, one in pairwise(used[used.index(opener) :])
    )


def joined_name(scene: Scene, two: Filler, filler: Filler) -> bool:
    """Whether a lone name is joined right behind a phrase of two (قبيلتا الهوسا والبرتا)."""
    word = scene.words[filler.first]
    alone = filler.first == filler.last == two.last + 1
    return alone and bool(word.conj) and (word.article or word.pos == "propn") and not word.pronoun


def _one_of_them(scene: Scene, two: Filler, at: Filler) -> bool:
    """Whether a phrase only names the second post of two of one office (وزيرا الدفاع والداخلية)."""
    behind = at.first == two.last + 1 and not at.pronoun and at.first == at.last
    answer = scene.answer(at) if behind else None
    return answer is not None and answer.kind == "body" and answer.id is None
