"""A standing relation as it was found, before status and sources are known."""

from __future__ import annotations

import msgspec

from marsad.extract.sentence.told import RelationWord
from marsad.model import Party, Place
from marsad.model.tie import TieKind


class Relation(msgspec.Struct, frozen=True, gc=False):
    """Who stands in which relation to whom or to which place; ``rule`` names what told it.

    ``plain`` is true for what is only mentioned as known (الفصائل الموالية), whatever the sentence says of
    it; ``former`` for what is over; ``once`` for what a past tells that goes on no more (قاد الكتيبة).
    """

    kind: TieKind
    told: RelationWord
    subject: Party
    object: Party | None
    english: str
    rule: str
    place: Place | None = None
    number: int | str | None = None
    office: str | None = None
    plain: bool = False
    former: bool = False
    once: bool = False
