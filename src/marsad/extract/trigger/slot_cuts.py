"""Slots without what is another word's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import structs

from marsad.arabic.classes.particles import BETWEEN
from marsad.extract.sentence.scene import Filler

Slots = Mapping[str, tuple[Filler, ...]]


def short_of(slots: Slots, participle: int | None) -> Slots:
    """A verb's slots without what stands behind an adverbial participle, whose own that is (احتجوا متهمين
    الجنود بالقتل).
    """
    if participle is None:
        return slots
    near = {name: tuple(f for f in fillers if f.first < participle) for name, fillers in slots.items()}
    return {name: fillers for name, fillers in near.items() if fillers}


def without_sides(slots: Slots, fights: Sequence[int]) -> Slots:
    """A noun's slots without those between whom a fight behind it is (هجوم الحركة يثير المخاوف من اتساع
    القتال بين الجيش والقبائل)."""
    sides = slots.get(BETWEEN)
    if not sides or not any(at < sides[0].first for at in fights):
        return slots
    return {name: fillers for name, fillers in slots.items() if name != BETWEEN}


def behind_fixed(slots: Slots, fixed: frozenset[int], passive: bool) -> Slots:
    """A verb's slots without the words of its fixed phrase that open its prepositional complements (وقف إلى
    [جانب] الحكومة), or its object where it is not read as ``passive``."""
    cut = {}
    for name, fillers in slots.items():
        cut[name] = tuple(
            structs.replace(f, first=f.first + 1, head=f.first + 1)
            if f.how.startswith("prep") and f.first == f.head and f.first in fixed and f.first < f.last
            else f
            for f in fillers
        )
    return cut if passive else _own_object(cut, fixed)


def _own_object(slots: Slots, fixed: frozenset[int]) -> Slots:
    """The slots with who owns the noun of a verb's fixed phrase, which looks like its subject, as its object
    (أطلق [سراح] الناشط: nobody's freedom frees)."""
    subject = slots.get("subject", ())
    if not subject or subject[0].first not in fixed or subject[0].pronoun:
        return slots
    one = subject[0]
    if one.first == one.last:
        return slots
    owner = structs.replace(one, first=one.first + 1, head=one.first + 1, how="object")
    found = {name: fillers for name, fillers in slots.items() if name != "subject"}
    return {**found, "object": (owner, *subject[1:])}
