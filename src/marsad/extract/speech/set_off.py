"""Who speaks, set off from plain words: behind them (قصفوا السوق، قال ناشط)."""

from __future__ import annotations

from marsad.arabic.marks import COMMAS, DASHES, HARD_STOPS
from marsad.extract.sentence.scene import Scene
from marsad.extract.speech.speakers import VIEWS
from marsad.lexicon.cues import SpeechCue

HEADLINE = 2


def said_before(scene: Scene, verb: int, cue: SpeechCue) -> tuple[int, int] | None:
    """The words before a verb of saying that stands behind them with its speaker and nothing else (قصفوا السوق،
    تقول الناشطة؛ مقتل جندي - أعلن الجيش)."""
    words = scene.words
    if verb < HEADLINE or words[verb].conj or cue.kind in VIEWS or not _set_off(scene, verb - 1):
        return None
    if words[verb].reading.person in {1, 2} or not _only_speaker(scene, verb):
        return None
    first = verb - 1
    while first and not (words[first - 1].pos == "punct" and words[first - 1].text[0] in HARD_STOPS):
        first -= 1
    told = words[first : verb - 1]
    nominal = len(told) > HEADLINE and told[0].pos in {"noun", "propn"} and not told[0].prep
    return (first, verb - 2) if nominal or any(w.pos == "verb" for w in told) else None


def _set_off(scene: Scene, at: int) -> bool:
    """Whether a comma or a dash stands at a word."""
    mark = scene.words[at]
    return mark.text in COMMAS or (mark.pos == "punct" and mark.text[0] in DASHES)


def _only_speaker(scene: Scene, verb: int) -> bool:
    """Whether no other verb stands in the clause of a verb of saying, unless it describes (مسؤول رفض ذكر اسمه)."""
    for at in range(verb + 1, len(scene.words)):
        word = scene.words[at]
        if word.pos == "relative" or (word.pos == "pron" and word.conj) or word.pos == "punct":
            return True
        if word.pos == "verb":
            clause = scene.parse.clause_of(at)
            return clause is not None and clause.antecedent is not None
    return True
