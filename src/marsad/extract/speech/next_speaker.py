"""Who goes on speaking in a sentence, where a report names nobody of its own."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT, BY
from marsad.arabic.letters.endings import OBLIQUE
from marsad.extract.sentence.quoted import quoted_to_end
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.agreeing import agrees, goes_on_from
from marsad.extract.speech.reactions import reacted
from marsad.extract.speech.report import Report
from marsad.extract.speech.sources import can_speak, extended
from marsad.extract.trigger.set_against import turns

RELATIVE = 2  # words before the verb of a relative clause that takes up a whole sentence: الأمر الذي، وهو ما


def with_speaker(scene: Scene, report: Report, before: list[Report]) -> Report:
    """A report without a speaker of its own goes on with the one before it in the sentence."""
    if report.speakers and not report.through and (quoted := _meant(scene, report, before)):
        return replace(report, through=quoted)
    if report.speakers or report.through:
        return report
    if report.form == "noun" and (answerer := _says_by(scene, report.at)) is not None:
        return replace(report, speakers=(answerer,))
    if report.form == "noun" and before and not before[-1].through and of_pronoun(scene, before[-1]):
        return report  # نقلت عنه الوكالة قوله: his whom the pronoun means
    if report.form == "verb" and (other := _who_reacted(scene, report)) is not None:
        return replace(report, speakers=(other,))
    if report.form == "participle" and (other := _of_the_others(scene, report, before)) is not None:
        return replace(report, speakers=(other,))
    unnamed = (o.content for o in before if o.form == "verb" and not (o.speakers or o.through))
    if report.form == "participle" and any(unnamed):
        return report  # وقال إن الجيش باق، مشددا على أن: who said that, whoever he is
    earlier = [o for o in before if (o.speakers or o.through) and goes_on_from(scene, report, o)]
    if report.form == "noun":
        earlier = [other for other in earlier if other.through] or earlier
    if not any(_main(scene, other) for other in earlier):
        doer = _doer(scene, report)
        if doer is not None or not earlier:
            return replace(report, speakers=(doer,)) if doer is not None else report
    earlier = [other for other in earlier if _main(scene, other)] or earlier
    last = earlier[-1] if report.form == "noun" else _outermost(earlier)
    return replace(report, speakers=last.speakers, through=last.through)


def _who_reacted(scene: Scene, report: Report) -> Filler | None:
    """Who took up what another said, and goes on speaking by a joined verb (، الأمر الذي رفضته طهران ووصفته
    بأنه)."""
    own = scene.parse.clause_of(report.at) if scene.words[report.at].conj else None
    if own is None or own.subject_rule != "shared" or not can_speak(scene, own.subject[0]):
        return None
    took = next((c for c in scene.parse.clauses if c.subject == own.subject), own)
    opens = took.verb - RELATIVE
    if took.antecedent is None or took.verb >= own.verb or opens < 0 or not reacted(scene, opens):
        return None
    return extended(scene, own.subject[0], own.verb)


def _meant(scene: Scene, report: Report, before: list[Report]) -> tuple[Filler, ...]:
    """Whose words a paper passes on whom a pronoun means, who spoke before it (قال الوزير إن ...، ونقلت عنه
    الوكالة أن)."""
    spoke = [other for other in before if other.speakers] if of_pronoun(scene, report) else []
    return (spoke[-1].through or spoke[-1].speakers) if spoke else ()


def of_pronoun(scene: Scene, report: Report) -> str:
    """The pronoun that means whose words a verb passes on (نقلت عنه الوكالة أن); empty where none does."""
    at = report.at + 1
    if report.form != "verb" or not report.cue.through or at >= len(scene.words):
        return ""
    word = scene.words[at]
    return word.pronoun if word.pos == "prep" and word.lemma == report.cue.through else ""


def _of_the_others(scene: Scene, report: Report, before: list[Report]) -> Filler | None:
    """Who did something meanwhile, where the sentence went over to that behind the last who spoke (قال الوزير
    إن الجيش قصف المدينة، بينما انتقد الحزب القصف، مؤكدا أن)."""
    spoken = max((other.at for other in before), default=-1)
    turn = max((at for at, others in turns(scene) if others and spoken < at < report.at), default=-1)
    doer = _doer(scene, report) if turn >= 0 else None
    return doer if doer is not None and doer.first > turn else None


def _says_by(scene: Scene, at: int) -> Filler | None:
    """Whose only word a noun of saying behind ب is (لم يرد التعليق، واكتفى بالقول إن): the subject's
    of its verb, whoever tells of it."""
    number = scene.parse.phrase_of[at] if scene.words[at].prep == BY and scene.words[at].article else -1
    for clause in scene.parse.clauses if number >= 0 else ():
        if number in clause.prep(BY) and clause.subject and can_speak(scene, clause.subject[0]):
            return extended(scene, clause.subject[0], at)
    return None


def _doer(scene: Scene, report: Report) -> Filler | None:
    """The subject of the main clause that an adverbial participle describes, or that a joined verb shares."""
    at = report.at
    own = scene.parse.clause_of(at)
    if report.form == "noun" and not scene.words[at].article:
        return _renewed_by(scene, at)
    if own is not None and report.form == "verb" and not _within_another(scene, at):
        shared = own.subject_rule == "shared" and scene.words[at].conj and can_speak(scene, own.subject[0])
        told = next((c.verb for c in scene.parse.clauses if c.subject == own.subject), at)
        shared = shared and not quoted_to_end(scene.words, told, at)
        return extended(scene, own.subject[0], at) if shared else None
    for clause in reversed(scene.parse.clauses):
        told = clause.antecedent is not None or (
            clause.verb and scene.words[clause.verb - 1].pos == "relative"
        )
        if clause.verb < at and not told and clause.subject:
            number = clause.subject[0]
            if _of_several(scene, at) and _one(scene, clause.subject):
                continue  # حذروا من تدخل الجيش، قائلين إنه
            if report.form == "verb" and not agrees(scene, scene.words[at].reading.gender, number):
                continue  # قالت الوزيرة إن الحل قريب، كما قال
            return extended(scene, number, at) if can_speak(scene, number) else None
    return None


def _of_several(scene: Scene, at: int) -> bool:
    """Whether a participle of manner is of several men (قائلين)."""
    return scene.words[at].pos != "verb" and scene.words[at].stem.endswith(OBLIQUE)


def _one(scene: Scene, group: tuple[int, ...]) -> bool:
    """Whether a subject is one definite noun in the singular."""
    head = scene.words[scene.parse.phrases[group[0]].head]
    return len(group) == 1 and head.reading.number == "s" and bool(head.article)


def _renewed_by(scene: Scene, at: int) -> Filler | None:
    """Who says his own words once more, or gives voice to what he thinks (جدد المبعوث تأكيده أن، عبر الخبير
    عن اعتقاده أن)."""
    number = scene.parse.phrase_of[at] if scene.words[at].pronoun else -1
    for clause in scene.parse.clauses if number >= 0 else ():
        again = number in (*clause.object, *clause.prep(ABOUT))
        again = again and scene.words[clause.verb].lemma in grammar().renewing
        if again and clause.subject and can_speak(scene, clause.subject[0]):
            return extended(scene, clause.subject[0], at)
    return None


def _within_another(scene: Scene, at: int) -> bool:
    """Whether a word of saying without a subject stands inside another's clause (حين قال، على ما قال)."""
    before = scene.words[at - 1] if at else None
    return before is not None and (before.stem == "ما" or before.folded in grammar().subordinator)


def _outermost(earlier: list[Report]) -> Report:
    """The speaker who goes on: of the last main report, not of one told inside it."""
    mains = [other for other in earlier if not any(o is not other and o.holds(other.at) for o in earlier)]
    return mains[-1] if mains else earlier[-1]


def _main(scene: Scene, report: Report) -> bool:
    """Whether a report is no relative clause that only says whose words are meant (ما نشرته الصحف)."""
    return not report.at or scene.words[report.at - 1].pos != "relative"
