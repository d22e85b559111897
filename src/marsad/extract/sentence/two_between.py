"""Two between whom something is, the first of them described by a word with a complement (معارك بين القوات
المدعومة من الخارج | ومقاتلي التنظيم)."""

from __future__ import annotations

from marsad.arabic.records import COMMON_NOUNS
from marsad.extract.sentence.scene import Filler, Scene

AMONG = "بين"


def of_both(scene: Scene, head: int) -> bool:
    """Whether one word names the two sides already (بين الطرفين على المياه والحدود)."""
    return scene.words[head].reading.number == "d" and scene.words[head].article


def described_at(scene: Scene, at: int) -> bool:
    """Whether a word with the article describes what stands before it (القوات الحكومية | المدعومة)."""
    word = scene.words[at] if at < len(scene.words) else None
    return word is not None and word.pos in COMMON_NOUNS and word.article and not (word.conj or word.prep)


def the_other(scene: Scene, first: int) -> bool:
    """Whether و joins the phrase that begins at a word to the only one behind بين, over those who stand
    behind the word that describes him: it is none of these."""
    number = scene.parse.phrase_of[first]
    if number < 2 or not scene.words[first].conj:
        return False
    phrases = scene.parse.phrases
    at = number - 1
    while at > 0 and phrases[at].conj and phrases[at].first == phrases[at - 1].last + 1:
        at -= 1
    side = at - 1 if phrases[at].prep and phrases[at].prep != AMONG else -1
    if side > 0 and not phrases[side].prep and described_at(scene, phrases[side].first):
        side -= 1
    if side < 0 or phrases[side].prep != AMONG or of_both(scene, phrases[side].head):
        return False
    phrase = phrases[number]
    if phrase.last + 1 < len(scene.words) and scene.words[phrase.last + 1].conj:
        return False  # the last of them is the other side
    answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, AMONG), metonyms=False)
    return answer is not None and answer.human
