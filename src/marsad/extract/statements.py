"""Statements: direct and reported speech with its speaker."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BEFORE, BY
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import COMMON_NOUNS
from marsad.extract.exact_words import (
    SHORT_QUOTE,
    actors_named,
    before_participle,
    before_source,
    begun,
    quoted,
    tells,
    trimmed,
)
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import cast
from marsad.extract.roles.attribution import sources
from marsad.extract.roles.closed_quotes import Closed, closed_here, opened_before
from marsad.extract.roles.listeners import heard_by, judged_in_words
from marsad.extract.roles.quoted_on import next_clause, next_quotation, open_quotation
from marsad.extract.roles.reports_over import relative_news
from marsad.extract.roles.rulings import writer
from marsad.extract.roles.speaking import quoted_before, speaks_on
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.according import according, set_in
from marsad.extract.speech.bodies import of_nation
from marsad.extract.speech.joined import together
from marsad.extract.speech.nobodys_words import nobodys_words
from marsad.extract.speech.report import Report
from marsad.extract.speech.so_many_words import called_so, named_or_charged
from marsad.extract.speech.sources import source
from marsad.extract.speech.speakers import DOCUMENT
from marsad.extract.speech.speech import reports
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.trigger.over_nominals import complementizer
from marsad.extract.wording.gloss import names, sentence
from marsad.extract.wording.identity import record_id
from marsad.lexicon.sectors import PERSONS
from marsad.model import Attribution, Evidence, Party, Span, Statement, Why

SHORTEST = 1
NEGATED, DENIAL = "negated", "denial"
QUOTED, VIEW = "quoted", "view"
QUOTED_AFTER = 3
WORDED_WITHIN = 4
THUS = "هكذا"
OWN_WORDS = frozenset({"official", "person", "military", "party", "expert"})


def statements(scene: Scene, discourse: Discourse, sha256: str) -> tuple[Statement, ...]:
    """The statements of one sentence in order."""
    found: list[Statement] = []
    used: set[tuple[int, int]] = set()
    carried = _carried(scene, discourse, sha256)
    if carried is not None:
        found.append(carried)
        used.add((carried.words.start, carried.words.end))
    closed = closed_here(scene)
    for report in reports(scene):
        if report.negated or report.content is None or _too_short(scene, report, *report.content):
            continue
        if _own_words(scene, report, carried) or _denied_news(scene, report) or _quoted_by(scene, report):
            continue
        called = called_so(scene, report) if report.cue.kind == "judge" else None
        judges = report.cue.kind == "judge" and called is None and not _behind_colon(scene, report)
        if judges or _only_thought_of(scene, report) or nobodys_words(scene, report):
            continue
        ends = closed is not None and closed.report is report
        report = called or quoted(scene, before_participle(scene, before_source(scene, report)))
        report = replace(report, direct=True) if ends else report
        words = trimmed(scene, *(report.content or (0, -1)))
        speaker = _speaker(scene, report, discourse)
        if words is None or speaker is None or (words.start, words.end) in used:
            continue
        used.add((words.start, words.end))
        heard = heard_by(scene, report, discourse)
        to = tuple(party for party in heard if party.start != speaker.start)
        found.append(_statement(scene, report, speaker, to, words, sha256, discourse))
        if ends and closed is not None and (part := begun(scene, closed.place)) is not None:
            found.append(_statement(scene, report, speaker, (), part, sha256, discourse))
        rest = _resumed(scene, report)
        if rest is not None and (rest.start, rest.end) not in used:
            used.add((rest.start, rest.end))
            found.append(_statement(scene, report, speaker, (), rest, sha256, discourse))
    ended = _ended_by(scene, closed, discourse)
    for speaker, at, words in (*ended, *_according(scene, discourse), *_worded(scene, discourse)):
        if (words.start, words.end) not in used:
            used.add((words.start, words.end))
            found.append(_told(scene, speaker, at, words, sha256))
    return tuple(sorted(found, key=lambda statement: statement.words.start))


def _too_short(scene: Scene, report: Report, first: int, last: int) -> bool:
    """Whether a single word is what is said, but for a quotation behind a colon (قال القائد: «انتصرنا»)."""
    return last - first < SHORTEST and not _behind_colon(scene, report)


def _behind_colon(scene: Scene, report: Report) -> bool:
    """Whether a quotation stands behind a colon (وصف الطبيب ما رآه: «...»)."""
    first = report.content[0] if report.direct and report.content is not None else 0
    return first > 1 and scene.words[first - 2].text == ":"


def _only_thought_of(scene: Scene, report: Report) -> bool:
    """Whether a verb without a speaker of its own is what somebody can or wants to do (بوسعك أن تقول إن)."""
    at = report.at
    opener = complementizer(scene, at) if report.form == "verb" else None
    if opener and scene.words[opener - 1].stem == BEFORE:
        return False  # قبل أن يضيف: «...»
    clause = scene.parse.clause_of(at)
    own = clause is not None and bool(clause.subject) and clause.subject_rule == "after"
    return opener == at - 1 and scene.words[at].reading.tense == "present" and not own


def _own_words(scene: Scene, report: Report, carried: Statement | None) -> bool:
    """Whether a verb of saying in the first person stands in a quotation: its words are told already («أقول
    إن ...»)."""
    at, word = report.at, scene.words[report.at]
    going_on = carried is not None and carried.words.start <= word.start < carried.words.end
    quoted = going_on or any(first <= at <= last for first, last in scene.quotes)
    return report.form == "verb" and word.reading.person == 1 and quoted


def _quoted_by(scene: Scene, report: Report) -> bool:
    """Whether who is named behind a report says what it passes on (نقلت عن وكالة قول الوزير إن، تضمن شهادات
    تفيد بأن)."""
    paper = report.cue.kind == VIEW and report.form == "verb"
    if not (report.through or paper):
        return False
    later = (r for r in reports(scene) if r.at > report.at and r.content == report.content and r.speakers)
    return any(r.form == "noun" or (paper and r.speakers != report.speakers) for r in later)


def _denied_news(scene: Scene, report: Report) -> bool:
    """Whether news tells what somebody denies (لا صحة للشائعات التي تقول إن): nobody says it here."""
    if not relative_news(scene, report):
        return False
    speech, words = scene.lexicon.speech, scene.words
    told = (speech.get(words[clause.verb].lemma) for clause in scene.parse.clauses)
    denies = any(cue is not None and cue.status == NEGATED for cue in told)
    return denies or any(hedge.kind == DENIAL for _, _, hedge in hedges(scene))


def _ended_by(scene: Scene, closed: Closed | None, discourse: Discourse) -> Iterable[tuple[Party, int, Span]]:
    """The parts of a quotation over several sentences, in this one and before it, that an expression behind
    its mark gives to somebody («... . ...»، وفق شاهد)."""
    if closed is None or closed.report is not None:
        return
    speaker = _party(scene, closed.speaker, discourse)
    for words in (begun(scene, closed.place), trimmed(scene, 0, closed.close - 1)):
        if speaker is not None and words is not None:
            yield speaker, closed.at, words


def _resumed(scene: Scene, report: Report) -> Span | None:
    """The rest of a quotation that its speaker interrupts («...»، صاح أحدهم، «...»)."""
    if not report.direct or report.content is None or report.content[1] > report.at:
        return None
    for opens, closes in scene.quotes:
        between = scene.words[report.at + 1 : opens - 1]
        behind = opens > report.at and between and between[-1].text in COMMAS
        if behind and not any(w.pos == "verb" for w in between):
            return trimmed(scene, opens, closes)
    return None


def _according(scene: Scene, discourse: Discourse) -> Iterable[tuple[Party, int, Span]]:
    """بحسب المحافظ، «...»: a quotation right behind or before a source that no verb of saying introduces."""
    for first, filler in according(scene):
        speaker = _party(scene, filler, discourse)
        for opens, closes in scene.quotes:
            gap = scene.words[filler.last + 1 : opens - 1]
            near = 0 <= opens - 1 - filler.last <= QUOTED_AFTER and not any(w.pos == "verb" for w in gap)
            behind = 0 < first - closes <= QUOTED_AFTER and closes - opens >= SHORT_QUOTE
            said = (near and tells(scene, opens, closes)) or (behind and not named_or_charged(scene, opens))
            said = said or _short_sentence(scene, first, opens, closes)
            words = trimmed(scene, opens, closes) if said else None
            if words is not None and speaker is not None:
                yield speaker, first, words


def _short_sentence(scene: Scene, first: int, opens: int, closes: int) -> bool:
    """Whether a quotation of two words that opens its sentence is one itself, its subject before its verb or
    what is said of it, and a comma parts it from who said it (. «الحرب انتهت»، بحسب القائد)."""
    at, last = closes + 2, scene.words[closes]
    marked = at < len(scene.words) and scene.words[at].text in COMMAS and 0 < first - closes <= QUOTED_AFTER
    said_of = last.pos in COMMON_NOUNS and scene.words[opens].article and not (last.article or last.prep)
    return opens == 1 and closes == opens + 1 and marked and (last.pos == "verb" or said_of)


def _worded(scene: Scene, discourse: Discourse) -> Iterable[tuple[Party, int, Span]]:
    """A quotation and the noun for it in one's clause: أنهى خطابه بعبارة «...»؛ «...»، بهذه الكلمات لخص
    فلان الموقف."""
    for opens, closes in scene.quotes:
        nouns = (
            n for n in (opens - 2, *range(closes + 2, closes + 2 + WORDED_WITHIN)) if n < len(scene.words)
        )
        noun = next((n for n in nouns if n > 0 and _for_words(scene, n)), None)
        if noun is None:
            continue
        verbs = [c for c in scene.parse.clauses if c.subject and not opens <= c.verb <= closes]
        near = (c for c in verbs if (c.verb < noun if noun < opens else c.verb == noun + 1))
        for clause in list(near)[-1:]:
            phrase = scene.parse.phrases[clause.subject[0]]
            speaker = _party(scene, Filler(phrase.first, phrase.last, phrase.head, "speaker"), discourse)
            words = trimmed(scene, opens, closes)
            if speaker is not None and words is not None:
                yield speaker, clause.verb, words


def _for_words(scene: Scene, at: int) -> bool:
    """Whether a word stands for the words in quotation marks beside it (بهذه العبارة، هكذا)."""
    word = scene.words[at]
    if word.folded == THUS:
        return True
    return word.stem in grammar().utterance and BY in {word.prep, scene.words[at - 1].prep}


def _told(scene: Scene, speaker: Party, at: int, words: Span, sha256: str) -> Statement:
    """The statement of a quotation that an expression such as بحسب introduces."""
    about = tuple(actors_named(scene, words, speaker))
    topic = f", about {names(about)}" if about else ""
    gloss = sentence(speaker, f"said (in their own words){topic}")
    verb = scene.whole(at, at)
    return _record(scene, _Said(speaker, words, True, gloss, "according_to", about, verb), sha256)


def _speaker(scene: Scene, report: Report, discourse: Discourse) -> Party | None:
    quoted = None if report.through else quoted_before(scene, report, discourse)
    if quoted is not None and (meant := discourse.speaking()) is not None:
        return meant.party  # ونقلت عنه الوكالة قوله إن
    for those in (_named_between(scene, report, discourse), report.through, report.speakers):
        found = [party for party in (_party(scene, one, discourse) for one in those) if party is not None]
        if found:
            return _as_one(scene, found)
    last = None if report.speakers else speaks_on(scene, report, discourse)
    return None if last is None else _as_one(scene, [last.party, *last.beside])


def _as_one(scene: Scene, those: list[Party]) -> Party:
    """Those who say the same words together: all their words, and what is true of each of them."""
    first, last = those[0], those[-1]
    if len(those) == 1 or first.start is None or last.end is None:
        return first
    codes, sectors = ({party.code for party in those}, {party.sector for party in those})
    named = [party.name for party in those if party.name is not None]
    return Party(
        scene.text[first.start : last.end],
        first.start,
        last.end,
        first.code if len(codes) == 1 else None,
        first.sector if len(sectors) == 1 else None,
        None,
        " and ".join(named) if len(named) == len(those) else None,
    )


def _named_between(scene: Scene, report: Report, discourse: Discourse) -> tuple[Filler, ...]:
    """Whose words a speaker passes on between his name and what he says (قالت الوكالة نقلا عن مصدر إن); a
    person speaks himself (قال الوزير، بحسب مصدر، إن), also where he goes on (وأضاف، وفق البيان، أن)."""
    person = any((a := scene.answer(f)) is not None and a.kind in PERSONS for f in report.speakers)
    if not report.speakers and report.form == "verb" and discourse.speaker is not None:
        last = discourse.speaker
        person = last.source in OWN_WORDS and speaks_on(scene, report, discourse) is last
    if report.content is None or person:
        return ()
    named = [f for first, f in according(scene) if set_in(scene, report, first, f.last)][:1]
    return together(scene, named[0], report.content[0]) if named else ()


def _party(scene: Scene, filler: Filler, discourse: Discourse) -> Party | None:
    """A source's words as the party that speaks."""
    found = cast(scene, "speaker", (filler,), discourse, metonyms=True).parties
    whole = source(scene, filler, None)
    if whole is not None and whole.kind == DOCUMENT:
        by = writer(scene, filler, discourse)
        if by is not None:
            return _as_by(whole, by)
    if found and whole is not None and found[0].start == whole.start and not of_nation(scene, filler):
        known = found[0]
        return Party(whole.text, whole.start, whole.end, known.code, known.sector, known.id, known.name)
    if whole is not None:
        return Party(whole.text, whole.start, whole.end, whole.code, None, whole.id, whole.name)
    return found[0] if found else None


