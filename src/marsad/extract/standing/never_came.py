"""Acts that were to come, of which the sentence goes on to say that they did not (كان من المقرر أن
ينسحبوا، لكن ذلك لم يحدث)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, DID_NOT
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.standings import AHEAD, Standing, step_of

MATTER = "امر"


def never_came(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act still to come or left open as denied, where ذلك or a relative takes it up and it is said not to
    have come about (إلا أن ذلك لم يتم، وهو ما لم يحدث)."""
    denials = scene.positions.get(DID_NOT, ()) if found.status in AHEAD else ()
    words = scene.words
    for at in denials:
        if at <= trigger.last + 1 or at + 1 >= len(words) or words[at + 1].lemma not in grammar().took_place:
            continue
        stops = any(_parts(word) for word in words[trigger.last + 1 : at])
        if not stops and _takes_up(scene, at - 1):
            return Standing("negated", "certain", (*found.why, step_of(scene, "never_came", at, at + 1)))
    return found


def _parts(word: Word) -> bool:
    """Whether a word ends the sentence or begins a clause of its own that و joins (وقد ظنت دمشق): what did
    not come about is that."""
    if word.pos == "punct":
        return word.text[0] in HARD_STOPS
    return word.conj == AND and word.pos in {"verb", "particle"}


def _takes_up(scene: Scene, at: int) -> bool:
    """Whether a word stands for what was told before it: ذلك, or ما and الذي behind وهو and الأمر."""
    word, before = scene.words[at], scene.words[at - 1]
    if word.pos == "demonstrative":
        return not word.prep and before.pos != "prep"
    return word.pos == "relative" and (before.pos == "pron" or before.stem == MATTER)
