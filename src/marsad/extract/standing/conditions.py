"""Whether an expression opens a condition, and what follows from it."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import PERFECT
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.marks import COMMAS, QUESTIONS
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.behind_hedges import COUNTERFACTUAL, QUESTION
from marsad.extract.standing.marks_between import crosses
from marsad.extract.trigger.governors import known, passes, steps
from marsad.lexicon.cues import Hedge


def opens_condition(scene: Scene, first: int) -> bool:
    """Whether a word that also asks when opens a condition: at the head of its sentence or behind a stop,
    right before its verb (متى انسحبوا أفرج عنهم; not يعرف متى قصفوها)."""
    before = scene.words[first - 1] if first else None
    after = scene.words[first + 1] if first + 1 < len(scene.words) else None
    opens = (before is None or before.pos == "punct") and after is not None and after.pos == "verb"
    return opens and not asks_when(scene, first + 1)


def asks_when(scene: Scene, verb: int) -> bool:
    """Whether the sentence of a verb in the past is a question with no other (متى هاجموا المدينة؟)."""
    words, more = scene.words, grammar().why | grammar().presuming
    for at in range(verb + 1, len(words)):
        word = words[at]
        if word.pos == "verb" and not any(w.conj and w.stem in more for w in words[at - 2 : at]):
            return False  # متى هاجموها ولماذا لم يعلنوا ذلك؟ asks on
        if word.pos == "punct" and word.text[0] in HARD_STOPS:
            return word.text[0] in QUESTIONS
    return False


def follows_from(scene: Scene, trigger: Told, first: int, last: int, hedge: Hedge) -> bool:
    """Whether an act is told by the verb right behind the one comma that ends a condition which opens its
    sentence (إذا قصف الجيش القرية، تظاهر سكانها): it follows from that; what is said there is not (إذا قصفوا
    القرية، قال الوزير), nor what was done all the same (إذا كان قد انسحب، فقد هاجم)."""
    words, at = scene.words, trigger.at
    before = words[first - 1] if first else None
    opens = before is None or before.pos == "punct" or before.stem in grammar().complementizer
    if at <= last or not opens or hedge.kind == QUESTION:
        return False
    comma = next((n for n in range(last + 1, at) if words[n].text in COMMAS), -1)
    verb = comma + 1 + (words[min(comma + 1, at)].pos == "particle")
    if comma < 0 or verb > at or words[verb].pos != "verb" or words[verb].conj == "و":
        return False
    if words[verb].lemma in scene.lexicon.speech or words[verb - 1].stem == PERFECT:
        return False
    bare = hedge.kind != COUNTERFACTUAL and not any(w.pos == "verb" for w in words[last:comma])
    if bare or crosses(scene, first, comma, HARD_STOPS):
        return False
    if verb == at or _goes_on(words, verb, at):
        return True
    return not crosses(scene, verb, at, HARD_STOPS | COMMAS, verbs=True) and any(
        step.at == verb and passes(scene, step, known(scene, at)) for step in steps(scene, trigger.first, at)
    )


def _goes_on(words: Sequence[Word], verb: int, at: int) -> bool:
    """Whether a verb joined by و goes on from another of its tense, nothing between that parts them (هاجموا
    القاعدة وخطفوا ضباطا)."""
    if words[at].pos != "verb" or words[at].conj != "و":
        return False
    between = words[verb + 1 : at]
    alike = words[at].reading.tense == words[verb].reading.tense
    return alike and not any(w.pos in {"verb", "punct", "relative", "particle"} for w in between)