def _as_by(paper: Attribution | Party, by: Party) -> Party:
    """A paper as who speaks in it: its own words, what is known of him."""
    return Party(paper.text, paper.start, paper.end, by.code, by.sector, by.id, by.name)


def _carried(scene: Scene, discourse: Discourse, sha256: str) -> Statement | None:
    """A sentence, or its beginning, inside a quotation that an earlier sentence opened, or the next quotation
    of the same speaker."""
    quote = next_quotation(scene, discourse)
    opened = opened_before(scene) if quote is None else None
    closed = len(scene.words)
    if opened is not None:
        closed = next((n for n, word in enumerate(scene.words) if word.text[:1] == opened[0]), closed)
    goes_on = quote is not None or (opened is not None and open_quotation(scene, 0, discourse) is not None)
    if discourse.speaker is None:
        return None
    if not goes_on and next_clause(scene, discourse) is not None:
        return _clause_goes_on(scene, discourse.speaker.party, sha256)
    if not goes_on:
        return None
    words = trimmed(scene, *(quote or (0, closed - 1)))
    if words is None or closed < SHORTEST:
        return None
    speaker, by = discourse.speaker.party, discourse.speaker.side
    if by is not None and discourse.speaker.source == DOCUMENT:
        speaker = _as_by(speaker, by)
    gloss = sentence(speaker, "went on, in the same quotation")
    about = tuple(actors_named(scene, words, speaker))
    return _record(scene, _Said(speaker, words, True, gloss, "quotation_goes_on", about), sha256)


