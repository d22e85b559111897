"""Attribution: who says so. The chain of sources over an act, nearest first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.clauses import HARD_STOPS
from marsad.arabic.endings import CONJUNCTIONS
from marsad.arabic.grammar import grammar
from marsad.arabic.marks import QUOTES
from marsad.extract.parties.agreement import Mention, fits_mention
from marsad.extract.parties.discourse import Discourse
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.first_person import speaks_for
from marsad.extract.speech.sources import SECTOR_KIND, can_speak, extended, news_noun, source, subject_after
from marsad.extract.speech.speakers import VIEWS
from marsad.extract.speech.speech import HEADLINE, Report, handed_on_by, reports, speech_clauses
from marsad.extract.speech.spoken import QUOTED_SPEECH, content_after
from marsad.extract.trigger.governors import steps as governing_steps
from marsad.model import Attribution, Party, Why

__all__ = ["QUOTED_SPEECH", "SECTOR_KIND", "source", "sources", "speaker_after", "speech_clauses"]
OPENING_WORDS = 3
INNER_REACH = 12
LONGEST_OPEN_QUOTE = 2500
QUOTING = re.compile("|".join(map(re.escape, {*QUOTES, *QUOTES.values()})))
SPEAKER_REACH = 160


def sources(
    scene: Scene, at: int, discourse: Discourse, denied: bool = False
) -> tuple[tuple[Attribution, ...], tuple[Why, ...]]:
    """The chain of sources over the act at word ``at`` and how it was found; empty where the article says
    it. News that tells of an act is no source of its being ``denied`` (لا صحة للأنباء عن مقتله)."""
    told = [r for r in reports(scene) if not (denied and relative_news(scene, r))]
    nearest, agency = _according_to(scene, at, discourse, bool(_over(told, at)))
    steps = [("according_to", link) for link in nearest]
    steps += [
        ("reporting_clause", link) for report in _over(told, at) for link in links(scene, report, discourse)
    ]
    steps += [("according_to", link) for link in agency]
    if not steps and (speaker := open_quotation(scene, at, discourse)) is not None:
        steps = [("quotation_goes_on", speaker)]
    if not steps and (written := _reports_of(scene, at)) is not None:
        steps = [("reports_of", written)]
    chain: list[Attribution] = []
    why: list[Why] = []
    for rule, link in steps:
        if all(link.start != other.start for other in chain):
            chain.append(link)
            why.append(Why("attribution", rule, link.start, link.end))
    return tuple(chain), tuple(why)


def _reports_of(scene: Scene, at: int) -> Attribution | None:
    """The document or paper that an act is told by as its topic (تقارير إعلامية عن مقتله)."""
    for step in governing_steps(scene, at, at):
        own = scene.parse.phrase_of[step.at]
        if step.slot != "عن" or own < 0:
            continue
        phrase = scene.parse.phrases[own]
        filler = Filler(step.at, phrase.last, step.at, "source")
        named = source(scene, filler, None) if phrase.last > step.at else None
        return named if named is not None and named.kind in {"document", "media"} else None
    return None


def relative_news(scene: Scene, report: Report) -> bool:
    """Whether a relative clause says what news tells (الأنباء التي تتحدث عن، شائعات تقول إن)."""
    clause = scene.parse.clause_of(report.at)
    if clause is None or (clause.antecedent is None and clause.subject_rule != "relative"):
        return False
    return any(news_noun(scene, at) for f in report.speakers for at in range(f.first, f.last + 1))


def _over(told: Sequence[Report], at: int) -> list[Report]:
    """The reports that hold a word, the innermost first."""
    return [
        r for r in reversed(told) if r.holds(at) and r.at != at and not (r.negated and r.cue.status is None)
    ]


def links(scene: Scene, report: Report, discourse: Discourse) -> list[Attribution]:
    """The sources of one report, nearest first: whose words are passed on, then who passes them on."""
    verb = None if report.form == HEADLINE else scene.words[report.at].text
    found = [source(scene, filler, verb) for filler in (*report.through, *report.speakers)]
    given = [link for link in found if link is not None]
    if not given and not report.speakers and (last := last_speaker(scene, report, discourse)) is not None:
        given = [last]
    return given


def last_speaker(scene: Scene, report: Report, discourse: Discourse) -> Attribution | None:
    """The speaker of the sentences before, for a verb of saying without a subject that agrees with him."""
    speaker = discourse.speaking()
    if speaker is None or report.form == "noun" or said_by_another(scene, report):
        return None
    word = scene.words[report.at]
    number = word.reading.number if word.reading.number in {"p", "d"} else "s"
    plural = number == "s" and word.reading.gender == "f"
    if report.form == "verb" and not plural and not fits_mention(speaker, word.reading.gender or "m", number):
        return None
    return as_source(discourse, scene.words[report.at].text)


def said_by_another(scene: Scene, report: Report) -> bool:
    """Whether a subject that nobody knows stands behind a verb of saying, or before it behind أن (أن فحوصها
    أثبتت أن): not the last speaker says it."""
    clause = scene.parse.clause_of(report.at) if report.form == "verb" else None
    if clause is None or not clause.subject:
        return False
    if clause.subject_rule == "before":
        opener = scene.parse.phrases[clause.subject[0]].first - 1
        return opener >= 0 and scene.words[opener].stem in grammar().complementizer
    if clause.subject_rule != "after":
        return False
    first = scene.parse.phrases[clause.subject[0]].first
    return report.content is None or first < report.content[0]


def speaker_after(scene: Scene, discourse: Discourse) -> Mention | None:
    """Who is speaking at the end of a sentence: its last main report's speaker, known or not, else the one
    before."""
    told = reports(scene)
    for report in reversed(told):
        inner = any(other is not report and other.holds(report.at) for other in told)
        if inner or not (report.content or report.nominal):
            continue
        for filler in (*report.through, *report.speakers):
            named = source(scene, filler, None)
            if named is None:
                continue
            answer = scene.answer(filler)
            head = scene.words[filler.head].reading
            sector = answer.sector if answer else None
            party = Party(named.text, named.start, named.end, named.code, sector, named.id, named.name)
            human = answer.human if answer else True
            return Mention(party, head.gender, head.number, human, speaks_for(scene, filler))
        return discourse.speaker
    return discourse.speaker


def as_source(discourse: Discourse, verb: str | None) -> Attribution | None:
    """The last speaker as a source; his words may stand in an earlier sentence."""
    speaker = discourse.speaking()
    known = speaker.party if speaker else None
    if known is None or known.text is None or known.start is None or known.end is None:
        return None
    kind = SECTOR_KIND.get(known.sector or "", "person")
    return Attribution(known.text, known.start, known.end, kind, known.name, verb, known.code, known.id)


@lru_cache(maxsize=4)
def opened_before(scene: Scene) -> tuple[str, int] | None:
    """The closing mark, and the place of the opening one, of a quotation that an earlier sentence of the
    paragraph opened and did not close."""
    start = scene.sentence.start
    floor = max(0, start - LONGEST_OPEN_QUOTE)
    floor = max(floor, scene.text.rfind("\n\n", floor, start) + 1)
    opened: tuple[str, int] | None = None
    for found in QUOTING.finditer(scene.text, floor, start):
        mark = found[0]
        if opened is None and mark in QUOTES:
            opened = QUOTES[mark], found.start()
        elif opened is not None and mark == opened[0]:
            opened = None
    return opened


def open_quotation(scene: Scene, at: int, discourse: Discourse) -> Attribution | None:
    """The speaker of a quotation that began in an earlier sentence and still holds the word ``at``; null
    where the last speaker known is not the one beside the opening mark."""
    opened = opened_before(scene)
    if opened is None:
        return None
    mark, place = opened
    closed = next((n for n, word in enumerate(scene.words) if word.text[:1] == mark), len(scene.words))
    last = as_source(discourse, None) if at < closed else None
    if (
        last is None
        or not 0 <= place - last.end <= SPEAKER_REACH
        or any(stop in scene.text[last.end : place] for stop in HARD_STOPS)
    ):
        return None
    return last


def _according_to(
    scene: Scene, at: int, discourse: Discourse, reported: bool
) -> tuple[list[Attribution], list[Attribution]]:
    """وفق X، نقلا عن X، حسبما أفاد X around an act: the nearest one, and an agency that passes on a
    report."""
    best: tuple[int, Attribution, bool] | None = None
    passed_on: dict[int, Attribution] = {}
    for first, last, clausal in _expressions(scene):
        if first and scene.words[first - 1].stem in grammar().negator:
            continue
        filler = _named(scene, last, clausal)
        found = source(scene, filler, scene.words[first].text) if filler is not None else None
        inner = _passed_on(scene, filler, last) if filler is not None and clausal else None
        if (
            found is not None
            and inner is not None
            and filler is not None
            and _covers(scene, first, filler, at)
        ):
            return [inner, found], []
        if found is not None and first - 1 in passed_on:
            return [found, passed_on[first - 1]], []
        if filler is None or found is None or not _covers(scene, first, filler, at):
            continue
        passed_on[filler.last] = found
        distance = abs(first - at)
        if best is None or distance < best[0]:
            passes_on = reported and found.kind == "media" and first > at
            best = (distance, found, passes_on)
    if best is None:
        return [], []
    return ([], [best[1]]) if best[2] else ([best[1]], [])


@lru_cache(maxsize=4)
def _expressions(scene: Scene) -> list[tuple[int, int, bool]]:
    found = []
    at = 0
    listed = scene.lexicon.according
    while at < len(scene.words):
        word = scene.words[at]
        bare = word.folded[len(word.conj) :] if word.conj else word.folded[1:]
        joined = bool(word.conj) or word.folded[:1] in CONJUNCTIONS
        rows = listed.get(word.folded, ())
        if joined and bare in listed:
            rows = (*rows, *listed[bare])
        for cue in rows:
            end = _match(scene, at, (bare if cue.words[0] == bare else word.folded, *cue.words[1:]))
            if end is not None:
                found.append((at, end, cue.clausal))
                at = end
                break
        at += 1
    return found


def _match(scene: Scene, at: int, pattern: Sequence[str]) -> int | None:
    """The last word of a fixed expression whose first word stands at ``at``; a final preposition may be the
    next word's clitic."""
    words = scene.words
    for n, wanted in enumerate(pattern):
        if at + n >= len(words):
            return None
        if n == 0:
            continue
        if n and n == len(pattern) - 1 and words[at + n].prep == wanted:
            return at + n - 1
        if wanted not in {words[at + n].folded, words[at + n].folded[len(words[at + n].conj) :]}:
            return None
    return at + len(pattern) - 1


