"""What the types mean for merging: which are told for each other, which go both ways, which last."""

from __future__ import annotations

from functools import cache

THRESHOLD = 3.6
"""Points from which two claims are one happening."""

TWO_SIDED = frozenset({"CONSULT", "COOPERATE"})
"""All parties take part alike; a host may be named as recipient or as actor."""

VERBAL = frozenset({"AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})
"""Acts of words: the place in their sentence is often that of what is spoken about."""

SLOW = frozenset({"MOBILIZE", "SUPPORT"})
"""States that last, so that reports of one may lie weeks apart."""

_FAMILIES = (
    frozenset({"ASSAULT", "COERCE"}),
    frozenset({"ASSAULT", "PROTEST"}),
    frozenset({"CONSULT", "SUPPORT"}),
    frozenset({"AGREE", "SUPPORT"}),
    frozenset({"AGREE", "CONCEDE", "RETREAT"}),
    frozenset({"ACCUSE", "REJECT"}),
    frozenset({"ACCUSE", "THREATEN"}),
    frozenset({"SANCTION", "COERCE"}),
    frozenset({"AID", "COOPERATE"}),
)
_KIN = (
    frozenset({"explosives", "suicide-attack"}),
    frozenset({"aerial", "drone"}),
    frozenset({"troops", "weapons", "militia"}),
    frozenset({"visit", "multilateral", "third-party"}),
    frozenset({"targeted", "firearms", "explosives", "drone", "aerial"}),
    frozenset({"demo", "riot", "obstruct"}),
    frozenset({"disapprove", "allege"}),
    frozenset({"abduct", "arrest"}),
    frozenset({"withdraw", "ceasefire", "disarm"}),
    frozenset({"change", "yield"}),
    frozenset({"expel", "deport"}),
)


HELD = frozenset({"abduct"})
"""Taking men, which is no battle."""
PEACEFUL = frozenset({"demo", "strike", "hunger", "boycott", "obstruct"})


def quiet(event: str, modes: frozenset[str], other: str) -> bool:
    """Whether the one is a peaceful protest and the other no protest at all, so that they are two."""
    return event == "PROTEST" != other and bool(modes & PEACEFUL)


@cache
def related_types(event: str) -> tuple[str, ...]:
    """The type itself and those as which papers tell the same happening."""
    others = {other for family in _FAMILIES if event in family for other in family}
    return (event, *sorted(others - {event}))


def modes_clash(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the modes exclude each other: both given, none shared, none akin."""
    if not one or not other or one & other:
        return False
    return not modes_akin(one, other)


def modes_akin(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a mode of the one is told for another mode of the other."""
    return any(one & kin and other & kin for kin in _KIN)
