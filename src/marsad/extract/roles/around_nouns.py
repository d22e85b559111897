"""Roles that words around a noun fill: who is about to do it, who commissioned it, whom it stands beside."""

from __future__ import annotations

from collections.abc import Mapping

from marsad.arabic.classes.particles import BY, FOR, FROM
from marsad.arabic.letters.endings import MEN
from marsad.extract.parties.parties import Cast
from marsad.extract.roles.announced import announcers
from marsad.extract.roles.owned_acts import sends
from marsad.extract.roles.predicated import about_to, topic
from marsad.extract.sentence.described import described
from marsad.extract.sentence.participles import attributive, clause_beside
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.by_participle import by_participle
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.nations import national
from marsad.extract.trigger.no_choice import who_had_none
from marsad.extract.trigger.shared_subjects import goes_on
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.extract.trigger.without import who_left_it

FORCE = "force"
HELP = frozenset({"AID", "SUPPORT"})
SENDING = frozenset({"MOBILIZE", "RETREAT"})  # what an army that is sent or called back does not do itself
MEETING = "CONSULT"


def from_around(scene: Scene, trigger: Trigger, frame: Mapping[str, str], found: Roles) -> None:
    """Adds who is about to do what a noun tells, or announces that it is sent; turns round who commissioned
    it or had help."""
    if not found.actor and (soon := about_to(scene, trigger)) is not None:
        found.give("actor", (soon,))
    if _commissioned(trigger, frame) or _helped_by(scene, trigger, frame):
        found.recipient, found.actor = found.actor, []
    if not found.actor and trigger.event in SENDING and sends(scene, trigger):
        found.give("actor", announcers(scene, trigger, Cast()))


def from_beside(
    scene: Scene, trigger: Trigger, slots: Mapping[str, tuple[Filler, ...]], found: Roles
) -> None:
    """Adds who does what a noun tells where only its adjectives, or words beside it, say who."""
    agents = scene.lexicon.parties.tables.agents
    named = (agents[m.entries[0]].kind for m in scene.matches[trigger.last] if m.kind == "agent")
    if not found.actor and set(named) <= {FORCE}:  # قصف الطيران السوري, not القتلى السوريين
        found.give("actor", national(scene, slots.get("adjective", ())))
    side = "recipient" if trigger.form == "passive" else "actor"  # طهران متهمة بالدعم
    for called in (topic, goes_on):
        if not getattr(found, side):
            found.give(side, (f for f in called(scene, trigger) if _many_as(scene, trigger, f)))
    if not getattr(found, side):
        _beside(scene, trigger, found, side)
    if trigger.event == MEETING:
        found.give("actor", who_left_it(scene, trigger) or who_had_none(scene, trigger.first))


def _many_as(scene: Scene, trigger: Trigger, filler: Filler) -> bool:
    """Whether one may do what a participle tells, which agrees with several where it ends in ين or ون (مسيرات
    دعت إليها المعارضة، مطالبين بالإصلاح: those who march)."""
    word, head = scene.words[trigger.at], scene.words[filler.head]
    many = trigger.form == "active" and word.stem.endswith(MEN) and word.reading.number == "p"
    return not many or head.pos in {"propn", "num"} or head.reading.number in {"p", "d"}


def _beside(scene: Scene, trigger: Trigger, found: Roles, side: str) -> None:
    """The subject of the clause that a participle or an adverbial masdar stands beside."""
    beside = trigger.form in {"active", "passive"} or _adverbial_masdar(scene, trigger)
    if beside or by_participle(scene, trigger):
        clause = clause_beside(scene.parse, trigger.at)
        if clause is not None:
            subject = verb_slots(scene.parse, clause).get("subject", ())
            if trigger.form == "passive" and attributive(scene.parse, trigger.at):
                subject = tuple(described(scene, trigger.at))
            found.give(side, subject)


def _helped_by(scene: Scene, trigger: Trigger, frame: Mapping[str, str]) -> bool:
    """Whether a noun tells whose help the doer of the verb over it had (نفذ الجيش عملية بدعم من حلفائه)."""
    helps = trigger.form == "noun" and trigger.event in HELP and scene.words[trigger.at].prep == BY
    named = frame.get(FROM) == "actor" and bool(trigger.slots.get(FROM))
    return helps and named and not {"idafa", FOR} & set(trigger.slots)


def _commissioned(trigger: Trigger, frame: Mapping[str, str]) -> bool:
    """Whether a fixed phrase names who asked for what its clause tells (بتكليف من الرئيس): who did that is
    the one asked."""
    asks = trigger.form == "phrase" and trigger.event == "REQUEST"
    return asks and any(role == "actor" and trigger.slots.get(slot) for slot, role in frame.items())


def _adverbial_masdar(scene: Scene, trigger: Trigger) -> bool:
    """احتجاجا على، تأييدا لـ: an indefinite accusative verbal noun tells what the clause's subject does."""
    word = scene.words[trigger.at]
    return (
        word.stem.endswith("ا") and not word.article and not word.pronoun and trigger.entry.event == "PROTEST"
    )
