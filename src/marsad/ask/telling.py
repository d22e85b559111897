"""Which relations tell a reader something that their parties' names do not say already."""

from __future__ import annotations

from marsad.ask.labels import label
from marsad.ask.standing import Standing
from marsad.extract.wording.gloss import shown
from marsad.model import Party

SIDING = frozenset({"loyal_to", "member_of", "backs"})
NAMELESS = frozenset(
    {
        "armed group",
        "armed groups",
        "fighters",
        "force",
        "forces",
        "group",
        "groups",
        "gunmen",
        "men",
        "people",
    }
)
OF = " of "


def tells(relation: Standing) -> bool:
    """Whether a relation is more than its names: not of followers to him whose followers they are called, of
    one to himself, or of forces, groups and people of no name, number or place."""
    one, other = relation.subject, relation.object
    if other is None or relation.kind not in SIDING:
        return True
    if label(one) == label(other) or (relation.kind == "loyal_to" and _called_after(one, other)):
        return False
    return bool(relation.numbers or relation.place) or not (_nameless(one) or _nameless(other))


def _called_after(one: Party, other: Party) -> bool:
    """Whether somebody is called by those whom he stands with (supporters of the president)."""
    head, of, rest = shown(one).partition(OF)
    return bool(head and of) and rest == shown(other)


def _nameless(party: Party) -> bool:
    return party.id is None and shown(party) in NAMELESS
