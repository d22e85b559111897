"""Status and certainty: whether an act is told as done, denied, planned, possible or long past; how surely.

The words over the act (``governors``) are read from the inside out: each may deny, plan or
suppose what is below it, and a denial of a denial leaves a possibility. Hedges, conditions, questions and
dates come after.
"""

from __future__ import annotations

from msgspec import structs

from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.ahead import to_come
from marsad.extract.standing.asked import asked, asked_before, conditional, rhetorical
from marsad.extract.standing.background import dated_back, long_past, of_the_story
from marsad.extract.standing.beside import by_then, expected
from marsad.extract.standing.but_for import but_for
from marsad.extract.standing.by_its_words import OPEN
from marsad.extract.standing.denying import negated
from marsad.extract.standing.eras import by_its_time
from marsad.extract.standing.every_day import every_day
from marsad.extract.standing.governed import doubted, read_inside_out
from marsad.extract.standing.hedged import hedged
from marsad.extract.standing.hedges import LIKENESS
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.never_came import never_came
from marsad.extract.standing.pretexts import with_pretext
from marsad.extract.standing.standings import Standing, step_of, under
from marsad.extract.standing.thought_done import thought_done
from marsad.extract.standing.undenied import all_that_was_left, known_blow
from marsad.extract.standing.unreal import denied_if, news_denied
from marsad.extract.trigger.governing import Step, done_in, planned_in, undone_in, verb_lemmas
from marsad.lexicon.load import rows_of
from marsad.model import Date, Why

OWN, LIKE = frozenset({"adjective"}), frozenset({LIKENESS})
DOUBTED, AGREED = frozenset({"evidence", "denial", "perhaps", "rumour"}), frozenset({"AGREE", "CONCEDE"})


def standing(scene: Scene, trigger: Told, date: Date) -> Standing:
    """The status and certainty of one act in its sentence."""
    found, presupposed = read_inside_out(scene, trigger)
    if (left := all_that_was_left(scene, trigger)) is not None:
        found, presupposed = left, True
    if found.status == "asserted" and (never := undone_in(scene, trigger.at)) is not None:
        return negated(scene, never, never, found)
    if found.status == "asserted" and (meant := _meant_to(scene, trigger.at)) is not None:
        found, presupposed = under(scene, meant, "future", "certain", found), True
    done = done_in(scene, trigger.at) if found.status in {"hypothetical", "future"} else None
    found = found if done is None else Standing("asserted", "certain", (step_of(scene, "done", done),))
    if found.status == "asserted" and not presupposed:
        found = doubted(scene, trigger, found)
        if found.status == OPEN:
            found = known_blow(scene, trigger, found)
            presupposed = found.status == "asserted"
    elif found.status == "asserted":
        found = hedged(scene, trigger, found, OWN)  # ندد بهجوم محتمل
    elif found.status == "future":
        told = hedged(scene, trigger, found, DOUBTED)  # a rumour of what will be done is no deed
        found = told if told.status != "asserted" else structs.replace(told, status="future")
        found = news_denied(scene, trigger, found)  # نفى أنباء تحدثت عن استعداده للانسحاب
    elif found.status == "negated":
        found = denied_if(scene, trigger, hedged(scene, trigger, found, LIKE))  # وكأن الجيش لم يقصف أحدا
    if found.status == "negated":
        found = every_day(scene, trigger, but_for(scene, trigger, found))
    if found.status in {"future", "negated"} and scene.words[trigger.at].pos == "verb":
        denied = found.status == "negated" and negator_of(scene, trigger.at) is not None
        found = found if denied else by_then(scene, trigger, found)  # لن نوقع قبل أن ينسحبوا
    if found.status == "future" and conditional(scene, trigger):
        found = Standing("hypothetical", found.certainty, (*found.why, Why("status", "condition")))
    if found.status == "historical":
        found = asked_before(scene, trigger, found)
    open_ = found.status == "asserted" and not presupposed
    if open_ or found.status == "future" or (found.status == "negated" and rhetorical(scene, trigger)):
        found = asked(scene, trigger) or found
    did = scene.words[trigger.at].pos == "verb" and scene.words[trigger.at].reading.tense == "past"
    agreed = did and trigger.event in AGREED  # وافقت على فتح المعبر غدا
    ahead = to_come(scene, trigger, date) if found.status == "asserted" and not agreed else None
    if ahead is not None:
        found = Standing("future", found.certainty, (*found.why, ahead))
    if found.status == "future" and (then := dated_back(scene, trigger, date)) is not None:
        found = Standing("historical", "certain", (step_of(scene, "done", trigger.first), then))
    done_with = found.status in {"asserted", "historical"} and not _intends(scene, trigger)
    old = long_past(scene, trigger, date) or by_its_time(scene, trigger) if done_with else None
    if found.status == "asserted" and old is not None:
        found = Standing("historical", found.certainty, (*found.why, old))
    elif (
        found.status == "historical"
        and not presupposed
        and old is None
        and of_the_story(scene, date, found.why)
    ):
        found = Standing("asserted", found.certainty, (*found.why, Why("status", "date_of_the_story")))
    found = never_came(scene, trigger, with_pretext(scene, trigger, found))
    found = thought_done(scene, trigger, found)
    return found if found.why else structs.replace(found, why=(Why("status", "asserted"),))


def _meant_to(scene: Scene, at: int) -> Step | None:
    """What describes a noun as something that somebody means to do or that is expected to be held."""
    planned = planned_in(scene, at)
    return expected(scene, at) if planned is None else planned


def _intends(scene: Scene, trigger: Told) -> bool:
    """Whether an act is somebody's intention, told in the present (يعتزم زيارة طهران مطلع أبريل): a date
    behind it is to come."""
    word = scene.words[trigger.at]
    if trigger.event not in {"AGREE", "CONCEDE"} or word.pos != "verb" or word.reading.tense != "present":
        return False
    rows = rows_of(scene.lexicon.governors, verb_lemmas(scene, trigger.at))
    return any(row.pos == "verb" and row.status == "future" for row in rows)
