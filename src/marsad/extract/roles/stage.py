"""What the roles of one act are given from."""

from __future__ import annotations

import msgspec

from marsad.extract.parties.discourse import Discourse
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.triggers import Trigger


class Stage(msgspec.Struct, frozen=True, gc=False):
    """One trigger with the fillers of its roles, where its parties are sought; ``event`` is the PLOVER type
    of its entry.
    """

    scene: Scene
    trigger: Trigger
    event: str
    found: Roles
    discourse: Discourse
