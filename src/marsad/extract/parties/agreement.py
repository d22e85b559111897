"""Agreement: whether a noun, or a party named earlier, can be meant by a pronoun or a verb's ending."""

from __future__ import annotations

from typing import Literal

import msgspec

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import FEMININE_PLURAL, MEN, TIED_TA
from marsad.arabic.records import Word
from marsad.model import Party
from marsad.model.claim import SourceKind

Gender = Literal["m", "f"] | None
Number = Literal["s", "d", "p"] | None


class Mention(msgspec.Struct, frozen=True, gc=False):
    """A party met earlier, with what agreement needs to know of its head; ``side`` is whom a speaker speaks
    for, ``acts`` whether it can be the subject of what follows though it was none, ``kind`` the kind of
    party, where its own words tell; ``beside`` are those who spoke together with a speaker, ``source`` the
    kind of source that he is, ``went_on`` where the last word of saying ends by which he went on."""

    party: Party
    gender: Gender
    number: Number
    human: bool
    side: Party | None = None
    acts: bool = False
    kind: str | None = None
    beside: tuple[Party, ...] = ()
    source: SourceKind | None = None
    went_on: int = 0


def fits(head: Word, human: bool, gender: Gender, number: Number) -> bool:
    """Whether a noun agrees with a pronoun; plurals of things and groups take the feminine singular."""
    if number == "p":
        one = head.reading.number == "s" and head.stem == head.lemma + TIED_TA  # الناشطة, not طلبة
        broken = human and head.lemma != head.stem and not one
        if gender == "m" and head.stem.endswith(FEMININE_PLURAL) and head.lemma in grammar().power:
            return False  # السلطات is no هم
        return head.reading.number == "p" or head.pos == "num" or broken
    if number == "d":
        return head.reading.number == "d"
    if gender == "f":
        several = head.reading.number == "p" or head.stem.endswith(FEMININE_PLURAL)
        massed = not human or head.stem in grammar().massed  # عناصر ... القبض عليها
        return head.reading.gender == "f" or (several and massed) or head.pos == "propn"
    if gender == "m":
        several = human and not head.stem.startswith(head.lemma)
        single = head.reading.number == "s" or (head.reading.number is None and not several)
        return head.pos == "propn" or (head.reading.gender != "f" and single)
    return True


def strange_people(head: Word, gender: Gender, number: Number) -> bool:
    """Whether the ending of a noun alone tells that men are meant by a pronoun (المقترعون ... رفضهم)."""
    plural = gender == "m" and number == "p" and head.pos == "noun" and head.article
    return plural and head.stem in {head.lemma + ending for ending in MEN}


def fits_mention(mentioned: Mention, gender: Gender, number: Number) -> bool:
    """The same for a party of an earlier sentence."""
    if number == "p":
        return mentioned.number == "p" or (mentioned.number == "d" and mentioned.human)  # لاجئين may be two
    if number == "d":
        return mentioned.number == "d"
    if gender == "f":
        return mentioned.gender == "f" or (mentioned.number == "p" and not mentioned.human)
    return mentioned.gender != "f" and mentioned.number in {"s", None}


def same_party(one: Party, other: Party) -> bool:
    """Whether two parties are one: the same words, the same known actor, or somebody of one name and office
    (وزير المالية خالد المبروك، الوزير)."""
    if one.start == other.start and one.text == other.text:
        return True
    if one.id is not None or other.id is not None:
        return one.id == other.id
    names = sorted((one.name or "", other.name or ""), key=len)
    named = bool(names[0]) and names[1].startswith(names[0])
    return named and (one.code, one.sector) == (other.code, other.sector)