def _named(scene: Scene, last: int, clausal: bool) -> Filler | None:
    """The source after a fixed expression: the phrase there, or the subject of the verb of saying there."""
    parse = scene.parse
    end = len(scene.words)
    if not clausal:
        own = parse.phrase_of[last]
        if own >= 0 and parse.phrases[own].last > last:
            return Filler(last + 1, parse.phrases[own].last, last + 1, "speaker")
        number = next((n for n, p in enumerate(parse.phrases) if last < p.first <= last + 2), None)
        return extended(scene, number, end) if number is not None and can_speak(scene, number) else None
    speech = scene.lexicon.speech
    for clause in parse.clauses:
        cue = speech.get(scene.words[clause.verb].lemma)
        if cue is not None and cue.kind not in VIEWS and last < clause.verb <= last + 2:
            content, _, opener = content_after(scene, clause.verb)
            if content is not None and scene.words[last].folded.endswith("كما"):
                return None
            behind = _behind_this(scene, clause.verb)
            if behind is not None:
                return behind
            number = subject_after(scene, clause, opener if opener is not None else end, sure=True)
            if number is None and (inside := clause.prep("في")) and can_speak(scene, inside[0]):
                number = inside[0]
            return (
                extended(scene, number, opener if opener is not None else end) if number is not None else None
            )
    return None


