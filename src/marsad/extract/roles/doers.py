"""Doers that stand in no slot of their act: dropped subjects, speakers, participants, unknown names."""

from __future__ import annotations

from marsad.arabic.clauses.relative_roles import resumed
from marsad.arabic.letters.endings import OF_ONE
from marsad.arabic.phrases.parsed import Clause
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.describing import describes
from marsad.extract.roles.own_words import speaking
from marsad.extract.roles.unsaid import PREP, WITH, unsaid
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.launched import of_what_it_hit
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.predicates import DEFAULT_VERB_FRAME, DOERS

PRONOUN = ".pronoun"
SIDES = frozenset({"subject", "object"})


def participants(scene: Scene, trigger: Trigger, discourse: Discourse) -> Cast:
    """Those whose very name says that they took part (المتظاهرون in a sentence about a demonstration)."""
    nouns = set(scene.lexicon.cues.participants.get(trigger.entry.event, ()))
    if not nouns:
        return Cast()
    told = [c.subject for c in scene.parse.clauses if of_what_it_hit(scene, trigger.at, c)]
    for number, phrase in enumerate(scene.parse.phrases):
        if any(number in subject for subject in told):  # إحراق خيام نصبها المتظاهرون
            continue
        if nouns & scene.shapes[phrase.head] or scene.words[phrase.head].lemma in nouns:
            filler = Filler(phrase.first, phrase.last, phrase.head, "participants")
            return cast(scene, "actor", (filler,), discourse, metonyms=True)
    return Cast()


def dropped(scene: Scene, trigger: Trigger, discourse: Discourse, left_out: bool = False) -> Cast:
    """The subject of a verb that has none in its sentence."""
    word = scene.words[trigger.at]
    frame = trigger.entry.frame.verb or DEFAULT_VERB_FRAME
    clause = scene.parse.clause_of(trigger.at)
    if word.pos != "verb" or clause is None or frame.get("subject", "actor") not in DOERS:
        return Cast()
    inside = told_in(scene, trigger)
    if clause.subject and not left_out and not inside:
        return Cast()
    if word.reading.person == 1:
        return speaking(scene, trigger.at, discourse)
    of_thing = clause.subject_rule == "relative" and clause.subject == (clause.antecedent,)
    if not inside and (of_thing or describes(scene, trigger.at)):
        return Cast()
    return unsaid(scene, trigger.at, discourse)


def met(scene: Scene, trigger: Trigger, actor: Cast, left_out: int | None, discourse: Discourse) -> Cast:
    """Those who met, where only whom they met is named: behind a verb that takes an object (والتقى في الختام
    رئيس الوزراء) or with مع (وأجرى محادثات مع نظيره); ``left_out`` is the light verb over the act that has no
    subject.
    """
    clause = scene.parse.clause_of(trigger.at)
    verb = trigger.at if clause is not None else left_out
    ways = {f.how.removesuffix(PRONOUN) for f in actor.fillers}  # واتفق معه
    if verb is None or not actor.parties or scene.words[verb].reading.number == "d":
        return actor
    frame = trigger.entry.frame.verb
    takes = clause is not None and frame.get("object") == frame.get("subject") == "both"
    single = scene.words[verb].reading.number == "s"
    lone = takes and single and ways in ({"subject.after"}, {"object"}) and len(actor.parties) == 1
    with_both = {f"{PREP}{prep}" for prep, role in frame.items() if role == "both" and prep not in SIDES}
    beside = (
        len(ways) == 1
        and ways <= {WITH, *with_both}
        and (clause is None or not _party_subject(scene, clause))
    )
    first = unsaid(scene, verb, discourse) if lone or beside else Cast()
    if any(p.start == q.start or (p.id and p.id == q.id) for p in first.parties for q in actor.parties):
        return actor
    return Cast((*first.parties, *actor.parties), actor.fillers, (*first.why, *actor.why))


def _party_subject(scene: Scene, clause: Clause) -> bool:
    """Whether the subject of a clause is a party or could be a person (not what was talked about)."""
    phrases = (scene.parse.phrases[number] for number in clause.subject)
    fillers = (Filler(phrase.first, phrase.last, phrase.head, "subject") for phrase in phrases)
    return any(scene.answer(f) is not None or scene.words[f.head].pos == "propn" for f in fillers)


def told_in(scene: Scene, trigger: Trigger) -> bool:
    """Whether a relative clause only tells what is in its antecedent, a thing that its pronoun takes up (خطاب
    انتقد فيه): its subject is somebody else.
    """
    clause = scene.parse.clause_of(trigger.at)
    if clause is None or not resumed(scene.words, clause.verb, clause.end):
        return False
    if not any(w.pronoun in OF_ONE for w in scene.words[clause.verb : clause.end + 1]):
        return False  # غارات استهدفت المطار الخاضع لهم: people are meant, not the thing
    own = clause.subject[0] if clause.subject_rule == "relative" else clause.antecedent
    if own is None or (clause.subject and clause.subject_rule != "relative"):
        return False
    phrase = scene.parse.phrases[own]
    return scene.answer(Filler(phrase.first, phrase.last, phrase.head, "antecedent"), metonyms=False) is None
