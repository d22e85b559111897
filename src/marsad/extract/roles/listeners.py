"""To whom something is said: behind ل, as the object of a verb of telling, before whom one speaks, to whom a
letter goes, whom one meets while one speaks.
"""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, ON, TO, WITH
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import ALIF, TIED_TA
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import cast
from marsad.extract.sentence.papers import quoted_paper
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.addressing import addresses, addressing
from marsad.extract.speech.bodies import bound
from marsad.extract.speech.report import Report
from marsad.extract.speech.sources import listed_kind
from marsad.extract.speech.speakers import only_told
from marsad.extract.speech.speech import HEADLINE, reports
from marsad.extract.trigger.slots import verb_slots
from marsad.model import Party

BEFORE, AT = "امام", "لدي"
NEAR, JUDGE, OPENS = 2, "judge", 2
ASKED, JOINT = "سؤال", "مشترك"
MEDIA = "media"
MEETING = "CONSULT"
SENDER = "shared"  # of him who gives out the paper before it
CAN_HEAR = frozenset({"person", "role", "body", "group", "state"})


def listeners(scene: Scene, report: Report) -> tuple[Filler, ...]:
    """Whom the speaker of a report tells what it holds, as the words around his verb say."""
    if report.form == HEADLINE and report.speakers:
        speaker = report.speakers[-1].last
        met = _occasions(scene, speaker, report.at)
        return (*_before_colon(scene, speaker, report.at), *met)
    clause = _clause(scene, report)
    if clause is None or report.content is None:
        return ()
    first = clause.verb
    behind = report.content[0] > first
    stop = (
        min(report.content[0], report.at if report.form != "verb" else report.content[0])
        if behind
        else clause.end + 1
    )
    own = [*report.speakers, *report.through]
    others = [told for told in reports(scene) if told.at < report.at and not told.holds(report.at)]
    found = {filler.first: filler for filler in _heard(scene, clause, stop, report.form != "verb")}
    found |= {filler.first: filler for filler in (*_gets_it(scene, clause), *_ahead(scene, clause))}
    return tuple(
        filler
        for _, filler in sorted(found.items())
        if not any(one.first <= filler.first <= one.last for one in own)
        and not any(told.holds(filler.first) for told in others)
    )


def heard_by(scene: Scene, report: Report, discourse: Discourse) -> Iterator[Party]:
    """Those who hear what a report holds, also the paper whose name is an ordinary word (لـ«الحياة»)."""
    for filler in listeners(scene, report):
        paper = quoted_paper(scene, filler.first, filler.last)
        if paper is None:
            known = cast(scene, "listener", (filler,), discourse, metonyms=True).parties
            yield from known
            press = not known and (
                scene.quoted(filler.first, filler.last) or listed_kind(scene, filler) == MEDIA
            )
            answer = None if known or press else scene.answer(filler)
            if press or (
                answer is not None and answer.human and scene.words[filler.first].article
            ):  # لـ«العالم»، لإذاعة المدينة: a paper in no list
                span = scene.span(filler.first, filler.last)
                yield Party(span.text, span.start, span.end, None, None, None, None)
        else:
            span = scene.span(filler.first, filler.last)
            yield Party(span.text, span.start, span.end, paper.code, paper.sectors[0], paper.id, paper.name)


def _gets_it(scene: Scene, clause: Clause) -> Iterator[Filler]:
    """Who gets the message or call in which somebody says something (وجه رسالة إلى الجنود قال فيها إن، تلقى
    الوزير رسالة من السفير قال فيها إن)."""
    phrases, before = scene.parse.phrases, [c for c in scene.parse.clauses if c.verb < clause.verb]
    if clause.antecedent is None or clause.subject_rule != SENDER or not before:
        return
    if scene.words[before[-1].verb].lemma in grammar().getting:
        yield from (_filler(scene, n) for n in before[-1].subject if _hears(scene, n))
        return
    for number in range(clause.antecedent + 1, len(phrases)):
        if phrases[number].first > clause.verb:
            return
        if phrases[number].prep in {TO, FOR, BEFORE} and _hears(scene, number):
            yield _filler(scene, number)


