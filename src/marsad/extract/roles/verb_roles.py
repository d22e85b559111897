"""Who does what to whom around a verb."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from marsad.arabic.classes.particles import AGAINST, BETWEEN, BY, FROM, TO
from marsad.extract.roles.fixed_phrases import runs_into, told_of
from marsad.extract.roles.left_out import SPOKEN
from marsad.extract.roles.meant import before_the_charge, meant, thing
from marsad.extract.roles.prepositional import of_preposition, regarding
from marsad.extract.roles.settled import settled
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.controllers import controls
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.predicates import DEFAULT_VERB_FRAME

AIMED = frozenset(
    {"SUPPORT", "ACCUSE", "REJECT", "REQUEST", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "MOBILIZE"}
)
ALONE = frozenset({"PROTEST", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})  # no verb of these is of two sides
BY_WORDS = SPOKEN | {"PROTEST"}  # nobody does these by another's hands (خرجوا احتجاجا على قتله على يد الشرطة)
JUDGING = frozenset({"REJECT", "SUPPORT", "ACCUSE"})
AGENT = "agent"


def verb_roles(scene: Scene, trigger: Trigger, found: Roles) -> None:
    """Who does what to whom around a verb."""
    entry = trigger.entry
    frame = entry.frame.verb or DEFAULT_VERB_FRAME
    clause = scene.parse.clause_of(trigger.at)
    slots = settled(scene, trigger, clause, found)
    asked = slots.get("subject", ())
    for slot, fillers in slots.items():
        early = bool(len(fillers) > 1 and asked) and fillers[0].last < asked[0].first
        if early and slot not in {"subject", "object"}:
            fillers = tuple(f for f in fillers if f.last < asked[0].first)
        if slot == AGAINST and regarding(scene, trigger, fillers[0]):
            continue
        if entry.event == "REQUEST" and slot in {FROM, TO}:
            fillers = tuple(f for f in fillers if not told_of(scene, trigger, frame, slots, f))
        told = entry.event in ALONE or (entry.event in AIMED and bool({"object", "ب"} & set(slots)))
        among = slot == BETWEEN and (told or _known_doer(scene, asked))  # ... لتعزيز التعاون بين البلدين
        among = among or (slot == AGENT and bool(asked) and entry.event in BY_WORDS and not found.passive)
        role = frame.get(slot) or (
            "none" if among or _of_complement(scene, trigger, slot) else of_preposition(trigger, slot)
        )
        hurts = role == frame.get("object") == "recipient" or (role == "none" and bool(entry.outcome))
        if slot == "subject" and hurts and _names(scene, slots):
            role = "actor"  # قتلت الشرطة ناشطا تحت التعذيب, not قضى ناشط نحبه
        if role == "recipient" and slot == BY:
            fillers = before_the_charge(scene, fillers)
        hit = meant(scene, trigger, slot, fillers) if role == "recipient" else fillers
        found.give(role, [_behind_words(scene, trigger, f) for f in hit if not thing(scene, trigger, f)])
    if clause is not None:
        for slot, control, governing in controls(scene, clause):
            found.control = found.control or control
            if not found.actor and not found.passive and slot:
                found.give("actor", governing)


def _names(scene: Scene, slots: Mapping[str, tuple[Filler, ...]]) -> bool:
    """Whether an object is a party."""
    return any(not f.pronoun and scene.answer(f) is not None for f in slots.get("object", ()))


def _of_complement(scene: Scene, trigger: Trigger, slot: str) -> bool:
    """Whether ضد belongs to what is spoken or warned of (نددوا بالعنف ضد المدنيين، انتقد الأحكام بحق
    المعارضين، حذر من أي هجوم ضد بلاده)."""
    if slot != AGAINST:
        return False
    slots = trigger.slots
    judged = (
        slots.get("object", ()) if trigger.event in JUDGING and "object" not in trigger.entry.needs else ()
    )
    warned = slots.get(FROM, ()) if trigger.event == "THREATEN" else ()
    spoken = (*slots.get("ب", ()), *warned, *(f for f in judged if not f.pronoun and scene.answer(f) is None))
    return any(f.first < slots[slot][0].first for f in spoken[:1])


def _known_doer(scene: Scene, subject: Sequence[Filler]) -> bool:
    """Whether a verb has a subject that is a party: those told of with بين then do not act, but what is
    talked about is theirs (بحث الوزيران الاتفاق الموقع بين السودان ومصر)."""
    return any(f.pronoun or scene.answer(f) is not None for f in subject)


def _behind_words(scene: Scene, trigger: Trigger, filler: Filler) -> Filler:
    """A complement without the words of the fixed phrase that runs into it (كان في استقبال الرئيس، في
    استقباله)."""
    if filler.pronoun or not runs_into(trigger, filler):
        return filler
    if filler.last > trigger.last:
        return replace(filler, first=trigger.last + 1, head=max(filler.head, trigger.last + 1))
    owned = filler.last == trigger.last and bool(scene.words[trigger.last].pronoun)
    return replace(filler, head=trigger.last, pronoun=True) if owned else filler
