"""What a word can be in somebody's name: a given name, a family's, a particle, a title of address, a
ruler's number.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.fold import key
from marsad.arabic.records import NAMELIKE
from marsad.resolve.names.reading import EVERYDAY, NONE, RARE, SURE, NameScene


def is_everyday_name(scene: NameScene, at: int) -> bool:
    """Whether an everyday word between a title and what only is a name is one (الكاتبة أحلام مستغانمي)."""
    if at + 1 >= len(scene.words) or not scene.titled(at) or scene.definite(at) or not scene.part(at):
        return False
    sure = scene.strengths[at + 1] == SURE and not scene.words[at + 1].reading.known
    return (sure or is_particle(scene, at + 1)) and not scene.cut(at + 1)


def called_like_place(scene: NameScene, at: int) -> bool:
    """Whether a place's name is somebody's: behind a title, with more of a name behind it (الإعلامية منى
    الشاذلي).
    """
    if not at or at + 1 >= len(scene.words) or scene.strengths[at + 1] == NONE or not scene.part(at):
        return False
    return scene.announces(at - 1) and not scene.cut(at + 1)


def is_nickname(scene: NameScene, at: int) -> bool:
    """Whether a definite word between a title and a given name, or what only is a family's, is the first part
    of the name (الروائي الطيب صالح، المخرج الفاضل الجعايبي).
    """
    if not at or at + 1 >= len(scene.words) or not scene.definite(at):
        return False
    if scene.titled(at) and key(scene.words[at].folded).removeprefix(ARTICLE) in scene.naming.given:
        family = scene.definite(at + 1) and scene.strengths[at + 1] == SURE and not scene.cut(at + 1)
        if family and "people" not in scene.kinds(at):
            return True
    if scene.strengths[at] == NONE:
        return False
    given = scene.parties.is_given_name(scene.words[at + 1]) and not scene.cut(at + 1)
    given = given and "people" not in scene.kinds(at)
    return given and scene.announces(at - 1) and not scene.definite(at + 1)


def before_son_of(scene: NameScene, at: int) -> bool:
    """Whether a definite name stands before بن and a given name (الحسين بن علي), or before what ends a
    caliph's (المعتصم بالله).
    """
    if at + 1 < len(scene.words) and scene.words[at + 1].prep and scene.announces(at - 1):
        return scene.definite(at) and key(scene.words[at + 1].folded) in scene.naming.endings
    if at + 2 >= len(scene.words) or not scene.definite(at) or not scene.listed(at):
        return False
    given = scene.parties.is_given_name(scene.words[at + 2]) or is_particle(scene, at + 2)
    return given and scene.words[at + 1].folded in grammar().son and not scene.cut(at + 1)


def numbered_ruler(scene: NameScene, first: int, at: int) -> bool:
    """Whether a number may follow a name: it is one given name (يوحنا الثالث, not ريمي غارد الثالث)."""
    alone = at == first + 1 + is_particle(scene, first) and not scene.sport
    return alone or scene.parties.is_given_name(scene.words[at - 1])


def is_honour(scene: NameScene, first: int, at: int) -> bool:
    """Whether a definite word of address stands between two given names (خليل الحاج توفيق)."""
    given = scene.parties.is_given_name
    address = bool(scene.plain(at - 1) & grammar().title) and at - 2 >= first
    return address and given(scene.words[at]) and given(scene.words[at - 2])


def is_family(scene: NameScene, at: int) -> bool:
    """Whether a word has the shape of a family name (الدقيقي) and is no everyday adjective."""
    return shaped_as_family(scene, at) and not scene.common(at, EVERYDAY) and not scene.announces(at)


def shaped_as_family(scene: NameScene, at: int) -> bool:
    """Whether a word has the ending of a definite nisba and names no nation."""
    ending = scene.definite(at) and scene.words[at].folded.endswith("ي")
    nominal = scene.words[at].pos in NAMELIKE
    return ending and nominal and "people" not in scene.kinds(at)


def is_last(scene: NameScene, at: int) -> bool:
    """Whether no noun that it could be the title of stands behind a word."""
    if at + 1 >= len(scene.words):
        return True
    after = scene.words[at + 1]
    behind = scene.is_class(at + 1) or scene.is_head(at + 1) or not scene.strengths[at + 1]
    return after.pos not in NAMELIKE or bool(after.conj) or (scene.definite(at) and behind)


def is_given(scene: NameScene, at: int) -> bool:
    """Whether a word can be a given name, or a particle of one."""
    known = bool(scene.plain(at) & scene.naming.given) or scene.parties.is_given_name(scene.words[at])
    return known or scene.listed(at) or is_particle(scene, at)


def all_given(scene: NameScene, first: int, at: int) -> bool:
    """Whether all words from one up to another can be given names; behind عبد any word is part of one."""
    return all(is_given(scene, n) or (n > first and is_particle(scene, n - 1)) for n in range(first, at))


def is_particle(scene: NameScene, at: int) -> bool:
    """Whether a word is part of a name only with the next (عبد، أبو، بن)."""
    word, particles = scene.words[at], grammar().name_particle
    return word.folded[len(word.conj) :] in particles or (word.stem in particles and not word.pronoun)


def begins_second(scene: NameScene, first: int, at: int) -> bool:
    """Whether a given name behind a whole name and before another part begins somebody else's (خلف تيم كوك |
    ستيف جوبز).
    """
    if at < first + 2 or at + 1 >= len(scene.words):
        return False
    if any(m.kind == "actor" and not m.weak and m.end > at + 1 for m in scene.matches[at]):
        return True  # جلال طالباني | نوري المالكي
    given = scene.parties.is_given_name
    begins = given(scene.words[at]) and scene.strengths[at + 1] == SURE and not scene.cut(at + 1)
    return begins and not (
        given(scene.words[at - 1]) or is_particle(scene, at - 1) or given(scene.words[at + 1])
    )


def is_nominal(scene: NameScene, at: int, son: bool = False) -> bool:
    """Whether a word may be the part of a name that a particle leads to; behind بن any word is one."""
    if at >= len(scene.words):
        return False
    word = scene.words[at]
    rare = scene.frequency.get(word.folded, 0) <= RARE
    verb = word.pos == "verb" and (son or rare)
    return (word.pos in NAMELIKE or verb) and not word.conj and not word.pronoun
