"""Whether a phrase may be the subject of a verb of speech before it, by agreement."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Scene
from marsad.extract.speech.report import Report
from marsad.lexicon.sectors import PERSONS

SEVERAL = frozenset({"p", "d"})


def done_by(scene: Scene, gender: str | None, number: int) -> bool:
    """Whether a verbal noun with a pronoun, which the verb does not agree with, is no speaker (أكدت
    انتماءه)."""
    word = scene.words[scene.parse.phrases[number].first]
    verbal = is_verbal_noun(word.lemma)
    return verbal and bool(word.pronoun) and not agrees(scene, gender, number)


def agrees(scene: Scene, gender: str | None, number: int) -> bool:
    """Whether a phrase can be the subject of a verb of a gender before it."""
    phrase = scene.parse.phrases[number]
    head = scene.words[phrase.head]
    counted = scene.words[phrase.first].pos == "num"
    if head.pos == "propn" or counted or not head.reading.known:
        return True
    if gender == "f":
        adjective = any(scene.words[at].reading.gender == "f" for at in range(phrase.first, phrase.last + 1))
        return head.reading.number == "p" or adjective or feminine(head, grammar())
    return not (head.reading.gender == "f" and head.reading.number == "s" and head.article)


def goes_on_from(scene: Scene, report: Report, other: Report) -> bool:
    """Whether a verb of saying without a subject may be said of who speaks in a report before it, by gender
    and number (not قالت الوزيرة إن ...، وقال إن): the verb before shows what his name does not."""
    said, before = scene.words[report.at].reading, scene.words[other.at].reading
    misread = scene.words[report.at].lemma not in scene.lexicon.speech  # ولفت
    if report.form != "verb" or misread or said.person in {1, 2} or not said.gender:
        return True
    if said.number in SEVERAL:
        return len(other.speakers) + len(other.through) > 1 or not _one_man(scene, other)
    if other.form != "verb" or other.through:
        return True
    if before.number in SEVERAL or before.person in {1, 2} or not before.gender:
        return before.number not in SEVERAL or said.gender == "f"
    return said.gender == before.gender


def _one_man(scene: Scene, report: Report) -> bool:
    """Whether the only speaker of a report is one person by his noun."""
    speaker = (*report.through, *report.speakers)[0]
    answer = scene.answer(speaker)
    one = scene.words[speaker.head].reading.number == "s"
    return one and answer is not None and answer.kind in PERSONS
