"""One act: a trigger with those who play its roles, as the steps of extraction pass it on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from marsad.extract.parties.parties import Cast
from marsad.extract.sentence.parting import parted
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.triggers import Trigger
from marsad.model import Party


class Act(msgspec.Struct, frozen=True, gc=False):
    """One trigger with its cast; ``merged`` are the acts of the sentence that tell of the same. ``event`` is
    the PLOVER type of the trigger's entry, ``at`` the trigger's head word."""

    trigger: Trigger
    roles: Roles
    actor: Cast
    recipient: Cast
    event: str
    at: int
    merged: tuple[Act, ...] = ()

    @property
    def modes(self) -> frozenset[str]:
        """The modes that the trigger's entry fixes."""
        return frozenset(self.trigger.entry.mode)

    def lies_in(self, fillers: Iterable[Filler]) -> bool:
        """Whether the trigger stands in one of these phrases; pronouns hold nothing."""
        return any(not f.pronoun and f.first <= self.trigger.first <= f.last for f in fillers)

    def heads(self, fillers: Iterable[Filler]) -> bool:
        """Whether the trigger stands in one of these phrases up to its head, which no complement is."""
        return any(not f.pronoun and f.first <= self.trigger.first <= f.head for f in fillers)


def recognised(parties: Sequence[Party]) -> bool:
    """Whether a role holds somebody of whom at least country, sector or identity is known."""
    return bool([p for p in parties if p.code or p.sector or p.id or p.name])


def overlapping(one: Party, other: Party) -> bool:
    """Whether the words of two parties share characters."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start < other.end and other.start < one.end


def overlap(one: Sequence[Party], other: Sequence[Party]) -> bool:
    """Whether some party stands in both lists, by its place in the text or its identity."""
    return any(
        (p.start is not None and p.start == q.start) or (p.id and p.id == q.id) for p in one for q in other
    )


def compatible(one: Sequence[Party], other: Sequence[Party]) -> bool:
    """Whether two roles may hold the same: one is empty, or a party of each may be one of the other's."""
    if not one or not other:
        return True
    return overlap(one, other) or any((p.code, p.sector) == (q.code, q.sector) for p in one for q in other)


def stop_between(scene: Scene, one: int, other: int) -> bool:
    """Whether a full stop or its like parts two words, or what had been before the one is told by the other
    (قتل جنديان، وكانت المدينة قد شهدت تفجيرا)."""
    low, high = min(one, other), max(one, other)
    stopped = [w for w in scene.words[low:high] if w.pos == "punct" and w.text[0] in ".؟!؛"]
    return bool(stopped) or parted(scene.words, low, high)


def meant(scene: Scene, act: Act, slot: str) -> Sequence[Filler]:
    """The fillers of a slot of which an act's entry speaks: what is joined to the first one is another thing
    unless the entry asks for it too (أعلن تجميد البرلمان وإقالة الحكومة)."""
    held, wanted = act.trigger.slots.get(slot, ()), frozenset(act.trigger.entry.needs.get(slot, ()))
    return [f for f in held if f is held[0] or not wanted or wanted & scene.shapes[f.head]]
