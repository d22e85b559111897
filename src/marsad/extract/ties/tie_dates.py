"""Since when a relation stands, and whether it ended on a day that the text gives."""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BETWEEN, FROM, TO, WAS
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.standing.standings import Standing
from marsad.extract.ties.tie_copulas import is_copula
from marsad.extract.ties.tie_names import person_end
from marsad.extract.trigger.governing import verb_lemmas
from marsad.extract.trigger.when import date_of
from marsad.lexicon.load import rows_of
from marsad.model import Date, Why
from marsad.resolve.dates.dates import resolve_date

SINCE, UNTIL = "منذ", "حتى"
TILL = frozenset({key(TO), key(UNTIL)})
ASSUME = "assume"
HELD, PARTED = frozenset({"role", "commands"}), frozenset({"verb", "punct", "relative"})
APART = frozenset({"punct", "relative", "conj"})


def tie_date(scene: Scene, relation: Relation) -> tuple[Date, Why | None]:
    """The date of a relation: a noun stands whatever day its clause tells of, unless it says since when, or
    is what somebody took over (تولى رئاسة الحكومة عام 2014)."""
    told = relation.told
    assumed = told.form != "verb" and relation.place is None and _assumed(scene, relation)
    stretch = told.form != "verb" and not assumed and _said_of(scene, told)
    if told.form != "verb" and relation.place is None and not (assumed or stretch):
        return _years(scene, relation)
    if told.form != "verb" and (lost := _lost_on(scene, relation)) is not None:
        return lost
    date, why = date_of(scene, told)
    if told.form != "verb" and not assumed and not _since(scene, relation, date, stretch):
        return Date(), None
    if _of_relative(scene, told, date):
        return Date(), None
    before = scene.word_at(date.start) if date.start is not None else None
    if before and scene.words[before - 1].text == UNTIL:
        date = replace(date, from_=None)  # بقوا هناك حتى عام 2020
    return date, why


def _years(scene: Scene, relation: Relation) -> tuple[Date, Why | None]:
    """From when till when an office was held that explains a name (فلان، وزير الدفاع من 2009 إلى 2013، قال),
    or since when."""
    start = relation.subject.start
    if relation.kind not in HELD or not scene.dates or start is None:
        return Date(), None
    told, words = relation.told, scene.words
    for mention in scene.dates:
        at = scene.word_at(mention.start)
        if at is None or at <= told.last or any(w.pos in PARTED for w in words[told.last + 1 : at]):
            continue
        if words[told.last].start < start < mention.start:
            return Date(), None  # وزير الدفاع فلان منذ
        date = resolve_date(mention, scene.published)
        ends = next((w for w in words[at:] if w.start >= mention.end), None)
        since = mention.text.startswith(SINCE) and ends is not None and ends.pos == "punct"
        apposed = words[told.first - 1].text in COMMAS if told.first else False
        if _two_ended(date) or (since and apposed):
            return date, Why("date", "nearest", mention.start, mention.end)
        return Date(), None
    return Date(), None


def _lost_on(scene: Scene, relation: Relation) -> tuple[Date, Why | None] | None:
    """Until when somebody had what he lost (فقدوا السيطرة على الميناء عام 2012)."""
    clause = scene.parse.clause_over(relation.told.first)
    verb = scene.words[clause.verb] if clause is not None else None
    if clause is None or verb is None or verb.lemma not in grammar().losing or verb.reading.tense != "past":
        return None
    date, why = date_of(scene, RelationWord(clause.verb, clause.verb, clause.verb, "verb"))
    return (replace(date, from_=None), why) if date.to is not None else None


def ended(scene: Scene, date: Date) -> Standing | None:
    """What a stretch of time that is over says of a relation (بين عامي 2010 و2012، حتى عام 2015)."""
    if date.start is None or date.to is None or (scene.published and date.to >= scene.published[:10]):
        return None
    stretch = _two_ended(date) or UNTIL in (date.text or "").split() or date.from_ is None
    why = Why("status", "old_date", date.start, date.end)
    return Standing("historical", "certain", (why,)) if stretch else None


