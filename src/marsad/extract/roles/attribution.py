"""Attribution: who says so. The chain of sources over an act, nearest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND
from marsad.arabic.clauses.clauses import HARD_STOPS, Clause
from marsad.arabic.letters.marks import COMMAS, QUOTES
from marsad.arabic.records import Word
from marsad.extract.parties.agreement import Gender, Number, fits_mention
from marsad.extract.parties.coreference import PRONOUNS
from marsad.extract.parties.discourse import Discourse
from marsad.extract.roles.closed_quotes import opened_before
from marsad.extract.roles.deniers import denier
from marsad.extract.roles.speaking import as_source, linked, quoted_before, speaks_on
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.according import (
    carried_by,
    carrier,
    covers,
    expressions,
    in_brackets,
    named_by,
    relayed_by,
)
from marsad.extract.speech.bodies import SECTOR_KIND
from marsad.extract.speech.joined import together, whole
from marsad.extract.speech.relayed import drawn_from
from marsad.extract.speech.report import Report
from marsad.extract.speech.sources import can_speak, extended, news_noun, source
from marsad.extract.speech.speakers import VIEWS
from marsad.extract.speech.speech import HEADLINE, reports, speech_clauses
from marsad.extract.speech.spoken import QUOTED_SPEECH, content_after
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedges import PRETEXT
from marsad.extract.trigger.governors import steps as governing_steps
from marsad.model import Attribution, Why
from marsad.model.claim import Status

__all__ = ["QUOTED_SPEECH", "SECTOR_KIND", "source", "sources", "speech_clauses"]
SPEAKER_REACH = 160
UNNAMED = "unnamed accusers"
UNSURE = frozenset({"possible", "doubtful"})
DOUBTFUL = "doubtful"
NEGATED, DONE = "negated", frozenset({"asserted", "historical"})
NEAR = 9
AFTER_SPEAKER = 4
AN, OPENING = "أن", 2
JOINED = "joined_source"
ALONE = 2  # more words than a name has, in a quotation that is a sentence of its own
LEARNED_FROM, PERSON = "من", "person"
THAT = ("content", "ب")
REPORTING = frozenset({"document", "media", "anonymous"})


def sources(
    scene: Scene, at: int, discourse: Discourse, status: Status | None = None
) -> tuple[tuple[Attribution, ...], tuple[Why, ...]]:
    """The chain of sources over the act at word ``at`` and how it was found; empty where the article says
    it. News that tells of an act is no source of its being ``negated`` (لا صحة للأنباء عن مقتله), nor is who
    denies something of it one of its being asserted (نفت الحكومة علمها باعتقاله)."""
    told = [
        r
        for r in reports(scene)
        if not (status == NEGATED and relative_news(scene, r))
        and not (status in DONE and r.cue.status == NEGATED and r.content is None and not r.negated)
    ]
    nearest, agency = _according_to(scene, at, discourse, _over(told, at), status)
    steps = [("according_to", link) for link in nearest]
    steps += [
        ("reporting_clause", link)
        for report in _believed(_over(told, at), status)
        for link in links(scene, report, discourse)
    ]
    steps += [("according_to", link) for link in agency]
    if not steps and (speaker := open_quotation(scene, at, discourse)) is not None:
        steps = [("quotation_goes_on", speaker)]
    if (
        not steps
        and (quoted := next_quotation(scene, discourse)) is not None
        and quoted[0] <= at <= quoted[1]
    ):
        steps = [("quotation_goes_on", link) for link in [as_source(discourse, None)] if link is not None]
    if not steps and (report := next_clause(scene, discourse)) is not None:
        steps = [("clause_goes_on", report)]
    if not steps and (written := _reports_of(scene, at, status)) is not None:
        steps = [("reports_of", written)]
    if not steps and (caller := called_so_by(scene, at, discourse)) is not None:
        steps = [("called_so", caller)]
    if not steps and status == NEGATED and (link := denier(scene, at)) is not None:
        steps = [("denied_by", link)]
    chain: list[Attribution] = []
    why: list[Why] = []
    for rule, link in steps:
        if all(link.start != other.start for other in chain):
            joined = bool(chain) and beside(scene, chain[-1], link)
            chain.append(link)
            why.append(Why("attribution", JOINED if joined else rule, link.start, link.end))
    return tuple(chain), tuple(why)


def beside(scene: Scene, one: Attribution, other: Attribution) -> bool:
    """Whether و alone stands between two sources: they say the same words together."""
    return scene.text[one.end : other.start].strip() == AND


def _reports_of(scene: Scene, at: int, status: Status | None) -> Attribution | None:
    """The document or paper that an act is told by as its topic (تقارير إعلامية عن مقتله), or the news that
    nobody gives a name to (تواترت أنباء عن مقتله), which is no source of its own denial."""
    for step in governing_steps(scene, at, at):
        own = scene.parse.phrase_of[step.at]
        content = step.slot in THAT and own >= 0 and news_noun(scene, step.at)  # أنباء مفادها أن
        if own < 0 or not (content or step.slot in grammar().news_of):
            continue
        phrase = scene.parse.phrases[own]
        last = phrase.last - (phrase.last > step.at and bool(scene.words[phrase.last].pronoun))
        filler = Filler(step.at, last, step.at, "source")
        named = source(scene, filler, None)
        if named is None or named.kind not in REPORTING or status == NEGATED:
            return None
        if named.kind == "anonymous":
            told = news_noun(scene, step.at) or any(own in c.subject for c in scene.parse.clauses)
        else:
            told = phrase.last > step.at
        return named if told else None
    return None


def _goes_on_as(
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


def _believed(over: list[Report], status: Status | None) -> list[Report]:
    """The reports over an act whose speakers say what is told of it: not who tells what another denies (نفت
    الوزارة ما ذكرته الصحيفة عن), nor who doubts what another tells (شكك الخبير في تقرير قال إن)."""
    if status == NEGATED:
        first = next((n for n, r in enumerate(over) if r.cue.status == NEGATED and not r.negated), 0)
        return over[first:]
    return [r for n, r in enumerate(over) if not n or r.cue.certainty != DOUBTFUL or r.cue.kind not in VIEWS]


def links(scene: Scene, report: Report, discourse: Discourse) -> list[Attribution]:
    """The sources of one report, nearest first: whose words are passed on, then who passes them on."""
    verb = None if report.form == HEADLINE else scene.words[report.at].text
    found = [source(scene, filler, verb) for filler in (*report.through, *report.speakers)]
    given = [link for link in found if link is not None]
    learned = report.cue.through == LEARNED_FROM and bool(given) and given[-1].kind == PERSON
    if learned and any(scene.quoted(one.first, one.last) for one in report.speakers):
        given[-1] = replace(given[-1], kind="media")  # علمت «الصباح» من مصادر
    if given and (carrier := carried_by(scene, report)) is not None:
        given.append(carrier)
    if given and not report.through and (meant := quoted_before(scene, report, discourse)) is not None:
        given.insert(0, meant)
    if given and report.through and not report.speakers and (teller := _hands_on(scene, report, discourse)):
        given.append(teller)
    if not given and not report.speakers and (last := speaks_on(scene, report, discourse)) is not None:
        told = ((last.party, last.source), *((one, None) for one in last.beside))
        given = [link for one, kind in told if (link := linked(one, verb, kind)) is not None]
    return given


def _hands_on(scene: Scene, report: Report, discourse: Discourse) -> Attribution | None:
    """The paper or agency of the sentence before that goes on with another's words (أفادت الوكالة بأن ....
    ونقلت عن مصدر أن)."""
    clause = scene.parse.clause_of(report.at) if report.form == "verb" else None
    if clause is None or clause.subject or clause.passive:
        return None
    last = speaks_on(scene, report, discourse)
    link = None if last is None else linked(last.party, scene.words[report.at].text, last.source)
    return link if link is not None and link.kind == "media" else None


def open_quotation(scene: Scene, at: int, discourse: Discourse) -> Attribution | None:
    """The speaker of a quotation that began in an earlier sentence and still holds the word ``at``; null
    where the last speaker known is not the one beside the opening mark."""
    opened = opened_before(scene)
    if opened is None:
        return None
    mark, place = opened
    closed = next((n for n, word in enumerate(scene.words) if word.text[:1] == mark), len(scene.words))
    last = as_source(discourse, None) if at < closed else None
    if last is None:
        return None
    end = max(last.end, discourse.speaker.went_on if discourse.speaker is not None else 0)
    near = 0 <= place - end <= SPEAKER_REACH
    return None if not near or any(stop in scene.text[end:place] for stop in HARD_STOPS) else last


def still_quoted(scene: Scene, discourse: Discourse) -> bool:
    """Whether a sentence stands whole inside a quotation of the last speaker, which goes on behind it:
    whoever speaks in it does not take the word («... . الحكومة رفضت كل شيء. سنعود»)."""
    held = opened_before(scene) if discourse.speaker is not None else None
    open_ = held is not None and not any(word.text[:1] == held[0] for word in scene.words)
    return open_ and open_quotation(scene, 0, discourse) is not None


def next_quotation(scene: Scene, discourse: Discourse) -> tuple[int, int] | None:
    """A sentence that is a quotation and nothing else, right behind its speaker or his quotation before
    («...»، قال القائد. «...»)."""
    speaker = discourse.speaker
    if not scene.quotes or scene.quotes[0][0] != 1 or speaker is None or speaker.party.end is None:
        return None
    quote = scene.quotes[0]
    beyond = scene.words[quote[1] + 1 :]
    told = scene.words[quote[0]].pos == "verb"  # «سنواصل القتال»
    if any(w.pos != "punct" for w in beyond) or quote[1] - quote[0] < ALONE - told:
        return None
    between = scene.text[speaker.party.end : scene.sentence.start].rstrip().rstrip("".join(HARD_STOPS))
    if len(between) > SPEAKER_REACH * 2:
        return None
    right_behind = len(between.split()) <= AFTER_SPEAKER and not any(stop in between for stop in HARD_STOPS)
    return quote if right_behind or between[-1:] in QUOTES.values() else None


def next_clause(scene: Scene, discourse: Discourse) -> Attribution | None:
    """The speaker of a sentence that only goes on with what he says (قال إن .... وأنه): no other begins with
    أن, unless a present follows."""
    if len(scene.words) < OPENING or discourse.speaker is None:
        return None
    first, after = scene.words[0], scene.words[1]
    opens = first.conj and first.stem in grammar().complementizer
    if not opens or (after.pos == "verb" and not first.pronoun):
        return None
    goes_on = first.pronoun or first.text.removeprefix(first.conj).startswith(AN)
    goes_on = goes_on or (_named(after) and _just_spoke(scene, discourse))  # قال إن .... وإن الجيش
    return as_source(discourse, None) if goes_on else None


def _named(word: Word) -> bool:
    """Whether a word is a name or a noun with the article."""
    return word.pos == "propn" or (word.pos == "noun" and bool(word.article))


def _just_spoke(scene: Scene, discourse: Discourse) -> bool:
    """Whether the last speaker spoke in the sentence before."""
    speaker = discourse.speaker
    if speaker is None:
        return False
    between = scene.text[max(speaker.party.end or 0, speaker.went_on) : scene.sentence.start].strip()
    return not any(stop in between[:-1] for stop in HARD_STOPS)


def _spread(scene: Scene, last: int) -> bool:
    """Whether a verb of rumour or pretence follows (نفى مقتله، كما روجت صفحات): its subject said what is
    denied."""
    verb = next((w for w in scene.words[last + 1 : last + 3] if w.pos == "verb"), None)
    cue = None if verb is None else scene.lexicon.speech.get(verb.lemma)
    return cue is not None and cue.certainty in UNSURE


def _according_to(
    scene: Scene, at: int, discourse: Discourse, over: Sequence[Report], status: Status | None
) -> tuple[list[Attribution], list[Attribution]]:
    """وفق X، نقلا عن X، حسبما أفاد X around an act: the nearest one, and an agency that passes on a
    report; not who spread what another denies."""
    best: tuple[int, list[Attribution], bool] | None = None
    relayed: dict[int, list[Attribution]] = {}
    reported = bool(over)
    for first, last, clausal in expressions(scene):
        if first and scene.words[first - 1].stem in grammar().negator:
            continue
        if clausal and reported and status == NEGATED and _spread(scene, last):
            continue
        filler, found = _named_there(scene, first, last, clausal, discourse)
        inner = relayed_by(scene, filler, last) if filler is not None and clausal else []
        if found and inner and filler is not None and covers(scene, first, filler, at):
            return [*inner, *found], []
        if found and (outer := relayed.get(first - 1)) is not None:
            return [*found, *outer], []
        if filler is None or not found or not covers(scene, first, filler, at):
            continue
        if reported and first > at and _of_next_clause(scene, over, first):
            continue
        relayed[filler.last] = found
        distance = abs(first - at)
        if best is None or distance < best[0]:
            passes_on = reported and (
                (found[0].kind == "media" and first > at)
                or _passed_on(scene, first, over[0])
                or any(_hands_on_next(report, first) for report in over)
            )
            best = (distance, found, passes_on)
    if best is None:
        behind = in_brackets(scene)
        return ([], []) if behind is None or reported else ([behind], [])
    return ([], best[1]) if best[2] else (best[1], [])


def _of_next_clause(scene: Scene, over: Sequence[Report], first: int) -> bool:
    """Whether another clause, joined behind a comma and with a subject of its own, stands between what was
    reported and the source that closes it (أعلن الجيش مقتل جندي، وقصفت الطائرات الموقع، وفق قناة)."""
    joined = scene.parse.joined_anew(over[-1].at, first)
    return any(not any(report.holds(clause.verb) for report in over) for clause in joined)


def _passed_on(scene: Scene, first: int, report: Report) -> bool:
    """Whether an expression before what a person or an office says tells who passes that on (بحسب رويترز، قال
    الوزير إن): not from whom a paper or a speaker has it (نقلا عن شهود، ذكرت الوكالة أن)."""
    if report.content is None or first >= report.content[0] or not report.speakers:
        return False
    if scene.words[first].stem in grammar().drawn_on:
        return False
    speaker = source(scene, report.speakers[0], None)
    return speaker is not None and speaker.kind not in REPORTING


def _hands_on_next(report: Report, first: int) -> bool:
    """Whether a source before a report without a speaker of its own is who passes on another's words there
    (بحسب مصدر طبي، فإن ...، ونقل عن ناجين قولهم)."""
    return first < report.at and bool(report.through) and not report.speakers


def _named_there(
    scene: Scene, first: int, last: int, clausal: bool, discourse: Discourse
) -> tuple[Filler | None, list[Attribution]]:
    """The words of those whom a fixed expression names or means, and each of them as a source."""
    filler = named_by(scene, last, clausal)
    if filler is not None:
        those = together(scene, filler, len(scene.words))
        drawn = scene.words[first].stem in grammar().drawn_on  # نقلا عن الوكالة عن مصدر
        chain = drawn_from(scene, those, len(scene.words)) if drawn else those
        links = [source(scene, one, scene.words[first].text) for one in chain]
        named = whole(tuple(sorted(chain, key=lambda one: one.first)))
        return named, [link for link in (*links, carrier(scene, those[-1])) if link is not None]
    meant = _goes_on_as(scene, first, last, clausal, discourse)
    return (None, []) if meant is None else (Filler(last, last, last, "speaker"), [meant])
