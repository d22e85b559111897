"""What plays which role, while the words around an act are being gathered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from marsad.extract.sentence.scene import Filler
from marsad.lexicon.cues import Control


@dataclass
class Roles:
    """Fillers by role while they are being gathered; ``control`` is the status a governing verb lends,
    ``left_out`` that a verb's subject was named before it, ``does`` and ``suffers`` the light verb over the
    act that leaves its subject out."""

    actor: list[Filler] = field(default_factory=list)
    recipient: list[Filler] = field(default_factory=list)
    place: list[Filler] = field(default_factory=list)
    instrument: list[Filler] = field(default_factory=list)
    content: list[Filler] = field(default_factory=list)
    passive: bool = False
    left_out: bool = False
    does: int | None = None
    suffers: int | None = None
    control: Control | None = None
    received: bool = False  # what stands over the act is a noun of receiving it

    def give(self, role: str, fillers: Iterable[Filler]) -> None:
        """Adds fillers to a role; ``both`` makes them actors of a two-sided act."""
        target = {
            "actor": self.actor,
            "both": self.actor,
            "recipient": self.recipient,
            "place": self.place,
        }.get(role)
        if role == "instrument":
            target = self.instrument
        elif role == "content":
            target = self.content
        if target is not None:
            for filler in fillers:
                if filler not in target:
                    target.append(filler)

    def leave_out(self, role: str, verb: int) -> None:
        """Notes that a light verb has no subject to give to a role."""
        if role == "actor":
            self.does = verb
        else:
            self.suffers = verb