def _behind_this(scene: Scene, verb: int) -> Filler | None:
    """The speaker behind بذلك (كما صرح بذلك الناطق)."""
    first = verb + 2
    this = scene.words[verb + 1] if first < len(scene.words) else None
    own = scene.parse.phrase_of[first] if first < len(scene.words) else -1
    if this is None or this.pos != "demonstrative" or not this.prep or own < 0:
        return None
    return Filler(first, scene.parse.phrases[own].last, first, "speaker")


def according(scene: Scene) -> list[tuple[int, Filler]]:
    """The sources that a sentence names by expressions such as بحسب, each with its first word."""
    named = ((first, _named(scene, last, clausal)) for first, last, clausal in _expressions(scene))
    return [(first, filler) for first, filler in named if filler is not None]


def _passed_on(scene: Scene, outer: Filler, last: int) -> Attribution | None:
    """Whose words the source of a clause passes on (وفق ما نقلته سانا عن مصدر عسكري)."""
    for clause in scene.parse.clauses:
        cue = scene.lexicon.speech.get(scene.words[clause.verb].lemma)
        if cue is None or not last < clause.verb <= last + 2:
            continue
        through = cue.through or handed_on_by(scene, cue, outer)
        for number, phrase in enumerate(scene.parse.phrases):
            near = 0 < phrase.first - outer.last <= 2
            if near and through and phrase.prep == through and can_speak(scene, number):
                return source(scene, extended(scene, number, len(scene.words)), scene.words[clause.verb].text)
    return None


