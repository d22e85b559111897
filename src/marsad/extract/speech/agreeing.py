"""Whether a phrase may be the subject of a verb of speech before it, by agreement."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Scene


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
