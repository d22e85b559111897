"""Verbs without a conjunction that tell more of the noun before them: nobody named earlier does that."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.openers import behind_opener
from marsad.extract.sentence.scene import Scene


def describes(scene: Scene, verb: int) -> bool:
    """Whether a verb without a conjunction stands right behind a noun, itself or with its كان: it tells more
    of that noun (هجوم كان يستهدف القاعدة), and its subject is nobody named in an earlier sentence.
    """
    words, first = scene.words, verb
    while first and (words[first - 1].pos == "particle" or words[first - 1].lemma in grammar().auxiliary):
        first -= 1
        if words[first].stem in grammar().complementizer:
            return False  # نفى المجلس أن يكون قد أمر
    before = words[first - 1] if first else None
    if before is None or words[first].conj or behind_opener(words, first):
        return False
    if before.text in COMMAS:
        return _of_attack(scene, first - 1, verb)
    many = words[verb].reading.number == "p" and before.reading.number == "s"
    if many and not any(match.kind == "agent" for match in scene.matches[first - 1]):
        return False  # ظهروا في تسجيل يطالبون
    own = scene.parse.phrase_of[first - 1]
    timed = before.stem in grammar().time_noun or own < 0
    return before.pos in {"noun", "adj"} and not timed and not _opens(scene, own, first)


def _of_attack(scene: Scene, comma: int, verb: int) -> bool:
    """Whether a verb behind a comma tells more of an attack that stands before it without an article (قتلوا
    في تفجير بدراجة نارية، استهدف حاجزا)."""
    predicates, female = scene.lexicon.predicates, scene.words[verb].reading.gender == "f"
    for at in range(comma - 1, -1, -1):
        word = scene.words[at]
        if word.pos in {"verb", "punct", "relative"}:
            return False
        alike = word.pos == "noun" and not word.article and (word.reading.gender == "f") == female
        if alike and predicates.noun_of("ASSAULT", scene.shapes[at]):
            return True
    return False


def _opens(scene: Scene, number: int, verb: int) -> bool:
    """Whether the phrase right before a verb is a definite one with a preposition that opens the sentence
    (وفي ختام الزيارة دعا): a verb behind it begins the statement."""
    phrase = scene.parse.phrases[number]
    return bool(phrase.prep) and phrase.definite and number == 0 and scene.parse.phrases[0].last == verb - 1
