"""How far what somebody says reaches: to the sentence's end, a quotation's, or the next who takes over."""

from __future__ import annotations

from functools import lru_cache

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.endings import HER, HIM
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.nouns import feminine
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.second_party import by_words
from marsad.extract.speech.reactions import declined, reacted
from marsad.extract.speech.report import Report
from marsad.extract.speech.set_off import while_others
from marsad.extract.speech.speakers import VIEWS
from marsad.extract.speech.spoken import speech_like
from marsad.extract.speech.upon_charges import before_charge, denied_upon
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.trigger.over_nominals import complementizer
from marsad.lexicon.sectors import PERSONS

OPENING = 3
NEGATED = "negated"


def ended(scene: Scene, report: Report, others: list[Report]) -> Report:
    """The report with its content cut where it ends."""
    if report.nominal and report.cue.status == NEGATED:
        held = tuple((low, before_charge(scene, report, low, high)) for low, high in report.nominal)
        report = replace(report, nominal=held)
    if report.content is None or report.direct:
        return report
    first, last = report.content
    contrasts = contrasted(scene)
    last = _quote_end(scene, first, last)
    short = _subordinate(scene, report)
    told = {other.at: other for other in reversed(others) if other is not report}
    last = before_charge(scene, report, first, last)
    demanding = by_words()
    for at in range(first, last + 1):
        word = scene.words[at]
        if word.pos != "punct" and at not in told and not (word.conj and word.lemma in demanding):
            continue
        inside = any(q[0] <= at <= q[1] for q in scene.quotes)
        comma = word.pos == "punct" and word.text in COMMAS
        ends = word.pos == "punct" and word.text[0] in HARD_STOPS
        ends = ends or (comma and while_others(scene, report.at, at + 1))
        ends = ends or (comma and (short or at + 1 in contrasts or _goes_on(scene, report, at + 1)))
        ends = ends or (comma and _told_by_paper(scene, report, at + 1))
        ends = ends or (word.pos == "verb" and _goes_on(scene, report, at))
        if not inside and ends:
            return replace(report, content=(first, at - 1)) if at > first else replace(report, content=None)
        if at in told and not inside and _takes_over(scene, report, told[at]):
            last = _last_before(scene, told[at])
            return replace(report, content=(first, last) if last >= first else None)
    return replace(report, content=(first, last))


def _told_by_paper(scene: Scene, report: Report, at: int) -> bool:
    """Whether the paper itself tells what begins behind a comma: how others took what was said, upon what it
    was denied, or that somebody declined to speak of it."""
    if at >= len(scene.words):
        return False
    return reacted(scene, at) or denied_upon(scene, report, at) or declined(scene, at)


def _begins(scene: Scene, other: Report) -> int:
    """The first word of a report: of its speaker, where he is the verb's own before it (لكن سكانا قالوا)."""
    clause = scene.parse.clause_of(other.at) if other.form == "verb" else None
    beside = any(filler.last == other.at - 1 for filler in other.speakers)  # لكن سكانا نفوا
    if clause is None or (clause.subject_rule in {"shared", "relative"} and not beside):
        return other.at
    return min((filler.first for filler in other.speakers if filler.first < other.at), default=other.at)


def _last_before(scene: Scene, other: Report) -> int:
    """The last word that what is said before another report has, without what sets them apart."""
    last, begins = other.at - 1, _begins(scene, other)
    if scene.words[last].folded in grammar().as_told:
        return last - 1 - (scene.words[last - 1].text in COMMAS)  # ، كما | نقلت عنه الوكالة
    if scene.words[begins - 1].stem not in grammar().but:
        return last
    last = begins - 2
    return last - (scene.words[last].text in COMMAS)