def _clause_goes_on(scene: Scene, speaker: Party, sha256: str) -> Statement | None:
    """What somebody said before goes on (وأنه، وأن الجيش)."""
    first = 0 if scene.words[0].pronoun else 1
    told = (report.at for report in reports(scene))
    words = trimmed(scene, first, next(told, len(scene.words)) - 1)
    if words is None:
        return None
    about = tuple(actors_named(scene, words, speaker))
    gloss = sentence(speaker, "went on")
    return _record(scene, _Said(speaker, words, False, gloss, "clause_goes_on", about), sha256)


def _statement(
    scene: Scene,
    report: Report,
    speaker: Party,
    to: tuple[Party, ...],
    words: Span,
    sha256: str,
    discourse: Discourse,
) -> Statement:
    verb = scene.whole(report.at, report.at)
    judged = cast(scene, "about", judged_in_words(scene, report), discourse, metonyms=True).parties
    about = (*judged, *actors_named(scene, words, speaker))
    at = report.content[0] if report.content is not None else report.at
    start, end = speaker.start or 0, speaker.end or 0  # of two speakers neither passes it on
    told = sources(scene, at, discourse)[0]
    chain = tuple(link for link in told if link.start != speaker.start and not start <= link.start < end)
    manner = " (in their own words)" if report.direct else ""
    topic = f", about {names(about)}" if about else ""
    heard = f", to {names(to)}" if to else ""
    said = report.cue.english
    said = f"was {said}" if report.through and said == QUOTED else said  # نقلت القناة عن شاهد
    gloss = sentence(speaker, f"{said}{manner}{heard}{topic}")
    rule = "quotation" if report.direct else "reported_clause"
    return _record(scene, _Said(speaker, words, report.direct, gloss, rule, about, verb, to, chain), sha256)


class _Said(msgspec.Struct, frozen=True, gc=False):
    """What a statement is made of, whichever rule found it: ``about`` are those whom the words name, ``verb``
    is what brings them in, ``to`` those who hear them, ``chain`` those who pass them on."""

    speaker: Party
    words: Span
    direct: bool
    gloss: str
    rule: str
    about: tuple[Party, ...]
    verb: Span | None = None
    to: tuple[Party, ...] = ()
    chain: tuple[Attribution, ...] = ()


def _record(scene: Scene, said: _Said, sha256: str) -> Statement:
    sentence, words = scene.sentence, said.words
    at = said.verb or words
    return Statement(
        id=record_id("s", (sha256, at.start, words.start, words.end)),
        kind="direct" if said.direct else "reported",
        speaker=said.speaker,
        verb=said.verb,
        words=words,
        to=said.to,
        about=said.about,
        attribution=said.chain,
        evidence=Evidence(
            sentence.number, sentence.start, sentence.end, scene.text[sentence.start : sentence.end]
        ),
        gloss=said.gloss,
        why=(Why("statements", said.rule, at.start, at.end),),
    )
