"""Who denies news of an act, or calls it false, where nothing else tells whose word that is (نفى المتحدث
الأنباء، نقلا عن مصادر، عن مقتله؛ وصفت الوزارة خبر اعتقاله بأنه مفبرك)."""

from __future__ import annotations

from marsad.arabic.clauses import HARD_STOPS
from marsad.extract.sentence.scene import Scene
from marsad.extract.speech.sources import can_speak, extended, source
from marsad.extract.standing.hedges import crosses, hedges
from marsad.model import Attribution

DENIAL, BACK, NEGATED = "denial", "back", "negated"


def denier(scene: Scene, at: int) -> Attribution | None:
    """The subject of the last main verb before an act's noun, if it is one of denying, or of judging with a
    word for what is false behind the act."""
    if scene.words[at].pos == "verb":
        return None
    for clause in reversed(scene.parse.clauses):
        if clause.verb >= at or clause.antecedent is not None or clause.subject_rule == "relative":
            continue
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


def _called_false(scene: Scene, at: int) -> bool:
    return any(
        first > at and hedge.kind == DENIAL and hedge.scope == BACK for first, _, hedge in hedges(scene)
    )
