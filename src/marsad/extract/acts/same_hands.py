"""Who goes on with what he does to somebody (اختطفه مسلحون قبل قتله، هاجموا المقر واختطف حارسه): the doer of
the deed before; and who is held or tried on the charge of a deed.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.letters.endings import GENDER_OF
from marsad.extract.parties.parties import Cast
from marsad.extract.roles.act import Act, overlap, stop_between
from marsad.extract.roles.lone import told_as
from marsad.extract.sentence.scene import Scene

HARM = frozenset({"ASSAULT", "COERCE"})
HELD = HARM | {"SANCTION", "ACCUSE", "REQUEST", "THREATEN"}
BLAMED = frozenset({"ASSAULT", "SUPPORT", "AID", "REQUEST", "PROTEST", "THREATEN"})
CHARGE = "تهمة"


def by_same_hands(scene: Scene, act: Act, told: Sequence[Act]) -> Act:
    """A deed that a noun tells with a pronoun for whom it is done to and nobody for its doer, as done by who
    did the last deed before it to the same one.
    """
    if act.trigger.form == "verb" and act.roles.passive and act.event in HARM and not act.actor.parties:
        return _by_attackers(scene, act, told)
    over = all(f.how.startswith("subject") for f in act.actor.fillers)
    if act.trigger.form != "verb" and over and _charge(scene, act.at):
        return _by_the_charged(scene, act, told)
    owned = act.trigger.slots.get("idafa", ())
    if owned and owned[0].pronoun and act.event in BLAMED and _pretext(scene, act):
        return _by_the_blamed(scene, act, told)
    noun = act.trigger.form == "noun" and bool(owned) and all(f.pronoun for f in owned)
    if not noun or act.event not in HARM or act.actor.parties:
        return act
    before = [o for o in told if o.event in HARM and o.at < act.at and not stop_between(scene, o.at, act.at)]
    same = [o for o in before if o.actor.parties and overlap(o.recipient.parties, act.recipient.parties)]
    return replace(act, actor=replace(same[-1].actor, fillers=())) if same else act


def _charge(scene: Scene, at: int) -> bool:
    """Whether a deed is what a charge is of (بتهمة قتل متظاهرين)."""
    number = scene.parse.phrase_of[at]
    first = scene.parse.phrases[number].first if number >= 0 else at
    return first < at and scene.words[first].prep == BY and scene.words[first].lemma == CHARGE


def _by_the_charged(scene: Scene, act: Act, told: Sequence[Act]) -> Act:
    """A deed that somebody is arrested, tried or accused for, as his whom that was done to."""
    before = [o for o in told if o.event in HELD and o.at < act.at and not stop_between(scene, o.at, act.at)]
    held = [o for o in before if o.recipient.parties]
    if not held:
        return act
    him = told_as(held[-1].recipient, "recipient", "actor")
    return replace(act, actor=replace(him, fillers=()))


def _pretext(scene: Scene, act: Act) -> bool:
    """Whether a deed is what somebody is held or killed for, as they claim who do it (بزعم طعنه جنديا)."""
    before = act.trigger.first - 1
    return (
        before > 0
        and scene.words[before].prep == BY
        and bool(grammar().pretext & {scene.words[before].lemma, scene.words[before].stem})
    )


def _by_the_blamed(scene: Scene, act: Act, told: Sequence[Act]) -> Act:
    """A deed that is a pretext for what is done to somebody, as his own and none on himself: who claims it
    did not do it."""
    before = [o for o in told if o.event in HARM and o.at < act.at and not stop_between(scene, o.at, act.at)]
    held = next((o for o in reversed(before) if o.recipient.parties and o.actor.parties), None)
    if held is None:
        return act
    sides = (*held.actor.parties, *held.recipient.parties)
    if not overlap((*act.actor.parties, *act.recipient.parties), sides):
        return act
    him = told_as(held.recipient, "recipient", "actor")
    himself = all(f.pronoun for f in act.recipient.fillers)
    return replace(act, actor=replace(him, fillers=()), recipient=Cast() if himself else act.recipient)


def _by_attackers(scene: Scene, act: Act, told: Sequence[Act]) -> Act:
    """A deed in the passive, done to somebody of what was just attacked (هاجم مسلحون المقر، واختطف حارسه), as
    the attackers' own; not where the pronoun may mean these (هاجمت الحركة القاعدة وقتل قائدها)."""
    held = act.recipient.fillers
    pronoun = scene.words[held[0].first].pronoun if held and not held[0].pronoun else ""
    if not scene.words[act.at].conj or pronoun not in GENDER_OF:
        return act
    attacks = [o for o in told if o.event in HARM and o.at < act.at and not stop_between(scene, o.at, act.at)]
    if not attacks or attacks[-1].trigger.form != "verb" or attacks[-1].roles.passive:
        return act
    before = attacks[-1]
    doers = [f for f in before.actor.fillers if f.how == "subject.after"]
    several = bool(doers) and all(scene.words[f.head].reading.number == "p" for f in doers)
    unlike = GENDER_OF[pronoun] != scene.words[before.at].reading.gender
    if not doers or not (several if GENDER_OF[pronoun] == "m" else unlike):
        return act
    return replace(act, actor=replace(before.actor, fillers=()))