def _interrupted(scene: Scene, first: int, last: int) -> Report | None:
    """The report between whose speaker and content a source is named (قالت الوكالة، نقلا عن مسؤول، إن)."""
    return next((report for report in reversed(reports(scene)) if set_in(scene, report, first, last)), None)


def set_in(scene: Scene, report: Report, first: int, last: int) -> bool:
    """Whether a source is named between a word of saying and what is said, where nobody else speaks."""
    if report.content is None or not report.at < first <= last < report.content[0]:
        return False
    return not any(last < other.at < report.content[0] and other.speakers for other in reports(scene))


def _covers(scene: Scene, first: int, named: Filler, at: int) -> bool:
    """A source at the head covers what follows, one at the end what precedes, one inside its own clause."""
    if first <= at <= named.last:
        return False
    words = scene.words
    report = _interrupted(scene, first, named.last)
    if report is not None:
        return report.holds(at)
    if first <= OPENING_WORDS and not any(w.pos == "verb" for w in words[:first]):
        return at > first
    rest = words[named.last + 1 :]
    stop = next((n for n, w in enumerate(rest) if w.pos == "punct" and w.text[0] in ".؛!؟"), len(rest))
    told = range(named.last + 1, named.last + 1 + stop)
    ends = not any(words[n].pos == "verb" and not _describes(scene, named, n) for n in told)
    apart = words[first - 1].pos == "punct"
    if ends and (apart or stop <= 1):
        return at < first and not any(w.pos == "punct" and w.text[0] in ".؛!؟" for w in words[at:first])
    clause = scene.parse.clause_over(first)
    if clause is None:
        return abs(at - first) < INNER_REACH
    later = [c.verb for c in scene.parse.clauses if c.verb > named.last]
    return clause.verb <= at < (later[0] if later else len(words))


def _describes(scene: Scene, named: Filler, verb: int) -> bool:
    """Whether a verb only tells who a source is (بحسب شهود تحدثوا إلى الصحيفة)."""
    clause = scene.parse.clause_of(verb)
    if clause is None or clause.antecedent is None:
        return False
    return named.first <= scene.parse.phrases[clause.antecedent].head <= named.last
