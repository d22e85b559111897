"""Charges told of by a noun: whom they are against, and that who denies them was charged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.governing import Step
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.slots import noun_slots, verb_slots
from marsad.extract.trigger.triggers import Trigger

CHARGE, REFUSAL = "ACCUSE", "REJECT"
COURT, CLEAR = "JUD", "برا"
OF_DEED, TO = frozenset({"idafa", "ب"}), ("ل", "الي")


def charged(scene: Scene, event: str, at: int) -> tuple[Filler, ...]:
    """Who faces or denies the charges that the noun of several at a word tells of with those who made them
    (نفت الحكومة اتهامات المعارضة): they were made, whatever he says of them."""
    word, own = scene.words[at], scene.parse.phrase_of[at]
    if event != CHARGE or word.reading.number != "p" or word.article or word.pos != "noun":
        return ()
    if own < 0 or scene.parse.phrases[own].head != at:
        return ()  # نفى توجيه اتهامات
    return faces(scene, at, denied=True)


def accused(scene: Scene, step: Step) -> tuple[Filler, ...]:
    """Who is accused of what ب opens behind a noun of accusing (اتهامات لإثيوبيا بدعم، اتهامه الجيش به): its
    object or behind ل or إلى, else the idafa of one accusation; that of several is the accuser (اتهامات
    واشنطن)."""
    word = scene.words[step.at]
    if step.slot != "ب" or not scene.shapes[step.at] & grammar().accusing:
        return ()
    slots = noun_slots(scene.parse, step.at, frozenset())
    deed = next((f.first for f in slots.get("ب", ())), len(scene.words))
    for way in TO:  # اتهامات المعارضة له بقصف مخيم للنازحين، بمنع وصول المؤن إلى السكان
        if way in slots:
            slots = {**slots, way: tuple(f for f in slots[way] if f.first < deed)}
    ways = ("object", "ل", "الي") if word.reading.number == "p" else ("object", "ل", "الي", "idafa")
    whom = slots.get("ل", ())[:1]
    if whom and whom[0].pronoun and "idafa" in slots and not slots["idafa"][0].pronoun:
        return whom  # اتهامات واشنطن لها
    told = next((slots[way] for way in ways if slots.get(way) and not slots[way][0].pronoun), ())
    told = told or charged_with(scene, step.at)
    if told or not word.pronoun or word.reading.number == "p" or not slots.keys().isdisjoint(ways[:-1]):
        return told
    return (Filler(step.at, step.at, step.at, "idafa.pronoun", True),)  # بعد اتهامه بقتل طفل


def accused_of_part(scene: Scene, above: Sequence[Step]) -> tuple[Filler, ...]:
    """Who is accused of a part in an act by a noun that a verb over both holds (وجه الجيش اتهامات إلى الحركة
    بالوقوف وراء الاغتيال): who brings the charge has none."""
    return next((whom for step in above if (whom := accused(scene, step))), ())


def is_charge(scene: Scene, step: Step) -> bool:
    """Whether a step is the charge of the deed below it (تهمة قتل متظاهر، تهم بقتلهم): who brings or drops it
    by the verb over it did not do the deed by that. On a charge (بتهمة) one is held or tried."""
    charge = step.slot in OF_DEED and not scene.shapes[step.at].isdisjoint(grammar().charge_of)
    return charge and scene.words[step.at].prep != "ب"


def charged_with(scene: Scene, charge: int) -> tuple[Filler, ...]:
    """Who is charged: who faces it, else whom ل or إلى names behind a charge or its verb (وجهت إلى الضابط
    تهمة القتل)."""
    if facing := faces(scene, charge):
        return facing  # تواجه الحكومة اتهامات بمنع وصول المؤن إلى السكان
    parse, own = scene.parse, scene.parse.phrase_of[charge]
    first = parse.phrases[own].first if own >= 0 else charge
    over = next((c for c in parse.clauses if own in (*c.object, *c.subject)), None)
    ways = [noun_slots(parse, at, frozenset()) for at in dict.fromkeys((charge, first))]
    ways += [verb_slots(parse, over)] if over is not None else []
    told = (slots[way] for slots in ways for way in TO if way in slots)
    return next(told, ())


def faces(scene: Scene, accusation: int, *, denied: bool = False) -> tuple[Filler, ...]:
    """Who faces or denies accusations (تواجه إيران اتهامات بدعم): the subject of the verb that they stand
    under; one that is an act of its own (رفض) is told of as that where they are ``denied``."""
    own, acts = scene.parse.phrase_of[accusation], scene.lexicon.predicates.verbs
    for clause in scene.parse.clauses:
        lemma = scene.words[clause.verb].lemma
        if own not in clause.object or lemma not in grammar().facing:
            continue
        told = denied and any(e.event == REFUSAL and not e.needs for e in acts.get(lemma, ()))
        if not told:
            return verb_slots(scene.parse, clause).get("subject", ())
    return ()


def ruled(scene: Scene, slots: Mapping[str, tuple[Filler, ...]]) -> tuple[Filler, ...]:
    """The verdict that a court gives, the subject of a verb that says of others that they died by something
    (قضى); behind the town, where that stands between (قضت المحكمة بمراكش بسجنه). Nothing else is one."""
    subject, by = slots.get("subject", ()), slots.get("ب", ())
    if not (subject and by) or subject[0].pronoun:
        return ()
    given = tuple(f for f in by if scene.words[f.head].lemma in grammar().verdict)[:1]
    answer = scene.answer(subject[0]) if given else None
    return given if answer is not None and answer.sector == COURT else ()


def penalised(scene: Scene, penalty: Sequence[Filler]) -> tuple[Filler, ...]:
    """Whom a penalty hits, in the idafa of its noun (بسجن الصحفي)."""
    told = penalty[0] if penalty else None
    if told is None or told.pronoun or told.head == told.last or scene.words[told.head].article:
        return ()
    return (replace(told, first=told.head + 1, head=told.head + 1),)


def cleared(scene: Scene, act: Trigger, verb: int) -> bool:
    """Whether a verb clears somebody of the charge of a deed (برأته المحكمة من تهمة قتله): nobody is said to
    have done it."""
    if scene.words[verb].lemma != CLEAR:
        return False
    return any(scene.shapes[step.at] & grammar().charge_of for step in steps(scene, act.first, act.at))
