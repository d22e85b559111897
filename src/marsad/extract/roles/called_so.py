"""Who gives an act for his reason or calls something so, and whom an expression means that names nobody."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import HARD_STOPS, Clause
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.parties.agreement import Gender, Number, fits_mention
from marsad.extract.parties.coreference import PRONOUNS
from marsad.extract.parties.discourse import Discourse
from marsad.extract.roles.speaking import as_source
from marsad.extract.sentence.scene import Scene
from marsad.extract.speech.sources import can_speak, extended, source
from marsad.extract.speech.speech import reports
from marsad.extract.speech.spoken import content_after
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedges import PRETEXT
from marsad.model import Attribution

UNNAMED = "unnamed accusers"
NEAR = 9


def goes_on_as(
    scene: Scene, first: int, last: int, clausal: bool, discourse: Discourse
) -> Attribution | None:
    """Whom an expression means that names nobody (على حد قوله، كما قال): who speaks before it in its
    sentence, else the last speaker."""
    words = scene.words
    verb = next((n for n in (last + 1, last + 2) if n < len(words) and words[n].pos == "verb"), None)
    if clausal:
        told = verb is not None and words[verb].lemma in scene.lexicon.speech
        if verb is None or not told or content_after(scene, verb)[0] is not None:
            return None
        if any(low <= verb <= high and hedge.kind == PRETEXT for low, high, hedge in hedges(scene)):
            return None  # احتجاجا على ما وصفته بالقمع: only that is her word
        clause = scene.parse.clause_of(verb)
        if clause is None or clause.passive or (clause.subject and clause.subject_rule == "after"):
            return None
        meant: tuple[Gender, Number] = words[verb].reading.gender or "m", words[verb].reading.number
    elif words[last].pronoun in PRONOUNS:
        meant = PRONOUNS[words[last].pronoun]
    else:
        return None
    for report in reversed(reports(scene)):
        if report.at < first and report.speakers:
            return source(scene, report.speakers[0], words[first].text)
    for clause in reversed(scene.parse.clauses):
        if clause.verb < first and clause.subject and words[clause.verb].lemma in grammar().addressing:
            return source(scene, extended(scene, clause.subject[0], first), words[first].text)
    speaker = discourse.speaking()
    if speaker is None or not fits_mention(speaker, meant[0], meant[1] or "s"):
        return None
    return as_source(discourse, words[first].text)


def unnamed(scene: Scene, at: int) -> Attribution:
    """The source that nobody names, by the word that says that somebody is accused."""
    span = scene.span(at, at)
    return Attribution(span.text, span.start, span.end, "anonymous", UNNAMED)


def called_so_by(scene: Scene, at: int, discourse: Discourse) -> Attribution | None:
    """Who gives an act for his reason (بدعوى مهاجمته الحاجز) or calls something so (ما وصفه بالعدوان)."""
    for first, last, hedge in hedges(scene):
        if hedge.kind != PRETEXT or not last < at <= last + NEAR:
            continue
        if any(w.pos == "punct" and w.text[0] in HARD_STOPS | COMMAS for w in scene.words[last + 1 : at]):
            continue
        verb = next((n for n in range(first, last + 1) if scene.words[n].pos == "verb"), None)
        clause = scene.parse.clause_over(first) if verb is None else scene.parse.clause_of(verb)
        if clause is None or clause.passive:
            return None
        if verb is not None and not _calls(scene, clause):
            clause = next((c for c in reversed(scene.parse.clauses) if c.verb < first and c.subject), clause)
        if _calls(scene, clause):
            behind = (n for n in clause.object if n > clause.subject[0])  # قصفت إسرائيل المدرسة بحجة
            stop = min((scene.parse.phrases[n].first for n in behind), default=first)
            return source(scene, extended(scene, clause.subject[0], stop), scene.words[first].text)
        return None if clause.subject else last_named(scene, clause.verb, discourse)
    return None


def _calls(scene: Scene, clause: Clause) -> bool:
    """Whether the subject of a clause can call something by a name."""
    return bool(clause.subject) and can_speak(scene, clause.subject[0])


def last_named(scene: Scene, verb: int, discourse: Discourse) -> Attribution | None:
    """The last speaker as the unnamed subject of a verb that agrees with him."""
    speaker, reading = discourse.speaking(), scene.words[verb].reading
    number = reading.number if reading.number in {"p", "d"} else "s"
    if speaker is None or not fits_mention(speaker, reading.gender or "m", number):
        return None
    return as_source(discourse, scene.words[verb].text)
