"""Who did not do something, one or the other, behind what it was not done to (لم يوقع الاتفاق لا الوزير ولا
السفير)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import harming
from marsad.arabic.classes.particles import AND
from marsad.arabic.clauses.clauses import Clause
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.sectors import OUTLAWS

NOR = "لا"
FORCES = OUTLAWS | {"MIL", "COP", "SPY"}


def neither(scene: Scene, clause: Clause) -> tuple[tuple[Filler, ...], Filler] | None:
    """Those whom لا ... ولا set behind a denied verb and the one phrase that it has before them, and that
    phrase, where it is the object: no subject, or one that is nobody (not لم تعتقل الشرطة لا هذا
    ولا ذاك)."""
    words, phrases = scene.words, scene.parse.phrases
    behind = [at for at in scene.positions.get(NOR, ()) if clause.verb < at <= clause.end]
    if len(behind) < len((NOR, AND)) or words[behind[0]].conj or words[behind[0] - 1].pos == "punct":
        return None
    if any(words[at].conj != AND for at in behind[1:]):
        return None
    before = [p for p in phrases if clause.verb < p.first < behind[0] and not p.prep]
    told = [scene.parse.phrase_of[at + 1] if at + 1 < len(words) else -1 for at in behind]
    if len(before) != 1 or before[0].first != clause.verb + 1 or words[clause.verb].pronoun:
        return None
    if any(own < 0 or phrases[own].prep for own in told):
        return None
    thing = Filler(before[0].first, before[0].last, before[0].head, "object")
    subject = bool(clause.subject) and phrases[clause.subject[0]] is before[0]
    doers = [phrases[own] for own in told]
    fillers = tuple(Filler(p.first, p.last, p.head, "subject.after") for p in doers)
    if clause.subject and (not subject or not _done_to(scene, clause, thing, fillers)):
        return None
    return fillers, thing


def _done_to(scene: Scene, clause: Clause, thing: Filler, doers: tuple[Filler, ...]) -> bool:
    """Whether what looks like the subject is what the others did not do it to: a thing, or somebody unarmed
    to whom only forces do such harm (لم يعتقل النائب لا الجيش ولا الشرطة)."""
    answer = scene.answer(thing)
    if answer is None or scene.words[clause.verb].lemma not in harming():
        return answer is None
    sectors = (None if (a := scene.answer(doer)) is None else a.sector for doer in doers)
    return answer.sector not in FORCES and all(sector in FORCES for sector in sectors)
