"""Whose part in an act a noun over it tells (مشاركة الجيش في القتال، أي صلة لها بالهجوم)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, FROM
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.charges import accused
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.governing import Step, doing
from marsad.extract.trigger.slots import noun_slots, verb_slots
from marsad.extract.trigger.wielded import is_tool

AIMS = frozenset({FOR, "purpose"})


def noun_over(scene: Scene, step: Step, found: Roles) -> bool:
    """مشاركة X في القتال: the doer of the noun above is the doer of the act. False where the way up ends
    here.
    """
    noun = doing(scene, step)
    if noun is None:
        found.give("actor", () if found.actor else accused(scene, step))
        return False
    found.received = found.received or noun.doer == "recipient"
    if step.slot == "idafa" and noun.doer == "recipient":
        return True  # تلقي الدعم
    if noun.doer in {"actor", "recipient"} and not getattr(found, noun.doer):
        slots = noun_slots(scene.parse, step.at, frozenset())
        uses = scene.words[step.at].lemma in grammar().using
        if uses and any(is_tool(scene, f.head) for f in slots.get("idafa", ())):
            return True  # استخدام الطائرات في القصف
        whose = slots.get(FOR, ()) if step.slot == FOR or step.slot not in AIMS else ()
        whose = whose[:-1] if step.slot == FOR else whose  # خطة للمسلحين لاقتحام القاعدة: the last is the act
        by = slots.get(FROM, ()) if noun.doer == "actor" and step.slot in AIMS else ()
        told = slots.get("idafa") or whose or by or _of_whom(scene, step.at)
        found.give(noun.doer, told or _who_owns_up(scene, step.at))
    return True


def _who_owns_up(scene: Scene, noun: int) -> tuple[Filler, ...]:
    """Who says with nobody named that the responsibility is taken (أعلنت الحركة المسؤولية عن الهجوم): he
    means his own."""
    word = scene.words[noun]
    clause = scene.parse.clause_over(noun) if word.article and word.lemma in grammar().blame else None
    if clause is None or scene.parse.phrase_of[noun] not in clause.object:
        return ()
    verb = scene.words[clause.verb].lemma
    says = verb in scene.lexicon.speech or verb in grammar().owning_up
    return (
        verb_slots(scene.parse, clause).get("subject", ()) if says and verb not in grammar().blaming else ()
    )


def _of_whom(scene: Scene, noun: int) -> tuple[Filler, ...]:
    """Whose ل makes one's part in an act: its pronoun right behind the noun (أي صلة لها بالهجوم), or what
    stands right before it behind a copula or أن (أن يكون لمقاتليها دور)."""
    after = scene.words[noun + 1] if noun + 1 < len(scene.words) else None
    if after is not None and after.pos == "prep" and after.lemma == FOR and after.pronoun:
        return (Filler(noun + 1, noun + 1, noun + 1, "prep.ل.pronoun", True),)
    own = scene.parse.phrase_of[noun]
    at = scene.parse.phrases[own].first - 1 if own >= 0 else -1
    if at < 1:
        return ()
    has = scene.words[at]
    if has.pos == "prep" and has.lemma == FOR and has.pronoun and _is(scene, at - 1):
        return (Filler(at, at, at, "prep.ل.pronoun", True),)
    before = scene.parse.phrases[own - 1] if own else None
    if before is None or before.last != at or before.prep != FOR or not _is(scene, before.first - 1):
        return ()
    return (Filler(before.first, before.last, before.head, "prep.ل"),)


def _is(scene: Scene, at: int) -> bool:
    """Whether a copula, or what opens a clause, stands at a word; not behind ب (اتهمت واشنطن طهران بأن لها
    دورا: it is the accused's)."""
    word = scene.words[at] if at >= 0 else None
    opens = grammar().auxiliary | grammar().complementizer
    return word is not None and not word.prep and bool({word.lemma, word.stem} & opens)
