"""What stands in a slot of a relation and is no end of it: a deed, an office given, the rule itself."""

from __future__ import annotations

from marsad.arabic.agreement import accusative
from marsad.arabic.grammar import grammar
from marsad.extract.parties.mentions import METONYM
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.load import rows_of


def made_so(scene: Scene, held: Filler) -> bool:
    """Whether words say what somebody is made: an office in the accusative."""
    titled = any(m.kind == "title" for m in scene.named.matches[held.first])
    return titled and not scene.words[held.first].article and accusative(scene.words[held.first])


def some_states(scene: Scene, filler: Filler) -> bool:
    """Whether words mean states that are not named (الأطراف الدولية، دول خليجية)."""
    answer = None if filler.pronoun else scene.answer(filler)
    return answer is not None and answer.kind == "state"


def is_event(scene: Scene, held: Filler) -> bool:
    """Whether words name what is done, not who (التظاهرة، الاحتجاجات)."""
    word = scene.words[held.first]
    deeds = scene.lexicon.predicates.nouns.keys()
    if word.lemma in grammar().band or deeds.isdisjoint(scene.shapes[held.first]):
        return False
    return scene.answer(held) is None


def capital_for_state(scene: Scene, held: Filler) -> bool:
    """Whether a capital stands there for its government, of which nobody is a member by that name."""
    answer = None if held.pronoun else scene.answer(held)
    return answer is not None and answer.basis == METONYM


def within(part: Filler, whole: Filler) -> bool:
    """Whether one filler begins inside another."""
    return whole.first < part.first <= whole.last


def rule_of(scene: Scene, held: Filler) -> bool:
    """Whether a word for somebody's rule stands right before his name in the same phrase."""
    at = held.first - 1
    if at < 0 or scene.parse.phrase_of[at] != scene.parse.phrase_of[held.first]:
        return False
    return any(
        row.kind == "controls" and not row.rest for row in rows_of(scene.lexicon.ties, scene.shapes[at])
    )
