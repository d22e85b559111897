"""Acts that have not happened though no word over them says so: news that is denied, one more thing that
would have to be so, what was forestalled or may not have been.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, BEFORE, SO
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.participles import goes_on_beside
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord, Told
from marsad.extract.standing.behind_hedges import CONDITIONS, QUESTION
from marsad.extract.standing.hearsay import hearsay
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedges import reaches
from marsad.extract.standing.marks_between import crosses
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import Standing, step_of, under
from marsad.extract.trigger.governing import Step, entry, lends, verb_lemmas
from marsad.extract.trigger.governors import known

HARMS = frozenset({"ASSAULT", "COERCE", "PROTEST", "SANCTION"})
GENERAL_REACH, BEFORE_REACH = 8, 6
DENYING = frozenset({"negated", "litotes"})


def news_denied(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """News that a verb or noun before it denies (نفت الوزارة صحة ما نشر عن إسقاط طائرة، نفي خبر مقتله في
    غارة)."""
    joined = scene.words[trigger.at].pos == "verb" and scene.words[trigger.at].conj
    if joined or not hearsay(scene, trigger):
        return found
    for at in range(trigger.first - 2, max(trigger.first - GENERAL_REACH, -1), -1):
        if scene.words[at].pos in {"verb", "punct"}:
            break
        step = Step(at, "idafa")
        row = entry(scene, step) if scene.words[at].stem in grammar().denial else None
        if row is not None:
            return under(scene, step, "negated", row.certainty, found)
    for clause in reversed(scene.parse.clauses):
        if clause.verb >= trigger.first or crosses(scene, clause.verb, trigger.at, HARD_STOPS):
            continue
        step = Step(clause.verb, "object")
        row = entry(scene, step)
        spoken = scene.words[clause.verb].lemma in scene.lexicon.speech
        if row is not None and row.status in DENYING and spoken and clause.negator is None:
            if goes_on_beside(scene.words, clause.verb, trigger.at):
                return found  # نفت ضلوعها في الهجوم، متهمة الرياض بقصف السفارة
            return under(scene, step, "negated", row.certainty, found)
        if scene.words[clause.verb].conj and clause.antecedent is None:
            return found  # نفى الأنباء وندد بقصف القرية
    return found


def denied_if(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """What is denied behind و as one more thing that would have to be so (إذا استمر القصف ولم ينسحبوا)."""
    at = trigger.at
    negator = negator_of(scene, at) if found.status == "negated" and scene.words[at].pos == "verb" else None
    if negator is None or scene.words[negator].conj != AND:
        return found
    before = max((clause.verb for clause in scene.parse.clauses if clause.verb < negator), default=-1)
    if before < 0 or scene.words[before].future or scene.words[before].conj == SO:
        return found
    if crosses(scene, before, negator, HARD_STOPS):
        return found
    one = RelationWord(before, before, before, "verb")
    for first, last, hedge in hedges(scene):
        if hedge.kind in CONDITIONS - {QUESTION} and reaches(scene, one, first, last, hedge):
            return Standing("hypothetical", "certain", (*found.why, step_of(scene, "condition", first, last)))
    return found


def if_it_was(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act behind which it is asked whether it was done at all (استقالة الوزير، إن حصلت، ستربك الحكومة)."""
    words = scene.words
    if words[trigger.at].pos == "verb":
        return found
    for clause in scene.parse.clauses:
        verb = clause.verb
        if not trigger.last < verb <= trigger.last + GENERAL_REACH:
            continue
        if words[verb - 1].stem not in grammar().conditional or words[verb].reading.tense is None:
            return found
        happens = words[verb].lemma in grammar().comes_true or lends(scene, verb, "subject")
        after = words[verb + 1] if verb + 1 < len(words) else None
        if happens and (after is None or after.pos in {"punct", "adverb", "verb"}):
            return Standing(
                "hypothetical", "possible", (*found.why, step_of(scene, "condition", verb - 1, verb))
            )
        return found
    return found


def forestalled(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An attack before which its doers were caught (اعتقلت الشرطة خلية قبل أن تنفذ هجوما): it did not
    come."""
    if trigger.event not in HARMS or BEFORE not in scene.positions or known(scene, trigger.at):
        return found
    before = max((at for at in scene.positions[BEFORE] if at < trigger.first), default=-1)
    if before < 0 or trigger.first - before > BEFORE_REACH or crosses(scene, before, trigger.at, COMMAS):
        return found
    verbs = [clause.verb for clause in scene.parse.clauses if clause.verb < before]
    verb = max(verbs, default=-1)
    if verb < 0 or crosses(scene, verb, before, HARD_STOPS):
        return found
    stopped = verb_lemmas(scene, verb) & grammar().forestalling and negator_of(scene, verb) is None
    if not stopped or scene.words[verb].reading.tense != "past":
        return found
    return Standing("hypothetical", "certain", (*found.why, step_of(scene, "forestalled", verb, before)))