def _ahead(scene: Scene, clause: Clause) -> Iterator[Filler]:
    """Whom one speaks to or meets on the occasion that a sentence opens with (في تصريح للإذاعة، قال الوزير؛
    ردا على سؤال للقناة، أجاب)."""
    phrases, main = scene.parse.phrases, scene.parse.clauses[0]
    if not phrases or phrases[0].first > OPENS or phrases[0].first >= clause.verb:
        return
    if main.verb < phrases[0].first:
        main = next((c for c in scene.parse.clauses if c.verb > phrases[0].first), main)  # وردا على
    if main is not clause and not (clause.subject_rule == SENDER and clause.subject == main.subject):
        return
    first = phrases[0]
    asked = scene.words[first.head].stem == ASKED and first.prep == ON
    if asked or _meeting(scene, 0):
        yield from _occasions(scene, -1, main.verb)


def _occasions(scene: Scene, low: int, high: int) -> Iterator[Filler]:
    """Who hears or is met where no verb stands, between two words: behind ل, before whom one speaks, with
    whom one talks."""
    for number, phrase in enumerate(scene.parse.phrases):
        if not low < phrase.first < high:
            continue
        hears = phrase.prep == FOR and low < 0 and not bound(scene, phrase.first - 1)
        hears = hears or (phrase.prep == BEFORE and _hears(scene, number))
        if hears or (phrase.prep == TO and number > 0 and _goes_to(scene, number)):
            yield _filler(scene, number)
        elif (met := _met(scene, number, high)) is not None:
            yield met


def _met(scene: Scene, number: int, stop: int) -> Filler | None:
    """Who is met or talked to in the meeting or talk that a phrase tells, before the word ``stop``."""
    phrases = scene.parse.phrases
    phrase = phrases[number]
    if not _meeting(scene, number):
        return None
    inner = phrase.first + 1
    if inner <= phrase.last and scene.words[inner].prep == FOR:  # في حديث للجزيرة نت
        return Filler(inner, phrase.last, inner, "listener")
    if number + 1 >= len(phrases) or phrases[number + 1].first >= stop:
        return None
    met = phrases[number + 1]
    beside = met.prep == WITH or (not met.prep and bool(scene.words[phrase.last].pronoun))
    marked = scene.quoted(met.first, met.last)  # مع «النهار»
    heard = beside and met.first - phrase.last <= NEAR + marked and (marked or _hears(scene, number + 1))
    return _filler(scene, number + 1) if heard else None


def _before_colon(scene: Scene, speaker: int, colon: int) -> tuple[Filler, ...]:
    """To whom the speaker of a headline speaks (الوزير للجزيرة: ...)."""
    phrases = enumerate(scene.parse.phrases)
    return tuple(_filler(scene, n) for n, p in phrases if speaker < p.first < colon and p.prep == FOR)


def judged_in_words(scene: Scene, report: Report) -> tuple[Filler, ...]:
    """Whom or what the words of a verb of judging are about: its object (وصف القرار بأنه «خطأ فادح»)."""
    clause = scene.parse.clause_of(report.at) if report.cue.kind == JUDGE else None
    return () if clause is None else verb_slots(scene.parse, clause).get("object", ())


def _clause(scene: Scene, report: Report) -> Clause | None:
    """The clause of a verb of saying; for a participle or a noun, its speaker's (توجه إلى أنصاره قائلا)."""
    if report.form == "verb":
        return scene.parse.clause_of(report.at)
    if not report.speakers:
        over = scene.parse.clause_over(report.at) if report.form == "noun" else None
        return over if over is not None and not over.subject else None  # توجه إليهم بالقول
    own = report.speakers[0].first
    for clause in reversed(scene.parse.clauses):
        if clause.verb < report.at and any(scene.parse.phrases[n].first == own for n in clause.subject):
            return clause
    return None


