"""First person: whom "we" and "our" mean, by who is speaking and whom he speaks for."""

from __future__ import annotations

from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.report import Report
from marsad.extract.speech.sources import source
from marsad.extract.speech.speech import reports
from marsad.lexicon.load import rows_of
from marsad.lexicon.parties_tables import Match
from marsad.model import Party

WE = "نا"
OWNED, RANK = "+of", "rank"


def speaker_at(scene: Scene, at: int) -> Filler | None:
    """Who speaks the words around a word of the sentence, innermost first; None where no report holds it."""
    for report in reversed(reports(scene)):
        if report.holds(at):
            found = (*report.through, *report.speakers)
            return found[0] if found else None
    return None


def own_words(scene: Scene, at: int) -> Report | None:
    """The report whose quoted words, said in the first person, hold a word: nobody there speaks of himself in
    the third (قال «قتلوه، ونطالب بمحاكمتهم»)."""
    report = next((r for r in reversed(reports(scene)) if r.direct and r.holds(at)), None)
    if report is None or report.content is None:
        return None
    first, last = report.content
    said = scene.words[first : last + 1]
    own = any(word.reading.person == 1 or word.pronoun == WE for word in said if word.pos != "punct")
    return report if own else None


def speaks_for(scene: Scene, speaker: Filler) -> Party | None:
    """The side that a speaker's "we" means: the body of a spokesman or a commander, else the speaker."""
    return side_of(scene, speaker) or _himself(scene, speaker)


def side_of(scene: Scene, speaker: Filler) -> Party | None:
    """What a title of speaking or leading is of (الناطق باسم كتائب القسام), without the name behind it."""
    titles = scene.lexicon.parties.tables.titles
    found = [m for m in scene.named.matches[speaker.first] if m.kind == "title"]
    match = max(found, key=lambda m: m.end, default=None) or _behind_name(scene, speaker)
    if match is None:
        return None
    first = match.end
    if titles[match.entries[0]].kind != "spokesman":
        rows = rows_of(scene.lexicon.ties, scene.shapes[speaker.first])
        if not any(row.form == "title" and row.kind == "commands" for row in rows):
            return None
        first = speaker.first + 1
    while first < speaker.last and scene.words[first].pos == "prep":
        first += 1
    ranks = (
        n for n in range(first + 1, speaker.last + 1) if _is_rank(scene, n)
    )  # القائد العام | اللواء يحيى
    for last in range(next(ranks, speaker.last + 1) - 1, first - 1, -1):
        filler = Filler(first, last, first, "side")
        answer = scene.answer(filler)
        if answer is not None and answer.basis.endswith(OWNED) and scene.words[first].article:
            continue  # الجيش الليبي أحمد المسماري: the name is the speaker's
        if answer is not None and (answer.sector or answer.code or answer.id):
            span = scene.span(first, _without_name(scene, filler, answer.name))
            return Party(span.text, span.start, span.end, answer.code, answer.sector, answer.id, answer.name)
    return None


def _is_rank(scene: Scene, at: int) -> bool:
    """Whether a rank stands at a word, as one does before a name."""
    titles = scene.lexicon.parties.tables.titles
    held = (m for m in scene.named.matches[at] if m.kind == "title")
    return any(titles[entry].kind == RANK for match in held for entry in match.entries)


def _behind_name(scene: Scene, speaker: Filler) -> Match | None:
    """The office of a spokesman behind the speaker's name (أبو عبيدة الناطق باسم الكتائب)."""
    titles = scene.lexicon.parties.tables.titles
    found = (m for at in range(speaker.first + 1, speaker.last + 1) for m in scene.named.matches[at])
    held = (m for m in found if m.kind == "title" and titles[m.entries[0]].kind == "spokesman")
    return max(held, key=lambda m: m.end, default=None)


def _without_name(scene: Scene, body: Filler, name: str) -> int:
    """The last word that a body's name needs (the speaker's own name may stand behind it)."""
    for last in range(body.first, body.last):
        answer = scene.answer(Filler(body.first, last, body.first, body.how))
        if answer is not None and answer.name == name:
            return last
    return body.last


def _himself(scene: Scene, speaker: Filler) -> Party | None:
    answer, named = scene.answer(speaker), source(scene, speaker, None)
    if named is not None and named.kind == "document":
        return None  # جاء في الرسالة: «قتلوا أبناءنا»
    if answer is not None:
        span = scene.span(speaker.first, speaker.last)
        return Party(span.text, span.start, span.end, answer.code, answer.sector, answer.id, answer.name)
    return (
        None
        if named is None
        else Party(named.text, named.start, named.end, named.code, None, named.id, named.name)
    )
