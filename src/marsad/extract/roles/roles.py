"""Roles: from a trigger's slots to the words that play actor, recipient and place, by its frame and by
grammar.
"""

from __future__ import annotations

from marsad.extract.roles.alignment import without_leaning
from marsad.extract.roles.companions import without_neighbours
from marsad.extract.roles.denied import denier_charged, of_his_body
from marsad.extract.roles.noun_roles import noun_roles
from marsad.extract.roles.verb_roles import verb_roles
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.triggers import Trigger


def roles(scene: Scene, trigger: Trigger) -> Roles:
    """Who does what to whom around one trigger."""
    found = Roles()
    if scene.words[trigger.at].pos == "verb":
        verb_roles(scene, trigger, found)
    else:
        noun_roles(scene, without_leaning(scene, trigger), found)
        without_neighbours(scene, found.actor)
        of_his_body(scene, found)
        denier_charged(scene, trigger, found)
    return found
