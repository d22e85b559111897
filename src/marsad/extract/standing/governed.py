"""What the act's own mood and the words over it make of an act, read from the inside out."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BEFORE
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord, Told
from marsad.extract.standing.anybodys import general
from marsad.extract.standing.applied import ADDRESSED, applied
from marsad.extract.standing.asked import if_behind
from marsad.extract.standing.awaited import awaited
from marsad.extract.standing.beside import by_then, not_without, towards, upon
from marsad.extract.standing.by_its_words import (
    OPEN,
    by_part,
    denied_already,
    describes,
    open_verb,
    own_mood,
    people,
    was_so,
)
from marsad.extract.standing.culprits import suspects
from marsad.extract.standing.denied_predicates import copula_denied
from marsad.extract.standing.denying import alternative, denied_part, for_nothing, negated, not_that
from marsad.extract.standing.designated import designated
from marsad.extract.standing.duties import due
from marsad.extract.standing.effects import consequence, effect
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedged import hedged, in_hedge, own_preposition, to_come_with
from marsad.extract.standing.listed import listed
from marsad.extract.standing.mood import mood
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.no_doer import no_doer
from marsad.extract.standing.out_of_reach import apart
from marsad.extract.standing.own_decisions import lacking
from marsad.extract.standing.reasons import PLANNED_BY_PURPOSE
from marsad.extract.standing.standings import AHEAD, PLAIN, Standing, step_of, under
from marsad.extract.standing.subjunctives import subjunctive
from marsad.extract.standing.undenied import came_of_it, doubly_denied, known_blow
from marsad.extract.standing.unproved import unconfirmed, unproved, unseen
from marsad.extract.standing.unreal import forestalled, if_it_was, news_denied
from marsad.extract.trigger.governing import Step, doing, entry, verb_lemmas
from marsad.extract.trigger.governors import known, passes, steps
from marsad.lexicon.cues import Governor
from marsad.lexicon.load import rows_of
from marsad.model.claim import Status

AIM = ("purpose",)
UNSURE = Standing(OPEN, "possible", ())
WANTED = AHEAD | {"attempted", "ruled", "decided", "voted", "ordered"}


def doubted(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """What the first of the ways to unsay an act makes of one that nothing over it has unsaid."""
    for reads in UNSAYING:
        if found.status != "asserted":
            return found
        found = reads(scene, trigger, found)
    return found


def governed(scene: Scene, trigger: Told) -> Status:
    """What an act's own words and those over it make of it (negated: لم يصب أحد، دون سقوط ضحايا)."""
    return read_inside_out(scene, trigger)[0].status


def supposed_in_known(scene: Scene, harm: Told, attack: Told) -> bool:
    """Whether words beside it leave open a harm of an attack that is told as known (ربما قتل في الغارة)."""
    if not hedges(scene) or doubted(scene, harm, PLAIN).status != OPEN:
        return False
    return known_blow(scene, attack, UNSURE).status == "asserted"


