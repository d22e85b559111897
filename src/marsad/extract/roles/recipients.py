"""Ways to whom an act is done to: those in its slots, and where these name nobody, a number, an heir of a
pronoun, an earlier sentence's.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.extract.parties.parties import WITHIN, Cast, cast
from marsad.extract.roles.content_parties import for_whom, in_content
from marsad.extract.roles.given import no_doers
from marsad.extract.roles.judged import accused, addressed, judged, refused_talks, sentenced
from marsad.extract.roles.lone import told_as
from marsad.extract.roles.nationals import nationals, with_others
from marsad.extract.roles.numbers import counted, others_counted
from marsad.extract.roles.rulings import of_ruling
from marsad.extract.roles.stage import Stage
from marsad.extract.roles.talks import HARM
from marsad.extract.roles.targeted import in_other_words
from marsad.extract.roles.unsaid import unsaid
from marsad.extract.roles.ways import Way, without_parties
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.sectors import ORGANS

PLACE_VICTIMS = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "RETREAT"})
FORMER = "ELI"
CROWD_CONTROL = "crowd-control"
STATES, SEATED = ORGANS | {"MIL"}, frozenset({"body", "force"})
OWN_PRONOUN = "idafa.pronoun"


def _recipients(stage: Stage) -> Cast:
    metonyms = stage.event not in PLACE_VICTIMS
    told = cast(stage.scene, "recipient", stage.found.recipient, stage.discourse, metonyms)
    if (one := nationals(stage)).parties:
        told = with_others(one, told)
    return (
        without_parties(told, _site(stage.scene, told)) if CROWD_CONTROL in stage.trigger.entry.mode else told
    )


def _suffered(stage: Stage) -> Cast:
    """The thing that a pronoun on the noun of a harm takes up (انسحبوا من القرية بعد قصفها)."""
    owners = [f for f in stage.found.actor if f.how == OWN_PRONOUN] if stage.event == "ASSAULT" else []
    if not owners or stage.found.recipient:
        return Cast()
    held = cast(stage.scene, "recipient", owners, stage.discourse, metonyms=False)
    return held if no_doers(stage.scene, stage.event, held, alone=True) else Cast()


def _site(scene: Scene, told: Cast) -> frozenset[int]:
    """Which of those against whom a crowd is dispersed only name the building before which it sat (فض اعتصام
    القيادة العامة)."""
    inner = (n for n, why in enumerate(told.why) if f":{WITHIN}:" in why.rule and n < len(told.fillers))
    answers = ((n, scene.answer(told.fillers[n], metonyms=False)) for n in inner)
    return frozenset(n for n, a in answers if a is not None and a.sector in STATES and a.kind in SEATED)


def _ousted(stage: Stage) -> Cast:
    """The one former holder of an office whom the sentence names before, where only a pronoun says who was
    put out of it (كان الزعيم السابق حليفا ...، وعارض الرئيس الإطاحة به)."""
    held = stage.found.recipient
    if not stage.trigger.entry.ousts or not held or not all(f.pronoun for f in held):
        return Cast()
    phrases = [p for p in stage.scene.parse.phrases if p.last < stage.trigger.first]
    fillers = [Filler(p.first, p.last, p.head, "ousted") for p in phrases]
    former = [f for f in fillers if (a := stage.scene.answer(f)) is not None and a.sector == FORMER]
    return cast(stage.scene, "recipient", former, stage.discourse, True) if len(former) == 1 else Cast()


def _number_alone(stage: Stage) -> Cast:
    if stage.event not in HARM:
        return Cast()
    like = others_counted(stage.scene, "recipient", stage.found.recipient, stage.discourse)
    return like if like.parties else counted(stage.scene, "recipient", stage.found.recipient)


def _suffering(stage: Stage) -> Cast:
    verb = stage.found.suffers
    return Cast() if verb is None else unsaid(stage.scene, verb, stage.discourse)


def _passive_subject(stage: Stage) -> Cast:
    """Whom an earlier sentence named, for a passive that leaves him out (وأدينوا بالخيانة)."""
    found, clause = stage.found, stage.scene.parse.clause_of(stage.trigger.at)
    left_out = found.passive and not found.recipient and clause is not None and not clause.subject
    if not left_out or stage.trigger.form != "verb":
        return Cast()
    return told_as(unsaid(stage.scene, stage.trigger.at, stage.discourse), "actor", "recipient")


RECIPIENTS: Sequence[Way] = (
    _ousted,
    _recipients,
    _number_alone,
    _suffering,
    _passive_subject,
    in_other_words,
    refused_talks,
    accused,
    _suffered,
    in_content,
    for_whom,
    judged,
    sentenced,
    of_ruling,
    addressed,
)
