"""Acts that nobody confirms, proves or saw, and charges that are answered."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WHAT
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.denying import negated
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import Standing
from marsad.extract.trigger.governing import Step
from marsad.lexicon.load import rows_of

TOLD = frozenset({"object", "content"})
SAID, OWNING = "say", "ب"
ACCUSED_OF = "ب"


def unconfirmed(scene: Scene, step: Step) -> bool:
    """Whether a step is a verb of confirming or saying that is denied (لم يؤكد الجيش مقتله، لم تقل أي جهة إن
    الجيش قصفها): it leaves that open."""
    word = scene.words[step.at]
    if word.pos != "verb":
        return False
    told = step.slot in TOLD and word.lemma in grammar().confirming
    said = scene.lexicon.speech.get(word.lemma) if step.slot == "content" else None
    told = told or (said is not None and said.kind == SAID and said.status is None)
    told = told or (
        step.slot == OWNING and word.lemma in scene.lexicon.speech and of_himself(scene, {word.lemma}, OWNING)
    )
    return told and negator_of(scene, step.at) is not None


def of_himself(scene: Scene, verbs: Collection[str], prep: str) -> bool:
    """Whether a preposition behind a verb tells what its subject did himself (أقر بقصفها)."""
    rows = rows_of(scene.lexicon.control, verbs)
    return any(row.slot == prep and row.controller == "subject" and not row.status for row in rows)


def charge_answered(scene: Scene, step: Step) -> bool:
    """Whether a step is accusations upon which, or in answer to which, something is done or denied (نفى قصفها
    بعد اتهامات له بقصفها): what they tell is the accuser's word, whatever becomes of the rest."""
    return step.slot == ACCUSED_OF and accusation_answered(scene, step.at)


def accusation_answered(scene: Scene, at: int) -> bool:
    """Whether a word is accusations upon which, or in answer to which, something is done or denied (بعد
    اتهامات له، ردا على اتهامات)."""
    own = scene.parse.phrase_of[at]
    if own < 0 or not scene.shapes[at] & grammar().accusing:
        return False
    phrase = scene.parse.phrases[own]
    answer = phrase.first > 1 and scene.words[phrase.first - 2].stem in grammar().reply
    return answer or phrase.prep in grammar().upon | grammar().after_clause


def unproved(scene: Scene, step: Step, over: Sequence[Step]) -> bool:
    """Whether a step is a word for what shows an act and is denied (لم تجد أي دليل على قصفه، لا مؤشرات على):
    that leaves it open."""
    words, at = scene.words, step.at
    if words[at].pos == "verb":
        return _denied_what_shows(scene, at)
    if words[at].lemma not in grammar().evidence:
        return False
    first = at - (at > 0 and words[at - 1].stem in grammar().any_of)
    before = words[first - 1] if first else None
    if before is not None and before.stem in grammar().negator | grammar().negator_noun:
        return True
    clause = scene.parse.clause_over(at) if step.slot != "idafa" else None
    verbs = [o.at for o in over if words[o.at].pos == "verb"] + ([clause.verb] if clause is not None else [])
    return any(negator_of(scene, verb) is not None for verb in verbs)


def _denied_what_shows(scene: Scene, verb: int) -> bool:
    """Whether a verb of confirming tells what something shows that there is none of (لم تجد خلاصة تثبت
    تعذيبه)."""
    words = scene.words
    if words[verb].lemma not in grammar().confirming | grammar().showing:
        return False
    if verb and words[verb - 1].folded == WHAT:  # لم يصدر ما يؤكد قصفه
        before = max((c.verb for c in scene.parse.clauses if c.verb < verb), default=-1)
        return before >= 0 and negator_of(scene, before) is not None
    clause = scene.parse.clause_of(verb)
    if clause is None or clause.antecedent is None or scene.parse.phrases[clause.antecedent].definite:
        return False
    outer = scene.parse.clause_over(scene.parse.phrases[clause.antecedent].first)
    return outer is not None and outer.verb < verb and negator_of(scene, outer.verb) is not None


def unseen(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """What nobody heard or saw somebody do (لم نسمع إيران تدين القصف، عدم سماع حليفه يهدد الحكومة)."""
    words, clause = scene.words, scene.parse.clause_of(trigger.at)
    if clause is None or clause.verb != trigger.at or words[trigger.at].conj:
        return found
    seen = scene.parse.phrase_of[trigger.at - 1] if trigger.at else -1
    if seen < 0:
        return found
    first = scene.parse.phrases[seen].first
    over = next((c for c in reversed(scene.parse.clauses) if c.verb < first), None)
    near = over is not None and (seen in over.object or over.verb == first - 1)
    beheld = over is not None and near and words[over.verb].lemma in grammar().perceiving
    no = negator_of(scene, over.verb) if over is not None and beheld else None
    if no is None and words[first].lemma in grammar().negator_noun and first + 1 < trigger.at:
        no = first if words[first + 1].lemma in grammar().perceiving else None
    return found if no is None else negated(scene, no, trigger.at, found)
