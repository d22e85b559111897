"""When an act happened: the date that its clause gives."""

from __future__ import annotations

from marsad.arabic.clauses import HARD_STOPS, Clause
from marsad.arabic.grammar import grammar
from marsad.arabic.marks import COMMAS
from marsad.extract.sentence.parting import parted
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.trigger.governing import done_in
from marsad.model import Date, Why
from marsad.resolve.dates import DateMention, resolve_date

CHAIN_GAP, BESIDE = 2, 2
PAST_VERB = 6
DATE_REACH = 22


def date_of(scene: Scene, trigger: Told) -> tuple[Date, Why]:
    """The date of an act and the rule that chose it; never anything but words of its own sentence."""
    best: tuple[int, DateMention] | None = None
    done = done_in(scene, trigger.at)
    told = scene.words[trigger.at].reading.tense == "past"
    several = len(scene.dates) > 1
    for known in scene.dates:
        kept = known.memorial
        mention = known if kept is None or kept.first <= trigger.at < known.first else kept
        if _counted_from(scene, trigger, mention) or (told and mention.time.ahead):
            continue
        at = next((n for n, w in enumerate(scene.words) if w.start >= mention.start), len(scene.words))
        distance = _date_distance(scene, trigger.at if done is None else done, at)
        if distance is not None and several and at < trigger.at and _of_its_verb(scene, trigger, at):
            distance += PAST_VERB
        if distance is not None and (best is None or distance < best[0]):
            best = (distance, mention)
    if best is None:
        return Date(), Why("date", "not stated")
    return resolve_date(best[1], scene.published), Why("date", "nearest", best[1].start, best[1].end)


def _of_its_verb(scene: Scene, trigger: Told, at: int) -> bool:
    """Whether a date before an act's noun is first of all of the verb that the noun stands under (اتهم
    الثلاثاء الجماعة بقتل جنود الشهر الماضي)."""
    number = scene.parse.phrase_of[trigger.at] if trigger.form == "noun" else -1
    if number < 0:
        return False
    phrase = scene.parse.phrases[number]
    under = bool(phrase.prep) or phrase.first < trigger.at
    clause = scene.parse.clause_over(trigger.at) if under else None
    return clause is not None and clause.verb < at


def _counted_from(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether days are counted from an act (بعد ثلاثة أيام على الهجوم): when something else was."""
    between = scene.words[mention.last : trigger.first]
    linked = len(between) == 1 and between[0].pos == "prep" and between[0].lemma in grammar().away_from
    opening = scene.words[max(mention.first - 1, 0) : mention.first + 1]
    return linked and any(word.lemma in grammar().away for word in opening)


def _dates_own(scene: Scene, clause: Clause, told: int, at: int) -> bool:
    """Whether a date stands in a relative clause that tells what was done, of something else than the act
    (عن صفقة عقدها في 2008)."""
    if clause.antecedent is None or not told < clause.verb < at <= clause.end:
        return False
    phrase = scene.parse.phrases[clause.antecedent]
    past = scene.words[clause.verb].reading.tense == "past"
    return past and phrase.first > told + BESIDE and scene.words[told].pos != "verb"


def _date_distance(scene: Scene, told: int, at: int) -> int | None:
    low, high = min(told, at), max(told, at)
    if any(_dates_own(scene, clause, told, at) for clause in scene.parse.clauses):
        return None
    if any(w.pos == "punct" and w.text[0] in HARD_STOPS | {"؛"} for w in scene.words[low:high]):
        return None
    if parted(scene.words, low, high):
        return None
    verbs = sum(1 for n in range(low + 1, high) if scene.words[n].pos == "verb")
    commas = sum(1 for n in range(low + 1, high) if scene.words[n].text in COMMAS)
    distance = (high - low) + PAST_VERB * verbs + 3 * commas
    return distance if distance <= DATE_REACH else None
