"""Who denies an act, where no verb of saying over it tells whose word that is: who denies news of it, or
calls it false (نفى المتحدث الأنباء، نقلا عن مصادر، عن مقتله؛ وصفت الوزارة خبر اعتقاله بأنه مفبرك), and whose
denial a noun tells (نفي الشرطة اعتقاله، سارع الجيش إلى نفي القصف)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.sources import can_speak, extended, source
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.marks_between import crosses
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.slots import verb_slots
from marsad.model import Attribution

DENIAL, BACK, NEGATED, IDAFA = "denial", "back", "negated", "idafa"


def denier(scene: Scene, at: int) -> Attribution | None:
    """The subject of the last main verb before an act's noun, if it is one of denying, or of judging with a
    word for what is false behind the act; else whose denial a noun over it is."""
    if scene.words[at].pos == "verb":
        return None
    if (noun := _denial(scene, at)) is not None:
        return _whose(scene, noun, at)
    for clause in reversed(scene.parse.clauses):
        if clause.verb >= at or clause.antecedent is not None or clause.subject_rule == "relative":
            continue
        if clause.verb and scene.words[clause.verb - 1].folded in grammar().headless:
            continue  # اعتبرت الرئاسة ما نشر عن لقائه محض افتراء
        cue = scene.lexicon.speech.get(scene.words[clause.verb].lemma)
        if cue is None or clause.negator is not None or crosses(scene, clause.verb, at, HARD_STOPS):
            return None
        denies = cue.status == NEGATED or _called_false(scene, at)
        if not denies or not clause.subject or not can_speak(scene, clause.subject[0]):
            return None
        behind = (n for n in clause.object if n > clause.subject[0])
        stop = min((scene.parse.phrases[n].first for n in behind), default=at)
        return source(scene, extended(scene, clause.subject[0], stop), scene.words[clause.verb].text)
    return None


def _denial(scene: Scene, at: int) -> int | None:
    """The noun of denial under which an act stands."""
    nouns = grammar().denial
    if not scene.where(nouns):
        return None
    return next((step.at for step in steps(scene, at, at) if scene.words[step.at].stem in nouns), None)


def _whose(scene: Scene, noun: int, act: int) -> Attribution | None:
    """Who owns a denial (نفي الشرطة), is told by its adjective (نفي إسرائيلي), else the subject of the verb
    that it stands under (سارع الجيش إلى نفيه، كررت طهران نفيها)."""
    words, own = scene.words, scene.parse.phrase_of[noun]
    phrase = scene.parse.phrases[own] if own >= 0 else None
    text = words[noun].text
    last = noun if phrase is None else min(phrase.last, act - 1)
    if noun < last:
        adjective = words[noun + 1].pos != "noun"
        owner = Filler(noun + 1, last, noun + 1, "adjective" if adjective else IDAFA)
        if scene.answer(owner) is not None:  # not نفي الأنباء عن
            return source(scene, owner, text)
    clause = scene.parse.clause_over(noun)
    subject = () if clause is None else verb_slots(scene.parse, clause).get("subject", ())
    first = next((f for f in subject if not f.pronoun and f.last < noun), None)
    return None if first is None or clause is None else source(scene, first, words[clause.verb].text)


def _called_false(scene: Scene, at: int) -> bool:
    return any(
        first > at and hedge.kind == DENIAL and hedge.scope == BACK for first, _, hedge in hedges(scene)
    )
