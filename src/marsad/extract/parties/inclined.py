"""Whose interest or wish it is that a thing shows: he is meant behind it, and nobody whom the sentence named
before (في خطوة أظهرت اهتمام موسكو بالمنطقة بعد تدخلها في سوريا).
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.extract.parties.candidates import phrase_filler
from marsad.extract.parties.mentions import METONYM, of_metonym, of_state, party
from marsad.extract.sentence.scene import Filler, Scene
from marsad.model import Party

STATE = "state"


def inclined(scene: Scene, own: Clause | None, at: int, gender: str | None) -> Party | None:
    """The state that owns what the verb of a clause shows, before word ``at``, if its subject is no party."""
    if own is None or gender != "f" or not own.subject or own.verb >= at:
        return None
    if any(scene.answer(phrase_filler(scene, number)) is not None for number in own.subject):
        return None
    for number in own.object:
        phrase = scene.parse.phrases[number]
        if phrase.last >= at or scene.words[phrase.first].lemma not in grammar().inclination:
            continue
        whose = Filler(phrase.first + 1, phrase.last, phrase.first + 1, "idafa")
        answer = scene.answer(whose, metonyms=True) if phrase.first < phrase.last else None
        if answer is not None and (answer.kind == STATE or answer.basis == METONYM) and _she(scene, whose):
            return party(scene, whose, answer)
    return None


def _she(scene: Scene, whose: Filler) -> bool:
    return of_state(scene, whose) == "f" and of_metonym(scene, whose) == "f"