def read_inside_out(scene: Scene, trigger: Told) -> tuple[Standing, bool]:
    """What the act's own mood and the words over it make of it, inside out; and whether it is taken for
    granted."""
    found, definite = own_mood(scene, trigger), known(scene, trigger.at)
    adverbial = trigger.form == "active" and not scene.words[trigger.at].prep
    over = () if adverbial or people(scene, trigger) else steps(scene, trigger.first, trigger.at)
    averted = False
    for step in over:
        if denied_already(scene, step, found):
            continue
        if unconfirmed(scene, step) or unproved(scene, step, over):
            return Standing(OPEN, "possible", (*found.why, step_of(scene, "unconfirmed", step.at))), False
        row = None if in_hedge(scene, step) or describes(scene, trigger, step) else entry(scene, step)
        if row is not None and step.slot == "under" and own_preposition(scene, step, over):
            continue
        if was_so(scene, trigger, step):
            return found, True
        row = None if row is None else applied(scene, trigger, step, row, over)
        if row is not None:
            if row.status == "presupposed":
                return _granted(scene, step, row, over, found), True
            if (done := doubly_denied(scene, step, row, found, averted)) is not None:
                return done, True
            aimed_at = row.status == "negated" and not lacking(scene, trigger, step, over)
            aimed_at = aimed_at and scene.words[step.at].prep == "ل"
            found = under(scene, step, OPEN if aimed_at else row.status, row.certainty, found)
            feared = row.status == OPEN and scene.words[step.at].lemma in grammar().fearing
            if feared or row.status == "remembered":
                return found, not feared  # لا يخشى هجوما
            if row.pos == "participle" and (denier := copula_denied(scene, step.at)) is not None:
                found = negated(scene, denier, step.at, found)
            elif suspects(scene, step):
                return found, True  # قضت بسجن المتهم بقتله
        else:
            found = by_part(scene, trigger, step, over, found)
        averted = averted or (row is not None and row.status == "averted")
        definite = definite and (doing(scene, step) is None or known(scene, step.at))
        if scene.words[step.at].pos != "verb":
            continue
        if averted and (came := came_of_it(scene, step)) is not None:
            rule = "averted" if came == "negated" else "not_averted"
            return Standing(came, "certain", (*found.why, step_of(scene, rule, step.at))), came == "asserted"
        if found.status == "asserted" and awaited(scene, step):
            found = Standing(
                "hypothetical", found.certainty, (*found.why, step_of(scene, "awaited", step.at))
            )
        if found.status == "asserted" and (later := _before_what(scene, step, trigger)) is not None:
            return Standing(later, found.certainty, (*found.why, step_of(scene, "before", step.at))), False
        aimed = step.slot == "purpose" and (trigger.event not in ADDRESSED or open_verb(scene, step.at))
        undone = negator_of(scene, step.at) is not None and trigger.event not in PLANNED_BY_PURPOSE
        if apart(scene, trigger, step, aimed):
            continue
        if undone and not passes(scene, step, definite):
            found = for_nothing(scene, trigger, step, found)
        elif (aimed and not undone) or passes(scene, step, definite):
            found = mood(scene, step.at, found)
        elif found.status == "asserted" and to_come_with(scene, trigger, step, definite):
            when: Status = OPEN if upon(scene, trigger, step.slot) else "future"
            found = Standing(when, found.certainty, (*found.why, step_of(scene, "future", step.at)))
    return found, False


def _granted(scene: Scene, step: Step, row: Governor, over: Sequence[Step], found: Standing) -> Standing:
    """What a word makes of an act that it takes for granted: only a part of it may be denied, or a purpose
    never come to."""
    denied = denied_part(scene, step, over)
    if denied is not None:
        return under(scene, denied, "negated", "certain", found)
    if row.slots == AIM:  # قد يلجأ إلى القضاء لمقاضاة الشركة
        return _supposed(scene, step, mood(scene, step.at, found))
    undone = negator_of(scene, step.at) if step.slot == "purpose" else None
    return found if undone is None else negated(scene, undone, step.at, found)


def _supposed(scene: Scene, step: Step, found: Standing) -> Standing:
    """What an act is that something is done for, where that is only supposed (لو خرجوا لدعم الحكومة)."""
    if found.status != "asserted" or scene.words[step.at].pos != "verb":
        return found
    return doubted(scene, RelationWord(step.at, step.at, step.at, "verb"), found)


def _before_what(scene: Scene, step: Step, trigger: Told) -> Status | None:
    """The status of an act that something still to come or only wanted is to precede (سينسحب الجيش قبل قصف
    القرية، طالبهم بالمغادرة قبل مهاجمتها)."""
    if step.slot != BEFORE:
        return None
    verb = RelationWord(step.at, step.at, step.at, "verb")
    over = read_inside_out(scene, verb)[0].status
    if over in AHEAD:
        return over
    clause, rows = (
        scene.parse.clause_of(step.at),
        rows_of(scene.lexicon.governors, verb_lemmas(scene, step.at)),
    )
    if clause is None:
        return None
    held = {
        prep
        for prep, group in clause.preps
        if any(scene.parse.phrases[n].last < trigger.first for n in group)
    }
    wanted = any(row.pos == "verb" and row.status in WANTED and held & set(row.slots) for row in rows)
    return OPEN if wanted else None


def _listed(scene: Scene, trigger: Told, found: Standing) -> Standing:
    return listed(scene, trigger, found, governed)


# The ways to unsay an act that nothing over it has unsaid, in the order in which they are asked.
UNSAYING = (
    news_denied,
    effect,
    due,
    consequence,
    hedged,
    subjunctive,
    no_doer,
    not_that,
    unseen,
    alternative,
    forestalled,
    if_it_was,
    if_behind,
    general,
    by_then,
    towards,
    not_without,
    designated,
    _listed,
)