def _goes_on(scene: Scene, report: Report, at: int) -> bool:
    """Whether a joined verb tells what the speaker did besides (قال الوزير إن ...، وطالب بـ), or names
    him again: nobody calls himself so (قال المتظاهرون إنها ملفقة، ورفع المتظاهرون مذكرة)."""
    clause = scene.parse.clause_of(at) if at < len(scene.words) and scene.words[at].conj else None
    if clause is None or not clause.subject:
        return False
    phrase = scene.parse.phrases[clause.subject[0]]
    if clause.subject_rule == "after" and _own_head(scene, report, clause.verb, phrase.head):
        return True
    if clause.subject_rule == "after" and scene.words[phrase.head].article:
        named = scene.words[phrase.head].lemma
        return any(scene.words[f.head].lemma == named and f.first == f.last for f in report.speakers)
    shared = clause.subject_rule == "shared"
    return shared and any(filler.first <= phrase.head <= filler.last for filler in report.speakers)


def _own_head(scene: Scene, report: Report, verb: int, at: int) -> bool:
    """Whether who asks for something behind the words of a body, and a comma, is its head (قال الحزب إن
    التوقيف خطأ، ودعا أمينه العام الحكومة إلى الاستقالة)."""
    words, head = scene.words, scene.words[at]
    if words[verb].lemma not in grammar().addressing or words[verb - 1].text not in COMMAS:
        return False
    if len(report.speakers) != 1 or not any(match.kind == "title" for match in scene.matches[at]):
        return False
    speaker = report.speakers[0]
    answer = scene.answer(speaker)
    body = answer is not None and answer.kind not in PERSONS and speaker.last < verb
    return body and head.pronoun == (HER if feminine(words[speaker.head], grammar()) else HIM)


@lru_cache(maxsize=4)
def contrasted(scene: Scene) -> frozenset[int]:
    """Where the article itself takes the word again (فيما، يذكر أن)."""
    return frozenset(at for at, _, hedge in hedges(scene) if hedge.kind == "contrast")


def _quote_end(scene: Scene, first: int, last: int) -> int:
    """The end of a clause that is a quotation (إن «...»), unless another clause is joined to it (وأن)."""
    for opens, closes in scene.quotes:
        if opens - 1 <= first <= opens and closes < last and speech_like(scene, (opens, closes)):
            rest = [w for w in scene.words[closes + 1 : last + 1] if w.pos != "punct"]
            joined = bool(rest) and rest[0].conj != "" and rest[0].stem in grammar().complementizer
            return last if joined else closes
    return last


def _subordinate(scene: Scene, report: Report) -> bool:
    """Whether a report stands inside a clause of time or a relative one (بعد أن حذرت ...): a comma ends
    it."""
    clause = scene.parse.clause_of(report.at)
    if clause is None:
        return False
    opener = complementizer(scene, report.at)
    timed = opener is not None and opener > 0 and scene.words[opener - 1].pos == "prep"
    return timed or (clause.antecedent is not None and report.cue.kind in VIEWS)


def _set_against(scene: Scene, report: Report) -> bool:
    """Whether a report opens its sentence in a clause that the main one is set against (فيما أعلن الجيش
    أن ...، نفى المتمردون ذلك)."""
    if report.form != "verb" or not 0 < report.at <= OPENING:
        return False
    opener = scene.words[report.at - 1]
    return opener.stem in grammar().subordinator or opener.folded.lstrip("و") in grammar().subordinator


def _takes_over(scene: Scene, report: Report, other: Report) -> bool:
    """Whether a later word of saying ends a report rather than stand inside it: joined, or set against it."""
    word = scene.words[other.at]
    before = scene.words[_begins(scene, other) - 1]
    if other.form == "participle":
        return before.text in COMMAS and other.content is not None and other.speakers == report.speakers
    if other.form != "verb" or other.cue.kind in VIEWS:
        return False
    contrast = before.folded in grammar().subordinator and before.pos in {"conj", "particle", "adverb"}
    contrast = contrast or (before.text in COMMAS and _set_against(scene, report))
    clause = scene.parse.clause_of(other.at)
    if clause is not None and clause.subject_rule == "relative":
        return False
    return bool(word.conj) or contrast
