"""Background: acts from well before the story's own, by a date of their clause or by words that look back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WAS
from marsad.arabic.clauses.clauses import STOPS
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import Word
from marsad.extract.sentence.former import former_at
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.trigger.other_days import of_another_deed
from marsad.extract.trigger.when import names_a_thing, of_a_state, of_what_is_told, tells_of
from marsad.lexicon.calendars import load_calendar
from marsad.model import Date, Why
from marsad.resolve.dates.dates import DateMention, resolve_date

MONTHS_BACK = 2
ANNOUNCED_REACH = 3
OPENING_WORDS = 4
UNITS = frozenset({"unit1", "unit2", "unitn"})
YEAR = re.compile(r"(?:1[89]|20)\d\d")
YEAR_REACH = 4
PART_REACH = 6
LONG_UNITS = frozenset({"year", "decade", "century"})
TITLED = 8
TIED = 2
NEAR = 3
DATE_BESIDE = 8


def long_past(scene: Scene, trigger: Told, date: Date) -> Why | None:
    """The date that puts an act well before the story: its own, one in its clause, or one that opens the
    sentence."""
    if _latest(scene, trigger):
        return None
    named = _year_beside(scene, trigger) or _year_within(scene, trigger)
    named = named or known_by_name(scene, trigger, date) or _times_of_former(scene, trigger, date)
    if named is not None:
        return named
    counted = next((m for m in scene.dates if _years_after(scene, trigger, m)), None)
    if counted is not None:
        return _step(counted)
    own = next((m for m in scene.dates if m.start == date.start), None) if date.start is not None else None
    if own is not None and not _of_another(scene, trigger, own):
        return _step(own) if _old(scene, own, date) and not _lasting(scene, trigger, own) else None
    for mention in scene.dates:
        if of_what_is_told(scene, trigger, mention) or of_another_deed(scene, trigger, mention):
            continue
        covers = mention.first <= OPENING_WORDS and trigger.at >= mention.last
        if (covers or _follows(scene, trigger, mention)) and _old(
            scene, mention, resolve_date(mention, scene.published)
        ):
            return _step(mention)
    return None


def dated_back(scene: Scene, trigger: Told, date: Date) -> Why | None:
    """The date right behind an act's noun that puts it well before the story, whatever the verb over it says
    of what will be (سيذكرهم ذلك باعتداءات 11 سبتمبر 2001)."""
    own = next((m for m in scene.dates if m.start == date.start), None) if date.start is not None else None
    if own is None or scene.words[trigger.at].pos == "verb" or not 0 < own.first - trigger.last <= NEAR:
        return None
    return _step(own) if _old(scene, own, date) else None


def of_the_story(scene: Scene, date: Date, steps: Sequence[Why]) -> bool:
    """Whether a day puts an act into the story; not one whose words look back (في مثل هذا اليوم), nor one of
    the next clause (هجروهم في نكبة 1948، ويعيشون اليوم)."""
    told, day = steps[-1].end if steps else None, date.start
    behind = told is not None and day is not None
    if behind and any(w.text in COMMAS and (told or 0) <= w.start < (day or 0) for w in scene.words):
        return False
    looks_back = any(
        why.start is not None and date.start is not None and why.start <= date.start < (why.end or 0)
        for why in steps
    )
    return date.precision == "day" and not looks_back


def _latest(scene: Scene, trigger: Told) -> bool:
    """Whether an adjective says that an act is recent (أعمال العنف الأخيرة)."""
    number = scene.parse.phrase_of[trigger.at]
    if number < 0 or scene.words[trigger.at].pos == "verb":
        return False
    own = scene.words[trigger.at : scene.parse.phrases[number].last + 1]
    return any(
        word.article and word.stem in grammar().latest and (before.article or before.pronoun)
        for before, word in pairwise(own)  # not رفض الأخيرة, the latter
    )


def _times_of_former(scene: Scene, trigger: Told, date: Date) -> Why | None:
    """What a former holder of an office was (كان الزعيم السابق حليفا), where a past verb goes on from it by
    و: both are of that time, with what that verb has for its object."""
    over = None if scene.words[trigger.at].pos == "verb" else scene.parse.clause_over(trigger.first)
    at = trigger.at if over is None else over.verb
    word = scene.words[at]
    if word.pos != "verb" or word.conj != "و" or word.reading.tense != "past":
        return None
    before = [c for c in scene.parse.clauses if c.verb < at]
    clause = before[-1] if before else None
    if clause is None or date.start is not None or scene.words[clause.verb].lemma != WAS:
        return None
    been = range(clause.verb + 1, at)
    what = next((n for n in been if scene.words[n].stem.endswith("ا") and _says_what(scene.words[n])), None)
    named = range(clause.verb + 1, what or 0)
    was = scene.words[clause.verb]
    return (
        Why("status", "times_of_former", was.start, was.end) if former_at(scene, named) is not None else None
    )


def _says_what(word: Word) -> bool:
    """Whether a bare accusative says what somebody was (كان حليفا)."""
    return word.pos in {"noun", "adj"} and not (word.article or word.prep or word.conj or word.pronoun)


def _year_beside(scene: Scene, trigger: Told) -> Why | None:
    """The bare year that an act is known by (حرب 1967، حصار بيروت 1982), if it is long past."""
    if scene.parse.phrase_of[trigger.at] < 0 or scene.words[trigger.at].pos == "verb":
        return None
    return year_from(scene, trigger.last + 1)


def _year_within(scene: Scene, trigger: Told) -> Why | None:
    """The bare year of what an act was part of (قتل في حرب 1973، استيلاؤهم على السلطة في انقلاب 1952)."""
    for phrase in scene.parse.phrases:
        if (
            not trigger.last < phrase.first <= trigger.last + PART_REACH
            or phrase.prep not in grammar().dating
        ):
            continue
        between = scene.words[trigger.last + 1 : phrase.first]
        if any(w.pos in {"verb", "punct", "relative"} for w in between):
            return None
        head = scene.words[phrase.first]
        happening = {head.stem, head.lemma} & scene.lexicon.predicates.nouns.keys()
        return year_from(scene, phrase.first + 1) if happening else None
    return None


def year_from(scene: Scene, first: int) -> Why | None:
    """The bare year, long past, that a few words of a name from a word on end in."""
    for at in range(first, min(first + YEAR_REACH - 1, len(scene.words))):
        word = scene.words[at]
        year = int(word.folded) if YEAR.fullmatch(word.folded) else 0
        if year and not _counts(scene, at):
            now = int(scene.published[:4]) if scene.published else year + 1
            return Why("status", "old_date", word.start, word.end) if year < now else None
        if (
            word.pos not in {"noun", "propn", "adj", "foreign"}
            or word.prep
            or word.conj
            or tells_of(scene, at)
        ):
            return None
    return None


def known_by_name(scene: Scene, trigger: Told, date: Date) -> Why | None:
    """The name of an act that readers know (اغتيال رئيس الوزراء الأسبق رفيق الحريري), if it is long past and
    no date stands beside it; where nothing says when the article was published, it is."""
    if scene.words[trigger.at].pos == "verb":
        return None
    nouns = {key(shape) for shape in scene.shapes[trigger.at]}
    known = load_calendar().known
    for at in range(trigger.last + 1, min(trigger.last + 1 + TITLED, len(scene.words))):
        word = scene.words[at]
        if word.pos in {"verb", "relative"} or (word.pos == "punct" and word.text[0] in STOPS):
            return None
        for act in known.get(_cited(word), ()):
            reach = TIED if word.prep and not act.rest else TITLED if act.rest else 0
            name = scene.words[at : at + 1 + len(act.rest)]
            if at - trigger.last > reach + 1 or not nouns.intersection(act.acts):
                continue
            past = scene.published is None or _months_apart(scene.published, f"{act.when}-12") >= MONTHS_BACK
            told = tuple(_cited(w) for w in name[1:]) == act.rest
            if told and past and not _date_beside(scene, trigger, date, name[-1].end):
                return Why("status", "known_act", word.start, name[-1].end)
    return None


def _cited(word: Word) -> str:
    """A word as a name has it, without conjunction and preposition."""
    return key(("ال" if word.article else "") + word.stem)


def _date_beside(scene: Scene, trigger: Told, date: Date, named: int) -> bool:
    """Whether the date of an act stands right behind it, outside the name that ends at offset ``named``."""
    if date.start is None or date.start < named:
        return False
    behind = [word for word in scene.words[trigger.last + 1 :] if word.start < date.start]
    return len(behind) <= DATE_BESIDE and not any(word.pos in {"verb", "punct"} for word in behind)


def _counts(scene: Scene, number: int) -> bool:
    """Whether a number counts the word behind it."""
    after = scene.words[number + 1] if number + 1 < len(scene.words) else None
    return after is not None and after.pos in {"noun", "adj", "num"} and not after.article and not after.prep


def _years_after(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """بعد ثلاثين عاما من الغزو: the act that years are counted from."""
    between = scene.words[mention.last : trigger.first]
    counted = mention.time.kind in {"later", "vague"} and years_between(scene, mention.first, mention.last)
    linked = scene.words[mention.last].prep if mention.last == trigger.first else ""
    one = len(between) == 1 and between[0].pos == "prep"
    return counted and (one or bool(linked))


def years_between(scene: Scene, first: int, last: int) -> bool:
    """Whether the words between two others count years or more (مرور عشرين عاما على)."""
    calendar = load_calendar()
    return any(
        sort in UNITS and value in LONG_UNITS
        for word in scene.words[first + 1 : last]
        for sort, value in calendar.tags(word.stem)
    )


def looks_back(scene: Scene, mention: DateMention) -> Why | None:
    """The step for a date well before the story."""
    return _step(mention) if _old(scene, mention, resolve_date(mention, scene.published)) else None


def _step(mention: DateMention) -> Why:
    return Why("status", "old_date", mention.start, mention.end)


def _of_another(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether a time behind an act belongs to another verb, names a thing (دستور عام 1973) or tells since
    when something is so (الصحفي المعتقل منذ عام), or opens the next clause (وفي 14 شباط 2005 جرى)."""
    if mention.first <= trigger.at:
        return False
    if names_a_thing(scene, trigger, mention) or of_a_state(scene, trigger, mention):
        return True
    opener = mention.first - 1 if scene.words[mention.first - 1].pos == "prep" else mention.first
    clause = scene.words[trigger.at].pos == "verb"
    return scene.words[opener].conj != "" or (
        clause and any(w.pos == "verb" for w in scene.words[trigger.at + 1 : opener])
    )


