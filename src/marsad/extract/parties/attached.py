"""The phrase right behind another, and how it hangs on it: by a preposition, or as an adjective."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.marks import QUOTES
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.parties.complements import (
    of_others,
)
from marsad.extract.sentence.person_edges import STATES
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.sectors import PERSONS

BODIES = frozenset({"body", "force", "group"})
ENDINGS = frozenset({("ون", "ون"), ("ين", "ين")})


def behind(scene: Scene, filler: Filler) -> int:
    """The number of the phrase behind the one that a filler ends; -1 without."""
    number = scene.parse.phrase_of[filler.last] + 1
    ends = 0 < number < len(scene.parse.phrases) and scene.parse.phrases[number - 1].last == filler.last
    return number if ends else -1


def attached(scene: Scene, filler: Filler, number: int) -> str:
    """The preposition of the phrase right behind a filler, with at most it and a quotation mark between."""
    after = scene.parse.phrases[number]
    purpose = scene.words[after.first].prep == FOR and is_verbal_noun(scene.words[after.first].lemma)
    if purpose and scene.words[filler.last].pronoun:
        return ""  # استعداد قواته للاندماج في الجيش
    if after.conj or after.first == filler.last + 1:
        return "" if after.conj else after.prep
    between = scene.words[filler.last + 1 : after.first]
    for word in between:
        if after.conj or (word.pos != "prep" and word.text not in QUOTES) or (word.pronoun and of_them(word)):
            return ""
    return after.prep or next((word.stem for word in between if word.pos == "prep"), "")


def modifies(scene: Scene, filler: Filler, number: int) -> bool:
    """Whether a phrase goes on with the one before: a participle (مفتشين | تابعين للوكالة) or an idafa."""
    after = scene.parse.phrases[number]
    if after.prep or after.conj or after.first != filler.last + 1:
        return False
    participle = scene.words[after.first].pos == "adj"
    owned = participle and after.first < after.last and scene.words[after.first + 1].prep == "ل"
    parted = filler.first != filler.last and scene.words[after.first].article
    parted = parted and not _done_to(scene, filler, number)
    parted = parted or _agree(scene.words[filler.last], scene.words[after.first])
    told = scene.answer(Filler(after.first, after.last, after.head, "apposition"), metonyms=False)
    parted = parted and not (told is not None and told.id is not None and told.kind in BODIES)
    unlike = scene.words[filler.last].article and not scene.words[after.first].article  # رئيس الحزب سامي
    him = told is not None and told.kind in PERSONS and not told.basis.startswith("nation")
    him = him and _hers(scene.words[filler.last]) and scene.words[after.first].reading.gender == "m"
    participle = participle and not (unlike or him or of_others(scene, filler, after.first))
    return owned or parted or participle


def _hers(word: Word) -> bool:
    """Whether a noun is feminine and singular, so that what describes one man does not describe it (خطفت
    الجماعة | الصحفي)."""
    return word.pos == "noun" and word.reading.gender == "f" and word.reading.number == "s"


def _done_to(scene: Scene, filler: Filler, number: int) -> bool:
    """Whether the noun, state or town behind a verb's subject is its object (اتهم الحزب | الوزير، استعادت
    القوات العراقية | الفلوجة)."""
    if not filler.how.startswith("subject") or not any(number in c.object for c in scene.parse.clauses):
        return False
    phrase = scene.parse.phrases[number]
    noun = scene.words[phrase.first].pos == "noun" or not grammar().title.isdisjoint(
        scene.shapes[phrase.first]
    )
    town = any(place.first == phrase.first for place in scene.places)
    return noun or town or any(match.kind in STATES for match in scene.matches[phrase.first])


def _agree(noun: Word, adjective: Word) -> bool:
    """Whether two words, both definite or not, have the same ending of the sound plural (المسلحون الحوثيون،
    مسلحون موالون)."""
    endings = noun.stem[-2:], adjective.stem[-2:]
    return noun.article == adjective.folded.startswith(ARTICLE) and endings in ENDINGS


def of_them(word: Word) -> bool:
    """Whether a word only says that somebody is one of those told of before (القيادي | فيها | سالم حداد)."""
    return word.pos == "prep" and bool(word.pronoun) and word.stem in grammar().membership
