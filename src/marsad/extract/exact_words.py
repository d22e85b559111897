"""The exact words of what was said: where they begin and end, whether they are quoted, and whom they name."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.marks import COMMAS, OPENING
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import cast
from marsad.extract.sentence.participles import joined_manner
from marsad.extract.sentence.scene import COLLECTIVE, Filler, Scene
from marsad.extract.speech.according import expressions
from marsad.extract.speech.report import Report
from marsad.extract.speech.set_off import METONYM
from marsad.extract.speech.speech import reports
from marsad.extract.speech.spoken import speech_like
from marsad.model import Party, Span

QUOTED_CLAUSE = 3
SHORT_QUOTE = 2
ASIDE = 10
EDGES = frozenset('،,؛;:.«»“”"…-–—')


def begun(scene: Scene, place: int) -> Span | None:
    """What earlier sentences have of a quotation that opens at a place and ends in this one."""
    told = scene.text[place + 1 : scene.sentence.start]
    first = place + 1 + len(told) - len(told.lstrip())
    text = told.strip().rstrip("".join(EDGES))
    return Span(text, first, first + len(text)) if text else None


def quoted(scene: Scene, report: Report) -> Report:
    """قال إن «...»: a clause that is wholly a quotation is direct speech."""
    first, last = report.content or (0, -1)
    for opens, closes in scene.quotes:
        if (
            opens - 1 <= first <= opens
            and closes <= last
            and last - closes <= 2
            and (closes - opens >= QUOTED_CLAUSE or tells(scene, opens, closes) or _left_open(scene, closes))
        ):
            return replace(report, content=(opens, closes), direct=True)
    return report


def _left_open(scene: Scene, closes: int) -> bool:
    """Whether no mark closes a quotation in its sentence: it goes on (إن «الموازنة ظالمة. ...»)."""
    return closes + 1 == len(scene.words) and scene.words[closes].text[0] in HARD_STOPS


def tells(scene: Scene, opens: int, closes: int) -> bool:
    """Whether a quotation is speech, or a short sentence (أن «القوات دخلت البلدة»)."""
    short = closes - opens >= SHORT_QUOTE and any(w.pos == "verb" for w in scene.words[opens : closes + 1])
    return short or speech_like(scene, (opens, closes))


def before_source(scene: Scene, report: Report) -> Report:
    """A clause of what is said without the expression behind a comma that closes it with who says it (إن ...،
    على حد قوله)."""
    if report.content is None or report.direct:
        return report
    first, last = report.content
    for at, _, _ in expressions(scene):
        ends = at > first + 1 and last - ASIDE < at < last and scene.words[at - 1].text in COMMAS
        if ends and not any(w.text in COMMAS for w in scene.words[at:last]):
            return replace(report, content=(first, at - 2))
    return report


def before_participle(scene: Scene, report: Report) -> Report:
    """A clause of what is said, up to a participle behind a comma, or joined to one, that is the speaker's
    again (، داعيا الجميع إلى)."""
    if report.content is None or report.direct or report.form == "noun" or not report.speakers:
        return report
    first, last = report.content
    own = {
        told.at for told in reports(scene) if told.form == "participle" and told.speakers == report.speakers
    }
    man = report.form == "verb" and scene.words[report.at].reading.gender != "f"
    for at in range(first + 2, last + 1):
        word, behind = scene.words[at], scene.words[at - 1].text in COMMAS
        if (word.conj and joined_manner(word)) or (at in own and (behind or word.conj)):
            return replace(report, content=(first, at - 1 - behind))
        plain = word.pos in {"noun", "adj"} and not (word.article or word.prep or word.conj)
        adverbial = man and plain and word.stem.endswith("ا") and behind
        spoken = scene.lexicon.cues.participles
        if adverbial and (word.stem[:-1] in scene.lexicon.predicates.actives or word.stem[:-1] in spoken):
            return replace(report, content=(first, at - 2))
    return report


def trimmed(scene: Scene, first: int, last: int) -> Span | None:
    """The words of a range as written, without the marks at its edges."""
    while first <= last and scene.words[first].text[0] in EDGES and not _opens(scene, first, last):
        first += 1
    while last >= first and scene.words[last].text[0] in EDGES and not _closes(scene, first, last):
        last -= 1
    first += first < last and scene.words[first].text in OPENING and not _opens(scene, first, last)
    return scene.whole(first, last) if first <= last else None


def _opens(scene: Scene, first: int, last: int) -> bool:
    """Whether a mark begins a quotation that ends within the words («الانقلابيون» أفشلوا الحوار)."""
    return any(opens - 1 == first and closes + 1 < last for opens, closes in scene.quotes)


def _closes(scene: Scene, first: int, last: int) -> bool:
    """Whether a mark ends a quotation that opens within the words (الحكومة «فشلت في كل شيء»)."""
    return any(closes + 1 == last and first < opens - 1 for opens, closes in scene.quotes)


def actors_named(scene: Scene, words: Span, speaker: Party) -> Iterable[Party]:
    """The known actors and the states named in what was said; not as where something is."""
    seen: set[str | None] = set()
    subjects = {number for clause in scene.parse.clauses for number in clause.subject}
    for number, phrase in enumerate(scene.parse.phrases):
        if not words.start <= scene.words[phrase.first].start < words.end:
            continue
        filler = Filler(phrase.first, phrase.last, phrase.head, "about")
        acting = number in subjects
        where = phrase.prep in grammar().locative and not acting
        for party in cast(scene, "about", (filler,), Discourse(), metonyms=acting).parties:
            power = party.code is not None and (party.sector is None or _power(scene, filler))
            known = party.id or (party.name if power and not where else None)
            if known is not None and known not in seen and party.start != speaker.start:
                seen.add(known)
                yield party


def _power(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase is the capital that stands for its state, or forces of one (الجيش اليمني)."""
    answer = scene.answer(filler)
    if answer is None:
        return False
    return answer.basis == METONYM or (answer.kind in COLLECTIVE and filler.last > filler.first)
