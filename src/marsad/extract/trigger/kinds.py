"""The kinds of parties that an entry may ask for in a slot, beside nouns."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.extract.sentence.scene import COLLECTIVE, Filler, Scene
from marsad.extract.trigger.governing import lends
from marsad.extract.trigger.slots import Slots, verb_slots
from marsad.lexicon.sectors import ARMED
from marsad.resolve.actors.answer import PartyAnswer

STATE, PEOPLE, FIGHTERS, SPEAKER, TOWN = "state", "people", "fighters", "speaker", "town"
KINDS = frozenset({STATE, PEOPLE, FIGHTERS, TOWN})
OFFICIAL = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY"})
WORDED = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE", "CONCEDE"})
SPEAKING = frozenset({"GOV", "LEG", "JUD", "PTY", "OPP", "ELI", "JRN", "REL", "EDU", "SOC"})


def of_kind(scene: Scene, wanted: Sequence[str], held: Sequence[Filler]) -> bool:
    """Whether what stands in a slot is a state or acts for one, where an entry asks for a ``state``; people,
    where it asks for ``people``; an army, a militia or gunmen, where it asks for ``fighters``; or a place by
    its name, where it asks for a ``town``."""
    asked = KINDS.intersection(wanted)
    if not asked:
        return False
    if TOWN in asked:
        named = {place.first for place in scene.places}
        if any(f.first in named and not f.pronoun and not _land(scene, f) for f in held):
            return True
    answers = [answer for f in held if not f.pronoun and (answer := scene.answer(f)) is not None]
    return any(_is(answer, kind) for answer in answers for kind in asked - {TOWN})


def _land(scene: Scene, filler: Filler) -> bool:
    """Whether a name is a whole country's (تحرير السودان is what a movement is for)."""
    return any(match.kind == "country" for match in scene.matches[filler.first])


def _is(answer: PartyAnswer, kind: str) -> bool:
    if kind == STATE:
        return answer.sector in OFFICIAL or (answer.code is not None and answer.sector is None)
    people = answer.human and answer.kind not in COLLECTIVE
    return people if kind == PEOPLE else answer.sector in ARMED


def speaks(scene: Scene, wanted: Sequence[str], doers: Sequence[Filler]) -> bool:
    """Whether a person who acts by words is the doer, where an entry asks for a ``speaker`` (شن النائب هجوما
    على الوزير)."""
    if SPEAKER not in wanted:
        return False
    answers = [scene.answer(f) for f in doers if not f.pronoun]
    return any(a is not None and a.kind == "person" and a.sector in SPEAKING for a in answers)


def doers_of(scene: Scene, at: int, first: int, slots: Slots) -> Sequence[Filler]:
    """The subject of a verb; of a noun that of its light verb (شن الجيش حملة، الحملة التي شنها الجيش)."""
    if scene.words[at].pos == "verb":
        return slots.get("subject", ())
    own = scene.parse.phrase_of[first]
    for clause in scene.parse.clauses:
        if own in {clause.antecedent, *clause.object[:1]} and lends(scene, clause.verb, "object"):
            return verb_slots(scene.parse, clause).get("subject", ())
    return ()
