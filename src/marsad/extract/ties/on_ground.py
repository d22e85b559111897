"""Relations to places: who holds one or is there, and who lost it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import structs

from marsad.extract.parties.discourse import Discourse
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.slot_parties import parties_of
from marsad.extract.ties.tie_ends import band, led, posted
from marsad.extract.ties.tie_fit import FORCES, at_home, may_hold
from marsad.extract.ties.tie_men import pictured
from marsad.lexicon.cues import TieCue
from marsad.model import Place


def lost_ground(
    scene: Scene, losers: tuple[Filler, ...], places: Sequence[Place], lost: Relation, discourse: Discourse
) -> Iterator[Relation]:
    """What those ruled who lost it: forces, bands and whoever is known."""
    for one, at in parties_of(scene, discourse, losers):
        if one.sector in FORCES or band(scene, at) or (one.sector is None and one.id is not None):
            yield from (structs.replace(lost, subject=one, place=place) for place in places)


def on_ground(
    scene: Scene, cue: TieCue, at: Filler, places: Sequence[Place], relation: Relation
) -> Iterator[Relation]:
    """A relation for each place that its subject may hold or be in, and where it is not at home."""
    if cue.kind == "present_in" and places and pictured(scene, at):
        return
    for place in places:
        if at_home(cue, relation.subject, at.how, place):
            continue
        there = cue.kind == "present_in" and (led(scene, at) or posted(scene, at, relation.subject))
        armed = cue.tense == "force" and (relation.subject.sector in FORCES or band(scene, at))
        if armed or may_hold(cue, relation.subject) or (cue.form != "base" and (there or band(scene, at))):
            yield structs.replace(relation, place=place)
