"""What the verb over an event noun, or the verb of its relative clause, lends it of its own complements."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.particles import ABOUT, FROM
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.asides import pronoun_preps
from marsad.extract.trigger.governing import verb_lemmas
from marsad.extract.trigger.launched import of_what_it_hit
from marsad.extract.trigger.slots import verb_slots
from marsad.lexicon.load import rows_of

RESUMED_WITHIN = 2
OF_SUBJECT = frozenset({FROM, ABOUT})  # behind a subject they tell of it (عرض وفد من النقابة طلبا)


def carried_slots(scene: Scene, at: int) -> dict[str, tuple[Filler, ...]]:
    """The prepositional slots of an event noun that stand behind the verb over it or in its relative clause,
    where that only says that it happened (معارك دارت بين، اندلعت معارك أمس بين) or who did or suffered it
    (الغارات التي شنها X على Y), and those between that verb and the noun (شن X على Y غارات).
    """
    own = scene.parse.phrase_of[at]
    if own < 0 or scene.parse.phrases[own].head > at:
        return {}
    for clause in scene.parse.clauses:
        if own not in {clause.antecedent, *clause.subject[:1], *clause.object[:1]}:
            continue
        if not _carries(scene, clause, own) or of_what_it_hit(scene, at, clause):
            continue
        relative = clause.antecedent == own
        near = clause.verb if relative else _comma_behind(scene.words, at)
        ahead = range(clause.verb + 1, clause.verb + 1 if relative else at)  # شن الجيش على البلدة هجوما
        found = {
            slot: tuple(
                f
                for f in fillers
                if (f.first > near and not f.pronoun) or (f.first in ahead and slot not in OF_SUBJECT)
            )
            for slot, fillers in verb_slots(scene.parse, clause).items()
        }
        return {slot: f for slot, f in found.items() if f and slot not in {"subject", "object"}}
    return {}


def _comma_behind(words: Sequence[Word], at: int) -> int:
    """Where the first comma behind a word stands: up to there it has its complements by itself."""
    return next((n for n in range(at + 1, len(words)) if words[n].text in COMMAS), len(words))


def _carries(scene: Scene, clause: Clause, own: int) -> bool:
    """Whether the verb of a clause lends its complements to an event noun's phrase."""
    lent = {(v.slot, v.doer) for v in rows_of(scene.lexicon.light, verb_lemmas(scene, clause.verb))}
    happened = ("subject", "none") in lent or (clause.passive and ("object", "actor") in lent)
    if clause.antecedent == own:
        done = bool(scene.words[clause.verb].pronoun) and ("object", "actor") in lent
        return (happened and not clause.object) or done or resuming(scene, clause) is not None
    if own in clause.subject[:1]:
        lone = clause.subject_rule == "after" and ("object", "actor") in lent  # فرضت على موسكو عقوبات
        return (happened or lone) and not clause.object
    return own in clause.object[:1] and ("object", "actor") in lent and not clause.passive


def resuming(scene: Scene, clause: Clause) -> str | None:
    """The preposition by whose pronoun a light verb of a relative clause takes up its antecedent (الهجوم الذي
    تعرض له)."""
    if clause.antecedent is None:
        return None
    lent = {v.slot for v in rows_of(scene.lexicon.light, verb_lemmas(scene, clause.verb)) if v.doer != "none"}
    near = pronoun_preps(scene.words, clause.verb, min(clause.verb + RESUMED_WITHIN, clause.end))
    return next((prep for prep, _ in near if prep in lent), None)
