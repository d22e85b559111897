"""Acts to come by their date: one after the article's own, or words of time that look ahead (غدا، الشهر
المقبل)."""

from __future__ import annotations

from marsad.arabic.classes.particles import IN
from marsad.arabic.clauses.clauses import STOPS
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.other_days import looks_ahead
from marsad.extract.trigger.when import FORETOLD
from marsad.model import Date, Why
from marsad.resolve.dates.dates import DateMention

PROTEST = "PROTEST"
BESIDE, PURPOSE = 6, "purpose"
CARRIED = frozenset({"object", "subject", "aux", "joined", "under", "من"})


def to_come(scene: Scene, trigger: Told, date: Date) -> Why | None:
    """The date that puts an act after the story: its day, or words that look ahead beside a verb in the
    present or a noun."""
    if (due := _of_what_is_due(scene, trigger)) is not None:
        return due
    if trigger.event in FORETOLD:
        return None  # يعتزم زيارة البلاد الشهر المقبل
    if date.start is None or date.end is None:
        return _on_the_way(scene, trigger)
    later = scene.published and date.from_ and date.precision == "day" and date.from_ > scene.published[:10]
    mention = next((m for m in scene.dates if m.start == date.start), None)
    later = later and not (mention is not None and (_today(mention) or _of_another(scene, trigger, mention)))
    looks = mention is not None and (looks_ahead(mention) or _programme(scene, trigger, mention))
    ahead = mention is not None and looks and _tells_plan(scene, trigger, mention)
    if later or ahead:
        return Why("status", "date_to_come", date.start, date.end)
    return _on_the_way(scene, trigger)


def _today(mention: DateMention) -> bool:
    """Whether words call a day today: it is not to come, though its name is that of the day after the
    article's (a page of late evening, اليوم الأربعاء)."""
    return mention.time.kind == "relday" and mention.time.count == 0


def _of_another(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether another verb stands between a verb of the past and a time: what was done has no time ahead (قصف
    القرية، وقد ينسحب غدا)."""
    past = scene.words[trigger.at].pos == "verb" and scene.words[trigger.at].reading.tense == "past"
    return past and any(w.pos == "verb" for w in scene.words[trigger.at + 1 : mention.first])


def _of_what_is_due(scene: Scene, trigger: Told) -> Why | None:
    """The future of the meeting that somebody takes part in, by its relative clause (يشارك في القمة
    التي ستستضيفها بغداد)."""
    own = scene.parse.clause_of(trigger.at) if scene.words[trigger.at].pos == "verb" else None
    if own is None or trigger.event != "CONSULT" or not _present(scene, trigger.at):
        return None
    for clause in scene.parse.clauses:
        verb = scene.words[clause.verb]
        if verb.future and clause.antecedent is not None and clause.antecedent in own.prep(IN):
            return Why("status", "due", verb.start, verb.end)
    return None


def _on_the_way(scene: Scene, trigger: Told) -> Why | None:
    """The time ahead of the verb in the present whose purpose an act is (يتوجه غدا إلى باريس لعقد قمة)."""
    if scene.words[trigger.at].pos == "verb":
        return None
    for step in steps(scene, trigger.first, trigger.at):
        clause = scene.parse.clause_of(step.at) if scene.words[step.at].pos == "verb" else None
        if clause is None:
            continue
        if step.slot != PURPOSE or not _present(scene, step.at):
            return None
        own = (m for m in scene.dates if step.at < m.first < trigger.first and looks_ahead(m))
        return next((Why("status", "date_to_come", m.start, m.end) for m in own), None)
    return None


def _programme(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether a meeting or visit told in the present is one of the days to come: the verb stands first in its
    sentence, a bare weekday behind it (يصل الموفد إلى بيروت الثلاثاء)."""
    time, words = mention.time, scene.words
    named = time.weekday is not None and not time.turn and time.day is None
    opens = all(w.pos in {"punct", "particle", "conj"} for w in words[: trigger.at])
    return trigger.event == "CONSULT" and named and opens and words[trigger.at].pos == "verb"


def _tells_plan(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether a time ahead belongs to the act: told in the present, or right behind its noun (قمة الشهر
    المقبل)."""
    if scene.words[trigger.at].pos == "verb":
        between = scene.words[trigger.at + 1 : mention.first]
        announced = trigger.event == PROTEST and scene.words[trigger.at].lemma in scene.lexicon.speech
        told = announced or _present(scene, trigger.at)  # أعلنوا إضرابا الأسبوع المقبل
        return told and not any(w.pos in {"verb", "relative"} for w in between)
    if 0 < mention.first - trigger.last <= BESIDE and not _parted(scene, trigger.last, mention.first):
        return True
    for step in steps(scene, trigger.first, trigger.at):
        if step.slot not in CARRIED:
            return False
        if scene.words[step.at].pos == "verb":
            return _present(scene, step.at)
    return False


def _present(scene: Scene, verb: int) -> bool:
    """Whether a verb is in the present; what سـ makes of an act is told by its own rules."""
    word = scene.words[verb]
    return word.reading.tense == "present" and not word.future


def _parted(scene: Scene, low: int, high: int) -> bool:
    between = scene.words[low + 1 : high]
    return any(w.pos == "verb" or (w.pos == "punct" and w.text[0] in STOPS | COMMAS) for w in between)
