"""Persons whose name is all that the text and the lexicon know of them."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WAS
from marsad.arabic.letters.endings import MEN, NISBA
from marsad.arabic.records import Word
from marsad.extract.parties.mentions import METONYM
from marsad.extract.parties.parties import Cast
from marsad.extract.parties.towns import ruled_from
from marsad.extract.sentence.scene import Filler, Scene
from marsad.model import Party, Why

SURNAME = 4


def named(scene: Scene, fillers: Sequence[Filler]) -> Cast:
    """Persons whose name is all that the text and the lexicon know of them."""
    for filler in fillers:
        if filler.pronoun:
            continue
        words = scene.words[filler.first : filler.last + 1]
        lone = filler.how == "subject.after" and _surname(words[0], words[1:])
        lone = lone or (filler.how == "subject.before" and _speaks(scene, filler))
        she = filler.how == "subject.after" and scene.words[filler.first - 1].reading.gender == "f"
        if she and (town := ruled_from(scene, filler)) is not None:
            why = Why("parties", f"actor:{filler.how}:{METONYM}", town.start, town.end)
            return Cast((town,), (filler,), (why,))
        if not lone and any(m.first <= filler.head < m.last for m in scene.places):
            continue
        if lone or (len(words) > 1 and all(w.pos == "propn" and not w.article for w in words[:2])):
            span = scene.span(filler.first, filler.first if lone else filler.last)
            unknown = Party(span.text, span.start, span.end, sector="UNK", name=span.text)
            rule = f"actor:{filler.how}:unknown name"
            return Cast((unknown,), (filler,), (Why("parties", rule, span.start, span.end),))
    return Cast()


def _speaks(scene: Scene, filler: Filler) -> bool:
    """Whether a lone strange name stands right before the verb of what one does by words (السعدون انتقد): no
    town and no thing does that."""
    after = filler.last + 1
    if filler.first != filler.last or after >= len(scene.words):
        return False
    name = scene.words[filler.first]
    behind_was = filler.first > 0 and scene.words[filler.first - 1].lemma == WAS
    if behind_was and name.pos == "propn" and not name.reading.known:
        return True  # كان ظريف قد اتهم: see `sentence.lone_names`
    if scene.matches[filler.first]:
        return False
    verb = scene.words[after]
    his = verb.pos == "verb" and not verb.conj and verb.lemma in grammar().performative
    strange = name.pos == "propn" and not (name.prep or name.conj)
    return his and strange and not any(m.first <= filler.head < m.last for m in scene.places)


def _surname(word: Word, rest: Sequence[Word]) -> bool:
    """Whether a lone word behind a verb of speech can only be a surname: in no dictionary, with the ending of
    a nisba (الحربي), or a construct with nothing to govern (صالحي).
    """
    if rest or word.conj or word.prep or word.pronoun:
        return False
    if word.pos == "propn":
        return not word.reading.known or word.stem.endswith((NISBA, *MEN))
    if word.pos != "noun" or not word.stem.endswith(NISBA) or len(word.stem) < SURNAME:
        return False
    return word.reading.number == "s" if word.article else word.reading.number in {"p", "d"}
