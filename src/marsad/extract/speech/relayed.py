"""Whose words a paper or an agency hands on (نقلت الوكالة عن مصدر، ذكرت الصحيفة عن سفير أن)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.particles import ABOUT
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.joined import together
from marsad.extract.speech.sources import can_speak, extended, source
from marsad.extract.speech.speakers import VIEWS
from marsad.lexicon.cues import SpeechCue

SUBJECT = "subject"
PAPERS = "media"
QUOTING = "نقلا"
KNOWN_WITH = "لدي"  # علم لدى مصدر أن


def relayed_by_verb(scene: Scene, clause: Clause, cue: SpeechCue, stop: int) -> tuple[Filler, ...]:
    """نقلت الوكالة عن مصدر، نسبت الصحيفة إلى مسؤول: the one whose words are passed on."""
    if not cue.through:
        return ()
    for number, phrase in enumerate(scene.parse.phrases):
        passed_on = phrase.prep == cue.through or (not clause.subject and phrase.prep == KNOWN_WITH)
        if clause.verb < phrase.first < stop and passed_on and can_speak(scene, number):
            return drawn_from(scene, together(scene, extended(scene, number, stop), stop), stop)
    return ()


def drawn_from(scene: Scene, those: tuple[Filler, ...], stop: int) -> tuple[Filler, ...]:
    """With whose words they pass on themselves before them (نقل الموقع عن الوكالة عن مصدر أن)."""
    at = those[-1].last + 1
    at += at < len(scene.words) and scene.words[at].folded == QUOTING  # عن الوكالة نقلا عن مصدر
    if at + 1 >= min(stop, len(scene.words)) or scene.words[at].lemma != ABOUT:
        return those
    number = scene.parse.phrase_of[at + 1]
    opens = number >= 0 and scene.parse.phrases[number].first == at + 1
    if not opens or not can_speak(scene, number) or scene.words[at + 1].pronoun:
        return those
    return (*drawn_from(scene, together(scene, extended(scene, number, stop), stop), stop), *those)


def relayed_from(
    scene: Scene, cue: SpeechCue, speakers: Sequence[Filler], content: tuple[int, int] | None
) -> tuple[Filler, ...]:
    """ذكرت الوكالة عن مصدر أن: whose words a paper or agency gives without saying that it quotes him."""
    prep = relaying_prep(scene, cue, speakers[0]) if speakers and content is not None else ""
    at = speakers[-1].last + 1 if prep else 0
    at += prep != "" and at + 1 < len(scene.words) and _set_off(scene, at, prep)
    at += (
        prep != "" and at < len(scene.words) and scene.words[at].folded == QUOTING
    )  # واج نقلا عن الوزارة: ...
    if content is None or not at or at + 1 >= content[0] or scene.words[at].lemma != prep:
        return ()
    number = scene.parse.phrase_of[at + 1]
    opens = number >= 0 and scene.parse.phrases[number].first == at + 1
    if not opens or not can_speak(scene, number):
        return ()
    return drawn_from(scene, together(scene, extended(scene, number, content[0]), content[0]), content[0])


def _set_off(scene: Scene, at: int, prep: str) -> bool:
    """Whether a comma parts a paper from whose words it gives (ذكرت الصحيفة، عن مصدر أمني، أن)."""
    return scene.words[at].text in COMMAS and scene.words[at + 1].lemma == prep


def relaying_prep(scene: Scene, cue: SpeechCue, speaker: Filler) -> str:
    """The preposition of those whose words a paper or an agency hands on, by whatever word of saying."""
    if cue.kind in VIEWS or cue.speaker != SUBJECT:
        return ""
    return ABOUT if (named := source(scene, speaker, None)) is not None and named.kind == PAPERS else ""
