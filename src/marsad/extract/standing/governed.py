"""What the act's own mood and the words over it make of an act, read from the inside out."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BEFORE, IS_NOT
from marsad.arabic.phrases.insertions import of_no_such
from marsad.arabic.phrases.opposites import OTHER
from marsad.extract.sentence.described import SELF
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord, Told
from marsad.extract.standing.anybodys import general
from marsad.extract.standing.applied import ADDRESSED, SPOKEN, applied
from marsad.extract.standing.asked import if_behind
from marsad.extract.standing.awaited import awaited
from marsad.extract.standing.beside import by_then, not_without, towards, upon
from marsad.extract.standing.culprits import culprits, men, suspects
from marsad.extract.standing.denied_predicates import copula_denied, predicate, predicate_denied
from marsad.extract.standing.denying import (
    alternative,
    charge_answered,
    denied_part,
    for_nothing,
    negated,
    no_doer,
    not_that,
    unconfirmed,
    unproved,
    unseen,
)
from marsad.extract.standing.designated import designated, laid_down
from marsad.extract.standing.duties import due
from marsad.extract.standing.effects import consequence, effect
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedged import hedged, in_hedge, own_preposition, to_come_with
from marsad.extract.standing.listed import listed
from marsad.extract.standing.mood import aims_at, mood
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.out_of_reach import apart
from marsad.extract.standing.own_decisions import arranged, decides, lacking, nearing
from marsad.extract.standing.reasons import INTENDED, PLANNED_BY_PURPOSE, purposed
from marsad.extract.standing.standings import AHEAD, PLAIN, Standing, step_of, under
from marsad.extract.standing.subjunctives import subjunctive
from marsad.extract.standing.undenied import came_of_it, doubly_denied, known_blow
from marsad.extract.standing.unreal import forestalled, if_it_was, news_denied
from marsad.extract.trigger.charges import charged
from marsad.extract.trigger.governing import Step, doing, entry, fulfils, verb_lemmas
from marsad.extract.trigger.governors import known, passes, steps
from marsad.lexicon.cues import Governor
from marsad.lexicon.load import rows_of
from marsad.model.claim import Status

AIM = ("purpose",)
OPEN: Status = "hypothetical"
UNSURE = Standing(OPEN, "possible", ())
WANTED = AHEAD | {"attempted", "ruled", "decided", "voted", "ordered"}
PROTEST = "PROTEST"


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


def _was_so(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether a word over an act leaves it as it is: it was fulfilled, its culprits are told of, or charges
    are only denied."""
    if (trigger.event in SPOKEN and fulfils(scene, step)) or culprits(scene, trigger, step):
        return True
    if charge_answered(scene, step):
        return True
    return step.slot == "object" and bool(charged(scene, trigger.event, trigger.at))


def _denied_already(scene: Scene, step: Step, found: Standing) -> bool:
    """Whether ليس over an act denies nothing more of it (لسنا نحاصرها، قوات مالية وليست فرنسية قصفت)."""
    if scene.words[step.at].lemma != IS_NOT:
        return False
    return (step.slot == "aux" and found.status == "negated") or of_no_such(scene.words, step.at)


def read_inside_out(scene: Scene, trigger: Told) -> tuple[Standing, bool]:
    """What the act's own mood and the words over it make of it, inside out; and whether it is taken for
    granted."""
    found, definite = _own_mood(scene, trigger), known(scene, trigger.at)
    adverbial = trigger.form == "active" and not scene.words[trigger.at].prep
    over = () if adverbial or _people(scene, trigger) else steps(scene, trigger.first, trigger.at)
    averted = False
    for step in over:
        if _denied_already(scene, step, found):
            continue
        if unconfirmed(scene, step) or unproved(scene, step, over):
            return Standing(OPEN, "possible", (*found.why, step_of(scene, "unconfirmed", step.at))), False
        row = None if in_hedge(scene, step) or _describes(scene, trigger, step) else entry(scene, step)
        if row is not None and step.slot == "under" and own_preposition(scene, step, over):
            continue
        if _was_so(scene, trigger, step):
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
            found = _by_part(scene, trigger, step, over, found)
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
        aimed = step.slot == "purpose" and (trigger.event not in ADDRESSED or _open_verb(scene, step.at))
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


def _open_verb(scene: Scene, verb: int) -> bool:
    """Whether a verb's own mood leaves it open or puts it into the future."""
    return mood(scene, verb, PLAIN).status in AHEAD


def _own_mood(scene: Scene, trigger: Told) -> Standing:
    """What an act's own verb or predicate says of it: denied, to come, decided on or only aimed at."""
    said = trigger.form == "active" or OTHER in scene.positions
    if said and (denier := predicate_denied(scene, trigger.at, trigger.form)) is not None:
        return negated(scene, denier, trigger.at, PLAIN)
    if scene.words[trigger.at].pos != "verb" or _threatens(scene, trigger):
        return PLAIN
    found = mood(scene, trigger.at, PLAIN, first=trigger.first, last=trigger.last)
    if trigger.event == PROTEST and found.status == "asserted" and decides(scene, trigger):
        found = Standing("future", found.certainty, (step_of(scene, "decided", trigger.at),))
    aim = aims_at(scene, trigger.at) and trigger.event in INTENDED
    if aim and found.status == "asserted":
        found = Standing(OPEN, "certain", (step_of(scene, "purpose", trigger.at),))
    return found


def _by_part(scene: Scene, trigger: Told, step: Step, over: Sequence[Step], found: Standing) -> Standing:
    """What a word that the lexicon does not list makes of an act below it: by whom it says did it, by what is
    announced, or by its being what something is done for."""
    part = doing(scene, step)
    if part is not None and part.doer == SELF:
        return predicate(scene, step.at, found, {other.at for other in over})
    if found.status == "asserted" and laid_down(scene, step):
        return Standing(OPEN, found.certainty, (*found.why, step_of(scene, "laid_down", step.at)))
    if found.status == "asserted" and (arranged(scene, step, over) or nearing(scene, step)):
        return Standing("future", found.certainty, (*found.why, step_of(scene, "arranged", step.at)))
    return under(scene, step, "hypothetical", "certain", found) if purposed(scene, trigger, step) else found


def _threatens(scene: Scene, trigger: Told) -> bool:
    """Whether fixed words about what will be done are the threat itself (سيدفعون الثمن)."""
    spoken = trigger.event == "THREATEN" and trigger.form == "phrase"
    return spoken and bool(scene.words[trigger.at].future)


def _people(scene: Scene, trigger: Told) -> bool:
    """Whether those who do it tell of an act (مطالب المضربين): what is wanted of them is not the act."""
    word = scene.words[trigger.at]
    if word.reading.number == "d" and all(match.kind != "agent" for match in scene.matches[trigger.at]):
        return False  # نفوا مسؤوليتهم عن الهجومين
    return word.pos != "verb" and men(word)


def _describes(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether a verb only tells more of the noun over it, which its pronoun takes up (مبادرة رفضها
    المتمردون): that is not what the noun holds."""
    if step.slot != "content" or not scene.words[trigger.at].pronoun:
        return False
    clause = scene.parse.clause_of(trigger.at)
    return clause is not None and clause.antecedent == scene.parse.phrase_of[step.at] >= 0


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
