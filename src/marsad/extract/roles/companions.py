"""Who does an act beside its doer (شاركت القوات التركية إلى جانب الجيش الحر في القصف).

Behind a comma they are parties that ``joined`` finds.
"""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.marks import QUOTES
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.act import overlapping
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger

SHARED = "shared"
MEETING, WITH, STATE, PRESS = "CONSULT", "prep.مع", "state", frozenset({"JRN", "MED"})
TOGETHER = frozenset({"ASSAULT", "MOBILIZE", "COERCE", "CONSULT", "COOPERATE", "AID", "PROTEST"})


def without_neighbours(scene: Scene, found: list[Filler]) -> None:
    """Leaves out the state that lies beside where a fight was (معارك في البلدة الحدودية مع تشاد)."""
    for filler in [filler for filler in found if filler.how == WITH and filler.first > 1]:
        if scene.words[filler.first - 2].lemma in grammar().bordering:
            answer = scene.answer(filler, metonyms=False)
            if answer is not None and answer.kind == STATE:
                found.remove(filler)


def with_companions(scene: Scene, event: str, actor: Cast, discourse: Discourse) -> Cast:
    """The doers of an act that several can do, with whom an expression right behind them joins to them."""
    if event not in TOGETHER:
        return actor
    for filler in actor.fillers:
        first = None if filler.pronoun else _behind_expression(scene, filler.last + 1)
        number = scene.parse.phrase_of[first] if first is not None else -1
        if first is None or number < 0:
            continue
        beside = Filler(first, scene.parse.phrases[number].last, first, "companion")
        more = cast(scene, "actor", (beside,), discourse, metonyms=True)
        if more.parties and not any(overlapping(p, a) for p in more.parties for a in actor.parties):
            return Cast(
                (*actor.parties, *more.parties), (*actor.fillers, *more.fillers), (*actor.why, *more.why)
            )
    return actor


def with_speaker(scene: Scene, trigger: Trigger, actor: Cast, discourse: Discourse) -> Cast:
    """Those who met, with who spoke at their meeting where only the other is named beside it (قال الوزير خلال
    اجتماع مع السفير إن)."""
    others = {filler.how for filler in actor.fillers}
    own = scene.parse.phrase_of[trigger.at]
    if trigger.event != MEETING or trigger.form != "noun" or others != {WITH} or own < 0:
        return actor
    prep = scene.parse.phrases[own].prep
    if prep not in grammar().met_at:
        return actor
    clause = next((c for c in scene.parse.clauses if own in c.prep(prep)), None)
    if clause is None or clause.subject_rule not in {"after", "before", SHARED}:
        return actor
    lemma = scene.words[clause.verb].lemma
    speaks = clause.subject_rule != SHARED and (
        lemma in scene.lexicon.speech or lemma in grammar().addressing
    )
    if not (speaks or lemma in grammar().uttering):  # في كلمة ألقاها خلال اجتماع مع السفراء
        return actor
    subject = verb_slots(scene.parse, clause).get("subject", ())
    speaker = cast(scene, "actor", subject, discourse, metonyms=True)
    if not speaker.parties or any(overlapping(p, a) for p in speaker.parties for a in actor.parties):
        return actor
    if any(party.sector in PRESS for party in (*speaker.parties, *actor.parties)):
        return actor
    return Cast(
        (*speaker.parties, *actor.parties),
        (*speaker.fillers, *actor.fillers),
        (*speaker.why, *actor.why),
    )


def with_attending(scene: Scene, trigger: Trigger, actor: Cast, discourse: Discourse) -> Cast:
    """Those who met with whom a clause that describes their meeting tells of besides: who held it, who came
    to it or was gathered by it (عقد القائد اجتماعا حضره ضباط، لقاء ضم السفير ونظيره)."""
    if trigger.event != MEETING or not actor.parties:
        return actor
    clauses, own = scene.parse.clauses, scene.parse.phrase_of[trigger.at]
    over = scene.parse.clause_of(trigger.at)
    over = over or next((c for c in clauses if own >= 0 and own in c.object), None)
    held = {own, *(over.object if over is not None else ())} - {-1}
    fillers = [f for c in clauses if c.antecedent in held for f in _told_to_come(scene, c)]
    if not fillers or over is None:
        return actor
    hosts = verb_slots(scene.parse, over).get("subject", ()) if over.antecedent is None else ()
    more = cast(scene, "actor", (*hosts, *fillers), discourse, metonyms=True)
    new = [n for n, p in enumerate(more.parties) if not any(overlapping(p, a) for a in actor.parties)]
    return Cast(
        (*actor.parties, *(more.parties[n] for n in new)),
        (*actor.fillers, *(more.fillers[n] for n in new)),
        (*actor.why, *(more.why[n] for n in new)),
    )


def _told_to_come(scene: Scene, clause: Clause) -> Iterator[Filler]:
    """Who came to what a clause describes, or whom it gathered."""
    lemma, slots = scene.words[clause.verb].lemma, verb_slots(scene.parse, clause)
    coming = lemma in grammar().attending and clause.subject_rule == "after"
    gathering = lemma in grammar().gathering
    for slot in ("subject",) if coming else ("object", "ب", "مع") if gathering else ():
        yield from (f for f in slots.get(slot, ()) if not f.pronoun and f.first > clause.verb)


def _behind_expression(scene: Scene, at: int) -> int | None:
    """The word behind an expression for company that begins at a word."""
    words = scene.words
    for expression in grammar().companion:
        end = at + len(expression)
        if tuple([word.folded for word in words[at:end]]) == expression:
            end += end < len(words) and words[end].text in QUOTES
            return end if end < len(words) else None
    return None