def _two_ended(date: Date) -> bool:
    """Whether words of time tell both ends of a stretch (بين عامي 2010 و2012، من 2009 إلى 2013)."""
    text = date.text or ""
    to_then = text.startswith(FROM) and not TILL.isdisjoint(map(key, text.split()))
    return text.startswith(BETWEEN) or to_then


def served(scene: Scene, relation: Relation, date: Date) -> Standing | None:
    """What a verb of serving says of an office, where it tells of the past (شغل منصب الوزير، كان يشغل)."""
    if relation.plain or relation.office is None:
        return None
    clause = scene.parse.clause_over(relation.told.first)
    if clause is None:
        start = relation.subject.start
        before = (scene.word_at(start) or 0) - 1 if start is not None else -1
        if before < 0 or not served_as(scene, before):
            return None
        verb = scene.words[before]
        return Standing("historical", "certain", (Why("status", "was", verb.start, verb.end),))
    verb = scene.words[clause.verb]
    past = verb.reading.tense == "past" and verb.lemma in grammar().serving
    past = past and not (date.text or "").startswith(SINCE)
    past = past or (verb.reading.tense == "present" and _was(scene, clause.verb))
    return Standing("historical", "certain", (Why("status", "was", verb.start, verb.end),)) if past else None


def served_as(scene: Scene, at: int) -> bool:
    """Whether a word may be the past of a verb of serving in an office."""
    readings = scene.words[at].readings
    return any(r.pos == "verb" and r.tense == "past" and r.lemma in grammar().serving for r in readings)


def serving(scene: Scene, at: int) -> bool:
    """Whether a verb of serving or staying right before a name says that its bearer holds what an accusative
    tells (عمل فلان وزيرا حتى عام 2014، ظل فلان محافظا)."""
    known, word = grammar(), scene.words[at]
    clause = scene.parse.clause_over(at)
    if word.article or not word.stem.endswith(("ا", "ة")):
        return False
    if clause is None:
        return served_as(scene, 0) and person_end(scene, 1) == at
    verb = scene.words[clause.verb].lemma
    return (verb in known.serving or verb in known.keeping) and person_end(scene, clause.verb + 1) == at


def _was(scene: Scene, verb: int) -> bool:
    """Whether كان puts a verb in the present into the past."""
    for at in range(verb - 1, -1, -1):
        word = scene.words[at]
        if word.pos == "verb" or word.pos in APART:
            return word.lemma == WAS and word.reading.tense == "past"
    return False


def _assumed(scene: Scene, relation: Relation) -> bool:
    """Whether a verb of taking office holds the word of a relation."""
    clause = scene.parse.clause_over(relation.told.first)
    if clause is None:
        return False
    own = scene.parse.phrase_of[relation.told.first]
    rows = rows_of(scene.lexicon.ties, verb_lemmas(scene, clause.verb)) if own in clause.object else ()
    return any(row.form == ASSUME for row in rows)


def _said_of(scene: Scene, told: RelationWord) -> bool:
    """Whether a copula says the word of its subject (كان مقاتلا في الحرس حتى عام 2003)."""
    word = scene.words[told.first]
    if word.article or word.prep:
        return False
    clause = scene.parse.clause_over(told.first)
    return clause is not None and is_copula(scene, clause)


def _of_relative(scene: Scene, told: RelationWord, date: Date) -> bool:
    """Whether a date is told by a relative clause behind the word of a relation, of something else (يساندها
    في مواجهة الغزو الذي بدأ عام 2022)."""
    at = scene.word_at(date.start) if date.start is not None else None
    return at is not None and any(
        c.antecedent is not None and told.at < c.verb < at <= c.end for c in scene.parse.clauses
    )


def _since(scene: Scene, relation: Relation, date: Date, stretch: bool) -> bool:
    """Whether a date says since when ground is held or forces are there, or until when: منذ or حتى with no
    verb in between."""
    if (relation.place is None and not stretch) or date.start is None:
        return False
    at = scene.word_at(date.start) or 0
    until = at > 0 and scene.words[at - 1].text == UNTIL
    if not until and not (date.text or "").startswith(SINCE):
        return False
    told = scene.span(relation.told.first, relation.told.last)
    first, last = min(told.start, date.start), max(told.start, date.start)
    return not any(word.pos == "verb" for word in scene.words if first < word.start < last)
