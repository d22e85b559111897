"""Which of the offices that somebody holds at once is the one that he is known by."""

from __future__ import annotations

_HEAD_OF_STATE = frozenset({"president", "king", "sultan", "emir"})
_HEAD_OF_GOVERNMENT = "prime minister"
_FORCES = frozenset({"defence minister", "interior minister"})
HIGHEST = _HEAD_OF_STATE | {_HEAD_OF_GOVERNMENT}
_BESIDE = _FORCES | {_HEAD_OF_GOVERNMENT, "foreign minister"}


def highest(offices: set[str]) -> set[str]:
    """Offices held at once without those that a head of state or of government holds beside his own (the
    president who is minister of defence too). A prime minister who also is foreign minister acts as either.
    """
    if offices & _HEAD_OF_STATE:
        return offices - _BESIDE
    return offices - _FORCES if _HEAD_OF_GOVERNMENT in offices else offices
