"""Quotations of two words or a few more, which may be a name in quotation marks: those that are what somebody
said."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.endings import ACCUSATIVE
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.report import Report
from marsad.lexicon.cues import SpeechCue

BODIES = frozenset({"group", "body"})
TELLING = frozenset({"say", "on"})
"""The kinds of cues that bring words."""


def in_so_many_words(scene: Scene, start: int, mark: int, quote: tuple[int, int]) -> bool:
    """Whether two words or more in quotation marks can be nothing but what was said: right behind a
    participle or a noun of saying (رد قائلا «لن نقبل»، اكتفى بالقول «لا تعليق»), or at the end behind a verb
    that takes only words and its definite speaker (قال الوزير «لا للحرب»)."""
    words = scene.words
    if quote[1] <= quote[0]:
        return False
    if words[start].pos != "verb":
        cue = _nominal_cue(scene, start)
        return mark == start + 1 and cue is not None and cue.kind in TELLING and not cue.slots
    cue = scene.lexicon.speech.get(words[start].lemma)
    if cue is None or cue.slots or not (cue.kind in TELLING or words[start].lemma in grammar().voicing):
        return False
    speaker = words[mark - 1]
    number = scene.parse.phrase_of[mark - 1]
    behind = number >= 0 and scene.parse.phrases[number].first == start + 1
    known = bool(speaker.article or speaker.pronoun) or speaker.pos == "propn"
    after = words[quote[1] + 2] if quote[1] + 2 < len(words) else None
    ends = after is None or after.text[0] in HARD_STOPS | COMMAS
    return behind and known and ends and not words[start + 1].prep and not named_so(scene, quote[0])


def called_so(scene: Scene, report: Report) -> Report | None:
    """The report of what somebody says of another in quotation marks behind أن (وصفها بأنها «عدوان سافر»), of
    two words or more: one is a word that is only marked as his."""
    if report.content is None:
        return None
    first, last = report.content
    opener = scene.words[first]
    if opener.stem not in grammar().complementizer or not opener.pronoun:
        return None
    for opens, closes in scene.quotes:
        if opens == first + 2 and closes > opens and closes + 2 >= last:
            return replace(report, content=(opens, closes), direct=True)
    return None


def named_so(scene: Scene, first: int) -> bool:
    """Whether a noun for a body without article stands right before the mark (منظمة «...»): its name."""
    at = first - 2
    word = scene.words[at] if at >= 0 else None
    if word is None or word.pos not in {"noun", "propn"} or word.article or word.pronoun:
        return False
    answer = scene.answer(Filler(at, at, at, "named"))
    return answer is not None and answer.basis.startswith("agent") and answer.kind in BODIES


def named_or_charged(scene: Scene, first: int) -> bool:
    """Whether the noun right before the mark tells what the words in it are: what one is charged with, or
    a name (بتهمة «التآمر على الدولة»، عملية «درع الوطن الثانية»)."""
    at = first - 2
    if at < 0 or scene.words[at].article or scene.words[at].pronoun:
        return False
    known = grammar()
    return not scene.shapes[at].isdisjoint(known.charge_of | known.bearing_name)


def _nominal_cue(scene: Scene, at: int) -> SpeechCue | None:
    """What the lexicon says of a participle or a noun of saying."""
    word, cues = scene.words[at], scene.lexicon.cues
    ending = next((e for e in ACCUSATIVE if word.stem.endswith(e)), "")
    lemma = cues.masdars.get(word.stem) or cues.participles.get(word.stem.removesuffix(ending))
    return scene.lexicon.speech.get(lemma) if lemma is not None else None
