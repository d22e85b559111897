"""Whose a protest is that somebody calls for: his who calls his own people out (دعت الحركة أنصارها إلى
الاعتصام) or names nobody who shall join it (دعت النقابة إلى إضراب عام); and whom it is not against.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.phrases.parsed import Clause
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.targets import OBJECT, takes_up
from marsad.extract.roles.unsaid import unsaid
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.governing import Step, doing
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.load import rows_of

REQUEST, PROTEST = "REQUEST", "PROTEST"
UNDER, OWNER, UPON = "under", "idafa", "prep.علي"
BY_HANDS = "prep.agent"
NAMED = frozenset({"noun", "phrase"})


def protesters(scene: Scene, trigger: Trigger, found: Sequence[Filler], discourse: Discourse) -> Cast:
    """The doers in the slots of a protest; of one that no verb tells of them, who calls for it."""
    by_others = trigger.form == "noun" and scene.words[trigger.at].article  # فرقت المظاهرة من قبل الشرطة
    found = [f for f in found if not (by_others and f.how == BY_HANDS)]
    doers: Sequence[Filler] = found
    if trigger.form in NAMED:
        over = _over(scene, trigger)
        calling = _call(scene, over)
        clause = None if calling is None else scene.parse.clause_of(calling.at)
        asked = () if clause is None else _asked(scene, clause) or found
        if clause is not None and calling is not None and all(_followers(scene, f) for f in asked):
            caller = _caller(scene, clause, calling, bool(asked), discourse)
            if caller.parties or not found:
                return caller
        taking_part = bool(found) and (not over or scene.words[over[0].at].pos == "verb")
        doers = found if taking_part else callers(scene, trigger) or found
    return cast(scene, "actor", doers, discourse, metonyms=True)


def _followers(scene: Scene, filler: Filler) -> bool:
    """Whether those asked are somebody's own people."""
    own = bool(scene.words[filler.first].pronoun) and not filler.pronoun
    return own and not scene.shapes[filler.head].isdisjoint(grammar().follower)


def calls_out(scene: Scene, verb: int, protest: Trigger) -> bool:
    """Whether a verb of asking calls for nothing but a protest."""
    call = _call(scene, _over(scene, protest)) if protest.form in NAMED else None
    return call is not None and call.at == verb


def _over(scene: Scene, protest: Trigger) -> list[Step]:
    """What stands over a protest, openers of clauses left out."""
    return [step for step in steps(scene, protest.first, protest.at) if step.slot != UNDER]


def _call(scene: Scene, over: Sequence[Step]) -> Step | None:
    """The verb of asking of which a protest is what is asked for, no preparation of it nor end to it."""
    predicates = scene.lexicon.predicates
    for step in over:
        word = scene.words[step.at]
        if word.pos == "verb":
            entries = predicates.verbs.get(word.lemma, ())
            asks = step.slot != OBJECT and any(entry.event == REQUEST for entry in entries)
            return step if asks and word.reading.voice != "passive" else None
        again = step.slot == OWNER and predicates.noun_of(PROTEST, (word.lemma,))
        done = None if again else doing(scene, replace(step, slot=OBJECT) if step.slot == OWNER else step)
        if not again and (done is None or done.doer != "actor"):
            return None  # دعت إلى وقف الإضراب
    return None


def _asked(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """Those of somebody right behind a verb that has no other object: not they ask (ودعا حلفاءه إلى)."""
    subject = verb_slots(scene.parse, clause).get("subject", ()) if not clause.object else ()
    behind = (f for f in subject if not f.pronoun and f.first == clause.verb + 1)
    return tuple(f for f in behind if scene.words[f.first].pronoun)


def _caller(scene: Scene, clause: Clause, call: Step, own: bool, discourse: Discourse) -> Cast:
    """Who calls: the subject of the verb, or whom it leaves out; nobody where the verb asks others and names
    none of them."""
    rows = rows_of(scene.lexicon.targets, frozenset({scene.words[call.at].lemma}))
    if not own and all(row.kind != "maker" or row.slot != call.slot for row in rows):
        return Cast()
    subject = verb_slots(scene.parse, clause).get("subject", ())
    if not subject or _asked(scene, clause):
        return unsaid(scene, call.at, discourse)
    return cast(scene, "actor", subject, discourse, metonyms=True)


def callers(scene: Scene, trigger: Trigger) -> tuple[Filler, ...]:
    """Who called for what a noun tells, by the relative clause right behind it (مظاهرات دعت إليها
    النقابة)."""
    own = scene.parse.phrase_of[trigger.at]
    for clause in scene.parse.clauses:
        if own < 0 or clause.antecedent != own or clause.verb < trigger.at:
            continue
        rows = rows_of(scene.lexicon.targets, frozenset({scene.words[clause.verb].lemma}))
        called = any(
            row.kind == "maker" and row.slot != OBJECT and takes_up(scene, clause, row) for row in rows
        )
        subject = verb_slots(scene.parse, clause).get("subject", ()) if called else ()
        return tuple(f for f in subject if not f.pronoun and f.first > clause.verb)
    return ()


def hit_by_others(scene: Scene, about: Filler) -> bool:
    """Whether what stands behind على is what an attack was on that a crowd condemns (تنديدا بالغارات على
    بيروت): it does not march against that."""
    number = scene.parse.phrase_of[about.head]
    if about.pronoun or about.how != UPON or number < 1:
        return False
    deed = scene.words[scene.parse.phrases[number - 1].head].lemma
    return scene.lexicon.predicates.noun_of("ASSAULT", (deed,))