def _lasting(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether منذ tells how long something has gone on: only a past verb dates its act by it."""
    opens = {scene.words[mention.first].stem, scene.words[mention.first - 1].stem if mention.first else ""}
    return "منذ" in opens and scene.words[trigger.at].reading.tense != "past"


def _follows(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    if not 0 < mention.first - trigger.at <= 8 or _of_another(scene, trigger, mention):
        return False
    between = scene.words[trigger.at + 1 : mention.first]
    return not any(w.pos == "verb" or (w.pos == "punct" and w.text[0] in STOPS | {"،"}) for w in between)


def _old(scene: Scene, mention: DateMention, date: Date) -> bool:
    time = mention.time
    if time.since or _announced(scene, mention):
        return False
    if time.kind == "ago" and time.unit in LONG_UNITS:
        return not any(word.stem == "اول" for word in scene.words[: mention.first])
    if date.to is None or date.precision is None:
        return False
    if scene.published is None:
        return date.basis == "stated" and time.year is not None and date.precision != "day"
    return _months_apart(scene.published, date.to) >= MONTHS_BACK


def _announced(scene: Scene, mention: DateMention) -> bool:
    """Whether a word for what is still to come stands right before a date (المقرر إجراؤها في ديسمبر)."""
    return any(
        hedge.status == "future" and 0 < mention.first - last <= ANNOUNCED_REACH
        for _, last, hedge in hedges(scene)
    )


def _months_apart(later: str, earlier: str) -> int:
    return (int(later[:4]) - int(earlier[:4])) * 12 + int(later[5:7]) - int(earlier[5:7])
