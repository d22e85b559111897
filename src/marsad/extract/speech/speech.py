"""Reports: each word of saying in a sentence with who speaks and the words that hold what is said.

A verb's content is the clause after أن, what follows a colon, a long quotation beside it, or for the verbs
that take one a nominal complement (أعلن مقتل، أفاد بوقوع). It ends with the sentence, with its quotation, or
where another speaker takes the word. Participles (مشيرا إلى أن) and verbal nouns (قوله إن) are read alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from marsad.arabic.letters.endings import ACCUSATIVE
from marsad.extract.sentence.papers import names_paper
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.extent import ended
from marsad.extract.speech.next_speaker import with_speaker
from marsad.extract.speech.nominal import up_to_comma
from marsad.extract.speech.relayed import relayed_from
from marsad.extract.speech.report import Report, without_anothers
from marsad.extract.speech.said_by_verbs import SAY, by_verbs, unsaid
from marsad.extract.speech.set_off import answered, before_colon
from marsad.extract.speech.speakers import VIEWS, listens
from marsad.extract.speech.spoken import content_after
from marsad.lexicon.cues import SpeechCue

QUOTING_REACH = 8  # مشيرا نقلا عن محاميه إلى أن
HEADLINE = "headline"


@lru_cache(maxsize=4)
def reports(scene: Scene) -> tuple[Report, ...]:
    """The reports of a sentence in order; each ends where the next speaker takes the word."""
    found = [*_headline(scene), *by_verbs(scene), *_participles(scene), *_nouns(scene)]
    found = without_anothers(sorted(found, key=lambda report: report.at))
    with_speakers: list[Report] = []
    for report in found:
        if _given_out(scene, report, found):
            continue
        named = report.speakers or report.through or not with_speakers
        before = with_speakers if named else [ended(scene, one, with_speakers) for one in with_speakers]
        with_speakers.append(with_speaker(scene, report, before))
    return tuple([ended(scene, report, with_speakers) for report in with_speakers])


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
        if cue is None or unsaid(scene, at) or (word.article and names_paper(scene, at)):
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