def _heard(scene: Scene, clause: Clause, stop: int, turning: bool) -> Iterator[Filler]:
    phrases = scene.parse.phrases
    left_out = only_told(scene, clause, stop)
    for number, phrase in enumerate(phrases):
        if not clause.verb < phrase.first < stop:
            continue
        if _his_words(scene, phrase.first):
            continue
        heard = (phrase.prep == FOR and not bound(scene, phrase.first - 1)) or (
            number in clause.object and _whom(scene, clause, number, turning)
        )
        heard = heard or (not phrase.prep and _addressed(scene, phrase.first))
        heard = heard or (left_out and phrase.first == clause.verb + 1)
        heard = heard or (phrase.prep == BEFORE and _hears(scene, number))
        if phrase.prep == TO:
            turned = turning and number in clause.prep(TO) and _hears(scene, number)
            heard = heard or turned or (number > 0 and _goes_to(scene, number))
        if heard:
            yield _filler(scene, number)
        elif (met := _met(scene, number, stop)) is not None:
            yield met
        elif phrase.first < phrase.last and _addressed(scene, phrase.first + 1):
            yield Filler(phrase.first + 1, phrase.last, phrase.first + 1, "listener")  # مخاطبة المعارضة


def _whom(scene: Scene, clause: Clause, number: int, turning: bool) -> bool:
    """Whether the object of a verb is whom it tells, not what (أكد تمسك الحزب) nor another speaker (ذكر فلان
    وفلان), nor whom one only speaks of (انتقد الحكومة قائلا)."""
    lemma = scene.words[clause.verb].lemma
    if turning and not (lemma in scene.lexicon.speech or lemma in grammar().speaking_to):
        return False
    phrase = scene.parse.phrases[number]
    word = scene.words[phrase.first]
    thing = word.reading.number != "p" and is_verbal_noun(word.lemma)
    return not (phrase.conj or thing) and addresses(scene, clause.verb)


def _filler(scene: Scene, number: int) -> Filler:
    phrase = scene.parse.phrases[number]
    return Filler(phrase.first, phrase.last, phrase.head, "listener")


def _his_words(scene: Scene, at: int) -> bool:
    """Whether a word stands for what somebody said (نقلت الوكالة عن مسؤول قوله إن): nobody hears there."""
    word = scene.words[at]
    return bool(word.pronoun) and word.stem in scene.lexicon.cues.masdars


def _hears(scene: Scene, number: int) -> bool:
    """Whether a phrase is somebody, and no building or square."""
    answer = scene.answer(_filler(scene, number))
    return answer is not None and (answer.human or answer.kind in CAN_HEAR)


def _addressed(scene: Scene, at: int) -> bool:
    """Whether a word stands right behind a participle of addressing (قال مخاطبا أنصاره إن)."""
    before = scene.words[at - 1]
    plain = before.pos in {"noun", "adj", "adverb"} and not before.article and not before.prep
    manner = plain and before.stem.endswith((ALIF, TIED_TA))
    lemma = scene.lexicon.cues.participles.get(before.stem[:-1]) if manner else None
    return lemma is not None and addressing(scene, lemma)


def _goes_to(scene: Scene, number: int) -> bool:
    """Whether somebody stands behind a letter or a speech that goes to him (في رسالة إلى مجلس الأمن)."""
    before, here = scene.parse.phrases[number - 1], scene.parse.phrases[number]
    classes = grammar()
    words = scene.shapes[before.head] & (classes.given_out | classes.spoken_in)
    return bool(words) and here.first - before.last <= NEAR and _hears(scene, number)


def _meeting(scene: Scene, number: int) -> bool:
    """Whether a phrase is the meeting or the call on whose occasion one speaks (لدى لقائه، في اتصال مع)."""
    phrase = scene.parse.phrases[number]
    classes = grammar()
    if JOINT in {word.stem for word in scene.words[phrase.first : phrase.last + 1]}:
        return False  # مؤتمر صحفي مشترك مع نظيره
    occasion = classes.occasion | classes.spoken_through | {AT}
    if phrase.prep not in occasion or phrase.prep in classes.meanwhile - classes.during:
        return False
    shapes = scene.shapes[phrase.first]
    if shapes & classes.spoken_in:
        return True
    return scene.lexicon.predicates.noun_of(MEETING, shapes)
