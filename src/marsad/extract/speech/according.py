"""Who says so by a fixed expression (وفق X، نقلا عن X، حسبما أفاد X، على حد قول X), and what that covers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, IN
from marsad.arabic.clauses.clauses import HARD_STOPS, Clause
from marsad.arabic.letters.endings import CONJUNCTIONS
from marsad.arabic.letters.marks import CLOSING, DASHES
from marsad.extract.sentence.meanwhile import goes_over
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.joined import together
from marsad.extract.speech.relayed import drawn_from, relaying_prep
from marsad.extract.speech.report import Report
from marsad.extract.speech.sources import can_speak, extended, listed_kind, source
from marsad.extract.speech.speakers import VIEWS
from marsad.extract.speech.speech import reports
from marsad.extract.speech.spoken import content_after, seen
from marsad.extract.speech.subjects import subject_after
from marsad.model import Attribution

OPENING_WORDS = 3
INNER_REACH = 12
SHORTEST, AHEAD = 5, 2
KNOWN_WITH, SUBJECT = "لدي", "subject"
PRESS, HELD_FOR = "JRN", "ذمة"
ANONYMOUS, WITNESS, MEDIA, DOCUMENT = "anonymous", "witness", "media", "document"


@lru_cache(maxsize=4)
def expressions(scene: Scene) -> list[tuple[int, int, bool]]:
    """The expressions of a sentence: first and last word, and whether a clause follows (حسبما أفاد)."""
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
        if word.pronoun and not rows:  # وبحسبها، برأيه
            rows = listed.get(word.prep + word.stem, ())
            bare = word.folded
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
        if n == len(pattern) - 1 and words[at + n].prep == wanted:
            return at + n - 1
        if n == len(pattern) - 1 and words[at + n].pronoun and words[at + n].stem == wanted:
            return at + n  # على حد قوله
        if wanted not in {words[at + n].folded, words[at + n].folded[len(words[at + n].conj) :]}:
            return None
    return at + len(pattern) - 1


def named_by(scene: Scene, last: int, clausal: bool) -> Filler | None:
    """The source after a fixed expression: the phrase there, or the subject of the verb of saying there; no
    case in which somebody is held (على ذمة التحقيق)."""
    held = last + 1 < len(scene.words) and scene.words[last].stem == HELD_FOR
    if held and scene.words[last + 1].lemma in grammar().inquiry:
        return None
    parse = scene.parse
    end = len(scene.words)
    if not clausal and scene.words[last].pronoun:
        return None
    other = grammar().another | grammar().rather | grammar().other_version
    if last + 1 < end and scene.words[last + 1].stem in other:
        return None  # وفي رواية أخرى، قال الأهالي; فحسب بل
    if not clausal:
        own = parse.phrase_of[last]
        if own >= 0 and last + 1 < end and scene.words[last + 1].pos == "verb":
            return Filler(last, last, last, "speaker")  # بحسب شهادات جمعتها المنظمة
        if (
            own >= 0
            and last + 1 < end
            and scene.words[last + 1].pos == "adj"
            and not scene.words[last].pronoun
        ):
            stop = next((n for n in range(last, end) if scene.words[n].pos in {"punct", "verb"}), end)
            return replace(extended(scene, own, stop), first=last)  # بحسب روايات متطابقة لشهود
        if own >= 0 and parse.phrases[own].last > last:
            return Filler(last + 1, parse.phrases[own].last, last + 1, "speaker")
        number = next((n for n, p in enumerate(parse.phrases) if last < p.first <= last + 2), None)
        return extended(scene, number, end) if number is not None and can_speak(scene, number) else None
    speech = scene.lexicon.speech
    for clause in parse.clauses:
        cue = speech.get(scene.words[clause.verb].lemma)
        near = cue is not None and last < clause.verb <= last + 2
        if cue is not None and near and (cue.kind not in VIEWS or _in_print(scene, clause)):
            content, _, opener = content_after(scene, clause.verb)
            if content is not None and scene.words[last].folded.endswith("كما"):
                return None
            behind = _behind_this(scene, clause.verb)
            if behind is not None:
                return behind
            stands = () if cue.speaker == SUBJECT else clause.prep(cue.speaker)  # كما جاء في بيان للوزارة
            if stands and can_speak(scene, stands[0]):
                return extended(scene, stands[0], end)
            if stands and (whose := _whose_words(scene, stands[0])) is not None:
                return whose
            number = subject_after(scene, clause, opener if opener is not None else end, sure=True)
            inside = clause.prep(cue.through or IN) if number is None else ()  # نقلته عن مصدر
            inside = inside or (clause.prep(KNOWN_WITH) if number is None else ())  # ما علم لدى مصدر
            if inside and can_speak(scene, inside[0]):
                number = inside[0]
            if number is None:
                return None
            drawn = clause.prep(cue.through) if cue.through else ()  # علمت الوكالة | من مصدر
            drawn = () if number in drawn else drawn
            stop = opener if opener is not None else end
            return extended(scene, number, min([stop, *(parse.phrases[n].first - 1 for n in drawn)]))
    return None


def _in_print(scene: Scene, clause: Clause) -> bool:
    """Whether the press gives out what is told (وفق ما نشرته صحيفة): no view of its own."""
    if not clause.subject or clause.subject_rule != "after":
        return False
    phrase = scene.parse.phrases[clause.subject[0]]
    return listed_kind(scene, Filler(phrase.first, phrase.last, phrase.head, "source")) == MEDIA


def _whose_words(scene: Scene, number: int) -> Filler | None:
    """Whose the words are in which something came (كما جاء في تصريح الوزير، في كلمة للرئيس); not the press,
    which hears them."""
    phrase = scene.parse.phrases[number]
    if scene.words[phrase.first].lemma not in grammar().spoken_in:
        return None
    owner = Filler(phrase.first + 1, phrase.last, phrase.first + 1, "source")
    behind = scene.parse.phrases[number + 1] if number + 1 < len(scene.parse.phrases) else phrase
    if phrase.last == phrase.first and behind.first == phrase.last + 1 and behind.prep == FOR:
        owner = extended(scene, number + 1, len(scene.words))
    answer = scene.answer(owner) if owner.last >= owner.first else None
    return owner if answer is not None and answer.sector != PRESS else None


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
    named = ((first, named_by(scene, last, clausal)) for first, last, clausal in expressions(scene))
    return [(first, filler) for first, filler in named if filler is not None]


def relayed_by(scene: Scene, outer: Filler, last: int) -> list[Attribution]:
    """Whose words the source of a clause passes on (وفق ما نقلته سانا عن مصدر عسكري)."""
    for clause in scene.parse.clauses:
        cue = scene.lexicon.speech.get(scene.words[clause.verb].lemma)
        if cue is None or not last < clause.verb <= last + 2:
            continue
        through = cue.through or relaying_prep(scene, cue, outer)
        for number, phrase in enumerate(scene.parse.phrases):
            closes = any(word.text in CLOSING for word in scene.words[outer.last + 1 : outer.last + 2])
            near = 0 < phrase.first - outer.last - closes <= 2
            if near and through and phrase.prep == through and can_speak(scene, number):
                end = len(scene.words)
                those = drawn_from(scene, together(scene, extended(scene, number, end), end), end)
                found = (source(scene, one, scene.words[clause.verb].text) for one in those)
                return [link for link in found if link is not None]
    return []


def _interrupted(scene: Scene, first: int, last: int) -> Report | None:
    """The report between whose speaker and content a source is named (قالت الوكالة، نقلا عن مسؤول، إن)."""
    return next((report for report in reversed(reports(scene)) if set_in(scene, report, first, last)), None)


def set_in(scene: Scene, report: Report, first: int, last: int) -> bool:
    """Whether a source is named between a word of saying and what is said, where nobody else speaks."""
    if report.content is None or not report.at < first <= last < report.content[0]:
        return False
    return not any(last < other.at < report.content[0] and other.speakers for other in reports(scene))


def covers(scene: Scene, first: int, named: Filler, at: int) -> bool:
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
        if not apart and goes_over(words[at + 1 : first]):
            return False  # داهم الجنود البيت، فيما اعتقلوا صاحبه بحسب شهود
        return at < first and not any(w.pos == "punct" and w.text[0] in ".؛!؟" for w in words[at:first])
    clause = scene.parse.clause_over(first)
    if clause is None:
        return abs(at - first) < INNER_REACH
    later = [c.verb for c in scene.parse.clauses if c.verb > named.last and not _joined_to(scene, c, named)]
    return clause.verb <= at < (later[0] if later else len(words))


def _joined_to(scene: Scene, clause: Clause, named: Filler) -> bool:
    """Whether a verb goes on without a comma from what a source stands in (احتجزت البحرية، بحسب مصدر، قاربا
    واعتقلت ربانه)."""
    words, verb = scene.words, clause.verb
    if clause.subject_rule != "shared" or not words[verb].conj or clause.antecedent is not None:
        return False
    return not any(word.pos in {"punct", "verb"} for word in words[named.last + 2 : verb])


def _describes(scene: Scene, named: Filler, verb: int) -> bool:
    """Whether a verb only tells who a source is (بحسب شهود تحدثوا إلى الصحيفة)."""
    clause = scene.parse.clause_of(verb)
    if clause is None or clause.antecedent is None:
        return False
    return named.first <= scene.parse.phrases[clause.antecedent].head <= named.last


def in_brackets(scene: Scene) -> Attribution | None:
    """The unnamed source or the witnesses who stand alone at the end, in brackets or behind a dash (... (مصدر
    أمني)؛ ... - مصادر طبية)."""
    words = [n for n, word in enumerate(scene.words) if word.text not in HARD_STOPS]
    if len(words) < SHORTEST:
        return None
    closed = scene.words[words[-1]].text == ")"
    if not closed and DASHES.isdisjoint(scene.positions):
        return None
    marks = [n for n in words[:-1] if scene.words[n].pos == "punct"]
    if not marks:
        return None
    mark = scene.words[opens := marks[-1]].text
    if not (mark == "(" if closed else mark in DASHES):
        return None
    number = scene.parse.phrase_of[opens + 1]
    if number < 0 or scene.parse.phrases[number].first != opens + 1:
        return None
    last = words[-1] - closed
    whole = extended(scene, number, last + 1)
    link = source(scene, whole, None) if whole.last == last and can_speak(scene, number) else None
    if link is None:
        return None
    return link if link.kind == WITNESS or listed_kind(scene, whole) == ANONYMOUS else None


def carried_by(scene: Scene, report: Report) -> Attribution | None:
    """The paper or agency that gave out the words in which one speaks (قال في تصريحات نقلتها الوكالة إن), or
    that has the documents that tell (كشفت وثائق نشرتها الصحيفة أن، وثيقة اطلعت عليها الوكالة)."""
    if report.form != "verb" or report.content is None or report.content[0] < report.at:
        return None
    for clause in scene.parse.clauses:
        if not report.at < clause.verb < report.content[0] or clause.antecedent is None:
            continue
        if clause.subject_rule != "after" or not clause.subject:
            continue
        head, verb = scene.shapes[scene.parse.phrases[clause.antecedent].head], scene.words[clause.verb]
        spoken = not head.isdisjoint(grammar().spoken_in) and not seen(scene, clause.verb)
        if verb.lemma in scene.lexicon.speech and (spoken or _telling(scene, report, clause.antecedent)):
            return _press(scene, clause, report.content[0])
    return _carried_ahead(scene, report)


def _carried_ahead(scene: Scene, report: Report) -> Attribution | None:
    """The paper that gave out the words in which one speaks, where they open the sentence (في مقال له نشرته
    الصحيفة، قال الكاتب إن)."""
    opening = scene.parse.phrases[0] if scene.parse.phrases else None
    if opening is None or opening.prep != IN or opening.first > 1 or report.at <= opening.last:
        return None
    clause = scene.parse.clauses[0]
    near = opening.last < clause.verb <= opening.last + AHEAD and clause.verb < report.at
    if not near or clause.subject_rule != "after" or not scene.words[clause.verb].pronoun:
        return None
    spoken = not scene.shapes[opening.head].isdisjoint(grammar().spoken_in)
    told = spoken and scene.words[clause.verb].lemma in scene.lexicon.speech and not seen(scene, clause.verb)
    return _press(scene, clause, report.at) if told else None


def _telling(scene: Scene, report: Report, number: int) -> bool:
    """Whether a phrase is a document that tells what a report holds."""
    phrase = scene.parse.phrases[number]
    tells = any(phrase.first <= one.head <= phrase.last for one in report.speakers)
    return tells and listed_kind(scene, Filler(phrase.first, phrase.last, phrase.head, "source")) == DOCUMENT


def _press(scene: Scene, clause: Clause, stop: int) -> Attribution | None:
    """The subject of a clause, if it is of the press."""
    link = source(scene, extended(scene, clause.subject[0], stop), scene.words[clause.verb].text)
    return link if link is not None and link.kind == MEDIA else None


def carrier(scene: Scene, named: Filler) -> Attribution | None:
    """The paper or agency that a relative clause right behind a source says quoted him (بحسب مسؤول نقلت عنه
    الصحيفة)."""
    clause = scene.parse.clause_of(named.last + 1)
    if clause is None or clause.subject_rule != "after" or clause.verb + 1 >= len(scene.words):
        return None
    verb, held = scene.words[clause.verb], scene.words[clause.verb + 1]
    cue, by_it = scene.lexicon.speech.get(verb.lemma), held.pos == "prep" and bool(held.pronoun)
    quotes = cue is not None and bool(cue.through) and by_it and held.lemma == cue.through
    if not quotes and listed_kind(scene, named) == DOCUMENT:
        quotes = by_it or (cue is not None and bool(verb.pronoun))  # وثائق حصلت عليها الصحيفة
    return _press(scene, clause, len(scene.words)) if quotes else None
