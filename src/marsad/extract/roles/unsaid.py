"""Whom a verb that leaves its subject out speaks of."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.parties.agreement import Gender, Number, fits, same_party
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.mentions import party
from marsad.extract.parties.pairs import only_two, two
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.parties.unsaid import dropped_subject, only_met, unsaid_subject
from marsad.extract.sentence.quoted import quoted_to_end
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.first_person import own_words
from marsad.extract.trigger.slots import verb_slots
from marsad.lexicon.sectors import PERSONS
from marsad.model import Party, Why

PAIR = 2
PREP, WITH = "prep.", "prep.مع"


def unsaid(scene: Scene, verb: int, discourse: Discourse) -> Cast:
    """Whom a verb that leaves its subject out speaks of."""
    if scene.words[verb].reading.number == "d" and (both := _both(scene, verb, discourse)):
        why = (Why("parties", "actor:dropped_subject:two", p.start, p.end) for p in both)
        return Cast(both, (), tuple(why))
    known = _subject_before(scene, verb, discourse)
    before = None if known else unsaid_subject(scene, verb, discourse)
    if before is not None and before.number == "d" and (both := _both(scene, verb, discourse)):
        why = (Why("parties", "actor:dropped_subject:two", p.start, p.end) for p in both)
        return Cast(both, (), tuple(why))
    known = known or dropped_subject(scene, verb, discourse)
    if known is None or _of_himself(scene, verb, known, discourse):
        return Cast()
    return Cast((known,), (), (Why("parties", "actor:dropped_subject", known.start, known.end),))


def _of_himself(scene: Scene, verb: int, known: Party, discourse: Discourse) -> bool:
    """Whether somebody would tell of himself in the third person, in his own words."""
    report = own_words(scene, verb)
    if report is None:
        return False
    speakers = cast(scene, "actor", report.speakers, discourse, metonyms=True).parties
    speakers = speakers if report.speakers else unsaid(scene, report.at, discourse).parties
    return any(same_party(known, one) for one in speakers)


def _both(scene: Scene, verb: int, discourse: Discourse) -> tuple[Party, ...]:
    """The two that a verb in the dual without a subject speaks of: those of the last act before it in its
    sentence, be they its doers or its doer and the one it is done to, else of the sentences before."""
    for clause in reversed([c for c in scene.parse.clauses if c.verb < verb and c.subject]):
        slots = verb_slots(scene.parse, clause)
        doers = cast(scene, "actor", slots.get("subject", ()), discourse, metonyms=True).parties
        if len(doers) == PAIR:
            return doers
        beside = cast(scene, "recipient", slots.get(WITH.removeprefix(PREP), ()), discourse, metonyms=False)
        if len(doers) == len(beside.parties) == 1:
            return (*doers, *beside.parties)  # بحث الوزير مع نظيره أزمة ليبيا، واتفقا على
        taken = Filler(clause.verb, clause.verb, clause.verb, "object.pronoun", True)
        held = (taken,) if scene.words[clause.verb].pronoun else slots.get("object", ())
        done_to = cast(scene, "recipient", held, discourse, metonyms=False).parties
        if len(doers) == len(done_to) == 1:
            return (*doers, *done_to)
    return two(scene, verb) or only_two(discourse.together)


def _subject_before(scene: Scene, verb: int, discourse: Discourse) -> Party | None:
    """The nearest earlier subject of the sentence that is a party and agrees with the verb as a pronoun
    would.
    """
    reading = scene.words[verb].reading
    if reading.person in {1, 2}:
        return None
    number = reading.number if reading.number in {"p", "d"} else "s"
    if scene.words[verb].conj == "ف":
        return _resumed_object(scene, verb, reading.gender or "m", number)
    meetings = [c for c in scene.parse.clauses if only_met(scene, c, discourse)]
    earlier = [c for c in scene.parse.clauses if c.verb < verb and c.subject]
    for clause in reversed([c for c in earlier if not quoted_to_end(scene.words, c.verb, verb)]):
        if any(clause.subject == met.subject for met in meetings):
            if not clause.verb:
                return None
            continue
        phrase = scene.parse.phrases[clause.subject[0]]
        filler = Filler(phrase.first, phrase.last, phrase.head, "subject")
        answer = scene.answer(filler)
        own = clause.subject_rule in {"after", "before"}
        told = scene.words[clause.verb].reading if own else reading
        name = scene.words[phrase.head].pos == "propn"  # its gender is that of its own verb (صادق الكنيست)
        known = None not in {told.gender, reading.gender}
        if name and number == "s" and known and told.gender != reading.gender:
            continue
        if answer is not None and fits(scene.words[phrase.head], answer.human, reading.gender or "m", number):
            return party(scene, filler, answer)
    return _other_person(scene, verb, reading.gender or "m", number)


def _other_person(scene: Scene, verb: int, gender: Gender, number: Number) -> Party | None:
    """The last person before a verb whose form goes with no subject of the sentence (طالب النواب رئيس الحكومة
    بالاستقالة لكنه رفض); nobody where a verb before it leaves out a subject of that form.
    """
    clauses = [clause for clause in scene.parse.clauses if clause.verb < verb]
    told = scene.words[verb].reading
    goes_on = any(
        clause.subject_rule == "none"
        and not clause.passive
        and scene.words[clause.verb].reading.person == 3
        and scene.words[clause.verb].reading.gender == told.gender
        and scene.words[clause.verb].reading.number == told.number
        for clause in clauses
    )
    if goes_on or not any(clause.subject for clause in clauses):
        return None
    for phrase in reversed([p for p in scene.parse.phrases if p.last < verb]):
        filler = Filler(phrase.first, phrase.last, phrase.head, "complement")
        answer = scene.answer(filler, metonyms=False)
        if answer is None or answer.kind not in PERSONS or phrase.prep in grammar().locative:
            continue
        if fits(scene.words[phrase.head], True, gender, number):
            return party(scene, filler, answer)
    return None


def _resumed_object(scene: Scene, verb: int, gender: Gender, number: Number) -> Party | None:
    """فـ and a verb take up whom the clause before has acted on, where he agrees (منع النائبَ فاعتصم)."""
    earlier = [c for c in scene.parse.clauses if c.verb < verb]
    for at in (*(earlier[-1].object if earlier else ()), *(earlier[-1].subject if earlier else ())):
        phrase = scene.parse.phrases[at]
        filler = Filler(phrase.first, phrase.last, phrase.head, "object")
        answer = scene.answer(filler)
        if answer is not None and fits(scene.words[phrase.head], answer.human, gender, number):
            return party(scene, filler, answer)
    return None
