"""Status and certainty of a relation: whether it stands, is over or unreal."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import PERFECT, WAS
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.standing.standings import AHEAD, PLAIN, UNREAL, Standing
from marsad.extract.standing.status import standing
from marsad.extract.ties.carriers import carrier_of, told_standing
from marsad.extract.ties.over_or_on import (
    is_accused,
    is_past,
    lost_or_kept,
    so_already,
    was_ended,
    words_of_ending,
)
from marsad.extract.ties.tie_dates import ended, served
from marsad.extract.ties.tie_over import inside, mentioned, once, refused, until_then, was_before, was_said
from marsad.extract.trigger.governors import steps
from marsad.model import Date, Why

SUBJECT, JOINED = "subject", "joined"
BASE = "base:"
OLD_DATE = "old_date"


def held_as(scene: Scene, relation: Relation, date: Date) -> Standing:
    """Status and certainty of a relation; what stood for a stretch of time that is over is past."""
    held = _so_held(scene, relation, date)
    if held.status != "asserted":
        return held
    if relation.once:
        verb = scene.words[relation.told.at]
        return Standing("historical", held.certainty, (Why("status", "was", verb.start, verb.end),))
    over = served(scene, relation, date) or ended(scene, date)
    return over or (None if relation.plain else until_then(scene, relation)) or held


def _so_held(scene: Scene, relation: Relation, date: Date) -> Standing:
    """Status and certainty of a relation; what an auxiliary of the past holds (كان يدعم) is over."""
    if relation.former:
        so_far = None if relation.plain else told_standing(scene, relation.told, date)
        if so_far is not None and so_far.status in UNREAL:
            gone = so_far.certainty == "possible" and is_past(scene, relation.told.at)
            open_ = so_far.status == "hypothetical" and gone  # ربما انسحبت: they may have left
            return so_far if open_ else PLAIN  # هدد بالانسحاب من: they are still of it
        return Standing("historical", "certain", (Why("status", "former"),))
    if relation.plain:
        if relation.told.form == "noun" and (gone_by := once(scene, relation.told)) is not None:
            return gone_by
        carrier = carrier_of(scene, relation.told)
        return mentioned(scene, relation.told.first) if carrier is None else standing(scene, carrier, date)
    held = told_standing(scene, relation.told, date)
    if (
        relation.rule.startswith(BASE)
        and held.status == "negated"
        and _denied_next(scene, relation.told, held)
    ):
        held = PLAIN  # لها قاعدة هناك ولا تنوي إغلاقها
    over = [(step, scene.words[step.at]) for step in steps(scene, relation.told.first, relation.told.at)]
    known = relation.rule.startswith(BASE) and scene.words[relation.told.first].article
    already = known or so_already(scene, relation, held.status, [step.at for step, _ in over])
    if held.status in AHEAD and already:  # يرفض الوجود التركي: it is there
        return Standing("asserted", held.certainty, held.why)
    if (lost := lost_or_kept(scene, over)) is not None:
        return lost
    if held.status in AHEAD and any(is_accused(word) for _, word in over):
        return Standing("asserted", held.certainty, held.why)  # أمر بحبس رجل متهم بالانتماء إلى
    if held.status == "hypothetical" and (no := refused(scene, relation, over)) is not None:
        return no
    lasting = any(step.rule == OLD_DATE for step in held.why) and not is_past(scene, relation.told.at)
    if held.status != "asserted" and not lasting:
        return held
    if lasting:
        held = Standing("asserted", held.certainty, tuple(s for s in held.why if s.rule != OLD_DATE))
    if relation.told.form == "noun" and (was := was_said(scene, relation.told.first)) is not None:
        return was
    if held.status == "asserted" and (then := was_before(scene, relation.told)) is not None:
        return then
    for step, word in over:
        if is_accused(word) or word.lemma in grammar().reason:
            return held  # أوقف رجلا متهما بتمويل الجماعة، قطعت علاقاتها بها بسبب دعمها للمتمردين
        past = step.slot == "aux" and word.lemma == WAS and word.reading.tense == "past"
        past = past and not inside(scene, relation.told.at, step.at)
        if past and scene.words[relation.told.at - 1].folded != PERFECT:
            return Standing("historical", held.certainty, (Why("status", "was", word.start, word.end),))
        if step.slot == JOINED and word.pos == "verb":
            continue  # يقف إلى جانبها ويساندها: no verb of ceasing
        ending_words = words_of_ending(step.slot, relation.kind)
        clause = scene.parse.clause_of(step.at) if step.slot == SUBJECT else None
        if clause is not None and clause.object:
            continue  # سيطرة الجيش على المدينة أنهت الحرب
        if was_ended(scene, step.at, word, ending_words):
            return Standing("historical", held.certainty, (Why("status", "former", word.start, word.end),))
    return held


def _denied_next(scene: Scene, told: RelationWord, held: Standing) -> bool:
    """Whether what denies a word opens another clause behind it, which و joins."""
    starts = [step.start for step in held.why if step.rule == "negation"]
    at = scene.word_at(starts[0]) if starts and starts[0] is not None else None
    return at is not None and at > told.last and bool(scene.words[at].conj)
