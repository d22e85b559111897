"""Reports: each word of saying in a sentence with who speaks and the words that hold what is said.

A verb's content is the clause after أن, what follows a colon, a long quotation beside it, or for the verbs
that take one a nominal complement (أعلن مقتل، أفاد بوقوع). It ends with the sentence, with its quotation, or
where another speaker takes the word. Participles (مشيرا إلى أن) and verbal nouns (قوله إن) are read alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import HARD_STOPS, Clause
from marsad.arabic.letters.endings import ACCUSATIVE
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.papers import names_paper
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.joined import together
from marsad.extract.speech.next_speaker import with_speaker
from marsad.extract.speech.nominal import SHOWN, joined_end, nominal, shows, up_to_comma
from marsad.extract.speech.reactions import reacted
from marsad.extract.speech.relayed import relayed_by_verb, relayed_from
from marsad.extract.speech.report import Report, without_anothers
from marsad.extract.speech.set_off import answered, before_colon, said_around, said_before, while_others
from marsad.extract.speech.so_many_words import named_so
from marsad.extract.speech.sources import SURE, can_speak, extended
from marsad.extract.speech.speakers import VIEWS, in_it, listens, speaker_of
from marsad.extract.speech.spoken import content_after, seen, speech_like
from marsad.extract.speech.upon_charges import before_charge, denied_upon
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.trigger.governors import complementizer
from marsad.lexicon.cues import SpeechCue

BACK_REACH = 3
OPENING = 3
QUOTING_REACH = 8  # مشيرا نقلا عن محاميه إلى أن
MISREAD_REACH = 5
QUOTED_BEFORE = 3
SAY, CALL = "قال", "دعا"
NEGATED = "negated"
HEADLINE = "headline"
SUBJECT = "subject"
NAMING = frozenset({"propn", "noun", "foreign"})


@lru_cache(maxsize=4)
def reports(scene: Scene) -> tuple[Report, ...]:
    """The reports of a sentence in order; each ends where the next speaker takes the word."""
    found = [*_headline(scene), *_verbs(scene), *_participles(scene), *_nouns(scene)]
    found = without_anothers(sorted(found, key=lambda report: report.at))
    with_speakers: list[Report] = []
    for report in found:
        if _given_out(scene, report, found):
            continue
        named = report.speakers or report.through or not with_speakers
        before = with_speakers if named else [_ended(scene, one, with_speakers) for one in with_speakers]
        with_speakers.append(with_speaker(scene, report, before))
    return tuple([_ended(scene, report, with_speakers) for report in with_speakers])


def speech_clauses(scene: Scene) -> list[Clause]:
    """The clauses of the main reports, those inside no other, with the speaker as their subject."""
    found = []
    told = reports(scene)
    for report in told:
        clause = scene.parse.clause_of(report.at)
        if clause is None or report.form != "verb" or not (report.content or report.nominal):
            continue
        if any(other is not report and other.holds(report.at) for other in told):
            continue
        numbers = tuple(n for f in report.speakers if (n := scene.parse.phrase_of[f.first]) >= 0)
        content = report.content[0] if report.content else None
        found.append(replace(clause, subject=numbers, content=content))
    return found


def _verbs(scene: Scene) -> Iterator[Report]:
    speech = scene.lexicon.speech
    asides = _contrasts(scene)
    for clause in scene.parse.clauses:
        cue = speech.get(scene.words[clause.verb].lemma)
        if cue is None or (cue.speaker != SUBJECT and not clause.prep(cue.speaker)):
            cue = _misread(scene, clause.verb) or cue  # ورد النائب: «...»
        named = _called(scene, clause.verb) or _unsaid(scene, clause.verb)
        if cue is not None and clause.verb not in asides and not named:
            report = _verb(scene, clause, cue)
            if report is not None:
                yield report
    for at, word in enumerate(scene.words):
        if word.pos == "prep" and word.lemma in speech and (at == 0 or scene.words[at - 1].pos == "punct"):
            yield from _like_preposition(scene, at, speech[word.lemma])


def _given_out(scene: Scene, report: Report, found: list[Report]) -> bool:
    """Whether a verb only says that the paper was given out in which another says something (قالت في بيان نشر
    على موقعها إنها), or a noun is the paper that a verb has speak."""
    if report.form == "noun" and report.content is not None:  # تقول رواية الشرطة إن
        told = (f for r in found if r.form == "verb" and r.content == report.content for f in r.speakers)
        return any(filler.first <= report.at <= filler.last for filler in told)
    if report.form != "verb" or report.direct or report.content is None:
        return False
    clause, first = scene.parse.clause_of(report.at), report.content[0]
    if clause is None or clause.antecedent is None or clause.subject_rule != "relative":
        return False
    same = [r for r in found if r.content and r.content[0] == first and r.at < report.at]
    if report.cue.kind in VIEWS:
        return bool(same)
    described = scene.parse.phrases[clause.antecedent].first  # قال الأمين العام للحزب، الذي كان يتحدث في، إن
    return any(f.first <= described <= f.last for r in same for f in r.speakers)


def _headline(scene: Scene) -> Iterator[Report]:
    """Words behind a colon, with no more than who says them before it (الرئيس: لن نتفاوض)."""
    spoken = before_colon(scene)
    cue = scene.lexicon.speech.get(SAY)
    if cue is not None and answered(scene):
        yield Report(1, cue, HEADLINE, (), (), (2, len(scene.words) - 1))
    if spoken is not None and cue is not None:
        speaker, colon = spoken
        content, direct, _ = content_after(scene, colon - 1)
        through = relayed_from(scene, cue, (speaker,), (colon, colon))  # رويترز عن مصدر أمني
        yield Report(colon, cue, HEADLINE, (speaker,), through, content, direct)


def _like_preposition(scene: Scene, at: int, cue: SpeechCue) -> Iterator[Report]:
    """A verb of saying written like a preposition (وبين المحافظ أن): one speaker, then the clause of what he
    says."""
    number = scene.parse.phrase_of[at + 1] if at + 1 < len(scene.words) else -1
    content, direct, opener = content_after(scene, at)
    if number < 0 or content is None or opener is None or not can_speak(scene, number):
        return
    speaker = extended(scene, number, opener)
    if speaker.last == opener - 1:
        yield Report(at, cue, "verb", (replace(speaker, first=at + 1),), (), content, direct)


def _unsaid(scene: Scene, at: int) -> bool:
    """Whether a word of saying is what was not done (طلب عدم ذكر اسمه), or only looks like one."""
    return (at > 0 and scene.words[at - 1].stem in grammar().negator_noun) or seen(scene, at)


def _called(scene: Scene, verb: int) -> bool:
    """Whether a verb of calling only gives a name between two commas (شاهد، يدعى فلانا، إن), where one of
    saying has a speaker by his bare name (قصفوا السوق، يقول سالم، وهو تاجر)."""
    words = scene.words
    inside = 0 < verb < len(words) - 2 and words[verb].lemma == CALL
    if not inside or words[verb - 1].text not in COMMAS:
        return False
    name = words[verb + 1]
    of_father = name.stem in grammar().name_particle  # أبو مالك
    named = (of_father or scene.lexicon.parties.is_given_name(name)) and not name.article
    behind = range(verb + 2 + of_father, len(words))
    end = next((n for n in behind if words[n].pos not in NAMING), len(words))
    return named and end < len(words) and words[end].text in COMMAS


def _misread(scene: Scene, verb: int) -> SpeechCue | None:
    """A word of saying that was read as another verb written alike (لفت), where its clause follows it."""
    if scene.words[verb].lemma in grammar().impersonal:
        return None  # يجب أن, written as a form of أجاب
    speech = scene.lexicon.speech
    lemmas = sorted({r.lemma for r in scene.words[verb].readings if r.pos == "verb" and r.lemma in speech})
    if not lemmas:
        return None
    content, _, opener = content_after(scene, verb)
    if content is None or opener is None:
        return None
    near = opener - verb <= MISREAD_REACH or _shown_by(scene, verb)
    return speech[lemmas[0]] if near else None


def _shown_by(scene: Scene, verb: int) -> bool:
    """Whether pictures stand right behind a verb (تبين صور التقطها قمر صناعي أن): it tells what they show."""
    number = scene.parse.phrase_of[verb + 1] if verb + 1 < len(scene.words) else -1
    return number >= 0 and scene.words[scene.parse.phrases[number].head].lemma in grammar().picture


def _verb(scene: Scene, clause: Clause, cue: SpeechCue) -> Report | None:
    content, direct, opener = content_after(scene, clause.verb)
    stop = opener if opener is not None else len(scene.words)
    split = direct and content is not None and _splits_quotation(scene, clause.verb, content[0])
    quoted = _quoted_before(scene, clause.verb) if content is None or split else None
    rest = (content,) if quoted is not None and content is not None else ()
    content = None if rest else content
    number = speaker_of(scene, clause, cue, stop, direct or quoted is not None)
    quoting = relayed_by_verb(scene, clause, cue, stop)
    own = min([stop, *(filler.first for filler in quoting)])
    speakers = _who_speak(scene, clause, number, own) if number is not None else _owner(scene, clause)
    last = speakers[-1].last if speakers and speakers[0].first > clause.verb else clause.verb
    slots = cue.slots or (SHOWN if shows(scene, clause, speakers) else ())
    things = nominal(scene, clause, slots, last, stop)
    if direct and content is not None and cue.slots:
        things = (*things, (content[1] + 1, joined_end(scene, content[1])))
    if content is not None:
        things = (*things, *_told_by_relative(scene, clause))
    if _describes(scene, clause):
        content, direct = None, False
    if content is None and not things:
        content, things = quoted, rest
        direct = content is not None
        content = content or (said_before(scene, clause.verb, cue) if last > clause.verb else None)
        content = content or said_around(scene, clause)
    if cue.speaker != "subject" and not speakers and not in_it(scene, clause.verb):
        return None
    through = quoting or relayed_from(scene, cue, speakers, content)
    return Report(
        clause.verb, cue, "verb", speakers, through, content, direct, things, clause.negator is not None
    )


def _splits_quotation(scene: Scene, verb: int, first: int) -> bool:
    """Whether a word of saying stands between two parts of a quotation, commas around it («...»، قال الوزير،
    «...»)."""
    before = scene.words[first - 2].text in COMMAS and scene.words[verb - 1].text in COMMAS
    return before and any(closes == verb - 3 for _, closes in scene.quotes)


def _who_speak(scene: Scene, clause: Clause, number: int, stop: int) -> tuple[Filler, ...]:
    """Who speaks, and who with him; ``stop`` is where what follows a speaker behind his verb begins."""
    named = extended(scene, number, stop)
    return together(scene, named, stop if named.first > clause.verb else clause.verb)


def _owner(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """Who claims a deed in a relative clause, where he stands in the idafa of what is done to him (معاقبة
    التنظيم الذي تبنى الهجوم)."""
    if clause.subject_rule != "relative" or not clause.subject:
        return ()
    phrase = scene.parse.phrases[clause.subject[0]]
    done = is_verbal_noun(scene.words[phrase.head].lemma)
    if phrase.last == phrase.head or not (done and phrase.definite):
        return ()  # تصريح صحفي أدلى به
    marked = scene.words[phrase.last].pos == "punct" and scene.words[phrase.head + 1].pos == "punct"
    first = phrase.head + 1 + marked
    return (Filler(first, phrase.last - marked, first, SURE),)


def _told_by_relative(scene: Scene, clause: Clause) -> Iterator[tuple[int, int]]:
    """The deed that a relative clause says somebody did (قصف قالت المنظمة إن الجيش نفذه): it is said too."""
    told = clause.antecedent
    if told is not None and clause.subject_rule != "relative":
        phrase = scene.parse.phrases[told]
        if any(
            c.verb > clause.verb and told == c.antecedent and c.object == (told,) for c in scene.parse.clauses
        ):
            yield phrase.first, phrase.last


def _describes(scene: Scene, clause: Clause) -> bool:
    """Whether a verb only says who gave out what a clause of another is about (صور نشرتها الشركة تظهر أن)."""
    return (
        clause.antecedent is not None
        and bool(scene.words[clause.verb].pronoun)
        and clause.subject_rule != "relative"
    )


def _quoted_before(scene: Scene, verb: int) -> tuple[int, int] | None:
    """«...»، قال الوزير: the long quotation that ends right before a verb of saying."""
    for first, last in scene.quotes:
        near = 0 < verb - last - 1 <= BACK_REACH and not named_so(scene, first)
        told = last > first and any(w.pos == "verb" for w in scene.words[first : last + 1])
        after = scene.words[last + 2 : last + 3]
        told = told or (last > first and first <= 1 and any(word.text in COMMAS for word in after))
        if near and (last - first >= QUOTED_BEFORE or told or speech_like(scene, (first, last))):
            return first, last
    return None


def _participles(scene: Scene) -> Iterator[Report]:
    """مشيرا إلى أن، مؤكدين أن: indefinite participles of saying, in the accusative."""
    cues = scene.lexicon.cues
    speech = scene.lexicon.speech
    for at, word in enumerate(scene.words):
        if (
            word.pos not in {"adj", "noun", "adverb"}
            or word.article
            or word.prep
            or word.conj == "ل"
            or at == 0
            or not word.stem.endswith(ACCUSATIVE)
        ):
            continue
        ending = next((e for e in ACCUSATIVE if word.stem.endswith(e)), None)
        lemma = cues.participles.get(word.stem.removesuffix(ending)) if ending else None
        cue = speech.get(lemma) if lemma else None
        if cue is None or _governed(scene, at):
            continue
        content, direct, opener = content_after(scene, at)
        quoting = at + 1 < len(scene.words) and scene.words[at + 1].folded in scene.lexicon.according
        near = opener is not None and opener - at <= (QUOTING_REACH if quoting else 3)
        if content is not None and near:
            yield Report(at, cue, "participle", (), (), content, direct)
        elif cue.slots:
            held = _after_participle(scene, at, cue)
            if held is not None:
                yield Report(at, cue, "participle", (), (), None, False, (held,))


def _governed(scene: Scene, at: int) -> bool:
    """Whether a preposition stands right before a word (إلى مدينة الأبيض): it is no participle of manner."""
    own = scene.parse.phrase_of[at]
    return own >= 0 and bool(scene.parse.phrases[own].prep) and scene.parse.phrases[own].first == at


def _after_participle(scene: Scene, at: int, cue: SpeechCue) -> tuple[int, int] | None:
    for phrase in scene.parse.phrases:
        if at < phrase.first <= at + 2 and ("object" if not phrase.prep else phrase.prep) in cue.slots:
            return phrase.first, up_to_comma(scene, phrase.last)
    return None


def _nouns(scene: Scene) -> Iterator[Report]:
    """قوله إن، إعلان الجيش أن: verbal nouns of saying with a clause; the idafa names the speaker."""
    cues = scene.lexicon.cues
    speech = scene.lexicon.speech
    for at, word in enumerate(scene.words):
        lemma = cues.masdars.get(word.stem) if word.pos in {"noun", "propn"} else None
        cue = speech.get(lemma) if lemma else None
        if cue is None or _unsaid(scene, at) or (word.article and names_paper(scene, at)):
            continue
        own = scene.parse.phrase_of[at]
        last = scene.parse.phrases[own].last if own >= 0 else at
        content, direct, opener = content_after(scene, at)
        reach = 2 if word.article else 1
        if content is None or opener is None or opener - last > reach:
            continue
        named = last > at and not word.pronoun and not listens(scene, at + 1, last)
        speakers = (Filler(at + 1, last, at + 1, "source"),) if named else ()
        yield Report(at, cue, "noun", speakers, (), content, direct)


def _ended(scene: Scene, report: Report, others: list[Report]) -> Report:
    """The report with its content cut where it ends."""
    if report.nominal and report.cue.status == NEGATED:
        held = tuple((low, before_charge(scene, report, low, high)) for low, high in report.nominal)
        report = replace(report, nominal=held)
    if report.content is None or report.direct:
        return report
    first, last = report.content
    contrasts = _contrasts(scene)
    last = _quote_end(scene, first, last)
    short = _subordinate(scene, report)
    told = {other.at: other for other in reversed(others) if other is not report}
    last = before_charge(scene, report, first, last)
    for at in range(first, last + 1):
        word = scene.words[at]
        if word.pos != "punct" and at not in told:
            continue
        inside = any(q[0] <= at <= q[1] for q in scene.quotes)
        comma = word.pos == "punct" and word.text in COMMAS
        ends = word.pos == "punct" and word.text[0] in HARD_STOPS
        ends = ends or (comma and while_others(scene, report.at, at + 1))
        ends = ends or (comma and (short or at + 1 in contrasts or _goes_on(scene, report, at + 1)))
        ends = ends or (comma and (reacted(scene, at + 1) or denied_upon(scene, report, at + 1)))
        ends = ends or (word.pos == "verb" and _goes_on(scene, report, at))
        if not inside and ends:
            return replace(report, content=(first, at - 1)) if at > first else replace(report, content=None)
        if at in told and not inside and _takes_over(scene, report, told[at]):
            last = _last_before(scene, told[at])
            return replace(report, content=(first, last) if last >= first else None)
    return replace(report, content=(first, last))


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
    if clause.subject_rule == "after" and scene.words[phrase.head].article:
        named = scene.words[phrase.head].lemma
        return any(scene.words[f.head].lemma == named and f.first == f.last for f in report.speakers)
    shared = clause.subject_rule == "shared"
    return shared and any(filler.first <= phrase.head <= filler.last for filler in report.speakers)


@lru_cache(maxsize=4)
def _contrasts(scene: Scene) -> frozenset[int]:
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
