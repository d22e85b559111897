"""Who alone did something, behind the exception to a denied verb (لم يدن الهجوم سوى تركيا)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.clauses.clauses import Clause
from marsad.extract.roles.talks import HARM
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.standing.negators import exception
from marsad.extract.trigger.triggers import Trigger


def doer_excepted(
    scene: Scene, trigger: Trigger, clause: Clause | None
) -> tuple[Filler, Filler | None] | None:
    """Who alone is excepted from a denied verb, and what he did it to: where the verb has no other subject,
    or one that is no party, which is what it was done to (لم يلغ القرار سوى المجلس)."""
    phrases, words = scene.parse.phrases, scene.words
    at = exception(scene, clause.verb) if clause is not None else None
    if clause is None or at is None:
        return None
    own = scene.parse.phrase_of[at + 1]
    if own < 0 or own in clause.subject:
        return None
    alone = phrases[own]
    if alone.first != at + 1 or alone.prep:
        return None
    doer = Filler(alone.first, alone.last, alone.head, "subject.after")
    before = [p for p in phrases if clause.verb < p.first < at and not p.prep]
    if not clause.subject:
        opens = clause.verb < 2 or words[clause.verb - 2].pos == "punct"
        done = Filler(before[0].first, before[0].last, before[0].head, "object") if before else None
        return (doer, done) if (before or opens) and not words[clause.verb].pronoun else None
    subject = phrases[clause.subject[0]]
    filler = Filler(subject.first, subject.last, subject.head, "object")
    if (
        words[at - 1].stem in grammar().nobody
        and subject.last < at - 1
        and len(before) == len((subject, alone))
    ):
        return doer, filler  # لا يدعم الجنرال أحد سوى مصر
    nobody = subject in before and trigger.event not in HARM and scene.answer(filler) is None
    return (doer, filler) if nobody else None


def only_fallen(scene: Scene, trigger: Trigger, clause: Clause | None) -> Filler | None:
    """Who alone is excepted from a denied verb of harm that names no doer and nobody else before the
    exception: he suffered it (لم يقتل في القصف سوى طفلين)."""
    at = exception(scene, clause.verb) if clause is not None else None
    if clause is None or at is None or clause.subject or scene.words[clause.verb].pronoun:
        return None
    number = scene.parse.phrase_of[at + 1]
    if number < 0 or scene.words[clause.verb].lemma not in harming():
        return None
    alone = scene.parse.phrases[number]
    opens = clause.verb < 2 or scene.words[clause.verb - 2].pos == "punct"
    others = any(clause.verb < p.first < at and not p.prep for p in scene.parse.phrases)
    if alone.first != at + 1 or alone.prep or others or not opens or trigger.event not in HARM:
        return None
    return Filler(alone.first, alone.last, alone.head, "object")
